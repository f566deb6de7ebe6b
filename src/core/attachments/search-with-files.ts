/** Searches the help centre and the session's own files at once. */
import type { RankPassages, ReadableFile, SessionFiles } from '../../contract/attachments.ts';
import type { KnowledgeSearch, Passage, SearchQuery, SearchResult } from '../../contract/knowledge.ts';
import { passageOf } from './file-passages.ts';

interface SearchWithFilesOptions {
  readonly search: KnowledgeSearch;
  readonly files: SessionFiles;
  readonly rank: RankPassages;
}

/** Share of the question's telling words from which a passage of a file is taken to answer it. */
const ANSWERS = 0.6;
/** The least that a passage counts for when its file came with the question. */
const BROUGHT_ALONG = 0.45;
/** Enough to tell what a file is about when no word of the question stands in it. */
const OPENING_PASSAGES = 3;

export function createSearchWithFiles({ search, files, rank }: SearchWithFilesOptions): KnowledgeSearch {
  return {
    async search(query, signal) {
      const { sessionId } = query;
      if (sessionId === undefined) return await search.search(query, signal);
      const [found, own] = await Promise.all([search.search(query, signal), files.read(sessionId, signal)]);
      if (own.length === 0) return found;
      return merge(found, await findIn(own, query, rank, signal), query);
    },
  };
}

/** Best first. */
async function findIn(
  files: readonly ReadableFile[],
  query: SearchQuery,
  rank: RankPassages,
  signal: AbortSignal,
): Promise<readonly Passage[]> {
  const all = files.flatMap(({ file, passages = [] }) =>
    passages.map((passage, at) => ({ ...passage, title: file.name, file, at })),
  );
  const coverage = await rank(query.text, all, signal);
  return all
    .map(({ headings, text, file, at }, index): Passage => {
      const isBrought = query.fileIds?.includes(file.id) === true && at < OPENING_PASSAGES;
      const score = Math.max(coverage[index] ?? 0, isBrought ? BROUGHT_ALONG : 0);
      return { ...passageOf(file, { headings, text }, at), score };
    })
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score)
    .slice(0, query.limit);
}

/** A file that came with the question answers it unless the help centre surely does; an earlier one has to fit it. */
function merge(found: SearchResult, own: readonly Passage[], query: SearchQuery): SearchResult {
  const [best] = own;
  if (best === undefined) return found;
  const isBrought = query.fileIds?.includes(best.documentId) === true;
  const isSure = best.score >= ANSWERS || (isBrought && !found.confident);
  const passages = isSure
    ? [...own, ...(found.confident ? found.passages : [])].sort((left, right) => right.score - left.score)
    : [...found.passages, ...own];
  return {
    ...found,
    passages: passages.slice(0, query.limit),
    confidence: isSure ? Math.max(found.confidence, best.score) : found.confidence,
    confident: isSure || found.confident,
  };
}
