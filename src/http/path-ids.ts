/** Reads the ids in a path before anything is looked up: what is not one is refused by name, token or not. */
import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';

const uuid = z.uuid();
/** `1042` or `T-1042`, within a column of 32 bits. */
const TICKET_NUMBER = /^(?:T-)?([1-9]\d{0,8})$/i;

/** @throws AppError `invalid-session-id` */
export function sessionIdIn(request: Request): string {
  const sessionId = uuidIn(request);
  if (sessionId !== undefined) return sessionId;
  throw new AppError('invalid-session-id', 'The session id in the address is not a UUID.');
}

/** @throws AppError `invalid-message-id` */
export function messageIdIn(request: Request): string {
  const messageId = uuidIn(request);
  if (messageId !== undefined) return messageId;
  throw new AppError('invalid-message-id', 'The message id in the address is not a UUID.');
}

/** @throws AppError `invalid-ticket-number` */
export function ticketNumberIn(request: Request): number {
  const number = readTicketNumber(String(request.params.number));
  if (number !== undefined) return number;
  throw new AppError('invalid-ticket-number', TICKET_NUMBER_FORM);
}

export const TICKET_NUMBER_FORM = 'A ticket number looks like T-1042 or 1042.';

export function readTicketNumber(text: string): number | undefined {
  const digits = TICKET_NUMBER.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** @throws AppError `not-found`: what is no id names no file */
export function attachmentIdIn(request: Request): string {
  const id = uuid.safeParse(request.params.attachmentId).data?.toLowerCase();
  if (id !== undefined) return id;
  throw new AppError('not-found', 'There is no such file.');
}

/** In lower case, as ids are stored. */
function uuidIn(request: Request): string | undefined {
  return uuid.safeParse(request.params.id).data?.toLowerCase();
}
