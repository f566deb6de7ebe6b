/** The two ends of a line: the customer has it, or it stays among colleagues. Pure. */
import type { TicketAction } from '../../contract/conversation.ts';
import type { DeskLine } from '../../contract/desk.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { derivedId } from '../ids.ts';
import { addAtDesk, type DeedContext } from './at-desk.ts';
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
  const { heldUntil: _, receipt, ...kept } = line;
  const sent = { ...change, lines: [{ ...kept, state: 'relayed', messageId } satisfies DeskLine] };
  if (receipt !== 'note') return sent;
  return addAtDesk(sent, situation, context, {
    key: `unnote:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId: line.id, remove: 'note' },
  });
}

/** Words, or a file that says enough. */
export function hasContent({ text, attachments = [] }: DeskLine): boolean {
  return text.trim() !== '' || attachments.length > 0;
}

/** The customer's channel had refused it. */
export function sendAgain(situation: TicketSituation, line: DeskLine, context: DeedContext): TicketChange {
  const { copy } = situation;
  const kept = keep(situation);
  if (line.receipt !== 'failed' || copy === undefined || copy.deletedAt !== undefined) return kept;
  const { receipt: _, ...unreceipted } = line;
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
  return addAtDesk({ ...kept, lines: [unreceipted], deliveries: [again] }, situation, context, {
    key: `again:${context.eventId}`,
    operation: 'react',
    post: { kind: 'receipt', lineId: line.id, remove: 'failed' },
  });
}

export function keepAsNote(situation: TicketSituation, line: DeskLine, context: DeedContext): TicketChange {
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
