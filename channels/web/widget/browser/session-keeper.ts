/** Knows this browser's session with the server: finds it in storage, or asks for a new one. */
import { subjectOf } from './identity.ts';
import { identifySession, openSession, type SessionRequest } from './open-session.ts';
import { readSession, type StoredSession, writeSession } from './stored-session.ts';

export interface SessionKeeper {
  current(): StoredSession | undefined;
  /** The current session, or a new one. Rejects when none can be opened. */
  need(signal: AbortSignal): Promise<StoredSession>;
  /** Makes the current session the customer's of this identity. Rejects when the server does not. */
  identify(identityToken: string, signal: AbortSignal): Promise<void>;
  /** True when another tab has put a new key to a session in its place. */
  hasNewKey(): boolean;
  forget(): void;
  /** Remembers across reloads up to where the customer has read. */
  saveRead(readSeq: number): void;
}

export function createSessionKeeper(server: string, request: () => SessionRequest): SessionKeeper {
  let session = readSession(server);
  let opening: Promise<StoredSession> | undefined;
  const keep = (changed: StoredSession | undefined): void => {
    session = changed;
    writeSession(server, changed);
  };

  const open = async (signal: AbortSignal): Promise<StoredSession> => {
    const wanted = request();
    const opened = await openSession(server, wanted, signal);
    const subject = wanted.identityToken === undefined ? undefined : subjectOf(wanted.identityToken);
    const fresh = { ...opened, readSeq: 0, subject };
    keep(fresh);
    return fresh;
  };

  return {
    current: () => session,
    async need(signal) {
      if (session !== undefined) return session;
      // The first message and the first file may want one at the same time.
      opening ??= open(signal).finally(() => {
        opening = undefined;
      });
      return await opening;
    },
    async identify(identityToken, signal) {
      if (session === undefined) return;
      const identified = await identifySession(server, session, identityToken, signal);
      const readSeq = identified.sessionId === session.sessionId ? session.readSeq : 0;
      keep({ ...identified, readSeq, subject: subjectOf(identityToken) });
    },
    hasNewKey() {
      const stored = readSession(server);
      if (stored === undefined || stored.token === session?.token) return false;
      session = stored;
      return true;
    },
    forget: () => keep(undefined),
    saveRead(readSeq) {
      if (session !== undefined && session.readSeq < readSeq) keep({ ...session, readSeq });
    },
  };
}
