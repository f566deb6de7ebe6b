/** Whether a line that staff wrote in a ticket's thread goes to the customer: only if it was surely meant for them. Pure. */
import type { DeskLine, LineIntent, StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/stores.ts';
import { type DeedContext, tell, type Whisper } from './at-desk.ts';
import { hasSecret } from './sensitive-text.ts';
import { keepAsNote, relay } from './settle-line.ts';
import { hasTicket } from './staff-actions.ts';
import { keep } from './transitions.ts';

/** A line that nobody decides about stays among colleagues. */
const HELD_FOR_MS = 10 * 60 * 1_000;

export type ReplyMode = 'assignee' | 'explicit';

export interface LineContext extends DeedContext {
  readonly replyMode: ReplyMode;
}

export interface WrittenLine {
  readonly lineId: string;
  readonly text: string;
  readonly intent: LineIntent;
}

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
    state: 'note',
    at: context.now,
  };
  if (written.intent === 'note' || written.text.trim() === '') return keepAsNote(situation, line, context);
  const isMine = ticket.status === 'claimed' && hasTicket(ticket, person);
  const isMeant = context.replyMode === 'assignee' || written.intent === 'send';
  if (isMine && isMeant) {
    return hasSecret(written.text)
      ? hold(situation, line, 'held-secret', context)
      : relay(situation, line, { kind: 'reply', content: line.text }, context);
  }
  const isNobodys = ticket.status !== 'claimed';
  if (isNobodys && isMeant) return hold(situation, line, 'held', context);
  return tell(keepAsNote(situation, line, context), situation, offerFor(line), context);
}

function hold(
  situation: TicketSituation,
  line: DeskLine,
  notice: 'held' | 'held-secret',
  context: LineContext,
): TicketChange {
  const kept = keep(situation);
  const held: DeskLine = { ...line, state: 'held', heldUntil: context.now + HELD_FOR_MS };
  const change = { ...kept, lines: [held] };
  return tell(
    change,
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
