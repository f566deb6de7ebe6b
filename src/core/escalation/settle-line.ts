/** The two ends of a line: the customer has it, or it stays among colleagues. Pure. */
import type { TicketAction } from '../../contract/conversation.ts';
import type { DeskLine } from '../../contract/desk.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import type { DeedContext } from './at-desk.ts';
import { mark, unmark } from './mark-line.ts';
import { act } from './staff-actions.ts';
import { keep } from './transitions.ts';

/** @throws AppError when the ticket does not allow it */
export function relay(
  situation: TicketSituation,
  line: DeskLine,
  how: Pick<Extract<TicketAction, { kind: 'reply' }>, 'once'>,
  context: DeedContext,
): TicketChange {
  const messageId = derivedId('line', line.id);
  const { text: content, attachments } = line;
  const action = {
    kind: 'reply',
    content,
    ...(attachments === undefined ? {} : { attachments }),
    ...how,
  } as const;
  const change = act(situation, { action, staff: line.author, messageId, lineId: line.id }, context);
  const { heldUntil: _, ...kept } = line;
  return unmark(change, situation, { ...kept, state: 'relayed', messageId }, context);
}

/** Words, or a file that says enough. */
export function hasContent({ text, attachments = [] }: DeskLine): boolean {
  return text.trim() !== '' || attachments.length > 0;
}

/** The customer's channel had refused it; whatever has arrived is never sent twice. */
export function sendAgain(situation: TicketSituation, line: DeskLine, context: DeedContext): TicketChange {
  const { copy } = situation;
  const kept = keep(situation);
  if (line.receipt !== 'failed' || copy === undefined || copy.deletedAt !== undefined) return kept;
  if (copy.externalId !== undefined) return kept;
  const again: NewDelivery = {
    stored: context.isStored(copy.channel),
    delivery: {
      id: derivedId('again', copy.id, context.eventId),
      sessionId: copy.sessionId,
      messageId: copy.id,
      channel: copy.channel,
      target: copy.replyTo,
      operation: 'post',
      part: 0,
      content: {
        text: copy.content,
        citations: [],
        author: line.author.name,
        ...(copy.attachments.length === 0 ? {} : { attachments: copy.attachments }),
      },
    },
  };
  return unmark({ ...kept, deliveries: [again] }, situation, line, context);
}

export function keepAsNote(situation: TicketSituation, line: DeskLine, context: DeedContext): TicketChange {
  const { heldUntil: _, ...kept } = line;
  const noted = act(
    situation,
    { action: { kind: 'note', content: line.text }, staff: line.author, messageId: '', lineId: line.id },
    context,
  );
  return mark(noted, situation, { line: { ...kept, state: 'note' }, receipt: 'note' }, context);
}
