/** What every chat model keeps to. */
import { describe, expect, it } from 'vitest';
import type { ChatModel, ChatRequest, ModelPart } from '../../src/contract/models.ts';
import { aPassage } from '../fakes/fixed-search.ts';

export const refundQuestion: ChatRequest = {
  instructions: 'Answer from this:\n<passage 1>\n[1] Refunds\nRefunds take five working days.\n</passage 1>',
  turns: [{ role: 'user', text: 'How long does a refund take?' }],
  tools: [],
  question: 'How long does a refund take?',
  passages: [{ index: 1, passage: aPassage() }],
};

export function chatModelContract(name: string, create: () => Promise<ChatModel>): void {
  describe(`${name} as a chat model`, () => {
    it('writes a reply that cites the passage', async () => {
      const parts = await readParts(await create(), refundQuestion);
      expect(textOf(parts)).toContain('five working days');
      expect(textOf(parts)).toContain('[1]');
    });

    it('ends with exactly one finish', async () => {
      const parts = await readParts(await create(), refundQuestion);
      expect(parts.filter(({ kind }) => kind === 'finish')).toEqual([{ kind: 'finish', reason: 'stop' }]);
      expect(parts.at(-1)?.kind).toBe('finish');
    });

    it('does nothing for a caller who has already left', async () => {
      const model = await create();
      const reason = new Error('gone');
      await expect(readParts(model, refundQuestion, AbortSignal.abort(reason))).rejects.toBe(reason);
    });

    it('has a name', async () => {
      expect((await create()).id).not.toBe('');
    });
  });
}

export async function readParts(
  model: ChatModel,
  request: ChatRequest,
  signal: AbortSignal = AbortSignal.timeout(20_000),
): Promise<readonly ModelPart[]> {
  const parts: ModelPart[] = [];
  for await (const part of model.complete(request, signal)) parts.push(part);
  return parts;
}

export function textOf(parts: readonly ModelPart[]): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : '')).join('');
}
