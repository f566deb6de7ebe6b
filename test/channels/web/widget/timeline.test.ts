import { describe, expect, it } from 'vitest';
import { firstState } from '../../../../channels/web/widget/browser/chat-state.ts';
import type { OutboxItem } from '../../../../channels/web/widget/browser/outbox.ts';
import { ENGLISH } from '../../../../channels/web/widget/browser/strings.ts';
import {
  addMessages,
  appendDelta,
  changeMode,
  completeSeq,
  countUnread,
  unconfirmed,
} from '../../../../channels/web/widget/browser/timeline.ts';
import type { PublicMessage } from '../../../../src/contract/public-shapes.ts';

const EMPTY = firstState({
  server: 'http://localhost',
  color: '#0a58d0',
  name: 'Support',
  locale: 'en',
  theme: 'auto',
  strings: ENGLISH,
});

function aMessage(seq: number, change: Partial<PublicMessage> = {}): PublicMessage {
  return {
    id: `m${seq}`,
    seq,
    role: 'assistant',
    content: `Line ${seq}`,
    citations: [],
    attachments: [],
    createdAt: '2026-11-22T10:00:00.000Z',
    ...change,
  };
}

function anItem(change: Partial<OutboxItem> = {}): OutboxItem {
  return {
    clientMessageId: 'c',
    content: 'Hello',
    attachments: [],
    createdAt: 0,
    afterSeq: 0,
    wasTried: true,
    hasFailed: false,
    ...change,
  };
}

const delta = (index: number, text: string, messageId = 'm2') => ({ messageId, index, text });

describe('messages', () => {
  it('stand in the order of their numbers, once, whatever order they come in', () => {
    const state = addMessages(addMessages(EMPTY, [aMessage(3), aMessage(1)]), [aMessage(2), aMessage(3)]);
    expect(state.messages.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('are replaced by what was edited', () => {
    const state = addMessages(addMessages(EMPTY, [aMessage(1)]), [aMessage(1, { content: 'Edited' })]);
    expect(state.messages).toMatchObject([{ content: 'Edited' }]);
  });

  it('are complete up to the first gap', () => {
    expect(completeSeq([])).toBe(0);
    expect(completeSeq([aMessage(1), aMessage(2), aMessage(4)])).toBe(2);
    expect(completeSeq([aMessage(2)])).toBe(0);
  });

  it('count as unread when somebody else wrote them after what was read', () => {
    const state = addMessages(
      { ...EMPTY, readSeq: 1 },
      [1, 2, 3].map((seq) => aMessage(seq)),
    );
    expect(countUnread(addMessages(state, [aMessage(4, { role: 'user' })]))).toBe(2);
  });
});

describe('an answer while it is written', () => {
  const write = (...deltas: ReturnType<typeof delta>[]) => deltas.reduce(appendDelta, EMPTY.streaming);

  it('grows piece by piece', () => {
    expect(write(delta(0, 'One '), delta(1, 'two'))?.text).toBe('One two');
  });

  it('starts anew at index 0, also as another message', () => {
    expect(write(delta(0, 'One '), delta(0, 'Again'))?.text).toBe('Again');
    expect(write(delta(0, 'One '), delta(0, 'Other', 'm9'))).toMatchObject({
      messageId: 'm9',
      text: 'Other',
    });
  });

  it('shows nothing out of place after a gap, a repetition, or without its beginning', () => {
    expect(write(delta(0, 'One '), delta(2, 'three'))?.text).toBe('One ');
    expect(write(delta(0, 'One '), delta(1, 'two '), delta(1, 'two '))?.text).toBe('One two ');
    expect(write(delta(1, 'two'))).toBeUndefined();
  });

  it('is replaced by the finished message', () => {
    const writing = { ...EMPTY, streaming: write(delta(0, 'One ')) };
    expect(addMessages(writing, [aMessage(2)]).streaming).toBeUndefined();
    expect(addMessages(writing, [aMessage(1, { role: 'user' })]).streaming?.text).toBe('One ');
  });

  it('stays, marked as stopped, when a person takes over, and takes no more words', () => {
    const taken = changeMode(
      { ...EMPTY, streaming: write(delta(0, 'One ')) },
      { status: 'escalated', handler: 'human' },
    );
    expect(taken.streaming).toMatchObject({ text: 'One ', isStopped: true });
    expect(appendDelta(taken.streaming, delta(1, 'two'))?.text).toBe('One ');
  });
});

describe('the state of the conversation', () => {
  it('asks for a rating once it is resolved, and no more once it was given', () => {
    const resolved = changeMode(EMPTY, { status: 'resolved', handler: 'bot' });
    expect(resolved.csat).toBe('asked');
    const thanked = { ...resolved, csat: 'thanked' as const };
    expect(changeMode(thanked, { status: 'resolved', handler: 'bot' }).csat).toBe('thanked');
    expect(changeMode(thanked, { status: 'open', handler: 'bot' }).csat).toBe('hidden');
  });
});

describe('what waits to be sent', () => {
  const own = (seq: number, content = 'Hello') => aMessage(seq, { role: 'user', content });

  it('is hidden once the server has shown it back, each message for one item', () => {
    const twice = [anItem({ clientMessageId: 'a' }), anItem({ clientMessageId: 'b' })];
    expect(unconfirmed(twice, [own(1)])).toMatchObject([{ clientMessageId: 'b' }]);
    expect(unconfirmed(twice, [own(1), own(2)])).toEqual([]);
  });

  it('is not taken for the same words said earlier', () => {
    expect(unconfirmed([anItem({ afterSeq: 1 })], [own(1)])).toHaveLength(1);
    expect(unconfirmed([anItem({ wasTried: false })], [own(1)])).toHaveLength(1);
  });

  it('is not taken for another file without a word', () => {
    const file = (id: string) => ({ id, name: 'notes.txt', mimeType: 'text/plain', size: 1 });
    const item = anItem({ content: '', attachments: [file('a')] });
    const shown = (id: string) => aMessage(1, { role: 'user', content: '', attachments: [file(id)] });
    expect(unconfirmed([item], [shown('b')])).toHaveLength(1);
    expect(unconfirmed([item], [shown('a')])).toEqual([]);
  });
});
