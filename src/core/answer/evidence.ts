/** The passages found in one turn, each under its number. Nothing else may be cited. */
import type { Passage } from '../../contract/knowledge.ts';
import type { CitablePassage } from '../../contract/models.ts';

export interface Evidence {
  readonly passages: readonly CitablePassage[];
  /** Numbers of passages from a search that was sure of its answer. */
  readonly trusted: ReadonlySet<number>;
  /** The passages as they were written, what they tell models included. */
  readonly written: string;
}

export const NO_EVIDENCE: Evidence = { passages: [], trusted: new Set(), written: '' };

/** What a passage tells a model to do is not what it tells a customer. */
type AsData = (passage: Passage) => Passage;

/** A passage found again keeps its number. */
export function addPassages(
  evidence: Evidence,
  found: readonly Passage[],
  isConfident: boolean,
  asData: AsData,
): Evidence {
  const known = new Set(evidence.passages.map(({ passage }) => passage.chunkId));
  const fresh = found.filter(({ chunkId }) => !known.has(chunkId)).map(asData);
  const added = fresh.map((passage, at) => ({ index: evidence.passages.length + at + 1, passage }));
  const passages = [...evidence.passages, ...added];
  const texts = found.filter(({ chunkId }) => !known.has(chunkId)).map(({ text }) => text);
  const written = [evidence.written, ...texts].join('\n');
  if (!isConfident) return { passages, trusted: evidence.trusted, written };
  const foundIds = new Set(found.map(({ chunkId }) => chunkId));
  const nowTrusted = passages
    .filter(({ passage }) => foundIds.has(passage.chunkId))
    .map(({ index }) => index);
  return { passages, written, trusted: new Set([...evidence.trusted, ...nowTrusted]) };
}

export function isCitable({ passages }: Evidence, index: number): boolean {
  return index >= 1 && index <= passages.length;
}
