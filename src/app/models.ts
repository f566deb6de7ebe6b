/** Chooses the language and embedding models that the configuration names. Heavy ones load only when they are wanted. */
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import type { ChatModel, EmbeddingModel } from '../contract/models.ts';
import type { Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';

/** Built by `npm run build` beside the compiled product. */
const BUNDLED_MODELS = fileURLToPath(new URL('../../models', import.meta.url));
const BUNDLED_MODEL = 'use-lite';
const DEFAULT_OPENAI_EMBEDDINGS = 'text-embedding-3-small';
/** 512 dimensions of 4 bytes each: 10 MB at most. */
const REMEMBERED_TEXTS = 5_000;
const MAX_QUEUED_TEXTS = 2_000;
/** For one reply with its retries; well within a turn, so that there is time left to quote instead. */
const REPLY_TIMEOUT_MS = 40_000;

interface Telemetry {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

/** Undefined = no model server: answers are quotes. */
export async function openChatModel(config: Config, telemetry: Telemetry): Promise<ChatModel | undefined> {
  if (config.model === undefined) return undefined;
  const { createOpenAiChatModel } = await import('../llm/openai-chat-model.ts');
  return createOpenAiChatModel({
    ...serverOf(config),
    model: config.model.name,
    maxConcurrent: config.model.maxConcurrent,
    firstByteMs: config.model.firstTokenTimeoutMs,
    totalMs: REPLY_TIMEOUT_MS,
    ...telemetry,
  });
}

export async function openEmbeddings(config: Config, logger: Logger): Promise<EmbeddingModel> {
  const { provider, model, modelDir, offline } = config.embeddings;
  if (provider === 'openai') {
    const { createOpenAiEmbeddings } = await import('../llm/openai-embeddings.ts');
    return createOpenAiEmbeddings({ ...serverOf(config), model: model ?? DEFAULT_OPENAI_EMBEDDINGS });
  }
  const { createLocalEmbeddings } = await import('../llm/local-embeddings.ts');
  return createLocalEmbeddings({
    modelDir: modelDir ?? BUNDLED_MODELS,
    modelName: model ?? BUNDLED_MODEL,
    allowDownload: model !== undefined && !offline,
    cacheSize: REMEMBERED_TEXTS,
    maxQueued: MAX_QUEUED_TEXTS,
    logger,
  });
}

function serverOf({ openai }: Config): { baseUrl: string; apiKey?: string } {
  return { baseUrl: openai.baseUrl, ...(openai.apiKey === undefined ? {} : { apiKey: openai.apiKey }) };
}
