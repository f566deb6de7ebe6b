/** Tickets whose cards stand in channels of their own, by routes: who works there, and what happens when such a channel is lost. */
import { describe, expect, it } from 'vitest';
import type { EscalationReason } from '../../../../src/contract/records.ts';
import { until } from '../../../core/running-support.ts';
import type { SlackMessage, SlackUser } from '../../../fakes/slack/workspace.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

interface RoutedDesk extends RunningDesk {
  readonly legal: string;
  readonly german: string;
  /** Works in the channel for legal matters only. */
  readonly lee: SlackUser;
}

/** Grace is staff everywhere, Bob in the main channel. */
async function startRouted(): Promise<RoutedDesk> {
  const made = { legal: '', german: '', lee: '' };
  const desk = await startDesk({
    routes: (workspace) => {
      const { botUserId, users } = workspace;
      const grace = [...users.values()].find(({ name }) => name === 'Grace')?.id ?? '';
      made.lee = workspace.addUser({ name: 'Lee' }).id;
      made.legal = workspace.addChannel({ name: 'legal', members: [grace, made.lee, botUserId] }).id;
      made.german = workspace.addChannel({ name: 'deutsch', members: [grace, botUserId] }).id;
      return [
        { reason: 'legal', channel: made.legal },
        { topic: 'Tax advice', channel: made.legal },
        { priority: 'urgent', channel: made.legal },
        { priority: 'normal', language: 'de', channel: made.german },
      ];
    },
  });
  const lee = desk.slack.workspace.users.get(made.lee);
  if (lee === undefined) throw new Error('nobody is there');
  return { ...desk, ...made, lee };
}

async function placeOf({ storage }: RunningDesk, number: number): Promise<string> {
  await until(async () => (await storage.desk.card(number)) !== undefined);
  return (await storage.desk.card(number))?.channel ?? '';
}

async function cardAt({ slack, storage }: RunningDesk, number: number): Promise<SlackMessage> {
  await until(async () => (await storage.desk.card(number)) !== undefined);
  const card = await storage.desk.card(number);
  const message = slack.workspace.find(card?.channel ?? '', card?.messageId ?? '');
  if (message === undefined) throw new Error('there is no card');
  return message;
}

async function openFor(
  desk: RunningDesk,
  reason: EscalationReason,
  given: { locale?: string; detail?: string } = {},
) {
  const { locale, detail } = given;
  const customer = await desk.customer({ assurance: 'claimed', name: 'Zoe', ...(locale && { locale }) });
  const { number } = await desk.escalations.escalate(customer.session.id, reason, detail);
  return { customer, number };
}

function channelOf({ slack }: RunningDesk, id: string) {
  const channel = slack.workspace.channels.get(id);
  if (channel === undefined) throw new Error('there is no channel');
  return channel;
}

const linesIn = ({ slack }: RunningDesk, channel: string) =>
  slack.workspace.messages.filter((one) => one.channel === channel).map(({ text }) => text);

describe('routes of the desk', () => {
  it('lead each ticket to the first channel that fits, and all others to the main one', async () => {
    const desk = await startRouted();
    const { place, legal, german } = desk;
    const cases = [
      [await openFor(desk, 'legal'), legal],
      [await openFor(desk, 'safety'), legal],
      [await openFor(desk, 'refused-topic', { detail: 'tax advice' }), legal],
      [await openFor(desk, 'refused-topic', { detail: 'loan' }), place],
      [await openFor(desk, 'customer-request', { locale: 'de-AT' }), german],
      [await openFor(desk, 'frustration', { locale: 'de-AT' }), place],
      [await openFor(desk, 'customer-request', { locale: 'en' }), place],
    ] as const;
    for (const [{ number }, expected] of cases) expect(await placeOf(desk, number)).toBe(expected);
  });

  it('DESK 4: let only members of the ticket’s own channel act on it', async () => {
    const desk = await startRouted();
    const { customer, number } = await openFor(desk, 'legal');
    const card = await cardAt(desk, number);
    await desk.click(desk.bob, card, 'ticket.claim');
    await until(async () => (await desk.escalations.read(number)).ticket.status === 'queued');
    await desk.click(desk.lee, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Lee'));
    const { message } = await desk.slack.people.say(desk.lee.id, desk.legal, 'We look at it.', {
      threadTs: card.ts,
    });
    await desk.hasReaction(message, 'white_check_mark');
    expect(await customer.fromStaff()).toMatchObject([{ author: 'Lee', content: 'We look at it.' }]);
    const { card: other, number: usual } = await desk.openTicket();
    await desk.click(desk.lee, other, 'ticket.claim');
    await desk.click(desk.bob, other, 'ticket.claim');
    await until(() => other.text.includes('Claimed by Bob'));
    expect((await desk.escalations.read(usual)).events.map(({ actor }) => actor)).not.toContain('Lee');
  });

  it('leave a card where it is when its priority changes, also when it is posted anew', async () => {
    const desk = await startRouted();
    const { number } = await openFor(desk, 'customer-request');
    const card = await cardAt(desk, number);
    await desk.escalations.act(number, { kind: 'prioritize', priority: 'urgent' }, 'Grace');
    await until(() => card.text.includes('Urgent'));
    await desk.slack.people.remove(card);
    await until(async () => {
      const now = await desk.storage.desk.card(number);
      return now !== undefined && now.messageId !== card.ts;
    });
    expect(await placeOf(desk, number)).toBe(desk.place);
    expect(linesIn(desk, desk.legal)).toEqual([]);
  });

  it('tell in the channel of the old thread that a ticket is open again', async () => {
    const desk = await startRouted();
    const { customer, number } = await openFor(desk, 'legal');
    await cardAt(desk, number);
    await desk.escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    await customer.say('It is not solved at all!');
    await until(() => linesIn(desk, desk.legal).some((text) => /is open again: <http/.test(text)));
    expect(linesIn(desk, desk.place)).toEqual([]);
  });

  it('post one card when Slack’s answer was lost and the route leads elsewhere by then', async () => {
    const desk = await startRouted();
    desk.slack.faults.next('chat.postMessage', { kind: 'lost-response' });
    const { number } = await openFor(desk, 'customer-request');
    await until(() => linesIn(desk, desk.place).length > 0);
    await desk.escalations.act(number, { kind: 'prioritize', priority: 'urgent' }, 'Grace');
    expect(await placeOf(desk, number)).toBe(desk.place);
    expect(linesIn(desk, desk.legal)).toEqual([]);
  });

  it('DESK 21: give way to the main channel while theirs cannot be written in, and say so', async () => {
    const desk = await startRouted();
    const { legal, place, channel } = desk;
    channelOf(desk, legal).isArchived = true;
    const { number } = await openFor(desk, 'legal');
    expect(await placeOf(desk, number)).toBe(place);
    expect(channel.health?.()).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining(`${legal} (is_archived)`),
    });
    channelOf(desk, legal).isArchived = false;
    const later = await openFor(desk, 'legal');
    expect(await placeOf(desk, later.number)).toBe(legal);
    await until(() => channel.health?.().status === 'ok');
  });

  it('show on App Home and by /support what is in the channels of whoever asks', async () => {
    const desk = await startRouted();
    const { number: secret } = await openFor(desk, 'legal');
    const { number: usual } = await openFor(desk, 'customer-request');
    await Promise.all([cardAt(desk, secret), cardAt(desk, usual)]);
    const listed = async ({ id }: SlackUser) => {
      const { body } = await desk.slack.people.command(id, desk.place, 'queue');
      await desk.slack.people.openHome(id);
      await until(() => desk.slack.workspace.homes.has(id));
      const home = JSON.stringify(desk.slack.workspace.homes.get(id)?.view);
      return [secret, usual].map((number) => [body, home].map((text) => text.includes(`T-${number} `)));
    };
    expect(await listed(desk.grace)).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(await listed(desk.bob)).toEqual([
      [false, false],
      [true, true],
    ]);
    expect(await listed(desk.lee)).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('DESK 22: put back only what somebody had in the channel that they left', async () => {
    const desk = await startRouted();
    const { number: secret } = await openFor(desk, 'legal');
    const { number: usual } = await openFor(desk, 'customer-request');
    for (const number of [secret, usual]) {
      const card = await cardAt(desk, number);
      await desk.click(desk.grace, card, 'ticket.claim');
      await until(() => card.text.includes('Claimed by Grace'));
    }
    const about = { user: desk.grace.id, channel: desk.legal, channel_type: 'C' };
    await desk.slack.people.event({ type: 'member_left_channel', ...about });
    await until(async () => (await desk.escalations.read(secret)).ticket.status === 'queued');
    expect((await desk.escalations.read(usual)).ticket.status).toBe('claimed');
    await until(() => linesIn(desk, desk.legal).some((text) => /waits for somebody again/.test(text)));
  });
});
