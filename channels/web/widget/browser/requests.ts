/** What the customer asks for beside sending messages. What did not work is said so in the state. */
import type { ChatHost } from './chat-contract.ts';
import type { ChatState, Rating } from './chat-state.ts';
import type { ChatSocket } from './connection.ts';
import type { Store } from './store.ts';

export interface Requests {
  escalate(): Promise<void>;
  rate(messageId: string, rating: Rating): Promise<void>;
  rateConversation(score: number, comment: string): Promise<void>;
  /** The customer is writing; told at most every few seconds. */
  typing(): void;
  read(seq: number): void;
}

const ACKNOWLEDGE_TIMEOUT_MS = 10_000;
const TYPING_EVERY_MS = 3_000;

export function createRequests(
  store: Store<ChatState>,
  emit: ChatHost['emit'],
  onlineSocket: () => ChatSocket | undefined,
): Requests {
  let typedAt = 0;
  const patch = (change: Partial<ChatState>): void => store.change((state) => ({ ...state, ...change }));
  const socket = () => onlineSocket()?.timeout(ACKNOWLEDGE_TIMEOUT_MS);

  /** Whether the server agreed. */
  const ask = async (request: Promise<{ readonly ok: boolean }> | undefined): Promise<boolean> => {
    const answer = await request?.catch(() => undefined);
    if (answer?.ok) return true;
    patch({ notice: store.read().settings.strings.failed });
    return false;
  };

  return {
    async escalate() {
      await ask(socket()?.emitWithAck('escalate', {}));
    },
    async rate(messageId, rating) {
      const { ratings } = store.read();
      patch({ ratings: { ...ratings, [messageId]: rating } });
      if (!(await ask(socket()?.emitWithAck('feedback', { messageId, rating })))) patch({ ratings });
    },
    async rateConversation(score, comment) {
      const rating = { score, ...(comment !== '' && { comment }) };
      if (!(await ask(socket()?.emitWithAck('csat', rating)))) return;
      patch({ csat: 'thanked' });
      emit('csat', rating);
    },
    typing() {
      const now = Date.now();
      if (now - typedAt < TYPING_EVERY_MS) return;
      typedAt = now;
      onlineSocket()?.emit('typing', {}, ignoreAnswer);
    },
    read(seq) {
      onlineSocket()?.emit('read', { seq }, ignoreAnswer);
    },
  };
}

/** Nothing depends on it. */
function ignoreAnswer(): void {}
