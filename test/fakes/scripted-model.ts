/** A chat model that gives scripted replies, one a call, and records what it was asked. */
import { AppError, type ErrorCode } from '../../src/contract/errors.ts';
import type { ChatModel, ChatRequest, ModelPart, ToolCall } from '../../src/contract/models.ts';

/** A string is a whole reply in words. `failAfter`: these words come, then the model is gone. */
export type ScriptedReply =
  | string
  | { readonly calls: readonly Omit<ToolCall, 'id'>[]; readonly text?: string }
  | { readonly failAfter: string; readonly code?: ErrorCode }
  | { readonly cutAtLength: string };

export interface ScriptedModel extends ChatModel {
  readonly requests: readonly ChatRequest[];
}

/** The last reply is repeated when there are more calls. */
export function createScriptedModel(...replies: readonly ScriptedReply[]): ScriptedModel {
  const requests: ChatRequest[] = [];
  return {
    id: 'scripted',
    requests,
    async *complete(request, signal) {
      signal.throwIfAborted();
      const place = requests.push(request) - 1;
      yield* play(replies[Math.min(place, replies.length - 1)] ?? '');
    },
  };
}

async function* play(reply: ScriptedReply): AsyncIterable<ModelPart> {
  if (typeof reply === 'string') {
    yield* say(reply);
    yield { kind: 'usage', inputTokens: 100, outputTokens: 20 };
    yield { kind: 'finish', reason: 'stop' };
  } else if ('calls' in reply) {
    yield* say(reply.text ?? '');
    for (const [place, call] of reply.calls.entries()) {
      yield { kind: 'tool-call', call: { ...call, id: `call-${place}` } };
    }
    yield { kind: 'finish', reason: 'tool-calls' };
  } else if ('failAfter' in reply) {
    yield* say(reply.failAfter);
    throw new AppError(reply.code ?? 'model-unavailable', 'The language model cannot be reached.');
  } else {
    yield* say(reply.cutAtLength);
    yield { kind: 'finish', reason: 'length' };
  }
}

/** In pieces of three characters, so that citations are cut in two. */
function* say(text: string): Iterable<ModelPart> {
  for (const piece of text.match(/[\s\S]{1,3}/g) ?? []) yield { kind: 'text', text: piece };
}
