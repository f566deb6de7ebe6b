/** Collects what confidence is computed from, question by question, with the truth beside it. */
import { type ConfidenceFeatures, confidenceFeatures } from '../../knowledge/search/confidence.ts';
import { createFindPassages } from '../../knowledge/search/find-passages.ts';
import { createKnowledgeLoader } from '../../knowledge/search/knowledge-loader.ts';
import { createFindNearest } from '../../knowledge/search/nearest-passages.ts';
import { createTermReader } from '../../knowledge/search/terms.ts';
import { createLocalVectors } from '../../knowledge/stores/local-vectors.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { knowledgeOf } from './knowledge-of.ts';
import type { EvaluationSet } from './sets.ts';

export interface Example {
  readonly features: ConfidenceFeatures;
  readonly isAnswerable: boolean;
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
): Promise<readonly Example[]> {
  const { signal } = new AbortController();
  const vectors = createLocalVectors();
  const readTerms = createTermReader();
  const store = await knowledgeOf(set, embeddings, signal);
  const loader = createKnowledgeLoader({ store, vectors, modelId: embeddings.id, readTerms, logger: SILENT });
  await loader.load();
  const index = loader.current();
  if (index === undefined) return [];

  const languages = withVectors ? embeddings.languages : [];
  const findNearest = createFindNearest({ vectors, embeddings, logger: SILENT, metrics: SILENT });
  const { find, rankIn } = createFindPassages({ vectors, findNearest, readTerms, languages });
  const examples: Example[] = [];
  for (const { text, context, relevant } of set.questions) {
    const found = await find(index, text, signal);
    const { subject } = await rankIn(index, found, text, context);
    const features = confidenceFeatures(index, found, subject);
    examples.push({ features, isAnswerable: relevant.length > 0 });
  }
  return examples;
}
