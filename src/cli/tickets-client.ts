/** The staff desk of a running server over REST, as any foreign program would use it. */
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';

const CALL_TIMEOUT_MS = 30_000;

const ticket = z.looseObject({
  number: z.string(),
  sessionId: z.string(),
  status: z.string(),
  reason: z.string(),
  assignee: z.string().optional(),
  createdAt: z.string(),
});
const list = z.object({ tickets: z.array(ticket), nextBefore: z.string().nullable() });
const changed = z.object({ ticket });
const view = z.object({
  ticket,
  events: z.array(
    z.looseObject({
      at: z.string(),
      kind: z.string(),
      actor: z.string().optional(),
      text: z.string().optional(),
    }),
  ),
  messages: z.array(
    z.looseObject({
      role: z.string(),
      author: z.string().optional(),
      content: z.string(),
      createdAt: z.string(),
    }),
  ),
});
const problem = z.object({ title: z.string() });

export type ListedTicket = z.output<typeof ticket>;
export type ShownTicket = z.output<typeof view>;

export interface TicketFilter {
  /** Undefined = any. */
  readonly status?: string | undefined;
  /** Number of a ticket: only older ones. */
  readonly before?: string | undefined;
}

/** `nextBefore`: the `before` of the next page. */
export type TicketPage = z.output<typeof list>;

/** All: @throws AppError `channel-unavailable` with what the server said, or that none answered */
export interface TicketsClient {
  list(wanted: TicketFilter): Promise<TicketPage>;
  show(number: string): Promise<ShownTicket>;
  /** `action` as in the address: `claim`, `reply`, `note`, `resolve`, `handback`. */
  act(number: string, action: string, body: object): Promise<ListedTicket>;
}

export interface Desk {
  readonly serverUrl: string;
  readonly token: string;
  /** Shown to the customer; undefined = `Support`. */
  readonly staffName: string | undefined;
}

export function createTicketsClient({ serverUrl, token, staffName }: Desk): TicketsClient {
  const call = async (path: string, body?: object): Promise<unknown> => {
    const response = await reach(new URL(`/api/admin/tickets${path}`, serverUrl), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        // Header values are bytes; the server reads them as UTF-8.
        ...(staffName !== undefined && { 'x-staff-name': Buffer.from(staffName).toString('latin1') }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    });
    const text = await response.text();
    if (response.ok) return JSON.parse(text);
    throw new AppError('channel-unavailable', titleOf(response.status, text));
  };
  const pathOf = (number: string): string => `/${encodeURIComponent(number)}`;

  return {
    async list(wanted) {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(wanted)) if (value !== undefined) query.set(name, value);
      return list.parse(await call(`?${query}`));
    },
    show: async (number) => view.parse(await call(pathOf(number))),
    act: async (number, action, body) =>
      changed.parse(await call(`${pathOf(number)}/${action}`, body)).ticket,
  };
}

async function reach(url: URL, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new AppError('channel-unavailable', `No Switchboard answers at ${url.origin}.`, { cause });
  }
}

function titleOf(status: number, text: string): string {
  return text.startsWith('{') ? problem.parse(JSON.parse(text)).title : `The server answered ${status}.`;
}
