/** What staff see of tickets and turns: their schemas and how records become them. */
import { z } from 'zod';
import type { TicketSubject } from '../contract/conversation.ts';
import type { TurnRecord, TurnStep } from '../contract/delivery.ts';
import { presentTicketNumber, presentTime } from '../contract/public-shapes.ts';
import type { Ticket, TicketEvent } from '../contract/records.ts';
import { channel, ticket, time, uuid } from './schemas.ts';

export const priority = z.enum(['low', 'normal', 'high', 'urgent']);

export const staffTicket = ticket
  .extend({
    sessionId: uuid,
    reason: z.string().meta({ description: 'Why a person is needed; stable.', example: 'customer-request' }),
    detail: z.string().optional(),
    assignee: z.string().optional(),
    outcome: z.enum(['solved', 'no-answer', 'duplicate', 'spam', 'not-a-ticket']).optional(),
    priority,
    awaiting: z.enum(['customer', 'staff']).optional().meta({ description: 'Who has to write next.' }),
    snoozedUntil: time.optional().meta({ description: 'Nobody is reminded of it until then.' }),
    version: z.int().meta({ description: 'Rises with every change.' }),
    claimedAt: time.optional(),
    firstReplyAt: time.optional(),
    resolvedAt: time.optional(),
  })
  .meta({ id: 'StaffTicket' });

export function presentStaffTicket(record: Ticket): z.input<typeof staffTicket> {
  return {
    number: presentTicketNumber(record.number),
    sessionId: record.sessionId,
    status: record.status,
    reason: record.reason,
    detail: record.detail,
    assignee: record.assignee,
    outcome: record.outcome,
    priority: record.priority,
    awaiting: record.awaiting,
    snoozedUntil: presentOptionalTime(record.snoozedUntil),
    version: record.version,
    createdAt: presentTime(record.createdAt),
    claimedAt: presentOptionalTime(record.claimedAt),
    firstReplyAt: presentOptionalTime(record.firstReplyAt),
    resolvedAt: presentOptionalTime(record.resolvedAt),
  };
}

/** As lists and the view of one ticket show it. */
export const knownTicket = staffTicket
  .extend({
    channel: channel.optional(),
    customer: z
      .object({
        name: z.string().optional(),
        email: z.string().optional(),
        locale: z.string().optional(),
        isVerified: z.boolean().meta({ description: 'False = nobody vouches for name and address.' }),
      })
      .optional()
      .meta({ description: 'Absent when the customer was erased.' }),
    question: z.string().optional().meta({
      description:
        'The last message of the customer before the ticket opened, within a day: the one that called for a person.',
    }),
  })
  .meta({ id: 'KnownTicket' });

export function presentKnownTicket(
  record: Ticket,
  subjects: readonly TicketSubject[],
): z.input<typeof knownTicket> {
  const subject = subjects.find(({ number }) => number === record.number);
  if (subject === undefined) return presentStaffTicket(record);
  const { name, email, locale, assurance } = subject.customer;
  return {
    ...presentStaffTicket(record),
    channel: subject.channel,
    customer: { name, email, locale, isVerified: assurance === 'verified' },
    question: subject.question,
  };
}

export const ticketEvent = z
  .object({
    at: time,
    kind: z.string().meta({ example: 'claimed' }),
    actor: z.string().optional().meta({ description: 'Absent = the product itself.' }),
    text: z.string().optional(),
  })
  .meta({ id: 'TicketEvent' });

export function presentTicketEvent(record: TicketEvent): z.input<typeof ticketEvent> {
  return { at: presentTime(record.at), kind: record.kind, actor: record.actor, text: record.text };
}

const turnStep = z.object({
  number: z.int(),
  kind: z.enum(['model', 'tool', 'retrieval']),
  name: z.string(),
  startedAt: time.optional(),
  tookMs: z.number(),
  result: z.unknown().meta({ description: 'What the step gave, as it was journalled.' }),
});

export const turn = z
  .object({
    id: z.string(),
    status: z.string(),
    decision: z.string().meta({ example: 'answered' }),
    model: z.string().optional(),
    inputTokens: z.int().optional(),
    outputTokens: z.int().optional(),
    waitedMs: z.int().optional().meta({ description: 'From the arrival of its first event to its start.' }),
    startedAt: time,
    endedAt: time,
    tookMs: z.int(),
    steps: z.array(turnStep),
  })
  .meta({ id: 'Turn' });

export function presentTurn(record: TurnRecord, steps: readonly TurnStep[]): z.input<typeof turn> {
  return {
    id: record.id,
    status: record.status,
    decision: record.decision,
    model: record.model,
    inputTokens: record.inputTokens,
    outputTokens: record.outputTokens,
    startedAt: presentTime(record.startedAt),
    endedAt: presentTime(record.endedAt),
    waitedMs: record.waitedMs,
    tookMs: record.endedAt - record.startedAt,
    steps: steps.map(({ number, kind, name, startedAt, tookMs, result }) => ({
      number,
      kind,
      name,
      startedAt: presentOptionalTime(startedAt),
      tookMs,
      result: parsed(result),
    })),
  };
}

function presentOptionalTime(at: number | undefined): string | undefined {
  return at === undefined ? undefined : presentTime(at);
}

/** Results are journalled as JSON; one that is not is shown as it stands. */
function parsed(result: string): unknown {
  try {
    return JSON.parse(result);
  } catch {
    return result;
  }
}
