/** Asks the server for a new conversation. */
import type { CustomerContext } from './chat-contract.ts';
import { whereabouts } from './whereabouts.ts';

export interface SessionRequest {
  readonly customer?: CustomerContext;
  /** The website's signed word for who the customer is. */
  readonly identityToken?: string;
}

const OPEN_TIMEOUT_MS = 15_000;

interface Opened {
  readonly sessionId: string;
  readonly token: string;
}

/** Rejects when the server cannot be reached or refuses. */
export async function openSession(
  server: string,
  request: SessionRequest,
  signal: AbortSignal,
): Promise<Opened> {
  const { ok, status, answer } = await post(
    `${server}/api/sessions`,
    { ...request, ...whereabouts() },
    {},
    signal,
  );
  if (!ok || !isOpened(answer)) throw new Error(`No session was opened (${status}).`);
  return { sessionId: answer.id, token: answer.token };
}

/** Tells the server whose session this is. Answers the one to go on with: the same one, or a new one. Rejects like `openSession`. */
export async function identifySession(
  server: string,
  session: Opened,
  identityToken: string,
  signal: AbortSignal,
): Promise<Opened> {
  const { ok, status, answer } = await post(
    `${server}/api/sessions/${session.sessionId}/identity`,
    { identityToken },
    { authorization: `Bearer ${session.token}` },
    signal,
  );
  if (!ok) throw new Error(`The identity was not taken (${status}).`);
  return isOpened(answer) ? { sessionId: answer.id, token: answer.token } : session;
}

async function post(
  url: string,
  body: object,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
) {
  // `AbortSignal.any` is younger than the browsers that should work.
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true });
  setTimeout(() => stop.abort(), OPEN_TIMEOUT_MS);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    credentials: 'omit',
    signal: stop.signal,
  });
  const answer: unknown = await response.json();
  return { ok: response.ok, status: response.status, answer };
}

function isOpened(answer: unknown): answer is { readonly id: string; readonly token: string } {
  return (
    typeof answer === 'object' &&
    answer !== null &&
    'id' in answer &&
    typeof answer.id === 'string' &&
    'token' in answer &&
    typeof answer.token === 'string'
  );
}
