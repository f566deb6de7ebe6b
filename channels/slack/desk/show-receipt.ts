/** What became of a line, as a reaction to it. */
import type { Receipt } from '../../../src/contract/delivery.ts';
import type { DeskPost, LineReceipt, StaffDesk } from '../../../src/contract/desk.ts';
import { receiptOf } from '../receipt.ts';
import type { SlackApi } from '../slack-api.ts';

const REACTIONS: Readonly<Record<LineReceipt, string>> = {
  delivered: 'white_check_mark',
  stored: 'incoming_envelope',
  failed: 'warning',
  waiting: 'hourglass_flowing_sand',
  held: 'raised_hand',
  note: 'lock',
};
/** It is as it should be already. */
const DONE_ALREADY = new Set(['already_reacted', 'no_reaction', 'message_not_found', 'user_not_in_channel']);

export type ShownReceipt = Extract<DeskPost, { kind: 'receipt' }>;

export async function showReceipt(
  api: Pick<SlackApi, 'call'>,
  board: Pick<StaffDesk, 'placeOfLine'>,
  { lineId, add, remove }: ShownReceipt,
  signal: AbortSignal,
): Promise<Receipt> {
  const done: Receipt = { kind: 'sent', externalId: lineId };
  const shownAt = await board.placeOfLine(lineId);
  // The post was refused, so there is nothing to mark.
  if (shownAt === undefined) return { kind: 'rejected', code: 'not-posted' };
  const [channel = '', timestamp = ''] = shownAt.split(':');
  const call = async (method: string, receipt: LineReceipt): Promise<Receipt> => {
    const reply = await api.call(method, { channel, timestamp, name: REACTIONS[receipt] }, signal);
    if (reply.kind === 'refused' && DONE_ALREADY.has(reply.error)) return done;
    return receiptOf(reply, () => lineId);
  };
  const removed = remove === undefined ? done : await call('reactions.remove', remove);
  if (removed.kind !== 'sent' || add === undefined) return removed;
  return await call('reactions.add', add);
}
