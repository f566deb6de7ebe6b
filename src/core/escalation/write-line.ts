/** Whether a line that staff wrote in a ticket's thread goes to the customer: only if it was surely meant for them. Pure. */
import type { DeskLine, StaffDeed, StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { addAtDesk, type DeedContext, tell, type Whisper } from './at-desk.ts';
import { mark } from './mark-line.ts';
import { hasSecret } from './sensitive-text.ts';
import { hasContent, keepAsNote, relay } from './settle-line.ts';
import { hasTicket } from './staff-actions.ts';
import { keep } from './transitions.ts';

/** A line that nobody decides about stays among colleagues. */
const HELD_FOR_MS = 10 * 60 * 1_000;

export type ReplyMode = 'assignee' | 'explicit';

export interface LineContext extends DeedContext {
  readonly replyMode: ReplyMode;
  /** Why it cannot be done, in a sentence: who is to have the ticket cannot. */
  readonly refusal?: string;
}

export type WrittenLine = Omit<Extract<StaffDeed, { kind: 'line' }>, 'kind'>;

export function writeLine(
  situation: TicketSituation,
  written: WrittenLine,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  const { ticket } = keep(situation);
  // Told twice under two names, by platforms that do so.
  if (situation.line !== undefined) return keep(situation);
  const line: DeskLine = {
    id: written.lineId,
    ticketNumber: ticket.number,
    author: { id: person.id, name: person.name },
    text: written.text,
    ...(written.attachments === undefined ? {} : { attachments: written.attachments }),
    state: 'note',
    at: context.now,
  };
  return tellRefused(place(situation, line, written, context), situation, written, context);
}

function place(
  situation: TicketSituation,
  line: DeskLine,
  { intent }: WrittenLine,
  context: LineContext,
): TicketChange {
  const { ticket } = keep(situation);
  if (intent === 'note' || !hasContent(line)) return keepAsNote(situation, line, context);
  const isMine = ticket.status === 'claimed' && hasTicket(ticket, line.author);
  const isMeant = context.replyMode === 'assignee' || intent === 'send';
  if (isMine && isMeant) {
    return hasSecret(line.text)
      ? hold(situation, line, 'held-secret', context)
      : relay(situation, line, {}, context);
  }
  const isNobodys = ticket.status !== 'claimed';
  if (isNobodys && isMeant) return hold(situation, line, 'held', context);
  return tell(keepAsNote(situation, line, context), situation, offerFor(line), context);
}

/** Files that could not be taken are named to their author, and the line says so to everybody. */
function tellRefused(
  change: TicketChange,
  situation: TicketSituation,
  { lineId, intent, refused = [] }: WrittenLine,
  context: LineContext,
): TicketChange {
  const author = change.lines?.[0]?.author.id;
  if (refused.length === 0 || intent === 'note') return change;
  const marked = addAtDesk(change, situation, context, {
    key: `refused:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId, add: 'failed' },
  });
  const text = `The customer does not get these files:\n${refused.join('\n')}`;
  return tell(marked, situation, { to: author, notice: 'told', text, lineId: `${lineId}:files` }, context);
}

/** Nothing is sent before its author says so. */
export function hold(
  situation: TicketSituation,
  line: DeskLine,
  notice: 'held' | 'held-secret',
  context: DeedContext,
): TicketChange {
  const held: DeskLine = { ...line, state: 'held', heldUntil: context.now + HELD_FOR_MS };
  // What is asked is seen by its author alone, until they look away.
  const marked = mark(keep(situation), situation, { line: held, receipt: 'held' }, context);
  return tell(
    marked,
    situation,
    { to: line.author.id, notice, lineId: line.id, text: heldText(situation, line, notice) },
    context,
  );
}

function heldText({ session }: TicketSituation, { text }: DeskLine, notice: 'held' | 'held-secret'): string {
  if (notice === 'held-secret') {
    return 'This looks like a card number or a key. It was *not* sent. Send it anyway?';
  }
  const who =
    session.handler === 'bot' ? 'The bot has this conversation.' : 'Nobody has claimed this ticket yet.';
  const secret = hasSecret(text) ? ' Careful: it looks like a card number or a key.' : '';
  return `${who} Your line was *not* sent to the customer; in 10 minutes it becomes a note.${secret}`;
}

function offerFor({ id, author, text }: DeskLine): Whisper {
  const secret = hasSecret(text) ? ' Careful: it looks like a card number or a key.' : '';
  return {
    to: author.id,
    notice: 'not-yours',
    lineId: id,
    text: `Kept as a note: the customer does not see it.${secret}`,
  };
}
