/** Asks one question as a customer whom nobody knows, and keeps nothing of it. */
import type { Config } from '../config.ts';
import type { SessionFiles } from '../contract/attachments.ts';
import type { KnowledgeSearch, SearchResult } from '../contract/knowledge.ts';
import type { MemoryStore } from '../contract/memory-store.ts';
import type { ChatModel, EmbeddingModel } from '../contract/models.ts';
import type { Customer, Session, StoredMessage } from '../contract/records.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { UsageStore } from '../contract/usage.ts';
import type { Answer, AnswerStream, StepJournal } from '../core/answer/answering.ts';
import { createAnswers } from './answers.ts';

interface AskOptions {
  readonly config: Config;
  readonly model: ChatModel | undefined;
  readonly search: KnowledgeSearch;
  readonly embeddings: EmbeddingModel;
  readonly memories: MemoryStore;
  readonly usage: UsageStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

export interface AskedQuestion {
  readonly question: string;
  /** Oldest first. */
  readonly history: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[];
}

export interface Asked {
  readonly answer: Answer;
  /** What the answer began with; more passages than the answer was given. */
  readonly search: SearchResult;
}

export interface Ask {
  /** One at a time. */
  once(asked: AskedQuestion, signal: AbortSignal): Promise<Asked>;
  close(): Promise<void>;
}

/** Looked at, so that at least five articles are among them. */
const PASSAGES = 20;

export function createAsk({ search, ...options }: AskOptions): Ask {
  let first: SearchResult | undefined;
  const { answer, cleanup } = createAnswers({
    ...options,
    search: {
      async search(query, signal) {
        const limit = Math.max(query.limit, PASSAGES);
        const result = await search.search({ ...query, limit }, signal);
        first ??= result;
        return { ...result, passages: result.passages.slice(0, query.limit) };
      },
    },
    sessionFiles: NO_FILES,
  });

  return {
    async once({ question, history }, signal) {
      first = undefined;
      const request = {
        turnId: 'ask',
        session: NOBODYS_SESSION,
        customer: NOBODY,
        question,
        attachments: [],
        history: history.map(toMessage),
        memories: [],
        hasFiles: false,
      };
      const given = await answer(request, UNKEPT_JOURNAL, UNSEEN_STREAM, signal);
      return {
        answer: given,
        search: first ?? (await search.search({ text: question, limit: PASSAGES }, signal)),
      };
    },
    close: cleanup,
  };
}

function toMessage({ role, text }: AskedQuestion['history'][number], at: number): StoredMessage {
  return {
    id: `ask-${at}`,
    sessionId: NOBODYS_SESSION.id,
    seq: at + 1,
    role,
    content: text,
    citations: [],
    attachments: [],
    createdAt: 0,
  };
}

/** Nobody has sent any. */
const NO_FILES: SessionFiles = { read: async () => [] };
const NOBODY: Customer = { id: 'ask', assurance: 'anonymous', createdAt: 0 };
const NOBODYS_SESSION: Session = {
  id: 'ask',
  channel: 'web',
  customerId: NOBODY.id,
  status: 'open',
  handler: 'bot',
  version: 1,
  lastSeq: 0,
  misses: 0,
  replyTo: {},
  createdAt: 0,
};
/** One question, asked once: there is nothing to take up again. */
const UNKEPT_JOURNAL: StepJournal = { step: async (_step, run) => await run() };
const UNSEEN_STREAM: AnswerStream = { write: () => undefined, restart: () => undefined };
