/** Collects what confidence is computed from, question by question, with the truth beside it. */
import { talkedAbout } from '../../knowledge/search/confidence.ts';
import {
  type ConfidenceFeatures,
  kindOf,
  type PageKind,
  questionSigns,
} from '../../knowledge/search/confidence-features.ts';
import { createFindPassages, type Found } from '../../knowledge/search/find-passages.ts';
import type { Candidate } from '../../knowledge/search/fuse.ts';
import type { KnowledgeIndex } from '../../knowledge/search/knowledge-index.ts';
import { createKnowledgeLoader } from '../../knowledge/search/knowledge-loader.ts';
import { createFindNearest } from '../../knowledge/search/nearest-passages.ts';
import { createTermReader } from '../../knowledge/search/terms.ts';
import { createLocalVectors } from '../../knowledge/stores/local-vectors.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { knowledgeOf } from './knowledge-of.ts';
import type { EvaluationSet } from './sets.ts';

export interface Example {
  readonly features: ConfidenceFeatures;
  readonly kind: PageKind;
  readonly isAnswerable: boolean;
}

export interface Examples {
  readonly asked: readonly Example[];
  /** The answerable questions, and the same once more without the pages that answer them. */
  readonly nearMisses: readonly Example[];
}

const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  count: () => undefined,
  observeMs: () => undefined,
};

export async function collectExamples(
  set: EvaluationSet,
  embeddings: EmbeddingModel,
  withVectors: boolean,
): Promise<Examples> {
  const { signal } = new AbortController();
  const vectors = createLocalVectors();
  const readTerms = createTermReader();
  const store = await knowledgeOf(set, embeddings, signal);
  const loader = createKnowledgeLoader({ store, vectors, modelId: embeddings.id, readTerms, logger: SILENT });
  await loader.load();
  const index = loader.current();
  if (index === undefined) return { asked: [], nearMisses: [] };

  const languages = withVectors ? embeddings.languages : [];
  const findNearest = createFindNearest({ vectors, embeddings, logger: SILENT, metrics: SILENT });
  const { find, rankIn } = createFindPassages({ vectors, findNearest, readTerms, languages });
  const asked: Example[] = [];
  const nearMisses: Example[] = [];
  for (const { text, context, relevant } of set.questions) {
    const found = await find(index, text, signal);
    const { candidates, subject } = await rankIn(index, found, text, context);
    const isAnswerable = relevant.length > 0;
    const example = {
      features: featuresOf(index, found, subject),
      kind: kindOf(index, found, subject),
    };
    asked.push({ ...example, isAnswerable });
    if (!isAnswerable) continue;
    nearMisses.push({ ...example, isAnswerable });
    const isLeft = (row: number): boolean => !relevant.includes(index.chunks[row]?.documentId ?? '');
    const left = leave(index, found, isLeft);
    if (left.surest === undefined) continue;
    const strengths = index.subjects.talkedAbout([text, ...context.split('\n').reverse()]);
    const next = [...candidates].find(({ row }) => isLeft(row));
    const itsSubject = strengths.get(index.pageOf[next?.row ?? -1] ?? -1) ?? 0;
    nearMisses.push({
      features: featuresOf(index, left, itsSubject),
      kind: kindOf(index, left, itsSubject),
      isAnswerable: false,
    });
  }
  return { asked, nearMisses };
}

function featuresOf(index: KnowledgeIndex, found: Found, subject: number): ConfidenceFeatures {
  const signs = questionSigns(index, found);
  return { ...signs, subject: talkedAbout(signs, subject) };
}

/** What would have been found without the others. */
function leave(index: KnowledgeIndex, found: Found, isLeft: (row: number) => boolean): Found {
  const candidates = found.candidates.filter(({ row }) => isLeft(row));
  const matches = found.meaning?.matches.filter(({ chunkId }) => isLeft(index.rowOf.get(chunkId) ?? -1));
  return {
    ...found,
    candidates,
    surest: candidates.reduce<Candidate | undefined>(
      (best, one) => (best === undefined || one.fused > best.fused ? one : best),
      undefined,
    ),
    meaning: found.meaning && { ...found.meaning, matches: matches ?? [] },
  };
}
