/** Asks a model once and reads its whole reply. The reply is journalled, so that a restart shows it again without paying again. */
import { z } from 'zod';
import type { ChatModel, ChatRequest, ModelPart } from '../../contract/models.ts';
import type { StepJournal } from './answering.ts';

const modelReply = z.object({
  text: z.string(),
  calls: z.array(z.object({ id: z.string(), name: z.string(), input: z.string() })),
  finish: z.enum(['stop', 'tool-calls', 'length', 'refused']),
  inputTokens: z.number(),
  outputTokens: z.number(),
});

export type ModelReply = z.infer<typeof modelReply>;

/** No answer is longer; a model that goes on is stopped, and its reply counts as `length`. */
const MAX_REPLY_CHARACTERS = 8_000;
const MAX_CALLS = 4;

export async function askModel(
  model: ChatModel,
  request: ChatRequest,
  journal: StepJournal,
  turn: { readonly onText: (text: string) => void; readonly signal: AbortSignal },
): Promise<ModelReply> {
  const { instructions, turns, tools } = request;
  // The instructions as they are: writing them once more as JSON would take longer than hashing them.
  const input = `${instructions}\n${JSON.stringify([turns, tools.map(({ name }) => name)])}`;
  let isFresh = false;
  const stored = await journal.step({ kind: 'model', name: model.id, input }, async () => {
    isFresh = true;
    return JSON.stringify(await readReply(model.complete(request, turn.signal), turn.onText));
  });
  const reply = modelReply.parse(JSON.parse(stored));
  if (!isFresh) turn.onText(reply.text);
  return reply;
}

export async function readReply(
  parts: AsyncIterable<ModelPart>,
  onText: (text: string) => void,
): Promise<ModelReply> {
  let reply: ModelReply = { text: '', calls: [], finish: 'length', inputTokens: 0, outputTokens: 0 };
  for await (const part of parts) {
    if (part.kind === 'text') onText(part.text);
    reply = addPart(reply, part);
    if (reply.text.length > MAX_REPLY_CHARACTERS) return { ...reply, finish: 'length' };
  }
  return reply;
}

function addPart(reply: ModelReply, part: ModelPart): ModelReply {
  switch (part.kind) {
    case 'text':
      return { ...reply, text: reply.text + part.text };
    case 'tool-call':
      return reply.calls.length < MAX_CALLS ? { ...reply, calls: [...reply.calls, part.call] } : reply;
    case 'usage':
      return { ...reply, inputTokens: part.inputTokens, outputTokens: part.outputTokens };
    case 'finish':
      return { ...reply, finish: part.reason };
  }
}
