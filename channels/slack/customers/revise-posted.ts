/** Changes or takes back what a customer has in Slack, all messages and files of it. Doing it twice does no harm. */
import type { Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { Messages } from '../post-message.ts';
import { receiptOf } from '../receipt.ts';
import { type RenderedMessage, renderAnswer } from '../render/render-answer.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';
import { type PostedDelivery, readPosted } from './posted-id.ts';

interface Revising {
  readonly api: SlackApi;
  readonly messages: Messages;
}

/** `posted`: as `posting` named it; undefined when it never arrived. */
export async function revisePosted(
  slack: Revising,
  delivery: Delivery,
  posted: string | undefined,
  signal: AbortSignal,
): Promise<Receipt> {
  if (posted === undefined) return { kind: 'rejected', code: 'not-posted' };
  const there = readPosted(posted);
  const reply =
    delivery.operation === 'delete'
      ? await takeBack(slack.api, there, signal)
      : await change(slack, there, renderAnswer(delivery.content, delivery.messageId), signal);
  return repeatable(receiptOf(reply, () => posted));
}

const DONE: SlackReply = { kind: 'ok', body: {}, headers: {} };
const GONE = new Set(['message_not_found', 'file_not_found', 'file_deleted']);

export async function takeBack(
  api: SlackApi,
  { channel, messages, files }: PostedDelivery,
  signal: AbortSignal,
): Promise<SlackReply> {
  for (const ts of messages) {
    const reply = await api.call('chat.delete', { channel, ts }, signal);
    if (!isOver(reply)) return reply;
  }
  for (const file of files) {
    const reply = await api.call('files.delete', { file }, signal);
    if (!isOver(reply)) return reply;
  }
  return DONE;
}

/**
 * No message is added, for it would stand below what was written since: what is more than there are messages goes into the last one.
 * Messages that are left over are taken back.
 */
async function change(
  slack: Revising,
  there: PostedDelivery,
  pages: readonly RenderedMessage[],
  signal: AbortSignal,
): Promise<SlackReply> {
  const { channel, messages } = there;
  const fitted = fit(pages, messages.length);
  for (const [index, message] of fitted.entries()) {
    const ts = messages[index] ?? '';
    const reply = await slack.messages.change({ channel, ts }, message, undefined, signal);
    // It went away with an earlier, shorter version.
    if (index > 0 && isGone(reply))
      return await change(slack, { ...there, messages: messages.slice(0, index) }, pages, signal);
    if (reply.kind !== 'ok') return reply;
  }
  const leftOver = messages.slice(fitted.length);
  return await takeBack(slack.api, { channel, messages: leftOver, files: [] }, signal);
}

function fit(pages: readonly RenderedMessage[], most: number): readonly RenderedMessage[] {
  if (pages.length <= most) return pages;
  const rest = pages.slice(most - 1);
  const last = {
    text: rest.map(({ text }) => text).join('\n\n'),
    blocks: rest.flatMap(({ blocks }) => blocks),
  };
  return [...pages.slice(0, most - 1), last];
}

function isGone(reply: SlackReply): boolean {
  return reply.kind === 'refused' && GONE.has(reply.error);
}

function isOver(reply: SlackReply): boolean {
  return reply.kind === 'ok' || isGone(reply);
}

function repeatable(receipt: Receipt): Receipt {
  return receipt.kind === 'ambiguous' ? { kind: 'retry', code: receipt.code } : receipt;
}
