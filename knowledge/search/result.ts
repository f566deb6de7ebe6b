/** Chooses which passages a search answers, and writes them as callers know them. */
import type { Passage, ScoreParts } from '../../src/contract/knowledge.ts';
import type { Candidate } from './fuse.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';

/** Passages of one document, unless there are not enough others. */
const MAX_PER_DOCUMENT = 2;

/** `ranked` is best first, and so is the answer. */
export function choose(
  { chunks }: KnowledgeIndex,
  ranked: Iterable<Candidate>,
  limit: number,
): readonly Candidate[] {
  const chosen: Candidate[] = [];
  const spare: Candidate[] = [];
  const perDocument = new Map<string, number>();
  for (const candidate of ranked) {
    if (chosen.length === limit) break;
    const documentId = chunks[candidate.row]?.documentId ?? '';
    const count = perDocument.get(documentId) ?? 0;
    perDocument.set(documentId, count + 1);
    if (count < MAX_PER_DOCUMENT) chosen.push(candidate);
    else spare.push(candidate);
  }
  const filled = [...chosen, ...spare.slice(0, limit - chosen.length)];
  return filled.sort((left, right) => right.fused - left.fused);
}

export function toPassage({ chunks, documents }: KnowledgeIndex, candidate: Candidate): Passage {
  const chunk = chunks[candidate.row];
  const document = documents.get(chunk?.documentId ?? '');
  const { lexical, dense, fused } = candidate;
  // Beyond both parts: what is talked about.
  const raised = Math.max(0, fused - lexical - (dense ?? 0));
  const score = dense === undefined ? lexical + raised : (lexical + Math.max(0, dense) + raised) / 2;
  return {
    chunkId: chunk?.id ?? '',
    documentId: document?.id ?? '',
    title: document?.title ?? '',
    headings: chunk?.headings ?? [],
    ...urlOf(document?.url, chunk?.anchor),
    text: chunk?.text ?? '',
    score: Math.min(1, score),
  };
}

function urlOf(url: string | undefined, anchor: string | undefined): { readonly url?: string } {
  if (url === undefined) return {};
  return { url: anchor === undefined || url.includes('#') ? url : `${url}#${anchor}` };
}

export function toScoreParts({ chunks }: KnowledgeIndex, candidate: Candidate): ScoreParts {
  const { row, lexical, dense, fused } = candidate;
  return { chunkId: chunks[row]?.id ?? '', lexical, ...(dense !== undefined && { dense }), fused };
}
