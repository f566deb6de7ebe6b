import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { EventOutcome } from '../../src/contract/inbox-store.ts';
import { createReplies } from '../../src/core/replies.ts';
import { aMessage } from './builders.ts';

const PENDING: EventOutcome = { status: 'pending' };
const REPLY = aMessage();

function repliesOver(outcome: () => Promise<EventOutcome | undefined>) {
  return createReplies({
    accept: () => Promise.reject(new Error('not part of these tests')),
    outcome,
  });
}

describe('replies', () => {
  it('answers with what was stored before anybody waited', async () => {
    const replies = repliesOver(async () => ({ status: 'done', reply: REPLY }));
    expect(await replies.wait('event', AbortSignal.timeout(5_000))).toEqual(REPLY);
  });

  it('answers as soon as a turn of this node has settled the event', async () => {
    const replies = repliesOver(async () => PENDING);
    const waits = [1, 2].map(() => replies.wait('event', AbortSignal.timeout(5_000)));
    await sleep(1);
    replies.settle(['another', 'event'], REPLY);
    expect(await Promise.all(waits)).toEqual([REPLY, REPLY]);
  });

  it('hears of a turn that settles the event while the database is being asked', async () => {
    const replies = repliesOver(async () => {
      replies.settle(['event'], REPLY);
      return PENDING;
    });
    expect(await replies.wait('event', AbortSignal.timeout(5_000))).toEqual(REPLY);
  });

  it('answers undefined when the turn stayed silent', async () => {
    const replies = repliesOver(async () => PENDING);
    const wait = replies.wait('event', AbortSignal.timeout(5_000));
    await sleep(1);
    replies.settle(['event'], undefined);
    expect(await wait).toBeUndefined();
  });

  it('finds what a turn of another node has stored', async () => {
    let asked = 0;
    const replies = repliesOver(async () => {
      asked += 1;
      return asked === 1 ? PENDING : { status: 'done', reply: REPLY };
    });
    expect(await replies.wait('event', AbortSignal.timeout(5_000))).toEqual(REPLY);
  });

  it('gives the wait up by name when its time is over', async () => {
    const replies = repliesOver(async () => PENDING);
    await expect(replies.wait('event', AbortSignal.timeout(20))).rejects.toMatchObject({
      code: 'reply-timeout',
    });
  });
});
