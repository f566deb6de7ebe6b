/** Collects what confidence is computed from, question by question, with the truth beside it. */
import { type ConfidenceFeatures, confidenceFeatures } from '../../knowledge/search/confidence.ts';
import { addTalkedAbout, fuse, rank } from '../../knowledge/search/fuse.ts';
import { createKnowledgeIndex } from '../../knowledge/search/knowledge-index.ts';
import { readContext, readQuestion } from '../../knowledge/search/question.ts';
import { createTermReader } from '../../knowledge/search/terms.ts';
import { createLocalVectors } from '../../knowledge/stores/local-vectors.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { knowledgeOf } from './knowledge-of.ts';
import type { EvaluationSet } from './sets.ts';

export interface Example {
  readonly features: ConfidenceFeatures;
  readonly isAnswerable: boolean;
}

const CANDIDATES = 512;

export async function collectExamples(
  set: EvaluationSet,
  embeddings: EmbeddingModel,
  withVectors: boolean,
): Promise<readonly Example[]> {
  const { signal } = new AbortController();
  const store = await knowledgeOf(set, embeddings, signal);
  const chunks = await store.chunks();
  const vectors = createLocalVectors();
  await vectors.upsert(new Map(chunks.flatMap(({ id, vector }) => (vector ? [[id, vector] as const] : []))));
  const readTerms = createTermReader();
  const index = await createKnowledgeIndex(await store.documents(), chunks, readTerms);

  const examples: Example[] = [];
  for (const { text, context, relevant } of set.questions) {
    const question = readQuestion(text, readTerms, index.language);
    const [vector] = withVectors ? await embeddings.embed([text], signal) : [];
    const matches = vector && (await vectors.nearest(vector, CANDIDATES, signal));
    const strengths = index.subjects.talkedAbout([text, ...context.split('\n').reverse()]);
    const found = { question, matches, candidates: fuse(index, question, matches) };
    const before = readContext(context, question, readTerms, index.language);
    const ranked = rank(index, addTalkedAbout(index, found, strengths), before, strengths);
    const [best] = ranked;
    if (best === undefined) continue;
    examples.push({ features: confidenceFeatures(question, best), isAnswerable: relevant.length > 0 });
  }
  return examples;
}
