/** Gives chunks their vectors: those that an earlier run made are kept, the others are made now. */
import { AppError } from '../../src/contract/errors.ts';
import type { KnowledgeChunk } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import type { PlannedChunk } from './chunks.ts';

export interface VectoredChunks {
  readonly chunks: readonly KnowledgeChunk[];
  /** Vectors made now. */
  readonly embedded: number;
}

/** Texts given to the embedding model at once. */
const EMBEDDED_TOGETHER = 32;

/** Chunks stay without vectors when the embedding model is gone. `stored` are the document's chunks as they are now. */
export async function addVectors(
  planned: readonly PlannedChunk[],
  stored: readonly KnowledgeChunk[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<VectoredChunks> {
  const kept = vectorsOf(stored, embeddings.id);
  const missing = new Map<string, string>();
  for (const { chunk, embedded } of planned) {
    if (!kept.has(chunk.contentHash)) missing.set(chunk.contentHash, embedded);
  }
  const made = await embedAll([...missing], embeddings, signal);
  const chunks = planned.map(({ chunk }) => {
    const vector = kept.get(chunk.contentHash) ?? made.get(chunk.contentHash);
    return vector === undefined ? chunk : { ...chunk, vector, model: embeddings.id };
  });
  return { chunks, embedded: made.size };
}

/** By content hash. */
type Vectors = ReadonlyMap<string, Float32Array>;
type HashedText = readonly [hash: string, text: string];

function vectorsOf(chunks: readonly KnowledgeChunk[], modelId: string): Vectors {
  const vectors = new Map<string, Float32Array>();
  for (const { contentHash, vector, model } of chunks) {
    if (vector !== undefined && model === modelId) vectors.set(contentHash, vector);
  }
  return vectors;
}

/** As many as could be made before the embedding model was gone. */
async function embedAll(
  texts: readonly HashedText[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<Vectors> {
  const made = new Map<string, Float32Array>();
  try {
    for (let start = 0; start < texts.length; start += EMBEDDED_TOGETHER) {
      const group = texts.slice(start, start + EMBEDDED_TOGETHER);
      const vectors = await embeddings.embed(
        group.map(([, text]) => text),
        signal,
      );
      for (const [index, vector] of vectors.entries()) made.set(group[index]?.[0] ?? '', vector);
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'embeddings-unavailable') throw error;
  }
  return made;
}
