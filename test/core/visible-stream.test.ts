import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { SessionSignal } from '../../src/contract/conversation.ts';
import { createVisibleStream } from '../../src/core/visible-stream.ts';
import { createMemoryFeed } from '../fakes/memory-feed.ts';

function openStream() {
  const feed = createMemoryFeed();
  const shown: SessionSignal[] = [];
  const sealedAfter: number[] = [];
  feed.subscribe('session', (signal) => shown.push(signal));
  const taken = new AbortController();
  const stream = createVisibleStream({
    feed,
    sessionId: 'session',
    draft: { messageId: 'answer', deliveryId: 'delivery', target: {} },
    live: undefined,
    seal: () => sealedAfter.push(shown.length),
    signal: taken.signal,
  });
  return { stream, shown, sealedAfter, taken };
}

function delta(index: number, text: string): SessionSignal {
  return { kind: 'delta', messageId: 'answer', index, text };
}

describe('visible stream', () => {
  it('seals the turn before the first word, and shows that word at once', async () => {
    const { stream, shown, sealedAfter } = openStream();
    stream.write('Refunds');
    await nextTurn();
    expect(shown).toEqual([delta(0, 'Refunds')]);
    expect(sealedAfter).toEqual([0]);
    stream.end();
  });

  it('shows nothing more once the turn was taken, not even what it had gathered', async () => {
    const { stream, shown, taken } = openStream();
    stream.write('Refunds');
    await nextTurn();
    stream.write(' take');
    taken.abort('taken');
    stream.write(' five days');
    stream.end();
    expect(shown).toEqual([delta(0, 'Refunds')]);
  });

  it('shows what comes in one go in one delta', () => {
    const { stream, shown } = openStream();
    for (const text of ['Refunds', ' take', ' five days']) stream.write(text);
    stream.end();
    expect(shown).toEqual([delta(0, 'Refunds take five days')]);
  });

  it('gathers what comes close together into one numbered delta', async () => {
    const { stream, shown } = openStream();
    stream.write('Refunds');
    await nextTurn();
    for (const text of [' take', ' five', ' days']) stream.write(text);
    stream.end();
    expect(shown).toEqual([delta(0, 'Refunds'), delta(1, ' take five days')]);
  });

  it('shows what has gathered without waiting for the end', async () => {
    const { stream, shown } = openStream();
    stream.write('Refunds');
    await nextTurn();
    stream.write(' take');
    while (shown.length < 2) await sleep(5);
    expect(shown).toEqual([delta(0, 'Refunds'), delta(1, ' take')]);
    stream.end();
  });

  it('starts anew at index 0, without the text that was taken back', async () => {
    const { stream, shown } = openStream();
    stream.write('Perhaps');
    await nextTurn();
    stream.write(' it is');
    stream.restart();
    stream.write('Refunds');
    stream.end();
    expect(shown).toEqual([delta(0, 'Perhaps'), delta(0, 'Refunds')]);
  });

  it('does not seal the turn for an empty text', () => {
    const { stream, shown, sealedAfter } = openStream();
    stream.write('');
    stream.end();
    expect({ shown, sealedAfter }).toEqual({ shown: [], sealedAfter: [] });
  });

  it('says that the bot is writing when the first words take their time', async () => {
    const { stream, shown } = openStream();
    while (shown.length === 0) await sleep(5);
    expect(shown).toEqual([{ kind: 'typing', role: 'assistant' }]);
    stream.end();
  });

  it('says nothing of the kind once words are there', async () => {
    const { stream, shown } = openStream();
    stream.write('Refunds');
    await sleep(200);
    stream.end();
    expect(shown).toEqual([delta(0, 'Refunds')]);
  });

  it('shows nothing after its end', () => {
    const { stream, shown } = openStream();
    stream.end();
    stream.write('too late');
    expect(shown).toEqual([]);
  });
});
