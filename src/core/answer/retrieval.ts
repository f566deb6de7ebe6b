/** Finds the passages that a turn begins with, and records it for the trace. */
import { hash } from 'node:crypto';
import type { TurnStep } from '../../contract/delivery.ts';
import type { KnowledgeSearch, SearchResult } from '../../contract/knowledge.ts';
import { withoutNames } from '../privacy/masking.ts';
import type { AnswerRequest } from './answering.ts';

export interface Retrieval {
  /** Its words: the customer's, or a model's that completed them. */
  readonly asked: string;
  /** In the knowledge base's words, where those are others. */
  readonly question: string;
  readonly found: SearchResult;
  readonly step: TurnStep;
  readonly durationMs: number;
}

const MAX_PASSAGES = 6;
/** Messages before the question that may name its subject. */
const CONTEXT_MESSAGES = 6;
const MAX_CONTEXT_CHARACTERS = 400;
/** Journalled steps count from 0, at most a few dozen a turn; steps that are only recorded stand behind them. */
const FIRST_NUMBER = 1_000;

/** `place`: from 0, of this search among those of the turn. */
export async function retrieve(
  search: KnowledgeSearch,
  { session, question, attachments, history, hasFiles }: AnswerRequest,
  signal: AbortSignal,
  place = 0,
): Promise<Retrieval> {
  const startedAt = performance.now();
  const context = history
    .filter(({ role, deletedAt }) => role !== 'system' && deletedAt === undefined)
    .slice(-CONTEXT_MESSAGES)
    .map(({ content }) => content.slice(0, MAX_CONTEXT_CHARACTERS))
    .join('\n');
  const query = {
    text: withoutNames(question) || question,
    limit: MAX_PASSAGES,
    ...(hasFiles ? { sessionId: session.id, fileIds: attachments.map(({ id }) => id) } : {}),
    ...(context === '' ? {} : { context }),
  };
  const found = await search.search(query, signal);
  const durationMs = performance.now() - startedAt;
  const { confidence, confident, degraded, passages } = found;
  const scores = passages.map(({ chunkId, title, score }) => ({ chunkId, title, score }));
  return {
    asked: question,
    question: found.readAs ?? question,
    found,
    durationMs,
    step: {
      number: FIRST_NUMBER + place,
      kind: 'retrieval',
      name: 'knowledge',
      inputHash: hash('sha256', JSON.stringify(query)),
      result: JSON.stringify({ confidence, confident, degraded, passages: scores }),
      tookMs: Math.round(durationMs),
      startedAt: Math.round(performance.timeOrigin + startedAt),
    },
  };
}
