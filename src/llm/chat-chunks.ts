/** Turns the chunks of a streamed chat completion into model parts. A reply counts as whole only with a finish reason. */
import { z } from 'zod';
import type { ModelPart, ToolCall } from '../contract/models.ts';
import { cutReply } from './model-failure.ts';

const MAX_TOOL_CALLS = 16;

const callFragment = z.object({
  index: z
    .number()
    .int()
    .min(0)
    .max(MAX_TOOL_CALLS - 1)
    .default(0),
  id: z.string().nullish(),
  function: z.object({ name: z.string().nullish(), arguments: z.string().nullish() }).nullish(),
});

const delta = z.object({ content: z.string().nullish(), tool_calls: z.array(callFragment).nullish() });
const choice = z.object({ delta: delta.nullish(), finish_reason: z.string().nullish() });
const usage = z.object({ prompt_tokens: z.number(), completion_tokens: z.number() });

/** The first choice is the only one asked for. */
const chunk = z.object({ choices: z.array(choice).nullish(), usage: usage.nullish() }).transform((read) => {
  const first = read.choices?.[0];
  return {
    parts: [...readText(first?.delta?.content), ...readUsage(read.usage)],
    fragments: first?.delta?.tool_calls ?? [],
    finish: first?.finish_reason ?? undefined,
  };
});

type Finish = Extract<ModelPart, { kind: 'finish' }>['reason'];

/** @throws AppError `model-unavailable` when the stream ends early or makes no sense */
export async function* readChatParts(lines: AsyncIterable<string>): AsyncIterable<ModelPart> {
  const calls = new Map<number, ToolCall>();
  let finish: string | undefined;
  for await (const line of lines) {
    if (line === '[DONE]') break;
    const read = readChunk(line);
    yield* read.parts;
    for (const fragment of read.fragments) addFragment(calls, fragment);
    finish = read.finish ?? finish;
  }
  // Some servers leave out `[DONE]`; without a reason the reply was cut.
  if (finish === undefined) throw cutReply();
  for (const call of calls.values()) yield { kind: 'tool-call', call };
  yield { kind: 'finish', reason: calls.size > 0 ? 'tool-calls' : readFinish(finish) };
}

function readChunk(line: string): z.infer<typeof chunk> {
  try {
    return chunk.parse(JSON.parse(line));
  } catch (cause) {
    // The cause would quote the line.
    throw cutReply(new Error(cause instanceof Error ? cause.name : 'unreadable chunk'));
  }
}

function addFragment(calls: Map<number, ToolCall>, fragment: z.infer<typeof callFragment>): void {
  const known = calls.get(fragment.index);
  calls.set(fragment.index, {
    id: known?.id ?? fragment.id ?? `call-${fragment.index}`,
    name: (known?.name ?? '') + (fragment.function?.name ?? ''),
    input: (known?.input ?? '') + (fragment.function?.arguments ?? ''),
  });
}

function readText(text: string | null | undefined): readonly ModelPart[] {
  return text ? [{ kind: 'text', text }] : [];
}

function readUsage(read: z.infer<typeof usage> | null | undefined): readonly ModelPart[] {
  return read
    ? [{ kind: 'usage', inputTokens: read.prompt_tokens, outputTokens: read.completion_tokens }]
    : [];
}

function readFinish(reason: string): Finish {
  if (reason === 'length') return 'length';
  return reason === 'content_filter' ? 'refused' : 'stop';
}
