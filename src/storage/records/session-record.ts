/** Sessions and customers: from rows to contract types and back. */
import type { ReplyTarget } from '../../contract/event.ts';
import type { Customer, Session } from '../../contract/records.ts';
import type { FoundSession, NewSession } from '../../contract/session-store.ts';
import type { CustomerRow, PersonRow } from '../schemas/customer-tables.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import { fromStored, fromStoredJson, toOptional, toStored, toStoredJson } from '../stored-text.ts';

export function toSession(row: SessionRow): Session {
  return {
    id: row.id,
    channel: row.channel,
    customerId: row.customer_id,
    status: row.status,
    handler: row.handler,
    version: row.version,
    lastSeq: row.last_seq,
    misses: row.misses,
    ...(row.locale !== null && { locale: fromStored(row.locale) }),
    ...(row.ticket_number !== null && { ticketNumber: row.ticket_number }),
    replyTo: fromStoredJson<ReplyTarget>(row.reply_to),
    createdAt: row.created_at,
  };
}

export function toFoundSession(row: SessionRow): FoundSession {
  return {
    session: toSession(row),
    ...(row.token_hash !== null && { tokenHash: row.token_hash }),
    ...(row.token_expires_at !== null && { tokenExpiresAt: row.token_expires_at }),
  };
}

export function toNewSessionRow(session: NewSession): SessionRow {
  return {
    id: session.id,
    channel: session.channel,
    account_id: toStored(session.accountId),
    conversation_key: toStored(session.conversationKey),
    customer_id: session.customer.id,
    status: 'open',
    handler: 'bot',
    version: 1,
    last_seq: 0,
    misses: 0,
    locale: toOptional(session.customer.locale),
    reply_to: toStoredJson(session.replyTo),
    token_hash: session.tokenHash ?? null,
    token_expires_at: session.tokenExpiresAt ?? null,
    ticket_number: null,
    created_at: session.createdAt,
  };
}

export function toCustomer(row: CustomerRow): Customer {
  return {
    ...toPerson(row),
    ...(row.plan !== null && { plan: fromStored(row.plan) }),
    ...(row.time_zone !== null && { timeZone: fromStored(row.time_zone) }),
    ...(row.page !== null && { page: fromStored(row.page) }),
  };
}

/** Without what only staff look at. */
export function toPerson(row: PersonRow): Customer {
  return {
    id: row.id,
    assurance: row.assurance,
    ...(row.name !== null && { name: fromStored(row.name) }),
    ...(row.email !== null && { email: fromStored(row.email) }),
    ...(row.locale !== null && { locale: fromStored(row.locale) }),
    createdAt: row.created_at,
    ...(row.person_key !== null && { isEmailProven: true }),
  };
}

/** Without what `writeProofs` adds. */
export function toCustomerRow(customer: Customer): CustomerRow {
  return {
    id: customer.id,
    assurance: customer.assurance,
    name: toOptional(customer.name),
    email: toOptional(customer.email),
    locale: toOptional(customer.locale),
    created_at: customer.createdAt,
    person_key: null,
    ...toFactColumns(customer),
  };
}

/** What is told about a customer, and may be told anew. */
export function toFactColumns({ plan, timeZone, page }: Pick<Customer, 'plan' | 'timeZone' | 'page'>) {
  return { plan: toOptional(plan), time_zone: toOptional(timeZone), page: toOptional(page) };
}
