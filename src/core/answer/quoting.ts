/** Answers by quoting: what is said without a model, and whenever the model's own words cannot be used. */
import type { ChatModel } from '../../contract/models.ts';
import type { Decision } from './answering.ts';
import type { Asked } from './asked.ts';
import { createCitationFilter } from './citation-filter.ts';
import { citationsOf } from './citations.ts';
import { type Evidence, isCitable } from './evidence.ts';
import { readReply } from './model-reply.ts';

const MAX_PASSAGES = 4;

/** Undefined when no trusted passage holds anything to quote. */
export async function quote(
  extractive: ChatModel,
  { request, visible, signal }: Pick<Asked, 'request' | 'visible' | 'signal'>,
  evidence: Evidence,
): Promise<Decision | undefined> {
  const trusted = evidence.passages.filter(({ index }) => evidence.trusted.has(index));
  if (trusted.length === 0) return undefined;
  const filter = createCitationFilter((index) => isCitable(evidence, index));
  let text = '';
  visible.clear();
  const show = (part: string) => {
    text += part;
    visible.show(part);
  };
  const passages = trusted.slice(0, MAX_PASSAGES);
  const question = { instructions: '', turns: [], tools: [], question: request.question, passages };
  await readReply(extractive.complete(question, signal), (part) => show(filter.push(part)));
  show(filter.flush());
  if (text.trim() === '') return undefined;
  return { kind: 'answered', text: text.trim(), citations: citationsOf(text, filter.cited(), evidence) };
}
