/** Opens the language model that the configuration names. It loads only when it is wanted. */
import type { Config } from '../config.ts';
import type { ChatModel } from '../contract/models.ts';
import type { Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';

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

/** Where models are asked for over the network. */
export function serverOf({ openai }: Config): { baseUrl: string; apiKey?: string } {
  return { baseUrl: openai.baseUrl, ...(openai.apiKey === undefined ? {} : { apiKey: openai.apiKey }) };
}
