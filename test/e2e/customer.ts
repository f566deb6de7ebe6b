/** A customer who talks to the product over REST and expects what the contract promises. */
import { z } from 'zod';
import { parseEvents } from '../http/event-stream-reader.ts';
import {
  answered,
  delta,
  type Message,
  openedSession,
  openTicket,
  page,
  session,
} from './contract-shapes.ts';

type Headers = Readonly<Record<string, string>>;

export interface Answered {
  readonly message: Message;
  readonly reply: Message | null;
}

export function postJson(url: string, body: unknown, headers: Headers = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** `body`: as for `POST /api/sessions`. */
export async function openSession(url: string, body: object = {}) {
  const opened = openedSession.parse(await created(await postJson(`${url}/api/sessions`, body)));
  return createCustomer(url, { id: opened.id, token: opened.token });
}

export type Customer = ReturnType<typeof createCustomer>;

/** After a restart the product may have another address, and the conversation is still there. */
export function createCustomer(url: string, { id, token }: { readonly id: string; readonly token: string }) {
  const headers = { authorization: `Bearer ${token}` };
  const messages = `${url}/api/chat/sessions/${id}/messages`;
  const post = (content: string, clientMessageId?: string, more: Headers = {}) =>
    postJson(messages, { content, clientMessageId }, { ...headers, ...more });

  return {
    id,
    token,
    headers,
    post,
    say: async (content: string, clientMessageId?: string): Promise<Answered> =>
      answered.parse(await ok(await post(content, clientMessageId))),
    /** What was streamed: the deltas, and the one message at the end. */
    async stream(content: string, clientMessageId?: string) {
      const response = await post(content, clientMessageId, { accept: 'text/event-stream' });
      const events = parseEvents(await response.text());
      const deltas = events.filter(({ event }) => event === 'delta').map(({ data }) => delta.parse(data));
      const [last, ...none] = events.slice(deltas.length);
      if (last?.event !== 'message' || none.length > 0)
        throw new Error(`Not an answer: ${JSON.stringify(events)}`);
      return { deltas, ...answered.parse(last.data) };
    },
    async history(after = 0, limit = 200): Promise<readonly Message[]> {
      const response = await fetch(`${messages}?after=${after}&limit=${limit}`, { headers });
      return page.parse(await ok(response)).messages;
    },
    read: async () => session.parse(await ok(await fetch(`${url}/api/sessions/${id}`, { headers }))),
    escalate: async (reason?: string) =>
      openTicket.parse(
        await ok(await postJson(`${url}/api/chat/sessions/${id}/escalate`, { reason }, headers)),
      ).ticket,
    rate: (score: number) => postJson(`${url}/api/chat/sessions/${id}/csat`, { score }, headers),
  };
}

const staffTicket = z.looseObject({
  number: z.string(),
  sessionId: z.uuid(),
  status: z.string(),
  reason: z.string(),
  assignee: z.string().optional(),
});

/** A member of staff at the admin calls. */
export function createStaff(url: string, adminToken: string, name: string) {
  // UTF-8 as curl sends it; `fetch` takes only single bytes.
  const headers = {
    authorization: `Bearer ${adminToken}`,
    'x-staff-name': Buffer.from(name).toString('latin1'),
  };
  const tickets = `${url}/api/admin/tickets`;
  const tryTo = (verb: string, number: string, body: object = {}) =>
    postJson(`${tickets}/${number}/${verb}`, body, headers);

  return {
    headers,
    tryTo,
    act: async (verb: string, number: string, body: object = {}) =>
      z.strictObject({ ticket: staffTicket }).parse(await ok(await tryTo(verb, number, body))).ticket,
    list: async (status: string) =>
      z
        .strictObject({ tickets: z.array(staffTicket), nextBefore: z.string().nullable() })
        .parse(await ok(await fetch(`${tickets}?status=${status}`, { headers }))).tickets,
    read: async (number: string) =>
      z
        .strictObject({
          ticket: staffTicket,
          events: z.array(z.looseObject({ kind: z.string() })),
          messages: page.shape.messages,
        })
        .parse(await ok(await fetch(`${tickets}/${number}`, { headers }))),
  };
}

async function ok(response: Response): Promise<unknown> {
  return await bodyWith(200, response);
}

async function created(response: Response): Promise<unknown> {
  return await bodyWith(201, response);
}

async function bodyWith(status: number, response: Response): Promise<unknown> {
  if (response.status !== status) throw new Error(`${response.status}: ${await response.text()}`);
  return await response.json();
}
