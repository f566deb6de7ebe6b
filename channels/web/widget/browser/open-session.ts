/** Asks the server for a new conversation. */
import type { CustomerContext } from './chat-contract.ts';

export interface SessionRequest {
  readonly customer?: CustomerContext;
  /** The website's signed word for who the customer is. */
  readonly identityToken?: string;
}

const OPEN_TIMEOUT_MS = 15_000;

/** Rejects when the server cannot be reached or refuses. */
export async function openSession(
  server: string,
  request: SessionRequest,
  signal: AbortSignal,
): Promise<{ readonly sessionId: string; readonly token: string }> {
  // `AbortSignal.any` is younger than the browsers that should work.
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort(), { once: true });
  setTimeout(() => stop.abort(), OPEN_TIMEOUT_MS);
  const response = await fetch(`${server}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
    credentials: 'omit',
    signal: stop.signal,
  });
  const opened: unknown = await response.json();
  if (!response.ok || !isOpened(opened)) throw new Error(`No session was opened (${response.status}).`);
  return { sessionId: opened.id, token: opened.token };
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
