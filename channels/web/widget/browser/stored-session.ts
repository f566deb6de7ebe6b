/** The key to this browser's conversation, kept across reloads where the browser allows it, else until the page is left. */

export interface StoredSession {
  readonly sessionId: string;
  readonly token: string;
  /** Sequence number of the newest message that the customer has seen. */
  readonly readSeq: number;
  /** The identity that it was opened with; undefined = anonymous. */
  readonly subject: string | undefined;
}

const inMemory = new Map<string, string>();

export function hasStoredSession(server: string): boolean {
  return readItem(sessionKey(server)) !== undefined;
}

export function readSession(server: string): StoredSession | undefined {
  const stored = parse(readItem(sessionKey(server)));
  if (typeof stored !== 'object' || stored === null) return undefined;
  if (!('sessionId' in stored) || typeof stored.sessionId !== 'string') return undefined;
  if (!('token' in stored) || typeof stored.token !== 'string') return undefined;
  const readSeq = 'readSeq' in stored && typeof stored.readSeq === 'number' ? stored.readSeq : 0;
  const subject = 'subject' in stored && typeof stored.subject === 'string' ? stored.subject : undefined;
  return { sessionId: stored.sessionId, token: stored.token, readSeq, subject };
}

export function writeSession(server: string, session: StoredSession | undefined): void {
  writeItem(sessionKey(server), session && JSON.stringify(session));
}

/** Undefined when there is nothing, or nothing that can be read. */
export function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Another script's, or an older form: the same as nothing.
  }
}

/** Storage throws where cookies are blocked, and in sandboxed frames. */
export function readItem(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? inMemory.get(key);
  } catch {
    return inMemory.get(key);
  }
}

export function writeItem(key: string, text: string | undefined): void {
  if (text === undefined) inMemory.delete(key);
  else inMemory.set(key, text);
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    return; // Kept in memory above.
  }
}

function sessionKey(server: string): string {
  return `support-chat:${server}`;
}
