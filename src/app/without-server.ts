/** The parts that commands use without serving; they may run beside a server on the same data. */

import { createFileReader } from '../../knowledge/formats/file-reader.ts';
import type { AskedAnswer, KnowledgeBase } from '../cli/product.ts';
import type { Config } from '../config.ts';
import type { SessionFiles } from '../contract/attachments.ts';
import type { SearchResult } from '../contract/knowledge.ts';
import type { Customer, Session } from '../contract/records.ts';
import type { Clock, Logger, Metrics } from '../contract/telemetry.ts';
import type { Answer, AnswerStream, StepJournal } from '../core/answer/answering.ts';
import { maskPersonalData } from '../core/privacy/mask.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { createLogger } from '../telemetry/logger.ts';
import { createAnswers } from './answers.ts';
import { createKnowledge } from './knowledge.ts';
import { openChatModel, openEmbeddings } from './models.ts';
import { openVectors } from './vectors.ts';

export async function migrate(config: Config): Promise<void> {
  const storage = await openStorageBesideServer(config);
  await storage.close();
}

/** For commands that need no more than what is stored. */
export async function openStorageBesideServer(config: Config): Promise<Storage> {
  return await openBesideServer(config, openTelemetry(config));
}

export async function openKnowledge(config: Config): Promise<KnowledgeBase> {
  const telemetry = openTelemetry(config);
  const storage = await openBesideServer(config, telemetry);
  const embeddings = await openEmbeddings(config, telemetry.logger);
  const knowledge = createKnowledge({
    readArticle: createFileReader({ logger: telemetry.logger }),
    store: storage.knowledge,
    firstFill: storage.firstFill,
    embeddings,
    // Nodes that serve bring Pinecone in line with what is stored.
    vectors: await openVectors({ ...storage, pinecone: undefined, embeddings, ...telemetry }),
    confidenceThreshold: config.knowledge.confidenceThreshold,
    ...telemetry,
  });
  const model = await openChatModel(config, telemetry);

  return {
    async ask(question, signal) {
      await knowledge.open(config.knowledge.dir, signal);
      const searches: SearchResult[] = [];
      const { answer, cleanup } = createAnswers({
        config,
        model,
        search: {
          async search(query, searchSignal) {
            const result = await knowledge.search.search(query, searchSignal);
            searches.push(result);
            return result;
          },
        },
        sessionFiles: NO_FILES,
        embeddings,
        memories: storage.memories,
        usage: storage.usage,
        ...telemetry,
      });
      const request = {
        turnId: 'ask',
        session: NOBODYS_SESSION,
        customer: NOBODY,
        question,
        attachments: [],
        history: [],
        memories: [],
        hasFiles: false,
      };
      const given = await answer(request, UNKEPT_JOURNAL, UNSEEN_STREAM, signal);
      await cleanup();
      return present(
        given,
        searches[0] ?? (await knowledge.search.search({ text: question, limit: 1 }, signal)),
      );
    },
    async ingest(folder, onProgress, signal) {
      return await knowledge.ingest(folder, onProgress, signal);
    },
    async close() {
      await knowledge.close();
      await storage.close();
    },
  };
}

function present({ decision }: Answer, search: SearchResult): AskedAnswer {
  const { kind } = decision;
  if (kind === 'handed-over')
    return { decision: kind, text: '', citations: [], reason: decision.reason, search };
  return {
    decision: kind,
    text: decision.text,
    citations: kind === 'answered' ? decision.citations : [],
    search,
  };
}

interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly reach: () => void;
}

/** Standard output is for results, so these commands log to standard error. */
function openTelemetry(config: Config): Telemetry {
  return {
    logger: createLogger({
      ...config.logging,
      mask: maskPersonalData,
      context: () => undefined,
      destination: process.stderr,
    }),
    metrics: { count: () => undefined, observeMs: () => undefined },
    clock: Date.now,
    reach: () => undefined,
  };
}

async function openBesideServer(config: Config, telemetry: Telemetry): Promise<Storage> {
  return await openStorage({
    databaseUrl: config.storage.databaseUrl,
    busyTimeoutMs: config.storage.sqliteBusyTimeoutMs,
    encryptionKeys: config.encryptionKeys,
    nodeId: `command:${process.pid}`,
    owner: false,
    ...telemetry,
  });
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
