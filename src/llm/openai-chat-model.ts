/** A chat model behind any OpenAI-compatible server. Deadlines, retries and the queue are ours; the SDK only makes the request. */
import { type Deadline, startDeadline } from '../contract/deadline.ts';
import type { ChatModel, ChatRequest, ModelPart } from '../contract/models.ts';
import type { Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import { createTurnstile } from '../contract/turnstile.ts';
import { askAgain } from './asking-again.ts';
import { readChatParts } from './chat-chunks.ts';
import { writeChatBody } from './chat-messages.ts';
import { readEventLines } from './event-lines.ts';
import { cutReply, translateFailure } from './model-failure.ts';
import { openClient } from './openai-client.ts';

export interface OpenAiChatModelOptions {
  readonly apiKey?: string;
  readonly baseUrl: string;
  readonly model: string;
  /** Requests at once; others wait in order, at most `WAITING_PER_RUNNING` for each that runs. */
  readonly maxConcurrent: number;
  /** The longest silence: before the first byte, and between any two. */
  readonly firstByteMs: number;
  /** For one reply with its retries and its wait in the queue. */
  readonly totalMs: number;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

const WAITING_PER_RUNNING = 16;

export function createOpenAiChatModel(options: OpenAiChatModelOptions): ChatModel {
  const { model, metrics, logger, reach, totalMs } = options;
  const client = openClient(options);
  const turnstile = createTurnstile({
    maxRunning: options.maxConcurrent,
    maxWaiting: options.maxConcurrent * WAITING_PER_RUNNING,
  });

  async function* askOnce(request: ChatRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
    const leave = await turnstile.enter(signal);
    const silence = startDeadline(options.firstByteMs, signal);
    try {
      const completion = client.chat.completions.create(writeChatBody(model, request), {
        signal: silence.signal,
      });
      const response = await completion.asResponse();
      if (response.body === null) throw cutReply();
      yield* readChatParts(extendWithEach(readEventLines(response.body), silence));
    } finally {
      silence.clear();
      leave();
    }
  }

  function ask(request: ChatRequest, signal: AbortSignal): AsyncIterable<ModelPart> {
    const patience = {
      deadlineAt: performance.now() + totalMs,
      onRetry: (attempt: number, waitMs: number) => {
        metrics.count('model_retries');
        logger.warn('model-retry', { model, attempt, waitMs: Math.round(waitMs) });
      },
    };
    return askAgain(() => askOnce(request, signal), patience, signal);
  }

  return {
    id: model,
    async *complete(request, signal) {
      const deadline = startDeadline(totalMs, signal);
      try {
        yield* report(ask(request, deadline.signal), metrics, reach);
      } catch (cause) {
        if (signal.aborted) throw signal.reason;
        throw translateFailure(cause);
      } finally {
        deadline.clear();
      }
    },
  };
}

/** Each line ends the silence. */
async function* extendWithEach(lines: AsyncIterable<string>, silence: Deadline): AsyncIterable<string> {
  for await (const line of lines) {
    silence.extend();
    yield line;
  }
}

/** Passes the parts on and tells telemetry about them. */
async function* report(
  parts: AsyncIterable<ModelPart>,
  metrics: Metrics,
  reach: ReachCheckpoint,
): AsyncIterable<ModelPart> {
  const startedAt = performance.now();
  let isStreaming = false;
  for await (const part of parts) {
    if (!isStreaming) {
      isStreaming = true;
      metrics.observeMs('model_first_token', performance.now() - startedAt);
      reach('model-streaming');
    }
    if (part.kind === 'usage') {
      metrics.count('model_tokens', { direction: 'in' }, part.inputTokens);
      metrics.count('model_tokens', { direction: 'out' }, part.outputTokens);
    }
    if (part.kind === 'finish') {
      metrics.observeMs('model', performance.now() - startedAt);
      reach('model-answered');
    }
    yield part;
  }
}
