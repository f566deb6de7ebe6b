import { describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../../../src/contract/conversation.ts';
import { readPersonNeed } from '../../../../src/core/needs-person/needs-person.ts';
import { until } from '../../../core/running-support.ts';
import type { AnswerScript } from '../../../fakes/scripted-answer.ts';
import { type DeskCustomer, type RunningDesk, startDesk } from './running-desk.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;
const BUTTONS = ['claim', 'reply', 'resolve', 'suggest', 'more'];

const words = (value: string) => ({ type: 'plain_text_input', value });
const chosen = (value: string) => ({ type: 'static_select', selected_option: { value } });

/** What the customer's words ask for is read as in the product; only answers are made up. */
const answer: AnswerScript = ({ question }) => {
  const need = readPersonNeed(question, { findRefusedTopic: () => undefined, watch: ['frustration'] });
  return need === undefined ? `You asked: ${question}` : { kind: 'handed-over', ...need };
};

const FIRST_QUESTION = 'Where is my refund?';
const PLACES: readonly [string, (desk: RunningDesk) => Promise<DeskCustomer>][] = [
  [
    'the website',
    async (desk) => {
      const customer = await desk.customer();
      await customer.say(FIRST_QUESTION);
      return customer;
    },
  ],
  ['Slack', async (desk) => await desk.slackCustomer(FIRST_QUESTION)],
];

describe('the staff desk, from the first call for a person to the gap report', () => {
  const goWholeWay = async (begin: (desk: RunningDesk) => Promise<DeskCustomer>): Promise<void> => {
    const desk = await startDesk({ answer, firstReplyMs: 100 * SECOND_MS });
    const { slack, place, grace, bob, clock, escalations, storage, feed } = desk;
    const customer = await begin(desk);
    const { id: sessionId } = customer.session;
    const ticketAfter = async (before: number): Promise<number> => {
      const newest = async () => (await storage.sessions.find(sessionId))?.session.ticketNumber ?? 0;
      await until(async () => (await newest()) > before);
      return await newest();
    };
    const signals: SessionSignal[] = [];
    feed.subscribe(sessionId, (signal) => signals.push(signal));
    const system = async () =>
      (await customer.messages()).filter(({ role }) => role === 'system').map(({ content }) => content);
    const isTold = (part: string) => until(async () => (await system()).some((text) => text.includes(part)));

    // 1 to 3. Trigger, the customer is told, and there is one ticket.
    await until(async () => (await customer.messages()).length === 2);
    await customer.say('Can I talk to a person, please?');
    const number = await ticketAfter(0);
    expect((await customer.messages()).at(-1)?.content).toContain(`T-${number}`);
    expect(signals.findLast(({ kind }) => kind === 'status')).toMatchObject({
      handler: 'queue',
      expectedReplyAt: expect.any(Number),
    });
    await customer.askForPerson();
    expect(await storage.tickets.list(undefined, 10)).toHaveLength(1);

    // 4 and 5. The card with its buttons, and what was said so far in its thread.
    const card = await desk.cardOf(number);
    const inThread = (part: string) => until(() => desk.thread(card).some(({ text }) => text.includes(part)));
    for (const button of BUTTONS) expect(JSON.stringify(card.blocks)).toContain(`"ticket.${button}"`);
    await inThread(FIRST_QUESTION);
    await inThread('Asked for a person again');

    // 10. Promises are watched from the beginning.
    clock.forward(80 * SECOND_MS);
    await inThread('Three quarters');

    // 6 to 8. Claim, and words in both directions.
    await desk.click(grace, card, 'ticket.claim');
    await isTold('Grace has joined');
    await desk.whisper(grace, /go to the customer/);
    await desk.hasReaction(await desk.write(grace, card, 'I am looking.'), 'white_check_mark');
    await desk.hasReaction(await desk.write(grace, card, ';; a difficult one'), 'lock');
    await desk.hasReaction(await desk.write(bob, card, 'Not for them'), 'lock');
    expect((await customer.fromStaff()).map(({ content }) => content)).toEqual(['I am looking.']);
    await customer.say('Which day, please?');
    await inThread('Which day, please?');

    // 9. A draft is made, and nothing is sent of it.
    const draft = await desk.open(() => desk.click(grace, card, 'ticket.suggest'));
    await until(() =>
      JSON.stringify(slack.workspace.modals.get(draft)?.view).includes('see the help centre'),
    );
    expect(await customer.fromStaff()).toHaveLength(1);

    // 11. Snoozed until a reply is sent.
    const snooze = await desk.open(() => desk.choose(grace, card, 'snooze'));
    await slack.people.submit(grace.id, snooze, { choice: { choice: chosen('4') } });
    await until(() => JSON.stringify(card.blocks).includes('snoozed until'));
    await desk.hasReaction(await desk.write(grace, card, 'On Friday.'), 'white_check_mark');
    expect((await escalations.read(number)).ticket.snoozedUntil).toBeUndefined();

    // 12. Resolved with an outcome and what helped; the customer rates it.
    const resolve = async () => {
      const modal = await desk.open(() => desk.click(grace, card, 'ticket.resolve'));
      await slack.people.submit(grace.id, modal, {
        outcome: { outcome: chosen('solved') },
        resolution: { resolution: words('Refunds arrive on Fridays.') },
        knowledge: { knowledge: { type: 'checkboxes', selected_options: [{ value: 'propose' }] } },
      });
    };
    const before = (await system()).length;
    await resolve();
    await until(() => card.text.includes('Resolved'));
    expect(await system()).toHaveLength(before + 1);
    await desk.feedback.csat({ ...customer.session, ticketNumber: number }, 5);
    await inThread('CSAT 5 of 5');

    // 14. The same ticket in the same thread, when the customer comes back.
    await customer.say('It is Saturday, and there is nothing!');
    await inThread('It is Saturday');
    expect((await escalations.read(number)).ticket.status).toBe('queued');
    await until(() => slack.fromApp(place).some(({ text }) => text.includes('is open again')));

    // 15. App Home and the command tell whose it is.
    await desk.click(grace, card, 'ticket.claim');
    await until(() => card.text.includes('Claimed by Grace'));
    expect((await slack.people.command(grace.id, place, 'mine')).body).toContain(`T-${number}`);
    await slack.people.openHome(grace.id);
    await until(() =>
      JSON.stringify(slack.workspace.homes.get(grace.id)?.view ?? {}).includes(`T-${number}`),
    );

    // 13. Back to the bot, which answers again; whoever helped is asked first the next time.
    await desk.click(grace, card, 'ticket.handback');
    await until(() => card.text.includes('Handed back'));
    await customer.say('When are you open?');
    await until(async () =>
      (await customer.messages()).some(
        ({ role, content }) => role === 'assistant' && content.includes('open'),
      ),
    );
    await customer.say('This is useless, let me talk to a person again.');
    const nextNumber = await ticketAfter(number);
    const next = await desk.cardOf(nextNumber);
    await until(() =>
      desk.thread(next).some(({ text }) => text.includes(`<@${grace.id}> helped this customer before`)),
    );

    // 11. A silent customer is asked after a day. It comes late here, for Slack's own requests would be too old after it.
    await escalations.act(nextNumber, { kind: 'claim', takeOver: false }, 'Grace');
    await escalations.act(nextNumber, { kind: 'reply', content: 'Did it help?' }, 'Grace');
    clock.forward(DAY_MS);
    await until(() => desk.thread(next).some(({ text }) => text.includes('silent for a day')));

    // 16. What helped is in the gap report, and no word for colleagues has reached the customer.
    expect(await storage.gaps.proposed(0, 5)).toMatchObject([{ text: 'Refunds arrive on Fridays.' }]);
    const seen = JSON.stringify(await customer.messages());
    for (const internal of ['difficult one', 'Not for them', 'arrive on Fridays', 'asked for a person']) {
      expect(seen).not.toContain(internal);
    }
  };

  it.each(PLACES)(
    'DESK steps 1 to 16: goes the whole way with one ticket of a customer of %s',
    async (_, begin) => {
      await goWholeWay(begin);
    },
    60_000,
  );
});
