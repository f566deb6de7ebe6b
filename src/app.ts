/** The only file that knows every part: builds them, connects them and starts them in order. */
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { createFileReader } from '../knowledge/formats/file-reader.ts';
import { createAnswers } from './app/answers.ts';
import { createDeskTranslator, createDraft, deskOptions } from './app/desk.ts';
import { openEmbeddings, openStoredEmbeddings } from './app/embeddings.ts';
import { createEntrances } from './app/entrances.ts';
import { createFileBytes, createFiles } from './app/files.ts';
import { createKnowledge } from './app/knowledge.ts';
import { openChatModel } from './app/models.ts';
import { openNodes } from './app/nodes.ts';
import { createReadReadiness } from './app/readiness.ts';
import { openServingStorage } from './app/serving-storage.ts';
import { createSlack } from './app/slack.ts';
import { createSources } from './app/sources.ts';
import { stopServing } from './app/stop-serving.ts';
import { createSupport } from './app/support.ts';
import { openTraces, traceTurns } from './app/traced-turns.ts';
import { openVectors } from './app/vectors.ts';
import { watchModel } from './app/watched-model.ts';
import { prepareWebhook } from './app/webhook.ts';
import type { Config } from './config.ts';
import type { Channel } from './contract/channel.ts';
import type { ChannelName } from './contract/event.ts';
import type { KnowledgeStore } from './contract/knowledge.ts';
import type { ChatModel, EmbeddingModel } from './contract/models.ts';
import type { Clock, Logger, ReachCheckpoint } from './contract/telemetry.ts';
import { createRecordDeed } from './core/audit/record-deed.ts';
import { createGaps } from './core/gaps/report-gaps.ts';
import { maskPersonalData } from './core/privacy/mask.ts';
import { createRemovals } from './core/removals/removals.ts';
import { createRetention } from './core/retention/retention.ts';
import { createFetcher } from './fetch/fetch-file.ts';
import type { Storage } from './storage/open-storage.ts';
import { createLogger } from './telemetry/logger.ts';
import { createMetrics } from './telemetry/metrics.ts';
import { createRequestContext } from './telemetry/request-context.ts';
import { VERSION } from './version.ts';

/** Stand-ins for parts, for tests and benchmarks. */
export interface AppOptions {
  readonly logDestination?: { write(line: string): void };
  readonly chatModel?: ChatModel;
  readonly embeddings?: EmbeddingModel;
  /** Further channels. */
  readonly channels?: readonly Channel[];
  /** Fills the knowledge base instead of the configured folder. */
  readonly fillKnowledge?: (store: KnowledgeStore) => Promise<void>;
  readonly reach?: ReachCheckpoint;
}

export interface App {
  readonly logger: Logger;
  /** Resolves once it listens; answering begins when the knowledge base is loaded. Rejects when it cannot listen, with everything closed. */
  start(): Promise<{ readonly url: string }>;
  /** Resolves when everything accepted is answered or handed back, within the configured grace. */
  stop(): Promise<void>;
}

export async function createApp(config: Config, options: AppOptions = {}): Promise<App> {
  const context = createRequestContext();
  const logger = createLogger({
    ...config.logging,
    mask: maskPersonalData,
    context: context.fields,
    ...(options.logDestination === undefined ? {} : { destination: options.logDestination }),
  });
  const metrics = createMetrics();
  const telemetry = { logger, metrics, clock: steadyClock, reach: options.reach ?? (() => undefined) };
  const owner = `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`;
  const state = { isStarted: false, isDraining: false };
  const isDraining = (): boolean => state.isDraining;

  const storage = await openServingStorage(config, owner, { ...telemetry, reach: options.reach });
  const embeddings = options.embeddings ?? (await openEmbeddingsOrClose(config, storage, logger));
  const nodes = await openNodes({
    redisUrl: config.redisUrl,
    deploymentId: storage.deploymentId,
    nodeId: owner,
    findMessage: storage.messages.find,
    ...telemetry,
  });
  const readArticle = createFileReader({ logger });
  const knowledge = createKnowledge({
    readArticle,
    store: storage.knowledge,
    sites: storage.sites,
    firstFill: storage.firstFill,
    renewals: storage.renewals,
    openStored: (id) => openStoredEmbeddings(id, config, logger),
    fetchFile: createFetcher({ trusted: config.knowledge.origins }),
    embeddings,
    vectors: await openVectors({ ...config, ...storage, embeddings, logger }),
    cache: nodes.cache,
    confidenceThreshold: config.knowledge.confidenceThreshold,
    ...telemetry,
  });
  metrics.watch('passages_to_embed', knowledge.passagesToEmbed);
  const files = createFiles({ config, storage, readArticle, ...telemetry });
  const chatModel = options.chatModel ?? (await openChatModel(config, telemetry));
  const model = chatModel === undefined ? undefined : watchModel(chatModel);
  const answers = createAnswers({
    config,
    model: model?.model,
    search: knowledge.search,
    sessionFiles: files.sessionFiles,
    embeddings: knowledge.embeddings,
    memories: storage.memories,
    usage: storage.usage,
    ...telemetry,
  });
  const channels = new Map<ChannelName, Channel>();
  const traces = config.tracing && (await openTraces({ ...config.tracing, version: VERSION, logger }));
  const support = createSupport({
    storage: traces === undefined ? storage : { ...storage, turns: traceTurns(storage.turns, traces) },
    attachments: files.attachments,
    answer: answers.answer,
    channels,
    owner,
    turnTimeoutMs: config.turns.timeoutMs,
    learnsFacts: config.features.customerMemory,
    context,
    tokenLifetimeMs: config.http.sessionTokenLifetimeMs,
    burstWindowMs: config.turns.burstWindowMs,
    maxConcurrentTurns: config.turns.maxConcurrent,
    isDraining,
    desk: deskOptions(config),
    draft: createDraft(knowledge.search),
    translator:
      model && createDeskTranslator({ config, model: model.model, usage: storage.usage, ...telemetry }),
    openWebhook: await prepareWebhook(config, telemetry),
    shareFeed: nodes.shareFeed,
    ...telemetry,
  });
  const readReadiness = createReadReadiness({
    config,
    storage,
    nodes,
    knowledge,
    model,
    channels,
    webhookHealth: support.webhookHealth,
    isStarted: () => state.isStarted,
    isDraining,
  });
  const slack = await createSlack({
    config,
    support,
    storage,
    attachments: files.attachments,
    ...telemetry,
  });
  const entrances = createEntrances({
    config,
    support,
    storage,
    nodes,
    attachments: files.attachments,
    readReadiness,
    sources: createSources({
      ...storage,
      documents: storage.knowledge,
      knowledge,
      folder: config.knowledge.dir,
    }),
    gaps: createGaps({
      store: storage.gaps,
      knowledge: storage.knowledge,
      embeddings: knowledge.embeddings,
      ...telemetry,
    }),
    isDraining,
    webhooks: slack?.webhooks ?? [],
    context,
    ...telemetry,
  });
  const retention = createRetention({
    store: storage.retention,
    bytes: createFileBytes(config, storage),
    audit: storage.audit,
    periods: config.retention,
    ...telemetry,
  });
  const removals = createRemovals({ store: storage.removals, channels, ...telemetry });
  const others = [...(slack === undefined ? [] : [slack.channel]), ...(options.channels ?? [])];
  for (const channel of [entrances.web, ...others]) channels.set(channel.name, channel);

  const recordDeed = createRecordDeed(storage.audit, logger);
  const loading = new AbortController();
  let loaded: Promise<void> = Promise.resolve();

  /** Events are accepted from the start; turns begin when there is something to answer from. */
  const load = async (): Promise<void> => {
    try {
      await options.fillKnowledge?.(storage.knowledge);
      await knowledge.open(config.knowledge.dir, loading.signal);
    } catch (cause) {
      if (loading.signal.aborted) return;
      logger.error('knowledge-open-failed', cause);
    }
    knowledge.follow();
    files.start();
    retention.start();
    removals.start();
    support.lanes.start();
    support.outbox.start();
    support.desk.start();
    state.isStarted = true;
    await recordDeed({ actor: 'system', action: 'server.start', object: VERSION, result: 'done' });
    logger.info('ready', { version: VERSION });
  };

  const open = async (): Promise<string> => {
    const { port } = await entrances.http.listen();
    for (const channel of channels.values()) {
      await channel.start(async (event) => {
        await support.accept(event);
      });
    }
    return urlOf(config, port);
  };
  const stop = async (): Promise<void> => {
    state.isDraining = true;
    loading.abort();
    await loaded;
    await stopServing(
      {
        ...entrances,
        support,
        answers,
        channels,
        files,
        retention,
        removals,
        storage,
        knowledge,
        nodes,
        traces,
      },
      config.shutdownGraceMs,
    );
    logger.info('stopped');
  };

  return {
    logger,
    async start() {
      try {
        const url = await open();
        loaded = load();
        return { url };
      } catch (cause) {
        await stop();
        throw cause;
      }
    },
    stop,
  };
}

/** A model that cannot be used ends the start; the database must be free then. */
async function openEmbeddingsOrClose(
  config: Config,
  storage: Storage,
  logger: Logger,
): Promise<EmbeddingModel> {
  try {
    return await openEmbeddings(config, await storage.renewals.modelInUse(), logger);
  } catch (cause) {
    await storage.close();
    throw cause;
  }
}

/** The wall clock at the start, then steady: it never jumps while the process lives. */
function steadyClock(): ReturnType<Clock> {
  return Math.round(performance.timeOrigin + performance.now());
}

/** With `PORT=0` the system chose, and an address made from it has to be completed; one that was given is left as it is. */
function urlOf({ http }: Config, port: number): string {
  const url = new URL(http.publicUrl);
  if (url.port === '0') url.port = String(port);
  return url.origin;
}
