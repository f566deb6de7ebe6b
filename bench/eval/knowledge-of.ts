/** Makes a stored knowledge base of an evaluation set, as ingesting its documents as Markdown files would. */

import { addVectors } from '../../knowledge/ingest/chunk-vectors.ts';
import { planChunks } from '../../knowledge/ingest/chunks.ts';
import { readMarkdown } from '../../knowledge/ingest/read-markdown.ts';
import { split } from '../../knowledge/ingest/split.ts';
import type { KnowledgeStore } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { createMemoryKnowledgeStore } from '../../test/fakes/memory-knowledge-store.ts';
import type { EvaluationSet } from './sets.ts';

export async function knowledgeOf(
  { documents }: EvaluationSet,
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<KnowledgeStore> {
  const store = createMemoryKnowledgeStore();
  for (const { id, title, text } of documents) {
    const article = { ...readMarkdown(text, title), title };
    const { chunks } = await addVectors(planChunks(id, split(article)), [], embeddings, signal);
    await store.replace({ id, source: id, title, contentHash: '', updatedAt: 0 }, chunks);
  }
  return store;
}
