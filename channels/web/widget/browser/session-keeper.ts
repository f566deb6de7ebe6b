/** Knows this browser's session with the server: finds it in storage, or asks for a new one. */
import { subjectOf } from './identity.ts';
import { openSession, type SessionRequest } from './open-session.ts';
import { readSession, type StoredSession, writeSession } from './stored-session.ts';

export interface SessionKeeper {
  current(): StoredSession | undefined;
  /** The current session, or a new one. Rejects when none can be opened. */
  need(signal: AbortSignal): Promise<StoredSession>;
  forget(): void;
  /** Remembers across reloads up to where the customer has read. */
  saveRead(readSeq: number): void;
}

export function createSessionKeeper(server: string, request: () => SessionRequest): SessionKeeper {
  let session = readSession(server);
  const keep = (changed: StoredSession | undefined): void => {
    session = changed;
    writeSession(server, changed);
  };

  return {
    current: () => session,
    async need(signal) {
      if (session !== undefined) return session;
      const wanted = request();
      const opened = await openSession(server, wanted, signal);
      const subject = wanted.identityToken === undefined ? undefined : subjectOf(wanted.identityToken);
      const fresh = { ...opened, readSeq: 0, subject };
      keep(fresh);
      return fresh;
    },
    forget: () => keep(undefined),
    saveRead(readSeq) {
      if (session !== undefined && session.readSeq < readSeq) keep({ ...session, readSeq });
    },
  };
}
