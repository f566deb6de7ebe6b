/** The admin calls as the desk makes them: with the token, the person's name and a deadline. */
import type * as z from 'zod/mini';
import {
  changedTicket,
  type GapReport,
  gapReport,
  problem,
  type SourceList,
  sourceList,
  type Ticket,
  type TicketPage,
  type TicketView,
  ticketList,
  ticketView,
} from './shapes.ts';

/** Of a person at the desk; kept in this tab alone. */
export interface Identity {
  readonly token: string;
  /** As customers see it. */
  readonly name: string;
}

/** `code` is the server's, or `unreachable` when there was no answer that can be read. `message` is for the person. */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, title: string) {
    super(title);
    this.code = code;
  }
}

export type Deed = 'claim' | 'reply' | 'note' | 'resolve' | 'handback' | 'snooze' | 'priority' | 'assign';

/** All reject with `Refused`, or when `signal` aborts. */
export interface Calls {
  /** Newest first. `before`: the `nextBefore` of the page before. */
  list(status: Ticket['status'], before: string | undefined, signal: AbortSignal): Promise<TicketPage>;
  read(number: string, signal: AbortSignal): Promise<TicketView>;
  /** Answers the version of the ticket that it made; undefined when the answer cannot be read. */
  act(number: string, deed: Deed, body: object): Promise<number | undefined>;
  /** Of a ticket, wherever it was sent. */
  file(number: string, attachmentId: string): Promise<Blob>;
  gaps(signal: AbortSignal): Promise<GapReport>;
  sources(signal: AbortSignal): Promise<SourceList>;
}

const CALL_TIMEOUT_MS = 20_000;
/** A report compares every passage with every other. */
const REPORT_TIMEOUT_MS = 60_000;
const UNREACHABLE = 'The server does not answer.';

export function createCalls({ token, name }: Identity): Calls {
  const headers = { authorization: `Bearer ${token}`, 'x-staff-name': asHeader(name) };

  const call = async (path: string, init: RequestInit, signal: AbortSignal): Promise<Response> => {
    const response = await fetch(`/api/admin/${path}`, { credentials: 'omit', ...init, signal }).catch(
      (cause: unknown) => {
        throw isAborted(cause) ? cause : new Refused('unreachable', UNREACHABLE);
      },
    );
    if (response.ok) return response;
    const said = problem.safeParse(await json(response)).data;
    throw new Refused(said?.code ?? 'unreachable', said?.title ?? `${UNREACHABLE} (${response.status})`);
  };
  const get = async <Shape extends z.ZodMiniType>(
    path: string,
    shape: Shape,
    signal: AbortSignal,
  ): Promise<z.infer<Shape>> => {
    const read = shape.safeParse(await json(await call(path, { headers }, signal)));
    if (read.success) return read.data;
    throw new Refused('unreachable', 'The server answers what this page does not understand. Load it again.');
  };

  return {
    list(status, before, signal) {
      const query = new URLSearchParams({ status, ...(before !== undefined && { before }) });
      return get(`tickets?${query}`, ticketList, within(CALL_TIMEOUT_MS, signal));
    },
    read: (number, signal) =>
      get(`tickets/${encodeURIComponent(number)}`, ticketView, within(CALL_TIMEOUT_MS, signal)),
    async act(number, deed, body) {
      const init = {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      };
      const path = `tickets/${encodeURIComponent(number)}/${deed}`;
      const answer = await json(await call(path, init, AbortSignal.timeout(CALL_TIMEOUT_MS)));
      return changedTicket.safeParse(answer).data?.ticket.version;
    },
    async file(number, attachmentId) {
      const path = `tickets/${encodeURIComponent(number)}/attachments/${attachmentId}`;
      return await (await call(path, { headers }, AbortSignal.timeout(REPORT_TIMEOUT_MS))).blob();
    },
    gaps: (signal) => get('gaps', gapReport, within(REPORT_TIMEOUT_MS, signal)),
    sources: (signal) => get('sources', sourceList, within(CALL_TIMEOUT_MS, signal)),
  };
}

function within(ms: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)]);
}

/** By whoever asked, who needs it no more; a deadline that is over has another name. */
function isAborted(cause: unknown): cause is DOMException {
  return cause instanceof DOMException && cause.name === 'AbortError';
}

async function json(response: Response): Promise<unknown> {
  return await response.json().catch(() => undefined);
}

/** A header takes single bytes only; the server reads them as UTF-8. */
function asHeader(name: string): string {
  return String.fromCharCode(...new TextEncoder().encode(name));
}
