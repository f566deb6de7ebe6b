import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderInMemory, until } from '../../../core/running-support.ts';
import { createExpectedDesk, type Intent, type Mode } from './expected-desk.ts';
import { type RunningDesk, startDesk } from './running-desk.ts';

const TICKETS = 20;
const STEPS = 40;
const RUNS = 14;
const MIN_LINES = 5_000;
const TIMEOUT_MS = 300_000;

/** Texts as people write them. `T` stands for words by which the text is known again. */
const TEXTS: readonly (readonly [text: string, intent: Intent])[] = [
  ['T', 'plain'],
  ['T', 'plain'],
  ['T', 'plain'],
  ['T &amp; more', 'plain'],
  ['T cc <@BOB>', 'plain'],
  ['T ;; not at its beginning', 'plain'],
  ['&gt; T', 'plain'],
  [';; T', 'note'],
  [';;T', 'note'],
  ['  ;; T', 'note'],
  ['*;; T*', 'note'],
  ['_;;_ T', 'note'],
  ['&gt; ;; T', 'note'],
  ['• ;; T', 'note'],
  ['；；T', 'note'],
  ['🔒 T', 'note'],
  [':lock: T', 'note'],
  ['<@BOB> T', 'note'],
  ['*<@BOB>* T', 'note'],
  ['<@BOB|bob> T', 'note'],
  ['<!subteam^S0STAFF|staff> T', 'note'],
  ['<!here> T', 'note'],
  ['<!channel> T', 'note'],
  ['<@BOT> T', 'send'],
  ['<@BOT> T', 'send'],
  ['<@BOT> T', 'send'],
  ['T <@BOT>', 'send'],
  ['<@BOT> ;; T', 'note'],
  [';; <@BOT> T', 'note'],
];

/** How a message comes; most are just written in the thread. */
const FORMS = [
  'thread',
  'thread',
  'thread',
  'broadcast',
  'told twice',
  'blocks only',
  'quoting',
  'quote only',
  'other thread',
  'top level',
  'of a program',
  'of a stranger',
  'slack’s own',
] as const;

const person = fc.constantFrom('grace' as const, 'grace' as const, 'bob' as const, 'eve' as const);
const text = fc.constantFrom(...TEXTS);
const earlier = fc.integer({ min: 1, max: 4 });
const step = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      person,
      text,
      form: fc.constantFrom(...FORMS),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('edit' as const), earlier, text }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('unfurl' as const), earlier }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), earlier }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      person,
      earlier,
      decision: fc.constantFrom('send_as_reply', 'held_claim_and_send', 'held_send_once', 'held_note'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      person,
      action: fc.constantFrom(
        'claim',
        'claim',
        'claim',
        'take_over',
        'reopen',
        'reopen',
        'handback',
        'resolve_anyway',
      ),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
const cases = fc.array(fc.array(step, { minLength: STEPS, maxLength: STEPS }), {
  minLength: TICKETS,
  maxLength: TICKETS,
});

async function openCase(desk: RunningDesk) {
  const { session } = await desk.customer();
  const { number } = await desk.escalations.escalate(session.id, 'customer-request');
  const thread = desk.slack.workspace.nextTs();
  await desk.storage.desk.rememberCard({
    ticketNumber: number,
    channel: desk.place,
    messageId: thread,
    shownVersion: 1,
  });
  return { session, number, thread };
}

/** In one line; the texts' words are numbered in the order of the steps. */
const told = (one: Step): string => Object.values(one).join(' · ');

let tokens = 0;

/** Plays the steps at a ticket's thread. Answers what must have reached its customer, in the end. */
async function play(desk: RunningDesk, mode: Mode, steps: readonly Step[]) {
  const { session, number, thread } = await openCase(desk);
  const { slack, place, grace, bob, eve } = desk;
  const { people, workspace } = slack;
  const ids = { grace: grace.id, bob: bob.id, eve: eve.id };
  const expected = createExpectedDesk(mode);
  const written: { readonly ts: string; readonly user: 'grace' | 'bob' | 'eve'; text: string }[] = [];

  const worded = (template: string): { readonly raw: string; readonly token: string } => {
    tokens += 1;
    const token = `word${tokens}x`;
    const raw = template.replace(/\bT\b/, token).replace('BOB', bob.id).replace('BOT', workspace.botUserId);
    return { raw, token };
  };
  const tell = async (event: Readonly<Record<string, unknown>>) => {
    const attempts = await people.event({
      type: 'message',
      channel: place,
      channel_type: 'channel',
      ...event,
    });
    expect(attempts.at(-1)?.status).toBe(200);
  };
  const click = async (who: keyof typeof ids, actionId: string, value: string) => {
    const at = { channel: place, threadTs: thread };
    const { status } = await people.clickEphemeral(ids[who], at, { actionId, value });
    // Slack tells of a click once: with another one the test would expect what was never told.
    expect(status).toBe(200);
  };
  const write = async ({ person, text: [template, intent], form }: Extract<Step, { kind: 'write' }>) => {
    const { raw, token } = worded(template);
    const ts = workspace.nextTs();
    const line = { user: ids[person], ts, event_ts: ts, thread_ts: thread, text: raw };
    const quote = [
      { text: worded('T').raw, fallback: worded('T').raw, is_share: true, title: worded('T').raw },
    ];
    const wrote = (words: string) => {
      written.push({ ts, user: person, text: words });
      expected.wrote({ person, id: ts, token: words === '' ? '' : token, intent });
    };
    switch (form) {
      case 'thread':
        wrote(raw);
        return await tell({ ...line, client_msg_id: crypto.randomUUID() });
      case 'broadcast':
        wrote(raw);
        return await tell({ ...line, subtype: 'thread_broadcast' });
      case 'told twice':
        wrote(raw);
        await tell(line);
        return await tell(line);
      case 'blocks only': {
        wrote(raw);
        const element = { type: 'rich_text_section', elements: [{ type: 'text', text: raw }] };
        return await tell({ ...line, text: '', blocks: [{ type: 'rich_text', elements: [element] }] });
      }
      case 'quoting':
        wrote(raw);
        return await tell({ ...line, attachments: quote });
      case 'quote only':
        wrote('');
        return await tell({ ...line, text: '', attachments: quote });
      case 'other thread':
        return await tell({ ...line, thread_ts: workspace.nextTs() });
      case 'top level':
        return await tell({ ...line, thread_ts: undefined });
      case 'of a program':
        return await tell({ ...line, bot_id: 'B0OTHER', subtype: 'bot_message' });
      case 'of a stranger':
        return await tell({ ...line, user_team: 'T0OTHER', source_team: 'T0OTHER' });
      case 'slack’s own':
        return await tell({ ...line, subtype: 'channel_topic' });
    }
  };
  const take = async (one: Step): Promise<void> => {
    if (one.kind === 'write') return await write(one);
    if (one.kind === 'act') {
      expected.acted(one.person, one.action);
      // On a card that shows everything that was done before: no deed is refused because of an old one.
      return await click(one.person, `ticket.${one.action}`, `${number}:999999`);
    }
    const line = written.at(-one.earlier);
    if (line === undefined) return;
    const message = { type: 'message', user: ids[line.user], ts: line.ts, thread_ts: thread };
    const changedAt = workspace.nextTs();
    switch (one.kind) {
      case 'decide':
        expected.decided(one.person, line.ts, one.decision);
        return await click(one.person, `ticket.${one.decision}`, `${number}|${place}:${line.ts}`);
      case 'edit': {
        const [template, intent] = one.text;
        const { raw, token } = worded(template);
        const before = { ...message, text: line.text };
        line.text = raw;
        expected.edited(line.ts, token, intent);
        const after = { ...message, text: raw, edited: { user: ids[line.user], ts: changedAt } };
        return await tell({
          subtype: 'message_changed',
          hidden: true,
          ts: changedAt,
          message: after,
          previous_message: before,
        });
      }
      case 'unfurl': {
        const same = { ...message, text: line.text };
        const after = { ...same, attachments: [{ text: worded('T').raw, from_url: 'https://example.com' }] };
        return await tell({
          subtype: 'message_changed',
          hidden: true,
          ts: changedAt,
          message: after,
          previous_message: same,
        });
      }
      case 'remove':
        expected.removed(line.ts);
        return await tell({
          subtype: 'message_deleted',
          hidden: true,
          ts: changedAt,
          deleted_ts: line.ts,
          previous_message: { ...message, text: line.text },
        });
    }
  };

  for (const one of steps) await take(one);
  const last = workspace.nextTs();
  await tell({ user: grace.id, ts: last, event_ts: last, thread_ts: thread, text: ';; that is all' });
  await until(async () => (await desk.storage.desk.line(`${place}:${last}`)) !== undefined);
  return { sessionId: session.id, sent: expected.sent(), steps, ids: written.map(({ ts }) => ts) };
}

describe('what reaches customers', () => {
  it.each(['assignee', 'explicit'] as const)(
    'is what staff sent and nothing else, whatever they write at the desk (%s)',
    async (mode) => {
      const desk = await startDesk({
        replyMode: mode,
        hasStaffGroup: true,
        isBlind: true,
        answerWithinMs: TIMEOUT_MS,
        folder: folderInMemory(),
      });
      const seen = new Map<string, Set<string>>();
      desk.feed.subscribeAll((sessionId, signal) => {
        const words = JSON.stringify(signal).match(/word\d+x/g) ?? [];
        seen.set(sessionId, new Set([...(seen.get(sessionId) ?? []), ...words]));
      });
      let lines = 0;
      let sentLines = 0;
      await fc.assert(
        fc.asyncProperty(cases, async (all) => {
          const played = await Promise.all(all.map((steps) => play(desk, mode, steps)));
          for (const { sessionId, sent, steps } of played) {
            lines += steps.filter(({ kind }) => kind === 'write').length;
            sentLines += sent.length;
            const story = steps.map(told);
            const reached = [...(seen.get(sessionId) ?? [])].toSorted();
            expect({ reached, story }).toEqual({ reached: sent.toSorted(), story });
          }
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
      expect(lines).toBeGreaterThan(MIN_LINES);
      // Otherwise nothing would be relayed at all, and that would prove little.
      expect(sentLines).toBeGreaterThan(MIN_LINES / 25);
    },
    TIMEOUT_MS,
  );
});
