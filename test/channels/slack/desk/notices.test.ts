import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NoticeData } from '../../../../src/contract/notice.ts';
import { createWebhook } from '../../../../src/webhook/webhook.ts';
import { aClaimedDelivery } from '../../../core/builders.ts';
import { until } from '../../../core/running-support.ts';
import { createRecordingLogger } from '../../../fakes/recording-telemetry.ts';
import { startWebhookServer, WEBHOOK_SECRET, type WebhookServer } from '../../../fakes/webhook-server.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const A_TICKET: NoticeData = {
  ticket: {
    number: 'T-1',
    status: 'queued',
    priority: 'normal',
    reason: 'legal',
    createdAt: '2026-01-01T00:00:00.000Z',
  },
  session: { id: 's', channel: 'web' },
};
const MINUTE_MS = 60_000;
/** Longer than a delivery that is due takes. */
const LONG_MS = 1_200;

async function startTold(): Promise<{ readonly desk: RunningDesk; readonly server: WebhookServer }> {
  const server = await startWebhookServer();
  onTestFinished(server.stop);
  const desk = await startDesk({
    openWebhook: (readDueNotice) =>
      createWebhook({
        url: server.url,
        secret: WEBHOOK_SECRET,
        readDueNotice,
        clock: () => Date.now(),
        logger: createRecordingLogger(),
      }),
  });
  return { desk, server };
}

function archive({ slack, place }: RunningDesk, isArchived: boolean): void {
  const channel = slack.workspace.channels.get(place);
  if (channel === undefined) throw new Error('there is no such channel');
  channel.isArchived = isArchived;
}

/** Minutes pass until it is so: when a call is due again is known only once the last one is settled. */
async function tellUntil({ clock }: RunningDesk, isSo: () => boolean): Promise<void> {
  for (let minutes = 0; !isSo() && minutes < 20; minutes += 1) {
    clock.forward(MINUTE_MS);
    await sleep(LONG_MS);
  }
  expect(isSo()).toBe(true);
}

describe('the server of the operator', () => {
  it('DESK 21: is told of a ticket that the support channel has not shown for a minute', async () => {
    const { desk, server } = await startTold();
    archive(desk, true);
    const { session } = await desk.customer({ assurance: 'claimed', name: 'Zoe', email: 'zoe@example.com' });
    const { number } = await desk.escalations.escalate(session.id, 'customer-request', 'my refund');
    await until(() => desk.channel.health?.().status === 'degraded');
    expect(server.told).toEqual([]);
    desk.clock.forward(MINUTE_MS);
    await until(() => server.told.length > 0);
    expect(server.told).toMatchObject([
      {
        isSignedWell: true,
        body: {
          type: 'ticket.unseen',
          data: {
            ticket: { number: `T-${number}`, status: 'queued', reason: 'customer-request' },
            session: { id: session.id, channel: 'web' },
            customer: { name: 'Zoe', email: 'zoe@example.com', assurance: 'claimed' },
          },
        },
      },
    ]);
    archive(desk, false);
    await desk.cardOf(number);
    desk.clock.forward(2 * MINUTE_MS);
    await sleep(LONG_MS);
    expect(server.told).toHaveLength(1);
  });

  it('is told of no ticket whose card stands', async () => {
    const { desk, server } = await startTold();
    await desk.openTicket();
    desk.clock.forward(2 * MINUTE_MS);
    await sleep(LONG_MS);
    expect(server.told).toEqual([]);
  });

  it('DESK 6: is told what a person replied to a customer who left and has not come back', async () => {
    const { desk, server } = await startTold();
    const { customer, card, number } = await desk.openTicket();
    await desk.click(desk.grace, card, 'ticket.claim');
    await desk.hasReaction(await desk.write(desk.grace, card, 'One moment.'), 'white_check_mark');
    desk.presence.isPresent = false;
    const line = await desk.write(desk.grace, card, 'Your refund is on its way.');
    await desk.hasReaction(line, 'incoming_envelope');
    await desk.write(desk.grace, card, ';; he is upset');
    expect(server.told).toEqual([]);
    desk.clock.forward(MINUTE_MS);
    await until(() => server.told.length > 0);
    await sleep(LONG_MS);
    expect(server.told).toMatchObject([
      {
        isSignedWell: true,
        body: {
          type: 'reply.unseen',
          data: {
            ticket: { number: `T-${number}` },
            session: { id: customer.session.id },
            message: { author: 'Grace', content: 'Your refund is on its way.' },
          },
        },
      },
    ]);
  });

  it('is told of no reply to a customer who came back', async () => {
    const { desk, server } = await startTold();
    const { card } = await desk.openTicket();
    await desk.click(desk.grace, card, 'ticket.claim');
    desk.presence.isPresent = false;
    const line = await desk.write(desk.grace, card, 'Your refund is on its way.');
    await desk.hasReaction(line, 'incoming_envelope');
    desk.presence.isPresent = true;
    desk.clock.forward(MINUTE_MS);
    await sleep(LONG_MS);
    desk.presence.isPresent = false;
    desk.clock.forward(MINUTE_MS);
    await sleep(LONG_MS);
    expect(server.told).toEqual([]);
  });

  it('is told of no reply that its author took back', async () => {
    const { desk, server } = await startTold();
    const { customer, card } = await desk.openTicket();
    await desk.click(desk.grace, card, 'ticket.claim');
    desk.presence.isPresent = false;
    const line = await desk.write(desk.grace, card, 'A word too much.');
    await desk.hasReaction(line, 'incoming_envelope');
    await desk.slack.people.remove(line);
    await until(async () => (await customer.fromStaff()).every(({ deletedAt }) => deletedAt !== undefined));
    desk.clock.forward(MINUTE_MS);
    await sleep(LONG_MS);
    expect(server.told).toEqual([]);
  });

  it('is told again under the same id, and signed anew, until it has taken it', async () => {
    const { desk, server } = await startTold();
    server.status = 500;
    archive(desk, true);
    const { session } = await desk.customer();
    await desk.escalations.escalate(session.id, 'legal');
    await tellUntil(desk, () => server.told.length === 1);
    await until(() => desk.webhookHealth?.().status === 'degraded');
    server.status = 302;
    await tellUntil(desk, () => server.told.length === 2);
    server.status = 204;
    await tellUntil(desk, () => server.told.length === 3);
    await until(() => desk.webhookHealth?.().status === 'ok');
    desk.clock.forward(2 * MINUTE_MS);
    await sleep(LONG_MS);
    expect(server.told).toHaveLength(3);
    expect(new Set(server.told.map(({ id }) => id)).size).toBe(1);
    expect(server.told.every(({ isSignedWell }) => isSignedWell)).toBe(true);
  });
});

describe('a server that hangs', () => {
  it('is called a few times at once, so that it takes no places of other deliveries', async () => {
    const server = await startWebhookServer();
    server.status = undefined;
    const webhook = createWebhook({
      url: server.url,
      secret: WEBHOOK_SECRET,
      readDueNotice: async () => ({ kind: 'due', type: 'ticket.unseen', data: A_TICKET }),
      clock: () => Date.now(),
      logger: createRecordingLogger(),
    });
    const hanging = new AbortController();
    const receipts = Array.from({ length: 20 }, () =>
      webhook.deliver(aClaimedDelivery().delivery, hanging.signal),
    );
    const refused = await Promise.all(receipts.slice(4));
    expect(new Set(refused.map((receipt) => 'code' in receipt && receipt.code))).toEqual(new Set(['busy']));
    await until(() => server.told.length === 4);
    hanging.abort(new DOMException('late', 'TimeoutError'));
    const late = { kind: 'retry', code: 'unreachable', afterMs: MINUTE_MS, waits: true };
    expect(await Promise.all(receipts.slice(0, 4))).toEqual([late, late, late, late]);
    expect(webhook.health().detail).toContain('timeout');
    server.status = 200;
    const delivery = aClaimedDelivery().delivery;
    expect(await webhook.deliver(delivery, AbortSignal.timeout(MINUTE_MS))).toEqual({
      kind: 'sent',
      externalId: delivery.id,
    });
    expect(webhook.health()).toEqual({ status: 'ok' });
    server.stop();
  });
});
