/** How what the server sends changes the visible conversation. Pure; order and doubles are settled by sequence number. */
import type { PublicMessage } from '../../../../src/contract/public-shapes.ts';
import type { ChatState, Mode, Streaming } from './chat-state.ts';
import type { OutboxItem } from './outbox.ts';

export interface Delta {
  readonly messageId: string;
  readonly index: number;
  readonly text: string;
}

/** Index 0 starts the text anew. After a gap the rest is left to the finished message. */
export function appendDelta(streaming: Streaming | undefined, delta: Delta): Streaming | undefined {
  const { messageId, index, text } = delta;
  if (index === 0) return { messageId, text, nextIndex: 1, isStopped: false };
  if (streaming?.messageId !== messageId || streaming.nextIndex !== index || streaming.isStopped) {
    return streaming;
  }
  return { ...streaming, text: streaming.text + text, nextIndex: index + 1 };
}

/** New and changed messages take their place; a finished answer replaces what was streamed of it. */
export function addMessages(state: ChatState, arrived: readonly PublicMessage[]): ChatState {
  const bySeq = new Map(state.messages.map((message) => [message.seq, message]));
  for (const message of arrived) bySeq.set(message.seq, message);
  const { streaming, typist } = state;
  const isFinished = arrived.some(
    ({ id, role }) => id === streaming?.messageId || (role === 'assistant' && streaming?.isStopped === false),
  );
  const hasSpoken = arrived.some(({ role }) => role !== 'user');
  return {
    ...state,
    messages: [...bySeq.values()].sort((one, other) => one.seq - other.seq),
    streaming: isFinished ? undefined : streaming,
    typist: hasSpoken ? undefined : typist,
  };
}

/** Who speaks now. When a person takes over, a half-written answer stays visible, marked as stopped. */
export function changeMode(state: ChatState, mode: Mode): ChatState {
  const { streaming, typist, csat } = state;
  const isStopped = mode.handler !== 'bot';
  const isResolved = mode.status === 'resolved';
  const wasResolved = state.mode.status === 'resolved';
  return {
    ...state,
    mode,
    streaming: streaming && { ...streaming, isStopped: streaming.isStopped || isStopped },
    typist: mode.handler === state.mode.handler ? typist : undefined,
    csat: isResolved ? (wasResolved ? csat : 'asked') : 'hidden',
  };
}

export function newestSeq(messages: readonly PublicMessage[]): number {
  return messages.at(-1)?.seq ?? 0;
}

/** Up to which sequence number nothing is missing. */
export function completeSeq(messages: readonly PublicMessage[]): number {
  const firstGap = messages.findIndex(({ seq }, index) => seq !== index + 1);
  return firstGap === -1 ? messages.length : firstGap;
}

/** How many messages the customer has not seen. */
export function countUnread({ messages, readSeq }: ChatState): number {
  return messages.filter(({ role, seq }) => role !== 'user' && seq > readSeq).length;
}

/**
 * What still waits to be sent, without what the server has already shown back: an own message can arrive before its
 * acknowledgement, or the acknowledgement can be lost.
 */
export function unconfirmed(
  outbox: readonly OutboxItem[],
  messages: readonly PublicMessage[],
): readonly OutboxItem[] {
  const taken = new Set<number>();
  return outbox.filter((item) => {
    if (!item.wasTried) return true;
    const shown = messages.find(
      (message) =>
        message.role === 'user' &&
        message.seq > item.afterSeq &&
        saysTheSame(message, item) &&
        !taken.has(message.seq),
    );
    if (shown !== undefined) taken.add(shown.seq);
    return shown === undefined;
  });
}

function saysTheSame(message: PublicMessage, { content, attachments }: OutboxItem): boolean {
  return (
    message.content === content &&
    message.attachments.length === attachments.length &&
    message.attachments.every(({ id }, at) => id === attachments[at]?.id)
  );
}
