import { describe, expect, it } from 'vitest';
import type { Visitor } from '../../../../src/contract/conversation.ts';
import { anEvent } from '../../../core/builders.ts';
import { until } from '../../../core/running-support.ts';
import { createRecordingChannel } from '../../../fakes/recording-channel.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const EMAIL = 'zoe@example.com';
const ZOE: Visitor = {
  assurance: 'verified',
  signedId: 'customer-7',
  name: 'Zoe',
  email: EMAIL,
  isEmailProven: true,
};

/** Zoe has asked for a person on the website. */
async function asked(desk: RunningDesk, who: Visitor = ZOE) {
  const customer = await desk.customer(who);
  await customer.say('Where is my refund?');
  await until(async () => (await customer.messages()).some(({ role }) => role === 'assistant'));
  const { number } = await desk.escalations.escalate(customer.session.id, 'customer-request');
  return { customer, number, card: await desk.cardOf(number) };
}

/** What the app said in somebody's direct messages. */
async function inSlack(desk: RunningDesk, email: string | undefined) {
  const user = desk.slack.workspace.addUser({ name: 'zoe', ...(email !== undefined && { email }) });
  const { id: place } = desk.slack.workspace.openDm(user.id);
  return {
    user,
    place,
    say: async (text: string) => await desk.slack.people.say(user.id, place, text),
    heard: () => desk.slack.fromApp(place).map(({ text }) => text),
  };
}

describe('a customer who switches the channel', () => {
  it('DESK 23: takes the ticket along, is answered there, and comes back', async () => {
    const desk = await startDesk();
    const { customer, number, card } = await asked(desk);
    await desk.click(desk.grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    const early = await desk.write(desk.grace, card, 'I am looking into it.');
    await desk.hasReaction(early, 'white_check_mark');

    const zoe = await inSlack(desk, 'Zoe@Example.com');
    await zoe.say('I am here now, any news?');
    const thread = () => desk.thread(card).map(({ text }) => text);
    await until(() => thread().some((text) => text.includes('I am here now, any news?')));
    const note = thread().findIndex((text) => text.includes('goes on on *Slack* (it was the website)'));
    expect(note).toBeGreaterThan(0);
    expect(note).toBeLessThan(thread().findIndex((text) => text.includes('any news?')));
    await until(() => zoe.heard().some((text) => text.includes(`T-${number}* goes on here`)));

    const reply = await desk.write(desk.grace, card, 'It arrives on Friday.');
    await desk.hasReaction(reply, 'white_check_mark');
    expect(zoe.heard().some((text) => text.includes('It arrives on Friday.'))).toBe(true);
    expect(zoe.heard().some((text) => text.includes('You asked'))).toBe(false);
    expect(await customer.fromStaff()).toMatchObject([{ content: 'I am looking into it.' }]);
    const left = (await desk.storage.sessions.find(customer.session.id))?.session;
    expect(left).toMatchObject({ handler: 'bot', status: 'open' });
    expect(left?.ticketNumber).toBeUndefined();

    // What was said where the customer was can still be changed there.
    await desk.slack.people.edit(early, 'I am looking into this.');
    await until(async () => (await customer.fromStaff())[0]?.content === 'I am looking into this.');
    const { messages } = await desk.desk.board.view(number);
    const words = messages.filter(({ role }) => role !== 'system').map(({ content }) => content);
    expect(words).toEqual([
      'Where is my refund?',
      'You asked: Where is my refund?',
      'I am looking into this.',
      'I am here now, any news?',
      'It arrives on Friday.',
    ]);

    await customer.say('Back at my desk.');
    await until(() => thread().some((text) => text.includes('Back at my desk.')));
    await desk.hasReaction(await desk.write(desk.grace, card, 'Welcome back.'), 'white_check_mark');
    expect((await customer.fromStaff()).map(({ content }) => content)).toContain('Welcome back.');
    await desk.escalations.act(number, { kind: 'hand-back' }, 'Grace');
    await customer.say('What else is there?');
    await until(async () => (await customer.messages()).at(-1)?.content === 'You asked: What else is there?');
    await zoe.say('And here?');
    await until(() => zoe.heard().some((text) => text.includes('You asked: And here?')));
  });

  it('DESK 23: takes the ticket along with their first words, though Slack tells later who they are', async () => {
    const desk = await startDesk();
    const { number, card } = await asked(desk);
    const zoe = await inSlack(desk, EMAIL);
    desk.slack.faults.next('users.info', { kind: 'slow', ms: 200 });
    await zoe.say('I am here now, any news?');
    await until(() => desk.thread(card).some(({ text }) => text.includes('I am here now, any news?')));
    await until(() => zoe.heard().some((text) => text.includes(`T-${number}* goes on here`)));
    expect(zoe.heard().some((text) => text.includes('You asked'))).toBe(false);
  });

  it('DESK 23: waits for a person there as before, and no thank-you moves anything', async () => {
    const desk = await startDesk();
    const { number, card } = await asked(desk);
    const zoe = await inSlack(desk, EMAIL);
    await zoe.say('Thanks!');
    await until(() => zoe.heard().some((text) => text.includes('You asked: Thanks!')));
    await zoe.say('Is anybody there?');
    await until(() => desk.thread(card).some(({ text }) => text.includes('Is anybody there?')));
    expect((await desk.escalations.read(number)).ticket.status).toBe('queued');
    const offer = await desk.write(desk.bob, card, 'Hello from Slack.');
    const held = await desk.whisper(desk.bob, /Nobody has claimed/);
    await desk.clickWhisper(desk.bob, held, 'ticket.held_claim_and_send');
    await desk.hasReaction(offer, 'white_check_mark');
    expect(zoe.heard().some((text) => text.includes('Hello from Slack.'))).toBe(true);
  });

  it.each([
    ['says who they are on the website', { assurance: 'claimed', name: 'Zoe', email: EMAIL }],
    ['is nobody known', { assurance: 'anonymous' }],
    ['is signed in with an address that nobody has checked', { ...ZOE, isEmailProven: false }],
    ['is signed in without an address', { assurance: 'verified', signedId: 'customer-8' }],
    ['has another address', { ...ZOE, email: 'zoe@elsewhere.example' }],
  ] satisfies readonly [string, Visitor][])('DESK 23: is not linked who merely %s', async (_, who) => {
    const desk = await startDesk();
    const { number, card } = await asked(desk, who);
    const zoe = await inSlack(desk, EMAIL);
    await zoe.say('Any news?');
    await until(() => zoe.heard().some((text) => text.includes('You asked: Any news?')));
    expect(desk.thread(card).some(({ text }) => text.includes('Any news?'))).toBe(false);
    expect((await desk.escalations.read(number)).ticket.version).toBe(1);
  });

  it('DESK 23: is not linked in a place where others read along, nor without an address there', async () => {
    const desk = await startDesk();
    const { number } = await asked(desk);
    const nobody = await inSlack(desk, undefined);
    await nobody.say('Any news?');
    await until(() => nobody.heard().some((text) => text.includes('You asked: Any news?')));
    const { workspace, people } = desk.slack;
    const { user } = await inSlack(desk, EMAIL);
    const members = [user.id, desk.eve.id, workspace.botUserId];
    const { id: general } = workspace.addChannel({ name: 'general', members });
    await people.say(user.id, general, `<@${workspace.botUserId}> any news?`);
    await until(() => desk.slack.fromApp(general).some(({ text }) => text.includes('You asked: any news?')));
    expect((await desk.escalations.read(number)).ticket.version).toBe(1);
  });

  it('DESK 23, 24: stays with each thread when several tickets are open, and staff are warned', async () => {
    const desk = await startDesk({ discord: createRecordingChannel() });
    const one = await asked(desk);
    const actor = { platformId: 'zoe', role: 'customer', assurance: 'verified' } as const;
    const event = anEvent({
      actor: { ...actor, email: EMAIL, isEmailProven: true },
      place: 'place-z',
      receivedAt: desk.clock.now(),
      addressed: 'mention',
    });
    const { sessionId } = await desk.accept(event);
    const other = await desk.escalations.escalate(sessionId, 'customer-request');
    const card = await desk.cardOf(other.number);
    expect(JSON.stringify(card.blocks)).toContain(`also open: T-${one.number}`);
    const zoe = await inSlack(desk, EMAIL);
    await zoe.say('Any news?');
    await until(() => zoe.heard().some((text) => text.includes('You asked: Any news?')));
    for (const number of [one.number, other.number]) {
      expect((await desk.escalations.read(number)).ticket.places).toBeUndefined();
    }
  });
});
