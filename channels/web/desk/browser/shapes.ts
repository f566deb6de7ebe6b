/** What the admin calls answer, as far as the desk shows it. Read once, where it comes in. */
import * as z from 'zod/mini';

const text = z.optional(z.string());

const ticket = z.object({
  number: z.string(),
  sessionId: z.string(),
  status: z.enum(['queued', 'claimed', 'resolved', 'handed-back']),
  reason: z.string(),
  detail: text,
  assignee: text,
  outcome: text,
  priority: z.enum(['low', 'normal', 'high', 'urgent']),
  awaiting: z.optional(z.enum(['customer', 'staff'])),
  snoozedUntil: text,
  version: z.number(),
  createdAt: z.string(),
  channel: text,
  customer: z.optional(z.object({ name: text, email: text, locale: text, isVerified: z.boolean() })),
  question: text,
});

const attachment = z.object({ id: z.string(), name: z.string(), size: z.number() });
const message = z.object({
  id: z.string(),
  role: z.enum(['user', 'assistant', 'staff', 'system']),
  author: text,
  content: z.string(),
  citations: z.array(z.object({ index: z.number(), title: z.string(), url: text })),
  attachments: z.array(attachment),
  createdAt: z.string(),
  editedAt: text,
  deletedAt: text,
});
const event = z.object({ at: z.string(), kind: z.string(), actor: text, text });

export const ticketList = z.object({ tickets: z.array(ticket), nextBefore: z.nullable(z.string()) });
export const changedTicket = z.object({ ticket: z.object({ version: z.number() }) });
export const ticketView = z.object({ ticket, events: z.array(event), messages: z.array(message) });
export const gapReport = z.object({
  unanswered: z.array(z.object({ question: z.string(), asked: z.number(), lastAskedAt: z.string() })),
  disliked: z.array(z.object({ question: text, answer: z.string(), comment: text, ratedAt: z.string() })),
  proposed: z.array(
    z.object({ ticket: z.string(), question: text, text: z.string(), proposedAt: z.string() }),
  ),
  stale: z.array(z.unknown()),
  duplicates: z.array(z.unknown()),
  isPartial: z.boolean(),
});
export const sourceList = z.object({
  sources: z.array(
    z.object({ id: z.string(), source: z.string(), title: z.string(), url: text, updatedAt: z.string() }),
  ),
  sites: z.array(
    z.object({
      address: z.string(),
      readAt: z.string(),
      documents: z.number(),
      skipped: z.array(z.object({ source: z.string(), reason: z.string() })),
    }),
  ),
});
export const problem = z.object({ code: z.string(), title: z.string() });

/** `nextBefore`: the `before` of the next page; null at the end. */
export type TicketPage = z.infer<typeof ticketList>;
export type Ticket = z.infer<typeof ticket>;
export type Message = z.infer<typeof message>;
export type Attachment = z.infer<typeof attachment>;
export type TicketEvent = z.infer<typeof event>;
export type TicketView = z.infer<typeof ticketView>;
export type GapReport = z.infer<typeof gapReport>;
export type SourceList = z.infer<typeof sourceList>;
