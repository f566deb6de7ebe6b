/** Who may make a call: anyone, a customer with the token of their session, or staff with the admin token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { Conversations } from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { Session } from '../contract/records.ts';
import type { MessageStore } from '../contract/stores.ts';
import type { LogContext } from '../contract/telemetry.ts';
import { messageIdIn, sessionIdIn, ticketNumberIn } from './path-ids.ts';

export interface Admission<Admitted> {
  readonly security: 'none' | 'sessionToken' | 'adminToken';
  /** @throws AppError when this caller may not make this call */
  admit(request: Request): Promise<Admitted>;
}

export interface Admissions {
  readonly anyone: Admission<undefined>;
  /** Of the session that the path names. */
  readonly customer: Admission<Session>;
  /** Of the session that the message in the path belongs to. */
  readonly customerOfMessage: Admission<Session>;
  readonly staff: Admission<undefined>;
  /** Staff, and the number of the ticket that the path names. */
  readonly staffOnTicket: Admission<number>;
  /** Staff, and the id of the session that the path names. */
  readonly staffOnSession: Admission<string>;
}

interface AdmissionOptions {
  readonly conversations: Pick<Conversations, 'authenticate'>;
  readonly messages: Pick<MessageStore, 'find'>;
  /** Undefined = the staff calls do not exist. */
  readonly adminToken: string | undefined;
  readonly context: LogContext;
}

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;
const MAX_TOKEN_CHARACTERS = 512;
/** No session has it; a token is checked against it when a message does not exist, so that both answers take the same way. */
const NO_SESSION = '00000000-0000-0000-0000-000000000000';

export function createAdmissions(options: AdmissionOptions): Admissions {
  const { conversations, messages, context } = options;
  const isAdminToken = options.adminToken === undefined ? undefined : createTokenCheck(options.adminToken);

  /** A wrong id is named before the token is looked at, as everywhere. */
  const staffWith = <Admitted>(read: (request: Request) => Admitted): Admission<Admitted> => ({
    security: 'adminToken',
    async admit(request) {
      if (isAdminToken === undefined) throw new AppError('not-found', 'There is nothing at this address.');
      const admitted = read(request);
      if (isAdminToken(bearerToken(request))) return admitted;
      throw new AppError('unauthorized', 'This needs the admin token.');
    },
  });

  return {
    anyone: { security: 'none', admit: () => Promise.resolve(undefined) },
    customer: {
      security: 'sessionToken',
      async admit(request) {
        const sessionId = sessionIdIn(request);
        context.add({ sessionId });
        return await conversations.authenticate(sessionId, bearerToken(request));
      },
    },
    customerOfMessage: {
      security: 'sessionToken',
      async admit(request) {
        const messageId = messageIdIn(request);
        const token = bearerToken(request);
        const message = await messages.find(messageId);
        try {
          return await conversations.authenticate(message?.sessionId ?? NO_SESSION, token);
        } catch (cause) {
          if (!(cause instanceof AppError) || cause.code !== 'session-not-found') throw cause;
          throw new AppError('message-not-found', 'This message does not exist.', { cause });
        }
      },
    },
    staff: staffWith(() => undefined),
    staffOnTicket: staffWith(ticketNumberIn),
    staffOnSession: staffWith(sessionIdIn),
  };
}

/** @throws AppError `unauthorized` when there is none */
function bearerToken(request: Request): string {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || token.length > MAX_TOKEN_CHARACTERS) {
    throw new AppError('unauthorized', 'A bearer token is needed.');
  }
  return token;
}

/** Compares digests, so that neither the time nor the length of a guess tells anything. */
function createTokenCheck(expected: string): (given: string) => boolean {
  const digest = (token: string) => createHash('sha256').update(token).digest();
  const expectedDigest = digest(expected);
  return (given) => timingSafeEqual(digest(given), expectedDigest);
}
