/** Keeps one fact about a customer: said again it is refreshed, contradicted it is replaced by what was said last. */
import type { MemoryStore } from '../../contract/memory-store.ts';
import type { Memory } from '../../contract/records.ts';
import { wordSimilarity } from '../tools/word-similarity.ts';

export interface Fact {
  readonly text: string;
  /** A newer fact about the same subject contradicts it. */
  readonly subject?: string;
  readonly importance: number;
  readonly expiresAt?: number;
}

interface KeepOptions {
  /** Given to a new memory: the same again when a turn is repeated. */
  readonly id: string;
  readonly customerId: string;
  readonly now: number;
}

const MAX_MEMORIES = 50;
/** Share of words in common from which two sentences are two versions of one. */
const ONE_FACT = 0.8;

export async function keepFact(
  memories: Pick<MemoryStore, 'remember' | 'recall'>,
  { text, subject, importance, expiresAt }: Fact,
  { id, customerId, now }: KeepOptions,
): Promise<void> {
  const known = await memories.recall(customerId, now);
  const same = known.find((memory) => wordSimilarity(memory.text, text) === 1);
  const replaced = known.filter((memory) => memory !== same && isAboutTheSame(memory, text, subject));
  const memory: Memory = {
    id: same?.id ?? id,
    customerId,
    text,
    ...withSubject(subject ?? same?.subject),
    importance: Math.max(importance, same?.importance ?? 0),
    createdAt: same?.createdAt ?? now,
    updatedAt: now,
    ...(expiresAt === undefined ? {} : { expiresAt }),
  };
  await memories.remember(
    memory,
    MAX_MEMORIES,
    replaced.map((former) => former.id),
  );
}

function isAboutTheSame(memory: Memory, text: string, subject: string | undefined): boolean {
  if (subject !== undefined && memory.subject?.toLowerCase() === subject.toLowerCase()) return true;
  return wordSimilarity(memory.text, text) >= ONE_FACT;
}

function withSubject(subject: string | undefined): { subject?: string } {
  return subject === undefined ? {} : { subject };
}
