/**
 * The operator's own server, told by signed POST requests as https://www.standardwebhooks.com describes them, so that any of its libraries
 * can check one. A repeated request has the id of the first: whoever remembers ids is told nothing twice.
 */
import { Webhook } from 'standardwebhooks';
import type { Channel } from '../contract/channel.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { Delivery, Receipt } from '../contract/delivery.ts';
import type { ReadDueNotice } from '../contract/notice.ts';
import type { Clock, Logger } from '../contract/telemetry.ts';

export interface WebhookOptions {
  readonly url: string;
  /** `whsec_` and base64. */
  readonly secret: string;
  readonly readDueNotice: ReadDueNotice;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface WebhookDoor extends Pick<Channel, 'capabilities' | 'deliver'> {
  health(): DependencyHealth;
}

const TRY_AGAIN_MS = 60_000;
/** As long as a delivery is worth making at all: whether the server remembers an id is its own affair. */
const KNOWN_FOR_MS = 24 * 60 * 60 * 1_000;
const MS_PER_SECOND = 1_000;
const CAPABILITIES = { uncertainSend: 'same-key', sameKeyWindowMs: KNOWN_FOR_MS } as const;

export function createWebhook({ url, secret, readDueNotice, clock, logger }: WebhookOptions): WebhookDoor {
  const signer = new Webhook(secret);
  let trouble: string | undefined;

  const observe = (found: string | undefined): void => {
    if (found !== undefined && found !== trouble) logger.warn('webhook-refused', { reason: found });
    trouble = found;
  };

  const post = async (id: string, body: string, signal: AbortSignal): Promise<Receipt> => {
    const at = new Date(clock());
    const response = await fetch(url, {
      method: 'POST',
      // The answer says nothing else, and what it leads to was not configured.
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / MS_PER_SECOND)),
        'webhook-signature': signer.sign(id, at, body),
      },
      body,
      signal,
    });
    await response.body?.cancel();
    observe(response.ok ? undefined : `status ${response.status}`);
    if (response.ok) return { kind: 'sent', externalId: id };
    return { kind: 'retry', code: `status-${response.status}`, afterMs: TRY_AGAIN_MS, waits: true };
  };

  return {
    capabilities: CAPABILITIES,
    async deliver(delivery: Delivery, signal) {
      const notice = await readDueNotice(delivery);
      if (notice.kind === 'needless') return { kind: 'sent', externalId: delivery.id };
      if (notice.kind === 'early')
        return { kind: 'retry', code: 'early', afterMs: notice.afterMs, waits: true };
      const timestamp = new Date(clock()).toISOString();
      const body = JSON.stringify({ type: notice.type, timestamp, data: notice.data });
      try {
        return await post(delivery.id, body, signal);
      } catch (cause) {
        observe(cause instanceof Error && cause.name === 'TimeoutError' ? 'timeout' : 'unreachable');
        return { kind: 'retry', code: 'unreachable', afterMs: TRY_AGAIN_MS, waits: true };
      }
    },
    health: () =>
      trouble === undefined
        ? { status: 'ok' }
        : { status: 'degraded', detail: `The webhook does not take what it is told (${trouble}).` },
  };
}
