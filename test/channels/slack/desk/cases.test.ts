import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { InboundEvent } from '../../../../src/contract/event.ts';
import { anEvent } from '../../../core/builders.ts';
import { until } from '../../../core/running-support.ts';
import { createRecordingChannel } from '../../../fakes/recording-channel.ts';
import type { SlackMessage } from '../../../fakes/slack/workspace.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

const select = (value: string) => ({
  choice: { choice: { type: 'static_select', selected_option: { value } } },
});

/** A customer of another platform, who has asked for a person there. */
async function openElsewhere(desk: RunningDesk, place: string) {
  const event = (changes: Partial<InboundEvent>) =>
    anEvent({ place, receivedAt: desk.clock.now(), ...changes });
  const first = event({ text: 'Where is my parcel?' });
  const { sessionId } = await desk.accept(first);
  await until(async () => (await desk.storage.messages.after(sessionId, 0, 10)).length === 2);
  const { number } = await desk.escalations.escalate(sessionId, 'customer-request');
  const card = await desk.cardOf(number);
  return { sessionId, number, card, first, event };
}

function lineIdOf({ channel, ts }: SlackMessage): string {
  return `${channel}:${ts}`;
}

const sectionBlocks = z.array(
  z.object({ type: z.string(), text: z.object({ text: z.string() }).optional() }),
);

function sectionTexts(blocks: unknown): readonly string[] {
  const read = sectionBlocks.parse(blocks);
  return read.flatMap(({ type, text }) => (type === 'section' && text !== undefined ? [text.text] : []));
}

describe('the desk', () => {
  it('DESK 5: stops the bot in the middle of an answer when somebody claims, and no word of it comes after that', async () => {
    const { customer, escalations, cardOf, click, grace, feed } = await startDesk({
      answer: async (_request, { stream, signal }) => {
        for (let word = 1; word <= 1_000; word += 1) {
          stream.write(`word-${word} `);
          await sleep(20, undefined, { signal });
        }
        return 'The whole answer.';
      },
    });
    const { session, say, messages } = await customer();
    const told: string[] = [];
    feed.subscribe(session.id, (signal) => {
      if (signal.kind === 'delta') told.push('word');
      if (signal.kind === 'status') told.push(signal.handler);
    });
    await say('How do I get a refund?');
    await until(() => told.length > 3);
    const { number } = await escalations.escalate(session.id, 'customer-request');
    await click(grace, await cardOf(number), 'ticket.claim');
    await until(() => told.includes('human'));
    await escalations.act(number, { kind: 'reply', content: 'I am here.' }, 'Grace');
    expect(told.slice(0, told.indexOf('queue'))).toContain('word');
    expect(told.slice(told.indexOf('queue'))).not.toContain('word');
    expect((await messages()).filter(({ role }) => role === 'assistant')).toEqual([]);
  });

  it('DESK 6: counts whoever reads over REST as there, for a while', async () => {
    const { openTicket, click, grace, write, hasReaction, presence, readers, clock } = await startDesk();
    const { customer, card } = await openTicket();
    presence.isPresent = false;
    await click(grace, card, 'ticket.claim');
    const line = await write(grace, card, 'Your refund is on its way.');
    await hasReaction(line, 'incoming_envelope');
    readers.saw(customer.session.id);
    await hasReaction(line, 'white_check_mark');
    clock.forward(MINUTE_MS);
    await hasReaction(await write(grace, card, 'Anything else?'), 'incoming_envelope');
  });

  it('DESK 7: shows that the customer needs nobody any more, tells the assignee, and ends the ticket in an hour', async () => {
    const { openTicket, click, grace, thread, clock, escalations } = await startDesk();
    const { customer, card, number } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await customer.say('Never mind, I found it.');
    await until(() => thread(card).some(({ text }) => text.includes('needs nobody any more')));
    await until(() => card.text.startsWith('⚪'));
    clock.forward(HOUR_MS);
    await until(async () => (await escalations.read(number)).ticket.status === 'resolved');
  });

  it('DESK 10: shows staff what a customer changes and takes back, beside what it was', async () => {
    const desk = await startDesk({ discord: createRecordingChannel() });
    const { card, event } = await openElsewhere(desk, 'place-10');
    const said = event({ text: 'My number is 12.' });
    await desk.accept(said);
    await until(() => desk.thread(card).some(({ text }) => text.includes('My number is 12.')));
    const { messageId } = said;
    await desk.accept(event({ kind: 'edit', messageId, revision: 1, text: 'My number is 13.' }));
    await until(() => desk.thread(card).some(({ text }) => /edited:\n.*number is 13/.test(text)));
    await desk.accept(event({ kind: 'delete', messageId, revision: 2, text: '' }));
    await until(() => desk.thread(card).some(({ text }) => text.includes('removed a message')));
    expect(desk.thread(card).some(({ text }) => text.includes('My number is 12.'))).toBe(true);
  });

  it('DESK 13: shows all of a long message, in sections that Slack takes, and cuts no code', async () => {
    const { openTicket, thread } = await startDesk();
    const { customer, card } = await openTicket();
    const paragraphs = Array.from({ length: 24 }, (_, at) => `Paragraph ${at}: ${'word '.repeat(28)}end.`);
    const code = Array.from({ length: 60 }, (_, at) => `const line${at} = ${'1 + '.repeat(6)}0;`);
    await customer.say([...paragraphs, ['```', ...code, '```'].join('\n'), 'That is all.'].join('\n\n'));
    await until(() => thread(card).some(({ text }) => text.includes('That is all.')));
    const post = thread(card).find(({ text }) => text.includes('That is all.'));
    const sections = sectionTexts(post?.blocks);
    const shown = sections.join('\n');
    const places = [...paragraphs, ...code, 'That is all.'].map((piece) => shown.indexOf(piece.slice(0, 40)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    for (const section of sections) {
      expect(section.length).toBeLessThanOrEqual(3_000);
      expect((section.match(/```/g) ?? []).length % 2).toBe(0);
    }
    expect(sections.length).toBeGreaterThan(1);
  });

  it('DESK 15, 16, 17: relays no reaction, a broadcast once, and a line that is told twice once', async () => {
    const { openTicket, click, grace, slack, place, hasReaction, write } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    const { message } = await slack.people.say(grace.id, place, 'For everybody to see.', {
      threadTs: card.ts,
      subtype: 'thread_broadcast',
    });
    await hasReaction(message, 'white_check_mark');
    await slack.people.react(grace.id, message, 'tada');
    const { ts, text, user } = message;
    for (let again = 0; again < 2; again += 1) {
      await slack.people.event({ type: 'message', channel: place, user, text, ts, thread_ts: card.ts });
    }
    await hasReaction(await write(grace, card, 'The last one.'), 'white_check_mark');
    const contents = (await customer.fromStaff()).map(({ content }) => content);
    expect(contents).toEqual(['For everybody to see.', 'The last one.']);
  });

  it('DESK 18: opens a modal at once, and fills in later what takes its time', async () => {
    const { openTicket, open, click, grace, slack } = await startDesk();
    const { customer, card } = await openTicket();
    await customer.say('How long does it take?');
    await until(async () => (await customer.messages()).some(({ content }) => content.includes('How long')));
    const draft = await open(() => click(grace, card, 'ticket.suggest'));
    expect(JSON.stringify(slack.callsOf('views.open').at(-1)?.args)).toContain('Looking into');
    await until(() => JSON.stringify(slack.workspace.modals.get(draft)?.view).includes('About “How long'));
    expect(await customer.fromStaff()).toEqual([]);
  });

  it('DESK 22: puts tickets back into the queue, and says so in the channel, when somebody leaves or is deactivated', async () => {
    const { openTicket, click, grace, slack, place, escalations, thread } = await startDesk();
    const { card, number } = await openTicket();
    const isQueued = async () => (await escalations.read(number)).ticket.status === 'queued';
    for (const event of [
      { type: 'member_left_channel', user: grace.id, channel: place, channel_type: 'C' },
      { type: 'user_change', user: { id: grace.id, deleted: true } },
    ]) {
      await click(grace, card, 'ticket.claim');
      await until(async () => !(await isQueued()));
      await slack.people.event(event);
      await until(isQueued);
    }
    await until(() => thread(card).filter(({ text }) => text.includes('back into the queue')).length === 2);
    const pointers = () =>
      slack
        .fromApp(place)
        .filter(({ text, threadTs }) => threadTs === undefined && text.includes('waits for'));
    await until(() => pointers().length === 2);
    expect(pointers()[0]?.text).toContain(`T-${number}`);
  });

  it('DESK 24: warns on the card of other open tickets of the same customer', async () => {
    const desk = await startDesk({ discord: createRecordingChannel() });
    const one = await openElsewhere(desk, 'place-a');
    const actor = one.first.actor;
    const { sessionId } = await desk.accept(
      one.event({ conversationKey: 'place-b', replyTo: { place: 'place-b' }, actor }),
    );
    const other = await desk.escalations.escalate(sessionId, 'customer-request');
    const card = await desk.cardOf(other.number);
    expect(JSON.stringify(card.blocks)).toContain(`also open: T-${one.number}`);
  });

  it('DESK 30: goes on with what was accepted before a restart, and sends it once', async () => {
    const { openTicket, click, grace, write, desk, customerOf } = await restarting();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await desk.stop();
    const line = await write(grace, card, 'I am back.');
    desk.start();
    await customerOf(customer, 1);
    await until(() => line.reactions.has('white_check_mark'));
    expect(await customer.fromStaff()).toHaveLength(1);

    async function restarting() {
      const running = await startDesk();
      const customerOf = (one: { fromStaff(): Promise<readonly unknown[]> }, count: number) =>
        until(async () => (await one.fromStaff()).length === count);
      return { ...running, customerOf };
    }
  });

  it('asks a silent customer after a day whether they still need help, and ends after three', async () => {
    const { openTicket, click, grace, write, hasReaction, clock, thread, escalations } = await startDesk();
    const { customer, card, number } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await hasReaction(await write(grace, card, 'Did it help?'), 'white_check_mark');
    clock.forward(DAY_MS);
    await until(() => thread(card).some(({ text }) => text.includes('silent for a day')));
    const systems = (await customer.messages()).filter(({ role }) => role === 'system').length;
    clock.forward(2 * DAY_MS);
    await until(async () => (await escalations.read(number)).ticket.status === 'resolved');
    expect((await customer.messages()).filter(({ role }) => role === 'system')).toHaveLength(systems + 1);
  });

  it('snoozes, gives a priority and assigns from its menu', async () => {
    const { openTicket, open, choose, grace, bob, slack, escalations, thread } = await startDesk();
    const { card, number, customer } = await openTicket();
    const ticket = async () => (await escalations.read(number)).ticket;
    const submit = async (entry: string, values: Parameters<typeof slack.people.submit>[2]) =>
      await slack.people.submit(grace.id, await open(() => choose(grace, card, entry)), values);
    await submit('priority', select('urgent'));
    await until(() => card.text.includes('Urgent'));
    await submit('snooze', select('4'));
    await until(async () => (await ticket()).snoozedUntil !== undefined);
    await until(() => JSON.stringify(card.blocks).includes('snoozed until'));
    await submit('assign', { choice: { choice: { type: 'users_select', selected_user: bob.id } } });
    await until(async () => (await ticket()).assignee === 'Bob');
    await until(() => thread(card).some(({ text }) => text.includes('assigned this to *Bob*')));
    await until(async () =>
      (await customer.messages()).some(({ content }) => content.includes('Bob has joined')),
    );
  });

  it('dismisses what is no ticket without a word to the customer', async () => {
    const { openTicket, choose, grace, escalations } = await startDesk();
    const { card, number, customer } = await openTicket();
    const before = (await customer.messages()).length;
    await choose(grace, card, 'not-a-ticket');
    await until(async () => (await escalations.read(number)).ticket.outcome === 'not-a-ticket');
    expect(await customer.messages()).toHaveLength(before);
  });

  it('sends, keeps and proposes a line by message shortcuts', async () => {
    const { openTicket, click, grace, bob, write, hasReaction, slack, thread } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    const note = await write(bob, card, 'We refund within five days.');
    await hasReaction(note, 'lock');
    await slack.people.shortcut(bob.id, note, 'ticket.shortcut_knowledge');
    await until(() => thread(card).some(({ text }) => text.includes('proposes this for the knowledge base')));
    await slack.people.shortcut(bob.id, note, 'ticket.shortcut_send');
    await hasReaction(note, 'white_check_mark');
    expect(await customer.fromStaff()).toMatchObject([
      { author: 'Bob', content: 'We refund within five days.' },
    ]);
    const held = await write(grace, card, 'Card 4111 1111 1111 1111');
    await slack.people.shortcut(grace.id, held, 'ticket.shortcut_note');
    await hasReaction(held, 'lock');
    expect(await customer.fromStaff()).toHaveLength(1);
  });

  it('mentions the assignee once after a silence, not with every message, and not for a thank-you', async () => {
    const { openTicket, click, grace, write, hasReaction, clock, thread } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await hasReaction(await write(grace, card, 'Please try again.'), 'white_check_mark');
    const line = (words: string) => thread(card).find(({ text }) => text.includes(words))?.text;
    const says = async (words: string) => {
      await customer.say(words);
      await until(() => line(words) !== undefined);
    };
    await says('At once: it does not work.');
    expect(line('At once')).not.toContain(`<@${grace.id}>`);
    await hasReaction(await write(grace, card, 'And now?'), 'white_check_mark');
    clock.forward(3 * MINUTE_MS);
    await says('thanks a lot');
    expect(line('thanks a lot')).not.toContain(`<@${grace.id}>`);
    await says('Later: it is broken again.');
    expect(line('Later')).toContain(`<@${grace.id}>`);
    await says('Are you there at all?');
    expect(line('Are you there')).not.toContain(`<@${grace.id}>`);
  });

  it('says in the channel that a ticket is open again, with a link to its thread', async () => {
    const { openTicket, escalations, slack, place } = await startDesk();
    const { customer, card, number } = await openTicket();
    await escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    await until(() => card.text.includes('Resolved'));
    await customer.say('It is still broken, sadly.');
    const pointer = () =>
      slack
        .fromApp(place)
        .find(({ text, threadTs }) => threadTs === undefined && text.includes('open again'));
    await until(() => pointer() !== undefined);
    expect(pointer()?.text).toContain(`/archives/${place}/p${card.ts.replace('.', '')}`);
  });

  it('offers to send a line again that the customer’s platform refused', async () => {
    let refuses = true;
    const discord = createRecordingChannel({
      deliver: ({ content }) =>
        refuses && content.author !== undefined
          ? { kind: 'rejected', code: 'cannot-dm' }
          : { kind: 'sent', externalId: 'post' },
    });
    const desk = await startDesk({ discord });
    const { card } = await openElsewhere(desk, 'place-r');
    await desk.click(desk.grace, card, 'ticket.claim');
    const line = await desk.write(desk.grace, card, 'It is on its way.');
    await desk.hasReaction(line, 'warning');
    const offer = await desk.whisper(desk.grace, /did not get this line/);
    refuses = false;
    await desk.clickWhisper(desk.grace, offer, 'ticket.send_again');
    await desk.hasReaction(line, 'white_check_mark');
    await until(() => (line.reactions.get('warning')?.size ?? 0) === 0);
    expect(discord.delivered.filter(({ content }) => content.text === 'It is on its way.')).toHaveLength(2);
  });

  it('DESK 8, 9: tells its author when the customer’s platform refuses to change or recall a line', async () => {
    let refuses = true;
    const discord = createRecordingChannel({
      deliver: ({ operation }) =>
        refuses && operation !== 'post'
          ? { kind: 'rejected', code: 'cannot-edit' }
          : { kind: 'sent', externalId: 'post' },
    });
    const desk = await startDesk({ discord });
    const { card } = await openElsewhere(desk, 'place-e');
    await desk.click(desk.grace, card, 'ticket.claim');
    const line = await desk.write(desk.grace, card, 'It arrives on Monday.');
    await desk.hasReaction(line, 'white_check_mark');
    await desk.slack.people.edit(line, 'It arrives on Tuesday.');
    await desk.whisper(desk.grace, /still see what stood there before/);
    await desk.hasReaction(line, 'warning');
    await until(() => (line.reactions.get('white_check_mark')?.size ?? 0) === 0);
    refuses = false;
    await desk.slack.people.edit(line, 'It arrives on Wednesday.');
    await desk.hasReaction(line, 'white_check_mark');
    await until(() => (line.reactions.get('warning')?.size ?? 0) === 0);
    refuses = true;
    await desk.slack.people.remove(line);
    await desk.whisper(desk.grace, /could not be recalled: the customer still sees it/);
  }, 40_000);

  it('DESK 20: marks a line that is on its way for long, until it is there', async () => {
    let isSlow = true;
    const discord = createRecordingChannel({
      deliver: ({ content }) =>
        isSlow && content.author !== undefined
          ? { kind: 'retry', code: 'rate-limited', afterMs: 30_000, waits: true }
          : { kind: 'sent', externalId: 'post' },
    });
    const desk = await startDesk({ discord });
    const { card } = await openElsewhere(desk, 'place-w');
    await desk.click(desk.grace, card, 'ticket.claim');
    const line = await desk.write(desk.grace, card, 'It is on its way.');
    await until(async () => (await desk.storage.desk.line(lineIdOf(line)))?.state === 'relayed');
    desk.clock.forward(25_000);
    await desk.hasReaction(line, 'hourglass_flowing_sand');
    isSlow = false;
    desk.clock.forward(60_000);
    await desk.hasReaction(line, 'white_check_mark');
    await until(() => (line.reactions.get('hourglass_flowing_sand')?.size ?? 0) === 0);
  });

  it('DESK 1: marks a line that waits for its author’s word, until it has it', async () => {
    const { openTicket, grace, write, whisper, clickWhisper, hasReaction, slack } = await startDesk();
    const { card } = await openTicket();
    for (const [index, [button, mark]] of [
      ['ticket.held_note', 'lock'] as const,
      ['ticket.held_claim_and_send', 'white_check_mark'] as const,
    ].entries()) {
      const line = await write(grace, card, 'Which order is it?');
      await hasReaction(line, 'raised_hand');
      await until(() => slack.workspace.ephemerals.length > index);
      await clickWhisper(grace, await whisper(grace, /Nobody has claimed/), button);
      await hasReaction(line, mark);
      await until(() => (line.reactions.get('raised_hand')?.size ?? 0) === 0);
    }
  });

  it('marks what became of a reply by button where the thread tells of it, and offers to send it again', async () => {
    let refuses = false;
    const discord = createRecordingChannel({
      deliver: ({ content }) =>
        refuses && content.author !== undefined
          ? { kind: 'rejected', code: 'cannot-dm' }
          : { kind: 'sent', externalId: 'post' },
    });
    const desk = await startDesk({ discord });
    const { card, number } = await openElsewhere(desk, 'place-b');
    const reply = async (text: string) => {
      const modal = await desk.open(() => desk.click(desk.grace, card, 'ticket.reply'));
      const content = { content: { type: 'plain_text_input', value: text } };
      await desk.slack.people.submit(desk.grace.id, modal, { content });
      return await shown(text);
    };
    const shown = async (text: string) => {
      const find = () => desk.thread(card).find((one) => one.text.includes(text));
      await until(() => find() !== undefined);
      return find() ?? card;
    };

    await desk.hasReaction(await reply('Here is your refund.'), 'white_check_mark');
    refuses = true;
    const refused = await reply('It is on its way.');
    await desk.hasReaction(refused, 'warning');
    const offer = await desk.whisper(desk.grace, /did not get your reply/);
    refuses = false;
    await desk.clickWhisper(desk.grace, offer, 'ticket.send_again');
    await desk.hasReaction(refused, 'white_check_mark');
    await until(() => (refused.reactions.get('warning')?.size ?? 0) === 0);

    refuses = true;
    await desk.escalations.act(number, { kind: 'claim', takeOver: true }, 'Hal');
    await desk.escalations.act(number, { kind: 'reply', content: 'From the console.' }, 'Hal');
    await desk.hasReaction(await shown('From the console.'), 'warning');
  });

  it('shows a long transcript in pages', async () => {
    const { openTicket, click, choose, open, grace, slack, write } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    for (let number = 0; number < 90; number += 1)
      await write(grace, card, `Line ${number}: ${'long '.repeat(90)}`);
    await until(async () => (await customer.fromStaff()).length === 90);
    const id = await open(() => choose(grace, card, 'transcript'));
    const shown = () => JSON.stringify(slack.workspace.modals.get(id)?.view);
    await until(() => shown().includes('Line 89:'));
    expect(shown()).not.toContain('Line 0:');
    const turn = async (actionId: string) => {
      const value = new RegExp(`"action_id":"${actionId}","value":"([^"]+)"`).exec(shown())?.[1] ?? '';
      const before = shown();
      await slack.people.clickInView(grace.id, id, { actionId, value });
      await until(() => shown() !== before);
    };
    while (shown().includes('ticket.earlier')) await turn('ticket.earlier');
    expect(shown()).toContain('Line 0:');
    await turn('ticket.later');
    expect(shown()).not.toContain('Line 0:');
  });

  it('blocks a conversation, which nobody answers then', async () => {
    const desk = await startDesk({ discord: createRecordingChannel() });
    const { card, number, event, sessionId } = await openElsewhere(desk, 'place-x');
    const resolving = await desk.open(() => desk.click(desk.grace, card, 'ticket.resolve'));
    const outcome = { outcome: { type: 'static_select', selected_option: { value: 'block' } } };
    await desk.slack.people.submit(desk.grace.id, resolving, { outcome });
    await until(async () => (await desk.escalations.read(number)).ticket.outcome === 'spam');
    const said = (await desk.storage.messages.after(sessionId, 0, 100)).length;
    const closed = { code: 'session-closed' };
    await expect(desk.accept(event({ text: 'Buy my things! They are cheap!' }))).rejects.toMatchObject(
      closed,
    );
    await expect(desk.escalations.escalate(sessionId, 'customer-request')).rejects.toMatchObject(closed);
    expect(await desk.storage.messages.after(sessionId, 0, 100)).toHaveLength(said);
  });

  it('asks whoever handed back to the bot first, for a day', async () => {
    const { openTicket, click, grace, escalations, thread, cardOf } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await click(grace, card, 'ticket.handback');
    await until(() => card.text.includes('Handed back'));
    const again = await escalations.escalate(customer.session.id, 'customer-request');
    const next = await cardOf(again.number);
    await until(() =>
      thread(next).some(({ text }) => text.includes(`<@${grace.id}> helped this customer before`)),
    );
  });

  it('DESK step 12: proposes what helped for the knowledge base when the box is ticked, once', async () => {
    const desk = await startDesk();
    const { openTicket, click, open, grace, write, whisper, slack, escalations, storage } = desk;
    const { card, number, customer } = await openTicket();
    const knowledge = { knowledge: { type: 'checkboxes', selected_options: [{ value: 'propose' }] } };
    const words = (value: string) => ({ resolution: { type: 'plain_text_input', value } });
    const submit = async (resolution: string) => {
      const resolving = await open(() => click(grace, card, 'ticket.resolve'));
      const values = { outcome: select('solved'), resolution: words(resolution), knowledge };
      await slack.people.submit(grace.id, resolving, values);
      return { resolving };
    };
    const proposals = async () =>
      (await escalations.read(number)).events.filter(({ kind }) => kind === 'proposed');

    const { resolving } = await submit('');
    expect(slack.workspace.modals.has(resolving)).toBe(true);
    await submit('Refunds take five days.');
    await until(async () => (await escalations.read(number)).ticket.status === 'resolved');
    expect(await proposals()).toMatchObject([{ actor: 'Grace', text: 'Refunds take five days.' }]);

    await customer.say('It is still broken!');
    await until(async () => (await escalations.read(number)).ticket.status === 'queued');
    await write(grace, card, 'Not yet sent.');
    await whisper(grace, /Nobody has claimed/);
    await submit('Broken parcels are replaced.');
    const unsent = await whisper(grace, /the customer did not get/);
    expect((await escalations.read(number)).ticket.status).toBe('queued');
    await desk.clickWhisper(grace, unsent, 'ticket.resolve_anyway');
    await until(async () => (await escalations.read(number)).ticket.status === 'resolved');
    expect((await proposals()).map(({ text }) => text)).toEqual([
      'Refunds take five days.',
      'Broken parcels are replaced.',
    ]);
    await until(() => desk.thread(card).some(({ text }) => text.includes('Broken parcels are replaced.')));
    expect((await storage.gaps.proposed(0, 5)).map(({ text }) => text)).toContain(
      'Broken parcels are replaced.',
    );
    expect(JSON.stringify(await customer.messages())).not.toContain('are replaced');
  });

  it('DESK 28: resolves all the same with the outcome and the words of before', async () => {
    const { openTicket, click, open, grace, write, whisper, clickWhisper, slack, escalations } =
      await startDesk();
    const { card, number } = await openTicket();
    await write(grace, card, 'Not yet sent.');
    await whisper(grace, /Nobody has claimed/);
    const resolving = await open(() => click(grace, card, 'ticket.resolve'));
    const outcome = { outcome: { type: 'static_select', selected_option: { value: 'duplicate' } } };
    const resolution = { resolution: { type: 'plain_text_input', value: 'Same as T-7: "a: {b}" <new>.' } };
    await slack.people.submit(grace.id, resolving, { outcome, resolution });
    const asked = await whisper(grace, /the customer did not get/);
    expect(asked.text).toContain('What you wrote about it is kept');
    await clickWhisper(grace, asked, 'ticket.resolve_anyway');
    await until(async () => (await escalations.read(number)).ticket.outcome === 'duplicate');
    const { events } = await escalations.read(number);
    expect(events.at(-1)).toMatchObject({
      kind: 'resolved',
      text: 'duplicate: Same as T-7: "a: {b}" <new>.',
    });
  });

  it('reminds of a resolution that is promised', async () => {
    const { openTicket, click, grace, write, hasReaction, clock, thread } = await startDesk({
      resolutionMs: HOUR_MS,
    });
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await hasReaction(await write(grace, card, 'What is its number?'), 'white_check_mark');
    await customer.say('It is number seven, as I said.');
    await until(() => thread(card).some(({ text }) => text.includes('number seven')));
    clock.forward(2 * HOUR_MS);
    await until(() => thread(card).some(({ text }) => text.includes('resolution is overdue (200 %')));
  });
});
