/** Changes or takes back a message that a customer has in Slack. Doing it twice does no harm. */
import type { Delivery, Receipt } from '../../../src/contract/delivery.ts';
import { receiptOf } from '../receipt.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';

export async function revisePosted(api: SlackApi, delivery: Delivery, signal: AbortSignal): Promise<Receipt> {
  const { posted } = delivery.target;
  if (posted === undefined) return { kind: 'rejected', code: 'not-posted' };
  const [channel, ts] = posted.split(':');
  if (delivery.operation === 'delete') {
    const reply = await api.call('chat.delete', { channel, ts }, signal);
    return receiptOf(reply, () => posted);
  }
  const [message] = renderAnswer(delivery.content, delivery.messageId);
  const reply = await api.call(
    'chat.update',
    { channel, ts, text: message?.text, blocks: message?.blocks },
    signal,
  );
  return receiptOf(reply, () => posted);
}
