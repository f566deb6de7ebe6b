/** The parts that commands use without serving; they may run beside a server on the same data. */

import { createFileReader } from '../../knowledge/formats/file-reader.ts';
import type { AskedAnswer, KnowledgeBase } from '../cli/product.ts';
import type { Config } from '../config.ts';
import type { Clock, Logger, Metrics } from '../contract/telemetry.ts';
import { createGaps } from '../core/gaps/report-gaps.ts';
import { maskPersonalData } from '../core/privacy/mask.ts';
import { createFetcher } from '../fetch/fetch-file.ts';
import { openStorage, type Storage } from '../storage/open-storage.ts';
import { createLogger } from '../telemetry/logger.ts';
import { type Asked, createAsk } from './ask.ts';
import { openEmbeddings, openStoredEmbeddings } from './embeddings.ts';
import { evaluate } from './evaluate.ts';
import { createKnowledge } from './knowledge.ts';
import { openChatModel } from './models.ts';
import { openVectors } from './vectors.ts';

/** As many as an answer is made of. */
const SHOWN_PASSAGES = 6;

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
  const embeddings = await openEmbeddings(config, await storage.renewals.modelInUse(), telemetry.logger);
  const knowledge = createKnowledge({
    readArticle: createFileReader({ logger: telemetry.logger }),
    store: storage.knowledge,
    sites: storage.sites,
    firstFill: storage.firstFill,
    renewals: storage.renewals,
    openStored: (id) => openStoredEmbeddings(id, config, telemetry.logger),
    fetchFile: createFetcher({ trusted: config.knowledge.origins }),
    embeddings,
    // Nodes that serve bring Pinecone in line with what is stored.
    vectors: await openVectors({ ...storage, pinecone: undefined, embeddings, ...telemetry }),
    confidenceThreshold: config.knowledge.confidenceThreshold,
    ...telemetry,
  });
  const model = await openChatModel(config, telemetry);
  const parts = { embeddings: knowledge.embeddings, ...telemetry };
  const gaps = createGaps({ store: storage.gaps, knowledge: storage.knowledge, ...parts });
  const ask = createAsk({ config, model, search: knowledge.search, ...storage, ...parts });

  return {
    async ask(question, signal) {
      await knowledge.open(config.knowledge.dir, signal);
      return present(await ask.once({ question, history: [] }, signal));
    },
    async evaluate(path, options, signal) {
      await knowledge.open(config.knowledge.dir, signal);
      const documents = await storage.knowledge.documents();
      const parts = { ask: ask.once, documents, price: config.model?.price };
      return await evaluate(path, { ...options, ...parts }, signal);
    },
    async reportGaps(request, signal) {
      return await gaps.report(request, signal);
    },
    async ingest(folder, onProgress, signal) {
      return await knowledge.ingest(folder, onProgress, signal);
    },
    ingestSite: knowledge.ingestSite,
    forgetSite: knowledge.forgetSite,
    async close() {
      await ask.close();
      await knowledge.close();
      await storage.close();
    },
  };
}

function present({ answer, search: found }: Asked): AskedAnswer {
  const search = { ...found, passages: found.passages.slice(0, SHOWN_PASSAGES) };
  const { decision } = answer;
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
export function openTelemetry(config: Config): Telemetry {
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
