/** What time alone does to a ticket: staff are reminded, a silent customer is asked once more, and what is over ends. Pure. */
import type { DeliveryOffer } from '../../contract/delivery.ts';
import { AppError } from '../../contract/errors.ts';
import type { NewMessage } from '../../contract/message-store.ts';
import type { Ticket } from '../../contract/records.ts';
import type { TicketChange, TicketSituation } from '../../contract/ticket-store.ts';
import { deliveriesOf } from '../deliveries.ts';
import { languageOf } from '../phrases/language.ts';
import { announceNudge, announceResolution } from './announcements.ts';
import type { DeskClock } from './business-hours.ts';
import { type ChangeContext, showAtDesk } from './show-at-desk.ts';
import { isOpen, keep } from './transitions.ts';

const HOUR_MS = 60 * 60 * 1_000;
const NUDGE_AFTER_MS = 24 * HOUR_MS;
const GIVE_UP_AFTER_MS = 72 * HOUR_MS;
const ENDED_FOR_MS = HOUR_MS;
const PERCENT = 100;

/** In percent of the service level, the highest first. */
const LEVELS = [200, 100, 75] as const;

export interface Promises {
  /** Undefined = none is made. */
  readonly firstReplyMs: number | undefined;
  readonly resolutionMs: number | undefined;
  readonly hours: DeskClock;
}

export type TimedStep =
  | {
      readonly kind: 'remind';
      readonly of: 'first-reply' | 'resolution';
      readonly level: (typeof LEVELS)[number];
    }
  | { readonly kind: 'nudge' }
  | { readonly kind: 'give-up' };

/** When a person should have answered; undefined when nothing is promised, or somebody has. */
export function firstReplyDueAt(ticket: Ticket, { firstReplyMs, hours }: Promises): number | undefined {
  if (firstReplyMs === undefined || ticket.firstReplyAt !== undefined || !isOpen(ticket)) return undefined;
  return hours.after(ticket.awaitingSince ?? ticket.createdAt, firstReplyMs);
}

/** When the ticket should be over; undefined when nothing is promised, or it is. */
export function resolutionDueAt(ticket: Ticket, { resolutionMs, hours }: Promises): number | undefined {
  return resolutionMs === undefined || !isOpen(ticket)
    ? undefined
    : hours.after(ticket.createdAt, resolutionMs);
}

/** Undefined = nothing is due. */
export function dueStep(ticket: Ticket, now: number, promises: Promises): TimedStep | undefined {
  if (!isOpen(ticket)) return undefined;
  const { awaiting, awaitingSince = ticket.createdAt, endedAt, snoozedUntil = 0 } = ticket;
  if (endedAt !== undefined) return now - endedAt >= ENDED_FOR_MS ? { kind: 'give-up' } : undefined;
  if (snoozedUntil > now) return undefined;
  if (awaiting === 'customer') return silentFor(now - awaitingSince, ticket.nudgedAt !== undefined);
  return reminder(ticket, now, promises);
}

/** What a customer's silence leads to. */
function silentFor(silentMs: number, isNudged: boolean): TimedStep | undefined {
  if (silentMs >= GIVE_UP_AFTER_MS) return { kind: 'give-up' };
  return silentMs >= NUDGE_AFTER_MS && !isNudged ? { kind: 'nudge' } : undefined;
}

/** Of the first reply until it was given, then of the resolution. */
function reminder(ticket: Ticket, now: number, promises: Promises): TimedStep | undefined {
  const { createdAt, awaitingSince = createdAt, firstReplyAt, remindedAt } = ticket;
  const [of, since, promisedMs] =
    firstReplyAt === undefined
      ? (['first-reply', awaitingSince, promises.firstReplyMs] as const)
      : (['resolution', createdAt, promises.resolutionMs] as const);
  if (promisedMs === undefined) return undefined;
  const level = LEVELS.find((one) => now >= promises.hours.after(since, (promisedMs * one) / PERCENT));
  return level !== undefined && level > remindedAt ? { kind: 'remind', of, level } : undefined;
}

/** @throws AppError `conflict` when it is not due any more */
export function takeStep(
  situation: TicketSituation,
  messageId: string,
  promises: Promises,
  context: ChangeContext,
): TicketChange {
  const kept = keep(situation);
  const { now } = context;
  const step = dueStep(kept.ticket, now, promises);
  const ticket: Ticket = { ...kept.ticket, version: kept.ticket.version + 1 };
  const language = languageOf(situation.session.locale);
  switch (step?.kind) {
    case undefined:
      throw new AppError('conflict', 'Nothing is due for this ticket any more.');
    case 'remind':
      return showAtDesk(
        situation,
        {
          ...kept,
          ticket: { ...ticket, remindedAt: step.level },
          events: [{ at: now, kind: 'reminded', text: `${step.of} ${step.level}` }],
        },
        context,
      );
    case 'nudge': {
      const asked = {
        ...kept,
        ticket: { ...ticket, nudgedAt: now },
        events: [{ at: now, kind: 'nudged' } as const],
      };
      return say(situation, asked, { id: messageId, content: announceNudge(language) }, context);
    }
    case 'give-up': {
      const resolved: Ticket = { ...ticket, status: 'resolved', outcome: 'no-answer', resolvedAt: now };
      const ended: TicketChange = {
        ...kept,
        ticket: resolved,
        handler: 'bot',
        status: 'resolved',
        events: [{ at: now, kind: 'resolved', text: 'no-answer' }],
      };
      return say(
        situation,
        ended,
        { id: messageId, content: announceResolution(resolved, language), offers: ['csat'] },
        context,
      );
    }
  }
}

interface Said extends Pick<NewMessage, 'id' | 'content'> {
  readonly offers?: readonly DeliveryOffer[];
}

function say(
  situation: TicketSituation,
  change: TicketChange,
  { id, content, offers }: Said,
  context: ChangeContext,
): TicketChange {
  const messages: readonly NewMessage[] = [{ id, role: 'system', content, citations: [] }];
  const deliveries = deliveriesOf(situation.session, messages, context.isStored, offers);
  return showAtDesk(situation, { ...change, messages, deliveries }, context);
}
