/** What is added at the desk to a ticket's change: one effect, a word to one person, a refusal. Pure. */
import type { PrivateNotice, Resolution, StaffPerson } from '../../contract/desk.ts';
import type { AppError } from '../../contract/errors.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { type ChangeContext, type DeskEffect, deskDeliveries } from './show-at-desk.ts';
import { keep } from './transitions.ts';

export interface DeedContext extends ChangeContext {
  /** Makes the ids of what is shown because of this event. */
  readonly eventId: string;
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

export interface Whisper {
  /** Undefined for a person that the desk's platform does not know: nobody is told. */
  readonly to: string | undefined;
  readonly notice: PrivateNotice;
  readonly text: string;
  readonly lineId?: string;
  readonly resolution?: Resolution;
}

/** Adds a word to one person alone. */
export function tell(
  change: TicketChange,
  situation: TicketSituation,
  { to, notice, text, lineId, resolution }: Whisper,
  context: DeedContext,
): TicketChange {
  if (to === undefined) return change;
  return addAtDesk(change, situation, context, {
    key: `private:${context.eventId}:${lineId ?? ''}`,
    operation: 'private',
    text,
    post: {
      kind: 'private',
      to,
      notice,
      ...(lineId === undefined ? {} : { lineId }),
      ...(resolution === undefined ? {} : { resolution }),
    },
  });
}

export function tellPerson(
  situation: TicketSituation,
  { id }: Pick<StaffPerson, 'id'>,
  text: string,
  context: DeedContext,
): TicketChange {
  return tell(keep(situation), situation, { to: id, notice: 'told', text }, context);
}

/** A refusal is told to the person, and the card shows again how things are. */
export function refuse(
  situation: TicketSituation,
  person: StaffPerson,
  error: AppError,
  context: DeedContext,
): TicketChange {
  const notice: PrivateNotice = error.code === 'ticket-already-claimed' ? 'claimed-by-other' : 'told';
  const told = tell(keep(situation), situation, { to: person.id, notice, text: error.message }, context);
  return addAtDesk(told, situation, context, {
    key: `card:again:${context.eventId}`,
    operation: 'card',
    post: { kind: 'card', again: true },
  });
}
