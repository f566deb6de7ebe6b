/** Sends what waits in the outbox, one message after the other, until each is acknowledged or visibly not sent. */
import type { AttachmentReference } from '../../../../src/contract/event.ts';
import type { ChatHost } from './chat-contract.ts';
import type { ChatState } from './chat-state.ts';
import type { ChatSocket } from './connection.ts';
import { createOutboxItem, type OutboxItem, readOutbox, writeOutbox } from './outbox.ts';
import type { Store } from './store.ts';
import { addMessages, newestSeq } from './timeline.ts';

export interface SenderOptions {
  readonly server: string;
  readonly store: Store<ChatState>;
  readonly emit: ChatHost['emit'];
  /** Undefined while nothing can be sent. */
  readonly onlineSocket: () => ChatSocket | undefined;
  /** The conversation takes no more messages; what waits belongs into a new one. */
  readonly sessionEnded: () => void;
}

export interface Sender {
  add(content: string, attachments: readonly AttachmentReference[]): void;
  retry(clientMessageId: string): void;
  /** Sends everything that waits, also what was marked as not sent. */
  flush(): void;
  /** Marks everything that waits as not sent. */
  fail(): void;
}

/** What the customer wrote goes into a new session. */
const SESSION_ENDED = ['session-closed', 'session-expired', 'session-not-found'];
const ACKNOWLEDGE_TIMEOUT_MS = 10_000;

export function createSender(options: SenderOptions): Sender {
  const { server, store, emit, onlineSocket, sessionEnded } = options;
  let isSending = false;

  const changeOutbox = (update: (outbox: readonly OutboxItem[]) => readonly OutboxItem[]): void => {
    store.change((state) => ({ ...state, outbox: update(state.outbox) }));
    writeOutbox(server, store.read().outbox);
  };
  const mark = (clientMessageId: string, change: Partial<OutboxItem>): void =>
    changeOutbox((outbox) =>
      outbox.map((item) => (item.clientMessageId === clientMessageId ? { ...item, ...change } : item)),
    );
  const nextItem = (): OutboxItem | undefined => store.read().outbox.find(({ hasFailed }) => !hasFailed);

  const sendItem = async (socket: ChatSocket, item: OutboxItem): Promise<void> => {
    const { clientMessageId, content, attachments } = item;
    const attachmentIds = attachments.map(({ id }) => id);
    mark(clientMessageId, { wasTried: true });
    const acknowledgement = await socket
      .timeout(ACKNOWLEDGE_TIMEOUT_MS)
      .emitWithAck('message', { clientMessageId, content, attachmentIds });
    if (acknowledgement.ok) {
      const { messageId, seq } = acknowledgement;
      changeOutbox((outbox) => outbox.filter((other) => other.clientMessageId !== clientMessageId));
      store.change((state) => addMessages(state, [ownMessage(messageId, seq, item)]));
      emit('sent', { clientMessageId, messageId });
      return;
    }
    const { code, title } = acknowledgement.error;
    if (SESSION_ENDED.includes(code)) return sessionEnded();
    mark(clientMessageId, { hasFailed: true });
    store.change((state) => ({ ...state, notice: title }));
    emit('error', { code, title });
  };

  const sendAll = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    try {
      for (let item = nextItem(); item !== undefined; item = nextItem()) {
        const socket = onlineSocket();
        if (socket === undefined) break;
        const { clientMessageId } = item;
        await sendItem(socket, item).catch(() => {
          // It may have been stored all the same; sent again under its id, it is taken once. A lost connection
          // comes back by itself.
          if (socket.connected) mark(clientMessageId, { hasFailed: true });
        });
      }
    } finally {
      isSending = false;
    }
  };

  const stored = readOutbox(server);
  store.change((state) => ({ ...state, outbox: stored }));

  return {
    add(content, attachments) {
      const item = createOutboxItem(content, attachments, newestSeq(store.read().messages));
      changeOutbox((outbox) => [...outbox, item]);
      void sendAll();
    },
    retry(clientMessageId) {
      mark(clientMessageId, { hasFailed: false });
      void sendAll();
    },
    flush() {
      changeOutbox((outbox) => outbox.map((item) => ({ ...item, hasFailed: false })));
      void sendAll();
    },
    fail() {
      changeOutbox((outbox) => outbox.map((item) => ({ ...item, hasFailed: true })));
    },
  };
}

function ownMessage(id: string, seq: number, { content, attachments }: OutboxItem) {
  const createdAt = new Date().toISOString();
  return { id, seq, role: 'user', content, citations: [], attachments, createdAt } as const;
}
