/** A knowledge base that lives in memory, for tests and benchmarks that need no database. */
import type { KnowledgeChunk, KnowledgeDocument, KnowledgeStore } from '../../src/contract/knowledge.ts';

export function createMemoryKnowledgeStore(): KnowledgeStore {
  const documents = new Map<string, KnowledgeDocument>();
  const chunks = new Map<string, readonly KnowledgeChunk[]>();
  let generation = 0;
  return {
    documents: async () => [...documents.values()],
    chunks: async (documentIds = [...documents.keys()]) => documentIds.flatMap((id) => chunks.get(id) ?? []),
    async replace(document, newChunks) {
      documents.set(document.id, document);
      chunks.set(document.id, newChunks);
      generation += 1;
    },
    async remove(documentIds) {
      for (const id of documentIds) {
        documents.delete(id);
        chunks.delete(id);
      }
      generation += 1;
    },
    generation: async () => generation,
  };
}
