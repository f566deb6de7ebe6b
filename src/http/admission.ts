/** Reads from a request who is calling and asks the gate: anyone, a customer with the token of their session, staff with an admin token. */
import type { Request } from 'express';
import type { Gate, Staff, StaffOperation } from '../contract/access.ts';
import type { RecordDeed } from '../contract/audit.ts';
import { AppError } from '../contract/errors.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { Session } from '../contract/records.ts';
import type { LogContext } from '../contract/telemetry.ts';
import type { ReadAddress } from './address.ts';
import { messageIdIn, sessionIdIn, ticketNumberIn } from './path-ids.ts';
import { staffNameFrom } from './staff-name.ts';

export interface Admission<Admitted> {
  readonly security: 'none' | 'sessionToken' | 'adminToken';
  /** @throws AppError when this caller may not make this call */
  admit(request: Request): Promise<Admitted>;
  /** Writes into the audit log that it was done, or how it failed. Left out where nobody has to account for it. Never rejects. */
  record?(deed: Deed<Admitted>): Promise<void>;
}

export interface Deed<Admitted> {
  readonly request: Request;
  readonly admitted: Admitted;
  /** As in `ticket.claim`. */
  readonly action: string;
  readonly result: string;
}

export interface Admissions {
  readonly anyone: Admission<undefined>;
  /** Of the session that the path names. */
  readonly customer: Admission<Session>;
  /** Of the session that the message in the path belongs to. */
  readonly customerOfMessage: Admission<Session>;
  readonly staff: StaffAdmission<undefined>;
  /** And the number of the ticket that the path names. */
  readonly staffOnTicket: StaffAdmission<number>;
  /** And the id of the session that the path names. */
  readonly staffOnSession: StaffAdmission<string>;
}

/** Somebody of staff who may do this, and what the call is about. */
export interface AdmittedStaff<Subject> {
  readonly staff: Staff;
  readonly subject: Subject;
}

type StaffAdmission<Subject> = (operation: StaffOperation) => Admission<AdmittedStaff<Subject>>;

interface AdmissionOptions {
  readonly gate: Gate;
  readonly messages: Pick<MessageStore, 'find'>;
  readonly addressOf: ReadAddress;
  readonly context: LogContext;
  readonly recordDeed: RecordDeed;
}

const BEARER = /^Bearer +([\w.~+/-]+=*) *$/i;
const MAX_TOKEN_CHARACTERS = 512;
/** No session has it; a token is checked against it when a message does not exist, so that both answers take the same way. */
const NO_SESSION = '00000000-0000-0000-0000-000000000000';

export function createAdmissions(options: AdmissionOptions): Admissions {
  const { gate, messages, addressOf, context, recordDeed } = options;

  /** A wrong id is named before the token is looked at, as everywhere. */
  const staffWith =
    <Subject>(read: (request: Request) => Subject): StaffAdmission<Subject> =>
    (operation) => ({
      security: 'adminToken',
      async admit(request) {
        if (!gate.admitsStaff) throw new AppError('not-found', 'There is nothing at this address.');
        const subject = read(request);
        const staff = await gate.staff(operation, bearerToken(request), addressOf(request));
        context.add({ tokenName: staff.tokenName });
        return { staff, subject };
      },
      async record({ request, admitted: { staff, subject }, action, result }) {
        const actor = [`token:${staff.tokenName}`, staffNameIn(request)]
          .filter((part) => part !== '')
          .join(' ');
        await recordDeed({ actor, action, object: String(subject ?? ''), result });
      },
    });

  return {
    anyone: { security: 'none', admit: () => Promise.resolve(undefined) },
    customer: {
      security: 'sessionToken',
      async admit(request) {
        const sessionId = sessionIdIn(request);
        context.add({ sessionId });
        return await gate.customer(sessionId, bearerToken(request));
      },
    },
    customerOfMessage: {
      security: 'sessionToken',
      async admit(request) {
        const messageId = messageIdIn(request);
        const token = bearerToken(request);
        const message = await messages.find(messageId);
        try {
          return await gate.customer(message?.sessionId ?? NO_SESSION, token);
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

/** Empty when the call names nobody, or nobody that can be named. */
function staffNameIn(request: Request): string {
  try {
    return request.get('x-staff-name') === undefined ? '' : staffNameFrom(request.get('x-staff-name'));
  } catch {
    // The call itself is refused for that, and says so.
    return '';
  }
}

/** @throws AppError `unauthorized` when there is none */
function bearerToken(request: Request): string {
  const token = BEARER.exec(request.headers.authorization ?? '')?.[1];
  if (token === undefined || token.length > MAX_TOKEN_CHARACTERS) {
    throw new AppError('unauthorized', 'A bearer token is needed.');
  }
  return token;
}
