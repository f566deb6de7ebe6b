/** A line that was edited or removed at the desk: the customer's copy follows, for a day. Pure. */
import type { DeskLine, StaffPerson } from '../../contract/desk.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import { type DeedContext, tellPerson } from './at-desk.ts';
import { unmark } from './mark-line.ts';
import { hasSecret } from './sensitive-text.ts';
import { keepAsNote } from './settle-line.ts';
import { keep } from './transitions.ts';
import type { WrittenLine } from './write-line.ts';

/** An older message has long been read. */
const MAY_CHANGE_FOR_MS = 24 * 60 * 60 * 1_000;

export function editLine(
  situation: TicketSituation,
  { text, intent }: EditedLine,
  person: StaffPerson,
  context: DeedContext,
): TicketChange {
  const { line, copy } = situation;
  const kept = keep(situation);
  if (line === undefined || line.state === 'removed' || line.text === text) return kept;
  const edited = { ...line, text };
  if (line.state === 'held' && intent === 'note') return keepAsNote(situation, edited, context);
  if (line.state !== 'relayed' || copy === undefined) return changeUnsent(situation, edited, person, context);
  if (copy.deletedAt !== undefined) return kept;
  const why = whyUnchanged({ text, intent }, context.now - copy.createdAt);
  if (why === undefined) return revise(situation, edited, { kind: 'line-edited', content: text }, context);
  return {
    ...tellPerson(situation, person, `${why}: the customer’s copy stays as it was.`, context),
    lines: [edited],
  };
}

/** A button that sends it may be open since before the change. */
function changeUnsent(
  situation: TicketSituation,
  line: DeskLine,
  person: StaffPerson,
  context: DeedContext,
): TicketChange {
  const told =
    line.state === 'held' && hasSecret(line.text)
      ? tellPerson(
          situation,
          person,
          'Careful: this looks like a card number or a key now. It was *not* sent.',
          context,
        )
      : keep(situation);
  return { ...told, lines: [line] };
}

type EditedLine = Pick<WrittenLine, 'text' | 'intent'>;

/** Undefined = the customer's copy follows. */
function whyUnchanged({ text, intent }: EditedLine, ageMs: number): string | undefined {
  if (intent === 'note') return 'This line is marked as a note now';
  if (text.trim() === '') return 'Nothing is left of this line';
  if (hasSecret(text)) return 'This looks like a card number or a key';
  return ageMs > MAY_CHANGE_FOR_MS ? 'This message is more than a day old' : undefined;
}

export function removeLine(
  situation: TicketSituation,
  person: StaffPerson,
  context: DeedContext,
): TicketChange {
  const { line, copy } = situation;
  const kept = keep(situation);
  if (line === undefined || line.state === 'removed') return kept;
  const { heldUntil: _, ...removed } = { ...line, state: 'removed' as const };
  if (line.state !== 'relayed' || copy === undefined) return { ...kept, lines: [removed] };
  if (copy.deletedAt !== undefined) return kept;
  if (context.now - copy.createdAt > MAY_CHANGE_FOR_MS) {
    return tellPerson(
      situation,
      person,
      'This message is more than a day old and could not be recalled.',
      context,
    );
  }
  return revise(situation, removed, { kind: 'line-removed' }, context);
}

interface Revised {
  readonly kind: 'line-edited' | 'line-removed';
  /** Undefined = removed. */
  readonly content?: string;
}

/** What stood there before stays in the ticket's events. */
function revise(
  situation: TicketSituation,
  line: DeskLine,
  { kind, content }: Revised,
  context: DeedContext,
): TicketChange {
  const kept = keep(situation);
  const { copy } = situation;
  if (copy === undefined) return kept;
  const { sessionId, channel, replyTo, externalId } = copy;
  const change: TicketChange = {
    ...kept,
    ticket: { ...kept.ticket, version: kept.ticket.version + 1 },
    events: [{ at: context.now, kind, actor: line.author.name, text: copy.content, lineId: line.id }],
    lines: [line],
    revisions: [{ messageId: copy.id, ...(content === undefined ? {} : { content }) }],
    deliveries: [
      {
        stored: context.isStored(channel),
        delivery: {
          id: derivedId('revision', copy.id, context.eventId),
          sessionId,
          messageId: copy.id,
          channel,
          target: { ...replyTo, ...(externalId === undefined ? {} : { posted: externalId }) },
          operation: content === undefined ? 'delete' : 'edit',
          part: 0,
          content: { text: content ?? '', citations: [], author: line.author.name },
        },
      },
    ],
  };
  // That an earlier change was refused is over with this one.
  return line.receipt === 'failed' ? unmark(change, situation, line, context) : change;
}
