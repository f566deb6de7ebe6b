import { describe, expect, it } from 'vitest';
import { until } from '../../../core/running-support.ts';
import type { SlackMessage } from '../../../fakes/slack/workspace.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

/** The card that stands now, another one than before. */
async function newCardOf({ slack, place, storage }: RunningDesk, number: number, before: SlackMessage) {
  await until(async () => {
    const card = await storage.desk.card(number);
    return card !== undefined && card.messageId !== before.ts;
  });
  const card = await storage.desk.card(number);
  const message = slack.workspace.find(place, card?.messageId ?? '');
  if (message === undefined) throw new Error('there is no new card');
  return message;
}

async function claimed() {
  const desk = await startDesk();
  const { customer, card, number } = await desk.openTicket();
  await desk.click(desk.grace, card, 'ticket.claim');
  await until(() => card.text.includes('Claimed by Grace'));
  return {
    desk,
    customer,
    card,
    number,
    write: async (where: SlackMessage, text: string) => await desk.write(desk.grace, where, text),
  };
}

/** As Slack tells of a message with replies that somebody deletes: a stone stays in its place. */
async function leaveStone({ slack, place }: RunningDesk, card: SlackMessage) {
  const { workspace, people } = slack;
  workspace.messages.splice(workspace.messages.indexOf(card), 1);
  const body = { type: 'message', ts: card.ts, thread_ts: card.ts };
  await people.event({
    ...{ type: 'message', subtype: 'message_changed', hidden: true, channel: place, channel_type: 'channel' },
    ts: workspace.nextTs(),
    message: {
      ...{ ...body, subtype: 'tombstone', hidden: true, user: 'USLACKBOT' },
      text: 'This message was deleted.',
    },
    previous_message: { ...body, user: workspace.botUserId, bot_id: workspace.botId, text: card.text },
  });
}

describe('a card that somebody deletes', () => {
  it.each<[string, (desk: RunningDesk, card: SlackMessage) => Promise<unknown>]>([
    ['whole', ({ slack }, card) => slack.people.remove(card)],
    ['and of which Slack leaves a stone, for its replies', leaveStone],
  ])('is posted anew with what was said (%s)', async (_, remove) => {
    const { desk, customer, card, number } = await claimed();
    await customer.say('My parcel is lost.');
    await until(() => desk.thread(card).some(({ text }) => text.includes('My parcel is lost.')));
    await remove(desk, card);
    const anew = await newCardOf(desk, number, card);
    expect(anew.text).toContain('Claimed by Grace');
    await until(() => desk.thread(anew).some(({ text }) => text.includes('My parcel is lost.')));
    const line = await desk.write(desk.grace, anew, 'It is found.');
    await desk.hasReaction(line, 'white_check_mark');
    expect((await customer.fromStaff()).map(({ content }) => content)).toEqual(['It is found.']);
  });

  it('tells whoever writes in its old thread where the ticket is now, and sends nothing', async () => {
    const { desk, customer, card, number, write } = await claimed();
    await desk.slack.people.remove(card);
    const anew = await newCardOf(desk, number, card);
    await write(card, 'Are you still there?');
    const { text, threadTs } = await desk.whisper(desk.grace, /T-\d+ was replaced here/);
    expect(threadTs).toBe(card.ts);
    expect(text).toContain('*not* sent');
    expect(text).toContain(`/p${anew.ts.replace('.', '')}|`);
    expect(await customer.fromStaff()).toEqual([]);
  });

  it('still lets the customer’s copy follow what is changed in its old thread', async () => {
    const { desk, customer, card, number, write } = await claimed();
    const [kept, taken] = [await write(card, 'On Monday.'), await write(card, 'Or on Friday.')];
    await desk.hasReaction(taken, 'white_check_mark');
    await desk.slack.people.remove(card);
    await newCardOf(desk, number, card);
    await desk.slack.people.edit(kept, 'On Tuesday.');
    await desk.slack.people.remove(taken);
    await until(async () => (await customer.fromStaff()).some(({ content }) => content === 'On Tuesday.'));
    await until(async () => (await customer.fromStaff()).some(({ deletedAt }) => deletedAt !== undefined));
  });

  it('is found to be gone when a change of it is refused, though Slack told nothing', async () => {
    const { desk, customer, card, number } = await claimed();
    const { messages } = desk.slack.workspace;
    messages.splice(messages.indexOf(card), 1);
    await customer.say('My parcel is lost.');
    const anew = await newCardOf(desk, number, card);
    await until(() => desk.thread(anew).some(({ text }) => text.includes('My parcel is lost.')));
  });

  it('stays away when its ticket is closed', async () => {
    const { desk, card, number } = await claimed();
    await desk.escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    await until(() => card.text.startsWith('✅'));
    await desk.slack.people.remove(card);
    await until(async () => (await desk.storage.desk.card(number)) === undefined);
    expect(await desk.storage.desk.staleCards(0, 10)).toEqual([]);
  });
});

describe('a line that is deleted', () => {
  it('DESK 9: is recalled though Slack does not say what it was', async () => {
    const { desk, customer, card, write } = await claimed();
    const line = await write(card, 'On Monday.');
    await desk.hasReaction(line, 'white_check_mark');
    const ts = desk.slack.workspace.nextTs();
    await desk.slack.people.event({
      ...{ type: 'message', subtype: 'message_deleted', channel: desk.place, channel_type: 'channel' },
      ...{ ts, deleted_ts: line.ts },
    });
    await until(async () => (await customer.fromStaff()).every(({ deletedAt }) => deletedAt !== undefined));
  });
});
