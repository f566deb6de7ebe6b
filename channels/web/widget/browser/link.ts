/** The way to the server: connected from the first message on, caught up after every gap, begun anew when a session has ended. */
import type { PublicMessage } from '../../../../src/contract/public-shapes.ts';
import { catchUp } from './catch-up.ts';
import type { ChatHost } from './chat-contract.ts';
import { type ChatState, EMPTY_CONVERSATION, type Mode } from './chat-state.ts';
import { type ChatSocket, type ConnectionHandlers, connect, type ReadyEvent } from './connection.ts';
import { createIncoming } from './incoming.ts';
import { type OutboxItem, writeOutbox } from './outbox.ts';
import type { SessionKeeper } from './session-keeper.ts';
import type { Store } from './store.ts';
import { changeMode, completeSeq } from './timeline.ts';

export interface LinkOptions {
  readonly server: string;
  readonly sessions: SessionKeeper;
  readonly store: Store<ChatState>;
  readonly emit: ChatHost['emit'];
  /** Connected, and everything missed is here. */
  readonly online: () => void;
  /** What was uploaded belongs to a session that was left. */
  readonly sessionLeft: () => void;
  /** No session could be opened. */
  readonly failed: () => void;
}

export interface Link {
  /** Undefined while nothing can be sent. */
  onlineSocket(): ChatSocket | undefined;
  /** Connects, unless it has; opens a session first when there is none. */
  begin(): void;
  /** Leaves the session behind. The customer is told `notice`. */
  startAnew(notice: string | undefined): void;
  /** Makes the session the customer's of this identity and goes on in it; begins anew where that cannot be. */
  identify(identityToken: string): Promise<void>;
  close(): void;
}

export function createLink({
  server,
  sessions,
  store,
  emit,
  online,
  sessionLeft,
  failed,
}: LinkOptions): Link {
  const incoming = createIncoming(store, emit);
  /** Aborted when the session is left: what is still under way for it ends. */
  let life = new AbortController();
  let begun: AbortSignal | undefined;
  let socket: ChatSocket | undefined;

  const patch = (change: Partial<ChatState>): void => store.change((state) => ({ ...state, ...change }));

  const begin = async (): Promise<void> => {
    const { signal } = life;
    if (begun === signal) return;
    begun = signal;
    patch({ connection: 'connecting' });
    try {
      const { sessionId, token } = await sessions.need(signal);
      socket = await connect({ server, sessionId, token, handlers }, signal);
    } catch (cause) {
      if (signal.aborted) return;
      begun = undefined;
      patch({ connection: 'idle' });
      emit('error', { code: 'unavailable', cause });
      failed();
    }
  };
  const close = (): void => {
    life.abort();
    life = new AbortController();
    socket = undefined;
  };
  const startAnew = (notice: string | undefined): void => {
    close();
    sessions.forget();
    const { outbox: waiting, settings } = store.read();
    const outbox = waiting.flatMap(withoutFiles);
    const hasFiles = waiting.some(({ attachments }) => attachments.length > 0);
    writeOutbox(server, outbox);
    patch({
      ...EMPTY_CONVERSATION,
      connection: 'idle',
      outbox,
      notice: hasFiles ? settings.strings.filesLeft : notice,
    });
    sessionLeft();
  };

  const identify = async (identityToken: string): Promise<void> => {
    // The key that this connection came with is about to end.
    close();
    const { signal } = life;
    const before = sessions.current()?.sessionId;
    patch({ connection: 'connecting' });
    try {
      await sessions.identify(identityToken, signal);
      if (sessions.current()?.sessionId !== before) {
        patch(EMPTY_CONVERSATION);
        sessionLeft();
      }
    } catch (cause) {
      if (signal.aborted) return;
      emit('error', { code: 'identity-refused', cause });
      startAnew(undefined);
    }
    void begin();
  };

  const handlers: ConnectionHandlers = {
    ...incoming,
    async ready(event, from) {
      store.change((state) =>
        changeMode({ ...state, streaming: undefined, notice: undefined }, modeOf(event)),
      );
      await catchUp(from, store, event.lastSeq);
      if (!from.connected) return;
      patch({ connection: 'online' });
      online();
    },
    message(message: PublicMessage, from) {
      incoming.message(message);
      if (completeSeq(store.read().messages) < message.seq) void catchUp(from, store, message.seq);
    },
    lost: () => patch({ connection: 'reconnecting' }),
    refused(code) {
      emit('error', { code });
      const { expired, forbidden } = store.read().settings.strings;
      if (code === 'origin-not-allowed') {
        close();
        return patch({ connection: 'refused', notice: forbidden });
      }
      // Another tab may have told whose session this is.
      if (sessions.hasNewKey()) {
        close();
        return void begin();
      }
      startAnew(expired);
      if (store.read().outbox.length > 0) void begin();
    },
  };

  return {
    onlineSocket: () => (store.read().connection === 'online' ? socket : undefined),
    begin: () => void begin(),
    startAnew,
    identify,
    close,
  };
}

function modeOf({ session: { status, handler, ticket, expectedReplyAt } }: ReadyEvent): Mode {
  return {
    status,
    handler,
    ...(ticket !== undefined && { ticket }),
    ...(expectedReplyAt !== undefined && { expectedReplyAt }),
  };
}

/** What waits is said in the new session; files stay with the old one. */
function withoutFiles(item: OutboxItem): readonly OutboxItem[] {
  return item.content === '' ? [] : [{ ...item, attachments: [], afterSeq: 0 }];
}
