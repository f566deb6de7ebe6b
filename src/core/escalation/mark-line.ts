/** What stands beside a line at the desk, so that its author knows what became of it: one mark at a time. Pure. */
import type { DeskLine, LineReceipt } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { addAtDesk, type DeedContext, tell } from './at-desk.ts';
import { postOfReply } from './track-reply.ts';
import { keep } from './transitions.ts';

export interface Mark {
  readonly line: DeskLine;
  readonly receipt: LineReceipt;
}

/** The line is written with its mark, which takes the place of the one before. */
export function mark(
  change: TicketChange,
  situation: TicketSituation,
  { line: { receipt: before, ...line }, receipt }: Mark,
  context: DeedContext,
): TicketChange {
  return addAtDesk({ ...change, lines: [{ ...line, receipt }] }, situation, context, {
    key: `mark:${context.eventId}`,
    operation: 'react',
    post: {
      kind: 'receipt',
      lineId: line.id,
      add: receipt,
      ...(before === undefined || before === receipt ? {} : { remove: before }),
    },
  });
}

/** The line is written without a mark: it is open again what becomes of it. */
export function unmark(
  change: TicketChange,
  situation: TicketSituation,
  { receipt, ...line }: DeskLine,
  context: DeedContext,
): TicketChange {
  const unmarked = { ...change, lines: [line] };
  if (receipt === undefined) return unmarked;
  return addAtDesk(unmarked, situation, context, {
    key: `unmark:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId: line.id, remove: receipt },
  });
}

/** What the customer's channel made of it; a refusal is told, and can be tried again. */
export function markSettled(situation: TicketSituation, given: Mark, context: DeedContext): TicketChange {
  const { line, receipt } = given;
  const marked = mark(keep(situation), situation, given, context);
  if (receipt !== 'failed') return marked;
  const what = postOfReply(line.id) === undefined ? 'this line' : 'your reply';
  const text = `The customer did not get ${what}: their channel refused it.`;
  return tell(marked, situation, { to: line.author.id, notice: 'failed', text, lineId: line.id }, context);
}

/** The customer's channel refused a change: its author learns that the customer has what was there before. */
export function markUnrevised(
  situation: TicketSituation,
  line: DeskLine,
  context: DeedContext,
): TicketChange {
  const marked = mark(keep(situation), situation, { line, receipt: 'failed' }, context);
  const text =
    line.state === 'removed'
      ? 'The line that you removed could not be recalled: the customer still sees it.'
      : 'Your change of a line did not reach the customer: they still see what stood there before.';
  return tell(marked, situation, { to: line.author.id, notice: 'told', text, lineId: line.id }, context);
}
