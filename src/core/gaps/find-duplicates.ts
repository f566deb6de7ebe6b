/** Finds passages of different articles that say the same: two answers to one question, of which one will be forgotten when things change. */
import type { DuplicatePassages } from '../../contract/gaps.ts';
import type { KnowledgeChunk } from '../../contract/knowledge.ts';
import { createBreathe } from './breathe.ts';
import { cosine } from './cluster-questions.ts';

/** Among the passages of the sample help centre, one pair of two articles is as like as this, and does say the same. */
const SAME = 0.92;
/** More passages are compared word for word only: every pair would take too long. */
const MAX_COMPARED = 4_000;
const MAX_FOUND = 50;

export interface Duplicates {
  readonly found: readonly DuplicatePassages[];
  readonly isPartial: boolean;
}

/** `sources`: paths by document id. */
export async function findDuplicates(
  chunks: readonly KnowledgeChunk[],
  sources: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<Duplicates> {
  const isPartial = chunks.length > MAX_COMPARED;
  const pairs = isPartial ? samePairs(chunks) : await similarPairs(chunks, signal);
  const found = pairs.map(([first, second, similarity]) => ({
    similarity,
    first: placeOf(first, sources),
    second: placeOf(second, sources),
  }));
  return { found: found.sort((a, b) => b.similarity - a.similarity).slice(0, MAX_FOUND), isPartial };
}

type Pair = readonly [first: KnowledgeChunk, second: KnowledgeChunk, similarity: number];

async function similarPairs(
  chunks: readonly KnowledgeChunk[],
  signal: AbortSignal,
): Promise<readonly Pair[]> {
  const breathe = createBreathe(signal);
  const pairs: Pair[] = [];
  for (const [at, first] of chunks.entries()) {
    await breathe();
    for (const second of chunks.slice(at + 1)) {
      if (first.documentId === second.documentId) continue;
      const similarity = similarityOf(first, second);
      if (similarity >= SAME) pairs.push([first, second, similarity]);
    }
  }
  return pairs;
}

function similarityOf(first: KnowledgeChunk, second: KnowledgeChunk): number {
  if (first.text === second.text) return 1;
  if (first.vector === undefined || second.vector === undefined || first.model !== second.model) return 0;
  return cosine(first.vector, second.vector);
}

function samePairs(chunks: readonly KnowledgeChunk[]): readonly Pair[] {
  const firsts = new Map<string, KnowledgeChunk>();
  return chunks.flatMap((chunk) => {
    const first = firsts.get(chunk.text);
    if (first === undefined) firsts.set(chunk.text, chunk);
    return first === undefined || first.documentId === chunk.documentId ? [] : [[first, chunk, 1] as const];
  });
}

function placeOf({ documentId, headings }: KnowledgeChunk, sources: ReadonlyMap<string, string>) {
  return { source: sources.get(documentId) ?? documentId, headings };
}
