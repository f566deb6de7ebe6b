import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { sessionIdOf } from '../../../../src/core/session-id.ts';
import { until } from '../../../core/running-support.ts';
import { startDesk } from './running-desk.ts';

/** Longer than anything at the desk takes. */
const LONG_MS = 700;

describe('a ticket at the desk', () => {
  it('is one card with a thread, however often a person is asked for', async () => {
    const { openTicket, escalations, slack, place, thread } = await startDesk();
    const { customer, card, number } = await openTicket();
    await escalations.escalate(customer.session.id, 'frustration');
    await until(() => thread(card).some(({ text }) => text.includes('frustration')));
    expect(slack.fromApp(place).filter(({ threadTs }) => threadTs === undefined)).toHaveLength(1);
    expect(JSON.stringify(card.blocks)).toContain(`T-${number}`);
    expect(card.metadata).toMatchObject({ event_type: 'switchboard_message' });
  });

  it('names the customer on its card though Slack tells only after it was opened who they are', async () => {
    const { slack, eve, escalations, cardOf } = await startDesk();
    const { workspace, people } = slack;
    slack.faults.next('users.info', { kind: 'slow', ms: 150 });
    await people.say(eve.id, workspace.openDm(eve.id).id, 'I want my money back!');
    const place = { accountId: workspace.teamId, conversationKey: `dm:${eve.id}` };
    const sessionId = sessionIdOf({ channel: 'slack', ...place });
    const { number } = await escalations.escalate(sessionId, 'customer-request');
    expect(JSON.stringify((await cardOf(number)).blocks)).toContain('Eve');
  });

  it('is claimed with a click: card, customer and assignee hear of it', async () => {
    const { openTicket, click, grace, whisper } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(async () =>
      (await customer.messages()).some(({ content }) => content.includes('Grace has joined')),
    );
    await until(() => card.text.includes('Claimed by Grace'));
    await whisper(grace, /go to the customer/);
  });

  it('DESK 2: lets one of two claim it, and the other take it over', async () => {
    const { openTicket, click, clickWhisper, grace, bob, whisper, escalations } = await startDesk();
    const { card, number } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await click(bob, card, 'ticket.claim');
    const lost = await whisper(bob, /Grace has claimed this ticket/);
    await clickWhisper(bob, lost, 'ticket.take_over');
    await until(async () => (await escalations.read(number)).ticket.assignee === 'Bob');
    expect((await escalations.read(number)).events.map(({ kind }) => kind)).toContain('taken-over');
  });

  it('DESK 6: relays the assignee’s lines and marks them delivered, or stored while nobody is there', async () => {
    const { openTicket, click, grace, write, hasReaction, presence } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    const line = await write(grace, card, 'Your refund is on its way &amp; safe.');
    await hasReaction(line, 'white_check_mark');
    expect(await customer.fromStaff()).toMatchObject([
      { author: 'Grace', content: 'Your refund is on its way & safe.' },
    ]);
    presence.isPresent = false;
    const later = await write(grace, card, 'Anything else?');
    await hasReaction(later, 'incoming_envelope');
    presence.isPresent = true;
    await hasReaction(later, 'white_check_mark');
    expect(later.reactions.get('incoming_envelope')?.size ?? 0).toBe(0);
  });

  it('DESK 29: relays 50 lines that are written at the same time in their order', async () => {
    const { openTicket, click, grace, write } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await Promise.all(Array.from({ length: 50 }, (_, index) => write(grace, card, `line ${index}`)));
    await until(async () => (await customer.fromStaff()).length === 50);
    expect((await customer.fromStaff()).map(({ content }) => content)).toEqual(
      Array.from({ length: 50 }, (_, index) => `line ${index}`),
    );
  });

  it('DESK 3: keeps among colleagues what is marked, what mentions one, and what others write', async () => {
    const { openTicket, click, grace, bob, write, hasReaction, whisper, clickWhisper } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    for (const text of [';; he is upset', '🔒 careful', `<@${bob.id}> what do you think?`]) {
      await hasReaction(await write(grace, card, text), 'lock');
    }
    const others = await write(bob, card, 'I know this one.');
    await hasReaction(others, 'lock');
    const offer = await whisper(bob, /Kept as a note/);
    expect(await customer.fromStaff()).toEqual([]);
    await clickWhisper(bob, offer, 'ticket.send_as_reply');
    await until(async () => (await customer.fromStaff()).length === 1);
    expect(await customer.fromStaff()).toMatchObject([{ author: 'Bob', content: 'I know this one.' }]);
    await hasReaction(others, 'white_check_mark');
  });

  it('DESK 1: holds a line that comes before a claim until its author decides', async () => {
    const { openTicket, grace, write, whisper, clickWhisper, escalations, hasReaction, clock, storage } =
      await startDesk();
    const { customer, card, number } = await openTicket();
    await write(grace, card, 'Let me look.');
    const offer = await whisper(grace, /Nobody has claimed/);
    expect(await customer.fromStaff()).toEqual([]);
    await clickWhisper(grace, offer, 'ticket.held_claim_and_send');
    await until(async () => (await customer.fromStaff()).length === 1);
    expect((await escalations.read(number)).ticket).toMatchObject({ status: 'claimed', assignee: 'Grace' });
    const second = await openTicketAndWrite();
    clock.forward(11 * 60_000);
    await hasReaction(second, 'lock');

    async function openTicketAndWrite() {
      await escalations.act(number, { kind: 'resolve', outcome: 'solved' }, 'Grace');
      const forgotten = await write(grace, card, 'One more thing.');
      await until(
        async () => (await storage.desk.line(`${forgotten.channel}:${forgotten.ts}`))?.state === 'held',
      );
      return forgotten;
    }
  });

  it('DESK 1: sends once without a claim, and only when asked', async () => {
    const { openTicket, grace, write, whisper, clickWhisper, escalations } = await startDesk();
    const { customer, card, number } = await openTicket();
    await write(grace, card, 'We are open again on Monday.');
    await clickWhisper(grace, await whisper(grace, /Nobody has claimed/), 'ticket.held_send_once');
    await until(async () => (await customer.fromStaff()).length === 1);
    expect((await escalations.read(number)).ticket.status).toBe('queued');
  });

  it('DESK 4: relays nothing of strangers, guests and programs', async () => {
    const { openTicket, click, grace, eve, write, whisper, slack, place } = await startDesk({
      hasStaffGroup: true,
    });
    const { customer, card } = await openTicket();
    await click(eve, card, 'ticket.claim');
    await whisper(eve, /Only members of the support team/);
    await write(eve, card, 'Give me your password.');
    await slack.people.event({
      type: 'message',
      channel: place,
      user: slack.workspace.addUser({ name: 'robot', isBot: true }).id,
      bot_id: 'B0OTHER',
      text: 'I am a robot.',
      ts: slack.workspace.nextTs(),
      thread_ts: card.ts,
    });
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await sleep(LONG_MS);
    expect(await customer.fromStaff()).toEqual([]);
  });

  it('DESK 8, 9: lets the customer’s copy follow edits and deletions', async () => {
    const { openTicket, click, grace, write, hasReaction, slack } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    const line = await write(grace, card, 'It arives on Monday.');
    await hasReaction(line, 'white_check_mark');
    await slack.people.unfurl(line);
    await slack.people.edit(line, 'It arrives on Monday.');
    await until(async () => (await customer.fromStaff())[0]?.editedAt !== undefined);
    expect((await customer.fromStaff())[0]?.content).toBe('It arrives on Monday.');
    await slack.people.remove(line);
    await until(async () => (await customer.fromStaff())[0]?.deletedAt !== undefined);
  });

  it('DESK 14: shows staff what the customer writes, inert', async () => {
    const { openTicket, click, grace, thread } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    await customer.say('Hello <!channel> and <@U123>, are you there?');
    await until(() => thread(card).some(({ text }) => text.includes('are you there')));
    // What is plain text, as the card's title, Slack shows letter for letter.
    const marked = JSON.stringify(thread(card), (_, value) => (value?.type === 'plain_text' ? '' : value));
    expect(marked).not.toMatch(/<!channel>|<@U123>/);
  });

  it('DESK 27: warns before a card number is sent', async () => {
    const { openTicket, click, grace, write, whisper, clickWhisper } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await write(grace, card, 'Is it 4111 1111 1111 1111?');
    const warning = await whisper(grace, /card number or a key/);
    expect(await customer.fromStaff()).toEqual([]);
    await clickWhisper(grace, warning, 'ticket.held_note');
    await sleep(LONG_MS);
    expect(await customer.fromStaff()).toEqual([]);
  });

  it('DESK 27: warns of a card number that a shortcut would send, or that comes into a line while it waits', async () => {
    const { openTicket, click, grace, write, whisper, clickWhisper, hasReaction, slack } = await startDesk();
    const { customer, card } = await openTicket();
    const held = await write(grace, card, 'It was charged.');
    const offer = await whisper(grace, /Nobody has claimed/);
    await slack.people.edit(held, 'It was charged to 4111 1111 1111 1111.');
    await whisper(grace, /looks like a card number or a key now/);
    await clickWhisper(grace, offer, 'ticket.held_note');
    await hasReaction(held, 'lock');

    await click(grace, card, 'ticket.claim');
    const note = await write(grace, card, ';; 4111 1111 1111 1111 it was');
    await hasReaction(note, 'lock');
    await slack.people.shortcut(grace.id, note, 'ticket.shortcut_send');
    const asked = await whisper(grace, /Send it anyway/);
    await hasReaction(note, 'raised_hand');
    expect(await customer.fromStaff()).toEqual([]);
    await clickWhisper(grace, asked, 'ticket.held_send_once');
    await hasReaction(note, 'white_check_mark');
    expect(await customer.fromStaff()).toHaveLength(1);
  });

  it('DESK 19, 28: answers from a modal, suggests a draft, resolves with an outcome and asks for unsent lines first', async () => {
    const { openTicket, click, grace, slack, write, whisper, clickWhisper, escalations } = await startDesk();
    const { customer, card, number } = await openTicket();
    const modalOf = async (actionId: string) => {
      const before = new Set(slack.workspace.modals.keys());
      await click(grace, card, actionId);
      const find = () => [...slack.workspace.modals.keys()].find((id) => !before.has(id));
      await until(() => find() !== undefined);
      return find() ?? '';
    };
    const reply = await modalOf('ticket.reply');
    await slack.people.submit(grace.id, reply, {
      content: { content: { type: 'plain_text_input', value: 'Done.' } },
    });
    await until(async () => (await customer.fromStaff()).length === 1);
    await customer.say('How long does it take?');
    await customer.say('Can I talk to a person, please?');
    await until(async () => (await customer.messages()).some(({ content }) => content.includes('a person')));
    const draft = await modalOf('ticket.suggest');
    await until(() => JSON.stringify(slack.workspace.modals.get(draft)?.view).includes('About “How long'));
    await write(grace, card, 'Card 4111 1111 1111 1111');
    await whisper(grace, /card number or a key/);
    const resolving = await modalOf('ticket.resolve');
    const outcome = { outcome: { type: 'static_select', selected_option: { value: 'solved' } } };
    await slack.people.submit(grace.id, resolving, { outcome });
    await clickWhisper(grace, await whisper(grace, /the customer did not get/), 'ticket.resolve_anyway');
    await until(async () => (await escalations.read(number)).ticket.status === 'resolved');
    await until(() => card.text.includes('Resolved'));
    await click(grace, card, 'ticket.claim');
    await whisper(grace, /already resolved by Grace/);
  });

  it('DESK 19: names who resolved it, not whose it was', async () => {
    const { openTicket, click, grace, bob, open, slack, whisper } = await startDesk();
    const { card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    const modal = await open(() => click(bob, card, 'ticket.resolve'));
    const outcome = { outcome: { type: 'static_select', selected_option: { value: 'duplicate' } } };
    await slack.people.submit(bob.id, modal, { outcome });
    await until(() => card.text.includes('Resolved by Bob (duplicate)'));
    await click(grace, card, 'ticket.claim');
    await whisper(grace, /already resolved by Bob/);
  });

  it('hands back to the bot, which answers again', async () => {
    const { openTicket, click, grace } = await startDesk();
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await click(grace, card, 'ticket.handback');
    await until(() => card.text.includes('Handed back'));
    await customer.say('When are you open?');
    await until(async () => (await customer.messages()).some(({ content }) => content.includes('You asked')));
  });

  it('opens the same thread again when the customer comes back', async () => {
    const { openTicket, escalations, thread, number } = await resolved();
    const { customer, card } = openTicket;
    await customer.say('It is still broken!');
    await until(() => thread(card).some(({ text }) => text.includes('still broken')));
    expect((await escalations.read(number)).ticket.status).toBe('queued');

    async function resolved() {
      const desk = await startDesk();
      const ticket = await desk.openTicket();
      await desk.escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Grace');
      await until(() => ticket.card.text.includes('Resolved'));
      return { ...desk, openTicket: ticket, number: ticket.number };
    }
  });

  it('puts the rating into the thread', async () => {
    const { openTicket, feedback, thread } = await startDesk();
    const { customer, card, number } = await openTicket();
    await feedback.csat({ ...customer.session, ticketNumber: number }, 5, 'Quick.');
    await until(() => thread(card).some(({ text }) => text.includes('CSAT 5 of 5: Quick.')));
  });

  it('DESK step 12: asks a customer in Slack how it was, tells staff once, and the channel of a bad score', async () => {
    const { slackCustomer, escalations, feedback, cardOf, slack, thread, place } = await startDesk();
    const { session, askForPerson } = await slackCustomer('How do I get a refund?');
    await askForPerson();
    const card = await cardOf(1001);
    await escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    const { channel = '', user = '' } = session.replyTo;
    const closing = () =>
      slack.fromApp(channel).find((one) => /answer\.csat/.test(JSON.stringify(one.blocks)));
    await until(() => closing() !== undefined);
    const asking = closing();
    if (asking === undefined) return;
    const value = /"action_id":"answer\.csat\.2","value":"([^"]+)"/.exec(JSON.stringify(asking.blocks))?.[1];
    const press = async () =>
      await slack.people.click(user, asking, { actionId: 'answer.csat.2', value: value ?? '' });
    expect((await press()).status).toBe(200);
    expect((await press()).status).toBe(200);
    await until(() => thread(card).some(({ text }) => text.includes('CSAT 2 of 5')));
    await until(() => slack.fromApp(place).some(({ text }) => /T-1001 was rated 2 of 5: <http/.test(text)));
    await until(() => !JSON.stringify(asking.blocks).includes('answer.csat'));
    const told = () =>
      thread(card)
        .filter(({ text }) => text.includes('CSAT'))
        .map(({ text }) => text);
    expect(told()).toHaveLength(1);
    // Another node, or this one after a restart, knows what the database knows.
    const rate = async (score: number) => await feedback.csat({ ...session, ticketNumber: 1001 }, score);
    await rate(2);
    await rate(5);
    await rate(5);
    await until(() => told().length > 1);
    await escalations.act(1001, { kind: 'claim', takeOver: false, reopen: true }, 'Grace');
    await escalations.act(1001, { kind: 'resolve', outcome: 'solved' }, 'Grace');
    await rate(5);
    await until(() => told().length > 2);
    expect(told()).toEqual(['⭐ CSAT 2 of 5', '⭐ CSAT 5 of 5', '⭐ CSAT 5 of 5']);
  });

  it('in explicit mode sends only what is addressed to the bot', async () => {
    const { openTicket, click, grace, write, hasReaction, slack } = await startDesk({
      replyMode: 'explicit',
    });
    const { customer, card } = await openTicket();
    await click(grace, card, 'ticket.claim');
    await hasReaction(await write(grace, card, 'Thinking aloud.'), 'lock');
    await write(grace, card, `<@${slack.workspace.botUserId}> Here is your refund.`);
    await until(async () => (await customer.fromStaff()).length === 1);
    expect(await customer.fromStaff()).toMatchObject([{ content: 'Here is your refund.' }]);
  });

  it('DESK 21: is posted when a channel that was archived is back, and readiness says so until then', async () => {
    const { slack, place, escalations, customer, channel, storage } = await startDesk();
    const desk = slack.workspace.channels.get(place);
    if (desk === undefined) throw new Error('there is no channel');
    desk.isArchived = true;
    const { session } = await customer();
    const { number } = await escalations.escalate(session.id, 'customer-request');
    await until(() => channel.health?.().status === 'degraded');
    desk.isArchived = false;
    await until(async () => (await storage.desk.card(number)) !== undefined);
    const cards = slack.fromApp(place).filter(({ threadTs }) => threadTs === undefined);
    expect(cards.map(({ text }) => text.includes(`T-${number}`))).toEqual([true]);
    await until(() => channel.health?.().status === 'ok');
  });

  it('takes a line that is written below a card whose post is still in doubt', async () => {
    const { slack, place, customer, escalations, grace, whisper } = await startDesk({
      retryDelaysMs: [0, 1_000, 2_000, 4_000, 8_000],
    });
    slack.faults.next('chat.postMessage', { kind: 'lost-response' });
    const { session } = await customer();
    await escalations.escalate(session.id, 'customer-request');
    await until(() => slack.fromApp(place).length > 0);
    const [card] = slack.fromApp(place);
    const { told } = await slack.people.say(grace.id, place, 'Hello!', { threadTs: card?.ts ?? '' });
    expect(told[0]?.[0]?.status).toBe(503);
    await whisper(grace, /Nobody has claimed/);
  });

  it('DESK 20: is one card when Slack’s answer to the post was lost', async () => {
    const { slack, place, escalations, customer, storage } = await startDesk();
    slack.faults.next('chat.postMessage', { kind: 'lost-response' });
    const { session } = await customer();
    const { number } = await escalations.escalate(session.id, 'customer-request');
    await until(async () => (await storage.desk.card(number)) !== undefined);
    expect(slack.fromApp(place).filter(({ text }) => text.includes(`T-${number} ·`))).toHaveLength(1);
  });

  it('reminds staff when a first reply is due, and stops when it was given', async () => {
    const { openTicket, clock, thread, escalations } = await startDesk({ firstReplyMs: 60_000 });
    const { card, number } = await openTicket();
    clock.forward(50_000);
    await until(() => thread(card).some(({ text }) => text.includes('Three quarters')));
    clock.forward(75_000);
    await until(() => thread(card).some(({ text }) => text.includes('overdue') && text.includes('<!here>')));
    await escalations.act(number, { kind: 'claim', takeOver: false }, 'Grace');
    expect((await escalations.read(number)).ticket.remindedAt).toBe(200);
  });

  it('DESK 18: answers /support and App Home in time however slow Slack is to say who asks', async () => {
    const { slack, grace, place } = await startDesk();
    slack.faults.always('users.info', { kind: 'slow', ms: 4_000 });
    const [command] = await Promise.all([
      slack.people.command(grace.id, place, 'queue'),
      slack.people.openHome(grace.id),
    ]);
    expect(command.status).toBe(200);
    expect(command.body).toContain('try again');
    slack.faults.always('users.info', { kind: 'error', error: 'internal_error' });
    const refused = await slack.people.command(slack.workspace.addUser({ name: 'Kim' }).id, place, 'queue');
    expect(refused).toMatchObject({ status: 200 });
  });

  it('keeps what staff write while Slack does not say who they are, for as long as it takes', async () => {
    const desk = await startDesk();
    const { card } = await desk.openTicket();
    desk.slack.faults.always('users.info', { kind: 'error', error: 'internal_error' });
    await desk.write(desk.bob, card, 'I am on it.');
    await until(() => {
      // Past the next attempt, whenever the last one was.
      desk.clock.forward(5_000);
      return desk.slack.callsOf('users.info').length > 22;
    });
    desk.slack.faults.always('users.info', undefined);
    desk.clock.forward(31_000);
    await desk.whisper(desk.bob, /Nobody has claimed/);
  }, 60_000);

  it('DESK 4: knows strangers whom Slack does not show for what they are', async () => {
    const desk = await startDesk();
    const { card } = await desk.openTicket();
    desk.slack.faults.next('users.info', { kind: 'error', error: 'user_not_visible' });
    await desk.write(desk.bob, card, 'Hello there.');
    await desk.whisper(desk.bob, /Only members of the support team/);
  });

  it('tells whoever uses a shortcut where there is no ticket', async () => {
    const desk = await startDesk();
    const { message } = await desk.slack.people.say(desk.grace.id, desk.place, 'Lunch?');
    expect((await desk.slack.people.shortcut(desk.grace.id, message, 'ticket.shortcut_send')).status).toBe(
      200,
    );
    await desk.whisper(desk.grace, /in no ticket’s thread/);
  });

  it('DESK 21: says at once that the app was removed from the channel, until it is back', async () => {
    const { slack, channel, place } = await startDesk();
    await until(() => channel.health?.().status === 'ok');
    const about = { user: slack.workspace.botUserId, channel: place, channel_type: 'C' };
    await slack.people.event({ type: 'member_left_channel', ...about });
    expect(channel.health?.()).toMatchObject({
      status: 'degraded',
      detail: expect.stringMatching('not_in_channel'),
    });
    await slack.people.event({ type: 'member_joined_channel', ...about });
    expect(channel.health?.().status).toBe('ok');
  });

  it('answers /support and fills App Home', async () => {
    const { openTicket, slack, grace, place, click, card } = await opened();
    const queue = await slack.people.command(grace.id, place, 'queue');
    expect(queue.body).toContain('T-1001');
    expect((await slack.people.command(grace.id, place, 'help')).body).toContain('/support queue');
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    expect((await slack.people.command(grace.id, place, 'mine')).body).toContain('T-1001');
    await slack.people.openHome(grace.id);
    await until(() => JSON.stringify(slack.workspace.homes.get(grace.id)?.view ?? {}).includes('T-1001'));
    await slack.people.command(grace.id, place, 'away');
    await until(() => card.text.includes('Waiting for a person'));
    expect(openTicket).toBeDefined();
    await click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    expect((await slack.people.clickHome(grace.id, { actionId: 'home.away', value: 'away' })).status).toBe(
      200,
    );
    await until(() => card.text.includes('Waiting for a person'));

    async function opened() {
      const desk = await startDesk();
      return { ...desk, ...(await desk.openTicket()) };
    }
  });
});
