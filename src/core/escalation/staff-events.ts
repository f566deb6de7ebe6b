/** What one deed of staff at the desk does. Pure: the store calls it with what it read under lock. */

import type { TicketAction } from '../../contract/conversation.ts';
import type { DeskLine, StaffEvent, StaffPerson } from '../../contract/desk.ts';
import { AppError } from '../../contract/errors.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import { refuse, tell, tellPerson } from './at-desk.ts';
import { claimFirst } from './claim-first.ts';
import { decideLine } from './decide-line.ts';
import { editLine, removeLine } from './revise-line.ts';
import { assertSeenHands } from './seen-hands.ts';
import { act, hasTicket } from './staff-actions.ts';
import { isOpen, keep } from './transitions.ts';
import { type LineContext, writeLine } from './write-line.ts';

export function decideStaffEvent(
  situation: TicketSituation,
  event: StaffEvent,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  if (event.deed.kind === 'left') return giveUpTicket(situation, event, context);
  if (!person.isStaff || event.stranger !== undefined) return refuseStranger(situation, event, context);
  try {
    return decide(situation, event, person, context);
  } catch (cause) {
    if (cause instanceof AppError && cause.code.startsWith('ticket-')) {
      return refuse(situation, person, cause, context);
    }
    throw cause;
  }
}

function decide(
  situation: TicketSituation,
  { deed }: StaffEvent,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  switch (deed.kind) {
    case 'line':
      return writeLine(situation, deed, person, context);
    case 'line-edited':
      return editLine(situation, deed, person, context);
    case 'line-removed':
      return removeLine(situation, person, context);
    case 'line-decided':
      return decideLine(situation, deed.decision, person, context);
    case 'left':
      return giveUpTicket(situation, { actorId: person.id }, context);
    case 'action':
      if (context.refusal !== undefined) return tellPerson(situation, person, context.refusal, context);
      assertSeenHands(keep(situation).ticket, { ...deed, person, seenVersion: deed.seenVersion });
      return takeAction(situation, deed.action, person, context);
  }
}

function takeAction(
  situation: TicketSituation,
  action: TicketAction,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  const waiting = heldBy(situation, person);
  if (action.kind === 'resolve' && action.anyway !== true && waiting.length > 0) {
    return askFirst(situation, action, { person, lines: waiting.length }, context);
  }
  if (action.kind === 'reply') return replyByButton(situation, action.content, person, context);
  const messageId = derivedId('deed', context.eventId);
  const change = act(situation, { action, staff: person, messageId }, context);
  if (action.kind !== 'claim') return change;
  const text =
    context.replyMode === 'assignee'
      ? 'Your messages in this thread go to the customer. Start with `;;` (or 🔒) for a note.'
      : 'Your messages in this thread are notes. Mention the bot, or use the button beside a line, to send it.';
  return tell(change, situation, { to: person.id, notice: 'your-ticket', text }, context);
}

/** The button to resolve anyway carries what was chosen and written: it is not asked for again. */
function askFirst(
  situation: TicketSituation,
  { kind: _, anyway: __, ...resolution }: Extract<TicketAction, { kind: 'resolve' }>,
  { person, lines }: { readonly person: StaffPerson; readonly lines: number },
  context: LineContext,
): TicketChange {
  const what = lines === 1 ? 'a line' : `${lines} lines`;
  const kept = resolution.resolution === undefined ? '' : ' What you wrote about it is kept until then.';
  const text = `You have ${what} that the customer did not get. Send or keep it first, or resolve anyway.${kept}`;
  return tell(keep(situation), situation, { to: person.id, notice: 'unsent', text, resolution }, context);
}

/** Whose ticket it was works here no more: it waits for somebody else. */
function giveUpTicket(
  situation: TicketSituation,
  { actorId }: Pick<StaffEvent, 'actorId'>,
  context: LineContext,
): TicketChange {
  const { ticket } = keep(situation);
  const { status, assigneeId, assignee = '' } = ticket;
  if (status !== 'claimed' || assigneeId !== actorId) return keep(situation);
  const staff = { id: actorId, name: assignee };
  return act(situation, { action: { kind: 'release' }, staff, messageId: '' }, context);
}

/** Programs are not spoken to; people learn why nothing happened. */
function refuseStranger(situation: TicketSituation, event: StaffEvent, context: LineContext): TicketChange {
  const { deed, stranger, actorId } = event;
  const isSilent = stranger === 'bot' || deed.kind === 'line-edited' || deed.kind === 'line-removed';
  if (isSilent) return keep(situation);
  return tellPerson(
    situation,
    { id: actorId },
    'Only members of the support team can act here. Nothing was sent to the customer.',
    context,
  );
}

/** Whoever writes in the modal means the customer: nobody's ticket is claimed by it, a colleague's stays theirs. */
function replyByButton(
  situation: TicketSituation,
  content: string,
  person: StaffPerson,
  context: LineContext,
): TicketChange {
  const { ticket } = keep(situation);
  const messageId = derivedId('deed', context.eventId);
  const isMine = ticket.status === 'claimed' && hasTicket(ticket, person);
  const reply: TicketAction = { kind: 'reply', content, ...(isMine ? {} : { once: true }) };
  if (ticket.status === 'claimed')
    return act(situation, { action: reply, staff: person, messageId }, context);
  return claimFirst(situation, person, context, (claimed) =>
    act(claimed, { action: { kind: 'reply', content }, staff: person, messageId }, context),
  );
}

/** Closed tickets keep their lines; open ones have something to send. */
function heldBy({ heldLines, ticket }: TicketSituation, { id }: StaffPerson): readonly DeskLine[] {
  if (ticket === undefined || !isOpen(ticket)) return [];
  return heldLines.filter(({ author }) => author.id === id);
}
