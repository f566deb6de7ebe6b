/** Whether a line that staff wrote in a ticket's thread goes to the customer: only if it was surely meant for them. Pure. */

import type { TicketAction } from '../../contract/conversation.ts';
import type { DeskLine, LineDecision, LineIntent, PrivateNotice, StaffPerson } from '../../contract/desk.ts';
import type { AppError } from '../../contract/errors.ts';
import type { TicketChange, TicketSituation } from '../../contract/stores.ts';
import { derivedId } from '../ids.ts';
import { maskCards } from '../privacy/cards.ts';
import { MAX_MASKED_CHARACTERS } from '../privacy/mask.ts';
import { maskSecrets } from '../privacy/secrets.ts';
import { type ChangeContext, type DeskEffect, deskDeliveries } from './show-at-desk.ts';
import { act, hasTicket } from './staff-actions.ts';
import { isOpen, keep } from './transitions.ts';

/** A line that nobody decides about stays among colleagues. */
const HELD_FOR_MS = 10 * 60 * 1_000;
/** An older message has long been read. */
const MAY_CHANGE_FOR_MS = 24 * 60 * 60 * 1_000;

export type ReplyMode = 'assignee' | 'explicit';

export interface LineContext extends ChangeContext {
  readonly replyMode: ReplyMode;
  /** Makes the ids of what is shown because of this event. */
  readonly eventId: string;
}

export interface WrittenLine {
  readonly lineId: string;
  readonly text: string;
  readonly intent: LineIntent;
}

/** Whether a text has a payment card or a key in it. */
export function hasSecret(text: string): boolean {
  const name = (): string => '[masked]';
  const looked = text.slice(0, MAX_MASKED_CHARACTERS);
  return maskCards(looked, name) !== looked || maskSecrets(looked, name) !== looked;
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

/** What its author wants done with a line. */
export function decideLine(
  situation: TicketSituation,
  decision: LineDecision,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  const { line } = situation;
  if (line === undefined) return tellPerson(situation, person, 'That line is gone.', context);
  if (line.author.id !== person.id) {
    return tellPerson(situation, person, 'Only its author can send this line.', context);
  }
  if (line.state === 'relayed' || line.state === 'removed') {
    return tellPerson(situation, person, 'This line is settled already.', context);
  }
  const content = line.text;
  switch (decision) {
    case 'note':
      return keepAsNote(situation, line, context);
    case 'send-as-reply':
    case 'send-once':
      return relay(situation, line, { kind: 'reply', content, once: true }, context);
    case 'claim-and-send':
      return claimAndRelay(situation, line, person, context);
  }
}

function claimAndRelay(
  situation: TicketSituation,
  line: DeskLine,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  return claimFirst(situation, person, context, (claimed) =>
    relay(claimed, line, { kind: 'reply', content: line.text }, context),
  );
}

export function claimAndReply(
  situation: TicketSituation,
  { content, messageId }: { readonly content: string; readonly messageId: string },
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  return claimFirst(situation, person, context, (claimed) =>
    act(claimed, { action: { kind: 'reply', content }, staff: person, messageId }, context),
  );
}

/** The claim and what follows are one change: no moment lies between them. @throws AppError `ticket-already-claimed` */
function claimFirst(
  situation: TicketSituation,
  person: StaffPerson,
  context: LineContext,
  follow: (claimed: TicketSituation) => TicketChange,
): TicketChange {
  const claimed = act(
    situation,
    {
      action: { kind: 'claim', takeOver: false, reopen: true },
      staff: person,
      messageId: derivedId('claim', context.eventId),
    },
    context,
  );
  const followed = follow({
    ...situation,
    ticket: claimed.ticket,
    session: { ...situation.session, handler: claimed.handler, status: claimed.status },
  });
  return {
    ...followed,
    events: [...claimed.events, ...followed.events],
    messages: [...claimed.messages, ...followed.messages],
    deliveries: [...claimed.deliveries, ...followed.deliveries],
  };
}

/** @throws AppError when the ticket does not allow it */
function relay(
  situation: TicketSituation,
  line: DeskLine,
  action: Extract<TicketAction, { kind: 'reply' }>,
  context: LineContext,
): TicketChange {
  const messageId = derivedId('line', line.id);
  const change = act(situation, { action, staff: line.author, messageId, lineId: line.id }, context);
  const { heldUntil: _, receipt, ...kept } = line;
  const sent = { ...change, lines: [{ ...kept, state: 'relayed', messageId } satisfies DeskLine] };
  if (receipt !== 'note') return sent;
  return addAtDesk(sent, situation, context, {
    key: `unnote:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId: line.id, remove: 'note' },
  });
}

export function keepAsNote(
  situation: TicketSituation,
  line: DeskLine,
  context: ChangeContext & Pick<LineContext, 'eventId'>,
): TicketChange {
  const { heldUntil: _, ...kept } = line;
  const noted = act(
    situation,
    { action: { kind: 'note', content: line.text }, staff: line.author, messageId: '', lineId: line.id },
    context,
  );
  const change = { ...noted, lines: [{ ...kept, state: 'note', receipt: 'note' } satisfies DeskLine] };
  return addAtDesk(change, situation, context, {
    key: `note:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId: line.id, add: 'note' },
  });
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

/** The copy follows what is written at the desk, for a day. */
export function editLine(
  situation: TicketSituation,
  text: string,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  const { line, copy } = situation;
  const kept = keep(situation);
  if (line === undefined || line.state === 'removed' || line.text === text) return kept;
  const edited = { ...line, text };
  if (line.state !== 'relayed' || copy === undefined) return { ...kept, lines: [edited] };
  if (copy.deletedAt !== undefined) return kept;
  if (context.now - copy.createdAt > MAY_CHANGE_FOR_MS) {
    return tellPerson(
      situation,
      person,
      'This message is more than a day old: the customer’s copy stays as it was.',
      context,
    );
  }
  return revise(situation, edited, { kind: 'line-edited', content: text }, context);
}

export function removeLine(
  situation: TicketSituation,
  person: StaffPerson,
  context: LineContext,
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
  context: LineContext,
): TicketChange {
  const kept = keep(situation);
  const { session, copy } = situation;
  if (copy === undefined) return kept;
  const isStored = context.isStored(session.channel);
  return {
    ...kept,
    ticket: { ...kept.ticket, version: kept.ticket.version + 1 },
    events: [{ at: context.now, kind, actor: line.author.name, text: copy.content, lineId: line.id }],
    lines: [line],
    revisions: [{ messageId: copy.id, ...(content === undefined ? {} : { content }) }],
    deliveries: [
      {
        stored: isStored,
        delivery: {
          id: derivedId('revision', copy.id, context.eventId),
          sessionId: session.id,
          messageId: copy.id,
          channel: session.channel,
          target: {
            ...session.replyTo,
            ...(copy.externalId === undefined ? {} : { posted: copy.externalId }),
          },
          operation: content === undefined ? 'delete' : 'edit',
          part: 0,
          content: { text: content ?? '', citations: [], author: line.author.name },
        },
      },
    ],
  };
}

export interface Whisper {
  /** Undefined for a person that the desk's platform does not know: nobody is told. */
  readonly to: string | undefined;
  readonly notice: PrivateNotice;
  readonly text: string;
  readonly lineId?: string;
}

export function tellPerson(
  situation: TicketSituation,
  { id }: Pick<StaffPerson, 'id'>,
  text: string,
  context: LineContext,
): TicketChange {
  return tell(keep(situation), situation, { to: id, notice: 'told', text }, context);
}

/** Adds a word to one person alone. */
export function tell(
  change: TicketChange,
  situation: TicketSituation,
  { to, notice, text, lineId }: Whisper,
  context: LineContext,
): TicketChange {
  if (to === undefined) return change;
  return addAtDesk(change, situation, context, {
    key: `private:${context.eventId}:${lineId ?? ''}`,
    operation: 'private',
    text,
    post: { kind: 'private', to, notice, ...(lineId === undefined ? {} : { lineId }) },
  });
}

export function addAtDesk(
  change: TicketChange,
  { session }: TicketSituation,
  { desk }: ChangeContext,
  effect: DeskEffect,
): TicketChange {
  if (desk === undefined) return change;
  const { ticket } = change;
  return {
    ...change,
    deliveries: [...change.deliveries, ...deskDeliveries({ session, ticket, desk }, [effect])],
  };
}

/** A refusal is told to the person, and the card shows again how things are. */
export function refuse(
  situation: TicketSituation,
  person: StaffPerson,
  error: AppError,
  context: LineContext,
): TicketChange {
  const notice: PrivateNotice = error.code === 'ticket-already-claimed' ? 'claimed-by-other' : 'told';
  const told = tell(keep(situation), situation, { to: person.id, notice, text: error.message }, context);
  return addAtDesk(told, situation, context, {
    key: `card:again:${context.eventId}`,
    operation: 'card',
    post: { kind: 'card', again: true },
  });
}

/** Closed tickets keep their lines; open ones have something to send. */
export function heldBy(
  { heldLines, ticket }: TicketSituation,
  { id }: Pick<StaffPerson, 'id'>,
): readonly DeskLine[] {
  if (ticket === undefined || !isOpen(ticket)) return [];
  return heldLines.filter(({ author }) => author.id === id);
}
