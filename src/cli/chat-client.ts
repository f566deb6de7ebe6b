/** One conversation with a running server over REST, as any foreign client would hold it. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../contract/errors.ts';
import { readServerEvents } from './event-stream.ts';

/** Longer than the longest turn that can be configured. */
const REPLY_TIMEOUT_MS = 11 * 60_000;
const CALL_TIMEOUT_MS = 30_000;

const message = z.object({
  id: z.string(),
  seq: z.number(),
  role: z.enum(['user', 'assistant', 'staff', 'system']),
  author: z.string().optional(),
  content: z.string(),
  citations: z.array(z.object({ index: z.number(), title: z.string(), url: z.string().optional() })),
});
const session = z.object({ id: z.string(), token: z.string() });
const escalation = z.object({ ticket: z.object({ number: z.string() }) });
const history = z.object({ messages: z.array(message) });
const delta = z.object({ index: z.number(), text: z.string() });
const problem = z.object({ title: z.string() });

export type ChatMessage = z.output<typeof message>;

/** `startsAnew` takes back what came before. */
export type OnText = (text: string, startsAnew: boolean) => void;

/** @throws AppError `channel-unavailable` with what the server said, or that none answered */
export interface ChatClient {
  /** `onText` gets the answer while it is written. Resolves once it is committed, or a person has the conversation. */
  send(content: string, onText: OnText): Promise<void>;
  /** Asks for a person. Answers the ticket's number, as in `T-1042`. */
  escalate(): Promise<string>;
  /** Later than `afterSeq`, oldest first. */
  messages(afterSeq: number): Promise<readonly ChatMessage[]>;
}

/** Opens a new conversation. */
export async function openChat(serverUrl: string): Promise<ChatClient> {
  const opened = session.parse(await (await call(`${serverUrl}/api/sessions`, { body: {} })).json());
  const { token } = opened;
  const sessionUrl = `${serverUrl}/api/chat/sessions/${opened.id}`;
  return {
    async send(content, onText) {
      const body = { content, clientMessageId: randomUUID() };
      const response = await call(`${sessionUrl}/messages`, { body, token, streamed: true });
      await readAnswer(response, onText);
    },
    async escalate() {
      const response = await call(`${sessionUrl}/escalate`, { body: {}, token });
      return escalation.parse(await response.json()).ticket.number;
    },
    async messages(afterSeq) {
      const response = await call(`${sessionUrl}/messages?after=${afterSeq}`, { token });
      return history.parse(await response.json()).messages;
    },
  };
}

interface Call {
  /** Sent as JSON with POST; without it the call is a GET. */
  readonly body?: unknown;
  readonly token?: string;
  readonly streamed?: boolean;
}

async function call(url: string, { body, token, streamed = false }: Call): Promise<Response> {
  const request: RequestInit = {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: streamed ? 'text/event-stream' : 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    signal: AbortSignal.timeout(streamed ? REPLY_TIMEOUT_MS : CALL_TIMEOUT_MS),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
  const response = await reach(url, request);
  if (response.ok) return response;
  throw new AppError('channel-unavailable', await titleOf(response));
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    throw new AppError('channel-unavailable', `No Switchboard answers at ${new URL(url).origin}.`, { cause });
  }
}

async function titleOf(response: Response): Promise<string> {
  const text = await response.text();
  return text.startsWith('{')
    ? problem.parse(JSON.parse(text)).title
    : `The server answered ${response.status}.`;
}

async function readAnswer(response: Response, onText: OnText): Promise<void> {
  for await (const { name, data } of readServerEvents(response.body ?? new ReadableStream())) {
    const value: unknown = JSON.parse(data);
    if (name === 'message') return;
    if (name === 'error') throw new AppError('channel-unavailable', problem.parse(value).title);
    if (name === 'delta') {
      const { index, text } = delta.parse(value);
      onText(text, index === 0);
    }
  }
  throw new AppError('channel-unavailable', 'The server ended the answer before it was whole.');
}
