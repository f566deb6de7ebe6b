import { describe, expect, it } from 'vitest';
import type { TicketAction } from '../../../src/contract/conversation.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { Session, Ticket } from '../../../src/contract/records.ts';
import type { TicketChange } from '../../../src/contract/ticket-store.ts';
import { act } from '../../../src/core/escalation/staff-actions.ts';
import { type Escalation, escalate } from '../../../src/core/escalation/transitions.ts';
import { aSituation, aTicket, NOW } from '../builders.ts';

const DAY_MS = 24 * 60 * 60 * 1_000;
const CONTEXT = { now: NOW, isStored: () => false };

const STATES = {
  queued: aTicket(),
  mine: aTicket({ status: 'claimed', assignee: 'Ada', claimedAt: NOW - 5 }),
  others: aTicket({ status: 'claimed', assignee: 'Bob', claimedAt: NOW - 5 }),
  resolved: aTicket({ status: 'resolved', assignee: 'Ada', outcome: 'solved', resolvedAt: NOW - 5 }),
  'handed back': aTicket({ status: 'handed-back', assignee: 'Ada' }),
} as const;

const SESSIONS: Readonly<Record<keyof typeof STATES, Pick<Session, 'handler' | 'status'>>> = {
  queued: { handler: 'queue', status: 'escalated' },
  mine: { handler: 'human', status: 'escalated' },
  others: { handler: 'human', status: 'escalated' },
  resolved: { handler: 'bot', status: 'resolved' },
  'handed back': { handler: 'bot', status: 'open' },
};

const ACTIONS = {
  claim: { kind: 'claim', takeOver: false },
  'take over': { kind: 'claim', takeOver: true },
  reply: { kind: 'reply', content: 'It is on its way.' },
  note: { kind: 'note', content: 'Angry.' },
  resolve: { kind: 'resolve', outcome: 'solved' },
  'hand back': { kind: 'hand-back' },
  'claim anew': { kind: 'claim', takeOver: false, reopen: true },
  'send once': { kind: 'reply', content: 'Just this.', once: true },
  snooze: { kind: 'snooze', until: NOW + DAY_MS },
  prioritize: { kind: 'prioritize', priority: 'high' },
  assign: { kind: 'assign', to: { name: 'Bob' } },
} as const satisfies Readonly<Record<string, TicketAction>>;

type StateName = keyof typeof STATES;
type ActionName = keyof typeof ACTIONS;

/** What Ada's action does: `status, handler, session status, events, what the customer sees`, or the refusal. */
const TABLE: readonly (readonly [StateName, ActionName, string])[] = [
  ['queued', 'claim', 'claimed, human, escalated, claimed, system'],
  ['queued', 'take over', 'claimed, human, escalated, claimed, system'],
  ['queued', 'reply', 'ticket-not-claimed'],
  ['queued', 'note', 'queued, queue, escalated, noted, nothing'],
  ['queued', 'resolve', 'resolved, bot, resolved, resolved, system'],
  ['queued', 'hand back', 'handed-back, bot, open, handed-back, system'],
  ['mine', 'claim', 'claimed, human, escalated, no event, nothing'],
  ['mine', 'take over', 'claimed, human, escalated, no event, nothing'],
  ['mine', 'reply', 'claimed, human, escalated, replied, staff'],
  ['mine', 'note', 'claimed, human, escalated, noted, nothing'],
  ['mine', 'resolve', 'resolved, bot, resolved, resolved, system'],
  ['mine', 'hand back', 'handed-back, bot, open, handed-back, system'],
  ['others', 'claim', 'ticket-already-claimed'],
  ['others', 'take over', 'claimed, human, escalated, taken-over, system'],
  ['others', 'reply', 'ticket-not-yours'],
  ['others', 'note', 'claimed, human, escalated, noted, nothing'],
  ['others', 'resolve', 'resolved, bot, resolved, resolved, system'],
  ['others', 'hand back', 'handed-back, bot, open, handed-back, system'],
  ['resolved', 'claim', 'ticket-closed'],
  ['resolved', 'take over', 'ticket-closed'],
  ['resolved', 'reply', 'ticket-closed'],
  ['resolved', 'note', 'resolved, bot, resolved, noted, nothing'],
  ['resolved', 'resolve', 'ticket-closed'],
  ['resolved', 'hand back', 'ticket-closed'],
  ['handed back', 'claim', 'ticket-closed'],
  ['handed back', 'take over', 'ticket-closed'],
  ['handed back', 'reply', 'ticket-closed'],
  ['handed back', 'note', 'handed-back, bot, open, noted, nothing'],
  ['handed back', 'resolve', 'ticket-closed'],
  ['handed back', 'hand back', 'ticket-closed'],
  ['queued', 'claim anew', 'claimed, human, escalated, claimed, system'],
  ['queued', 'send once', 'queued, queue, escalated, replied, staff'],
  ['queued', 'snooze', 'queued, queue, escalated, snoozed, nothing'],
  ['queued', 'prioritize', 'queued, queue, escalated, prioritized, nothing'],
  ['queued', 'assign', 'claimed, human, escalated, assigned, system'],
  ['mine', 'claim anew', 'claimed, human, escalated, no event, nothing'],
  ['mine', 'send once', 'claimed, human, escalated, replied, staff'],
  ['mine', 'snooze', 'claimed, human, escalated, snoozed, nothing'],
  ['mine', 'prioritize', 'claimed, human, escalated, prioritized, nothing'],
  ['mine', 'assign', 'claimed, human, escalated, assigned, system'],
  ['others', 'claim anew', 'ticket-already-claimed'],
  ['others', 'send once', 'claimed, human, escalated, replied, staff'],
  ['others', 'snooze', 'claimed, human, escalated, snoozed, nothing'],
  ['others', 'prioritize', 'claimed, human, escalated, prioritized, nothing'],
  ['others', 'assign', 'claimed, human, escalated, no event, nothing'],
  ['resolved', 'claim anew', 'claimed, human, escalated, claimed, system'],
  ['resolved', 'send once', 'resolved, bot, resolved, replied, staff'],
  ['resolved', 'snooze', 'ticket-closed'],
  ['resolved', 'prioritize', 'ticket-closed'],
  ['resolved', 'assign', 'ticket-closed'],
  ['handed back', 'claim anew', 'claimed, human, escalated, claimed, system'],
  ['handed back', 'send once', 'handed-back, bot, open, replied, staff'],
  ['handed back', 'snooze', 'ticket-closed'],
  ['handed back', 'prioritize', 'ticket-closed'],
  ['handed back', 'assign', 'ticket-closed'],
];

it.each(['snooze', 'prioritize', 'assign', 'resolve', 'hand back', 'take over'] as const)(
  'does not %s a ticket that has changed since it was seen',
  (name) => {
    const ticket = aTicket({ status: 'claimed', assignee: 'Bob', version: 7 });
    const deed = (seenVersion: number) => () =>
      act(
        aSituation(ticket),
        { action: ACTIONS[name], staff: { name: 'Ada' }, messageId: 'message', seenVersion },
        CONTEXT,
      );
    expect(deed(6)).toThrow(expect.objectContaining({ code: 'ticket-changed' }));
    expect(deed(7)().ticket.version).toBe(8);
  },
);

it('says that a ticket is closed before it says that it has changed', () => {
  const situation = aSituation(aTicket({ status: 'resolved', version: 7 }));
  const given = { action: ACTIONS.snooze, staff: { name: 'Ada' }, messageId: 'message', seenVersion: 6 };
  expect(() => act(situation, given, CONTEXT)).toThrow(expect.objectContaining({ code: 'ticket-closed' }));
});

it('snoozes for the future only', () => {
  const given = { action: { kind: 'snooze', until: NOW }, staff: { name: 'Ada' }, messageId: 'm' } as const;
  expect(() => act(aSituation(aTicket()), given, CONTEXT)).toThrow(
    expect.objectContaining({
      code: 'invalid-request',
      fields: [expect.objectContaining({ path: 'until' })],
    }),
  );
});

function asAda(state: StateName, action: ActionName): TicketChange {
  const situation = aSituation(STATES[state], { ...SESSIONS[state], ticketNumber: 1001 });
  return act(situation, { action: ACTIONS[action], staff: { name: 'Ada' }, messageId: 'message' }, CONTEXT);
}

function describeChange(change: TicketChange): string {
  const events = change.events.map((event) => event.kind).join(' ') || 'no event';
  const seen = change.messages.map((message) => message.role).join(' ') || 'nothing';
  return [change.ticket.status, change.handler, change.status, events, seen].join(', ');
}

function outcomeOf(run: () => TicketChange): string {
  try {
    return describeChange(run());
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}

describe('an action of staff', () => {
  it.each(TABLE)('on a ticket that is %s: %s → %s', (state, action, expected) => {
    expect(outcomeOf(() => asAda(state, action))).toBe(expected);
  });

  it('is named above for every state and every action', () => {
    expect(TABLE).toHaveLength(Object.keys(STATES).length * Object.keys(ACTIONS).length);
  });

  it.each([
    [
      'resolved',
      'Bob',
      'This ticket is closed: already resolved by Bob. It opens again when the customer writes.',
    ],
    [
      'resolved',
      undefined,
      'This ticket is closed: already resolved by itself, as the customer was silent. It opens again when the customer writes.',
    ],
    [
      'handed back',
      'Bob',
      'This ticket is closed: Bob handed it back, and the bot has the conversation again. A new one opens when the customer needs a person.',
    ],
  ] as const)(
    'on a ticket that is %s by %s is told so, and how the conversation goes on',
    (state, actor, told) => {
      const situation = aSituation(STATES[state], { ...SESSIONS[state], ticketNumber: 1001 });
      const closing = { at: NOW, kind: 'resolved', ...(actor === undefined ? {} : { actor }) } as const;
      const reply = { action: ACTIONS.reply, staff: { name: 'Ada' }, messageId: 'message' };
      expect(() => act({ ...situation, closing }, reply, CONTEXT)).toThrow(told);
    },
  );

  it('is refused where there is no ticket', () => {
    const run = () =>
      act(aSituation(), { action: ACTIONS.claim, staff: { name: 'Ada' }, messageId: 'message' }, CONTEXT);
    expect(outcomeOf(run)).toBe('ticket-not-found');
  });

  it('tells the customer who has joined, and remembers when', () => {
    const { ticket, messages } = asAda('queued', 'claim');
    expect(ticket).toMatchObject({ assignee: 'Ada', claimedAt: NOW, version: 2 });
    expect(messages[0]?.content).toContain('Ada');
  });

  it('sends a reply word for word under the name of its author, and keeps the time of the first one', () => {
    const first = asAda('mine', 'reply');
    expect(first.messages).toEqual([
      { id: 'message', role: 'staff', author: 'Ada', content: 'It is on its way.', citations: [] },
    ]);
    expect(first.deliveries[0]?.delivery.content).toMatchObject({ text: 'It is on its way.', author: 'Ada' });
    expect(first.ticket.firstReplyAt).toBe(NOW);

    const replied = aTicket({ ...STATES.mine, firstReplyAt: NOW - 3 });
    const second = act(
      aSituation(replied, SESSIONS.mine),
      { action: ACTIONS.reply, staff: { name: 'Ada' }, messageId: 'message' },
      CONTEXT,
    );
    expect(second.ticket.firstReplyAt).toBe(NOW - 3);
  });

  it('never shows a note to the customer', () => {
    const { messages, deliveries, events } = asAda('mine', 'note');
    expect({ messages, deliveries }).toEqual({ messages: [], deliveries: [] });
    expect(events).toEqual([{ at: NOW, kind: 'noted', actor: 'Ada', text: 'Angry.' }]);
  });

  it('makes a stored delivery on the website and one to send elsewhere', () => {
    const situation = aSituation(STATES.mine, { ...SESSIONS.mine, channel: 'web' });
    const reply = { action: ACTIONS.reply, staff: { name: 'Ada' }, messageId: 'message' };
    const stored = act(situation, reply, { now: NOW, isStored: (channel) => channel === 'web' });
    expect(stored.deliveries.map((one) => one.stored)).toEqual([true]);
    expect(asAda('mine', 'reply').deliveries.map((one) => one.stored)).toEqual([false]);
  });
});

const WISH: Escalation = { reason: 'customer-request', announcedBy: 'system', messageId: 'message' };

describe('escalate', () => {
  it('opens a ticket under the next number, announces it once, and leaves the word to people', () => {
    const change = escalate(aSituation(), { ...WISH, detail: 'refund' }, CONTEXT);
    expect(describeChange(change)).toBe('queued, queue, escalated, opened, system');
    expect(change.ticket).toMatchObject({ number: 1001, reason: 'customer-request', detail: 'refund' });
    expect(change.events[0]?.text).toBe('customer-request: refund');
    expect(change.messages[0]?.content).toContain('T-1001');
    expect(change.deliveries).toHaveLength(1);
  });

  it.each([
    ['queued', 'queued, queue, escalated, reason-added, nothing'],
    ['mine', 'claimed, human, escalated, reason-added, nothing'],
  ] as const)('adds a reason to a ticket that is %s, and says nothing twice', (state, expected) => {
    const change = escalate(aSituation(STATES[state], SESSIONS[state]), WISH, CONTEXT);
    expect(describeChange(change)).toBe(expected);
    expect(change.ticket).toEqual({ ...STATES[state], version: 2 });
  });

  it('reopens a ticket that was resolved within a week, free for anybody', () => {
    const change = escalate(aSituation(STATES.resolved, SESSIONS.resolved), WISH, CONTEXT);
    expect(describeChange(change)).toBe('queued, queue, escalated, reopened, system');
    expect(change.ticket).toEqual(aTicket({ version: 2, awaiting: 'staff', awaitingSince: NOW }));
    expect(change.messages[0]?.content).toContain('reopened');
  });

  it.each<readonly [string, Ticket]>([
    ['was resolved more than a week ago', aTicket({ ...STATES.resolved, resolvedAt: NOW - 8 * DAY_MS })],
    ['was handed back', STATES['handed back']],
  ])('opens a new ticket when the last one %s', (_, ticket) => {
    const change = escalate(aSituation(ticket), WISH, CONTEXT);
    expect(change.ticket).toMatchObject({ number: 1002, status: 'queued', version: 1 });
    expect(change.events.map((event) => event.kind)).toEqual(['opened']);
  });

  it('speaks as the bot, with the ids of its turn, when the bot hands over', () => {
    const change = escalate(aSituation(), { ...WISH, announcedBy: 'assistant', turnId: 'turn' }, CONTEXT);
    expect(change.messages).toMatchObject([{ id: 'message', role: 'assistant', turnId: 'turn' }]);
  });

  it('tells the customer why, for every reason', () => {
    const reasons = [
      'customer-request',
      'repeated-miss',
      'model-decision',
      'frustration',
      'refused-topic',
      'legal',
      'safety',
      'turn-limit',
      'tool-failure',
      'model-outage',
      'quarantined',
      'reopened',
    ] as const;
    for (const reason of reasons) {
      const [message] = escalate(aSituation(), { ...WISH, reason }, CONTEXT).messages;
      expect(message?.content).toMatch(/^[A-Z].+T-1001/);
    }
  });
});

describe('what the customer is told', () => {
  const inFrench = (ticket?: Ticket) => aSituation(ticket, { locale: 'fr-CA' });

  it.each([
    ['claim', STATES.queued, 'Ada a rejoint la conversation.'],
    ['hand back', STATES.mine, "Ada a rendu la conversation à l'assistant"],
    ['resolve', STATES.mine, 'est résolu'],
  ] as const)('at a %s is in the language of the conversation', (action, ticket, words) => {
    const { messages } = act(
      inFrench(ticket),
      { action: ACTIONS[action], staff: { name: 'Ada' }, messageId: 'm' },
      CONTEXT,
    );
    expect(messages[0]?.content).toContain(words);
  });

  it.each([
    [undefined, "J'ai demandé à une personne"],
    ['de', 'Ich habe einen Menschen gebeten'],
  ] as const)(
    'when a person is called in %s is in the language of what they just wrote',
    (language, words) => {
      const { messages } = escalate(
        inFrench(),
        { ...WISH, ...(language === undefined ? {} : { language }) },
        CONTEXT,
      );
      expect(messages[0]?.content).toContain(words);
    },
  );
});
