import { describe, expect, it } from 'vitest';
import type { ClaimedLane } from '../../src/contract/lane-store.ts';
import type { Turn } from '../../src/core/conclusion.ts';
import { createInbox } from '../../src/core/inbox.ts';
import { createStepJournal } from '../../src/core/journal.ts';
import { createMemoryFeed } from '../fakes/memory-feed.ts';
import { createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { anEvent } from './builders.ts';
import { openTestStorage, type TestStorage } from './running-support.ts';

const LEASE_MS = 10_000;
const CLAIM = { owner: 'node-1', limit: 1, leaseMs: LEASE_MS };

async function claimOne({ storage, clock }: TestStorage): Promise<ClaimedLane> {
  const accept = createInbox({
    store: storage.inbox,
    lanes: { wake: () => {}, join: () => {} },
    feed: createMemoryFeed(),
    burstWindowMs: 50,
    isDraining: () => false,
    clock: clock.now,
    metrics: createRecordingMetrics(),
    reach: () => {},
  });
  await accept(anEvent());
  const [claimed] = await storage.lanes.claim(CLAIM);
  if (claimed === undefined) throw new Error('nothing was claimed');
  return claimed;
}

function aTurn(claimed: ClaimedLane): Turn {
  const eventIds = claimed.events.map(({ id }) => id);
  return { id: 'turn-1', messageId: 'answer-1', claimed, eventIds, startedAt: Date.now(), waitedMs: 0 };
}

function journalOf(
  opened: TestStorage,
  turn: Turn,
  isRepeated: boolean,
  signal = AbortSignal.timeout(5_000),
) {
  return createStepJournal({
    store: opened.storage.turns,
    turn,
    isRepeated,
    signal,
    clock: Date.now,
    metrics: createRecordingMetrics(),
    reach: () => {},
  });
}

const ASK = { kind: 'model', name: 'model-1', input: 'question' } as const;
const REMEMBER = { kind: 'tool', name: 'remember', input: 'fact' } as const;
const NEXT = { kind: 'model', name: 'model-1', input: 'what next' } as const;

async function killed(): Promise<string> {
  throw new Error('killed');
}

/** What a process leaves that dies in its second step. */
async function leaveFirstStep(opened: TestStorage, turn: Turn): Promise<void> {
  const journal = journalOf(opened, turn, false);
  await journal.step(ASK, async () => 'the answer');
  await expect(journal.step(REMEMBER, killed)).rejects.toThrow('killed');
}

/** A step that must not run again. */
function mustNotRun(): Promise<string> {
  throw new Error('this step was finished before');
}

describe('the journal of a turn', () => {
  it('gives a repeated turn what the earlier attempt has finished, and runs only what is missing', async () => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    const first = journalOf(opened, turn, false);
    expect(await first.step(ASK, async () => 'call remember')).toBe('call remember');
    expect(await first.step(REMEMBER, async () => 'remembered')).toBe('remembered');
    await expect(first.step(NEXT, killed)).rejects.toThrow('killed');

    const again = journalOf(opened, turn, true);
    expect(await again.step(ASK, mustNotRun)).toBe('call remember');
    expect(await again.step(REMEMBER, mustNotRun)).toBe('remembered');
    expect(await again.step(NEXT, async () => 'the answer')).toBe('the answer');
  });

  it('stores a step before the next one begins, and leaves the last one to the turn', async () => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    const journal = journalOf(opened, turn, false);
    await journal.step(ASK, async () => 'call remember');
    expect(journal.unsaved()).toMatchObject([{ number: 0, kind: 'model', result: 'call remember' }]);
    await journal.step(REMEMBER, async () => {
      expect(await opened.storage.turns.steps(turn.id)).toMatchObject([{ number: 0, name: 'model-1' }]);
      return 'remembered';
    });
    expect(journal.unsaved()).toMatchObject([{ number: 1, kind: 'tool', result: 'remembered' }]);
  });

  it.each([
    ['another input', { ...ASK, input: 'another question' }],
    ['another name', { ...ASK, name: 'model-2' }],
  ])('runs a step again for %s', async (_, step) => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    await leaveFirstStep(opened, turn);
    expect(await journalOf(opened, turn, true).step(step, async () => 'another answer')).toBe(
      'another answer',
    );
  });

  it('does not store a step that failed', async () => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    const cause = new Error('the model is away');
    await expect(journalOf(opened, turn, false).step(ASK, () => Promise.reject(cause))).rejects.toBe(cause);
    expect(await journalOf(opened, turn, true).step(ASK, async () => 'the answer')).toBe('the answer');
  });

  it('stops a turn whose lane is lost, and writes nothing for it', async () => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    opened.clock.forward(2 * LEASE_MS);
    await opened.storage.lanes.claim({ ...CLAIM, owner: 'node-2' });
    const journal = journalOf(opened, turn, false);
    await journal.step(ASK, async () => 'the answer');
    await expect(journal.step(NEXT, mustNotRun)).rejects.toMatchObject({ code: 'internal' });
    expect(await opened.storage.turns.steps(turn.id)).toEqual([]);
  });

  it('stops with the reason for which the turn was stopped, if there is one', async () => {
    const opened = await openTestStorage();
    const turn = aTurn(await claimOne(opened));
    opened.clock.forward(2 * LEASE_MS);
    await opened.storage.lanes.claim({ ...CLAIM, owner: 'node-2' });
    const journal = journalOf(opened, turn, false, AbortSignal.abort('lease-lost'));
    await journal.step(ASK, async () => 'the answer');
    await expect(journal.step(NEXT, mustNotRun)).rejects.toBe('lease-lost');
  });
});
