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
/** What the mean of a passage's lines counts, beside 1 for the passage as a whole. */
const LINES_WEIGHT = 2;

/** Chunks stay without vectors when the embedding model is gone. `stored` are the document's chunks as they are now. */
export async function addVectors(
  planned: readonly PlannedChunk[],
  stored: readonly KnowledgeChunk[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<VectoredChunks> {
  const kept = vectorsOf(stored, embeddings.id);
  const missing = planned
    .filter(({ chunk }) => !kept.has(chunk.contentHash))
    .map(({ chunk: { contentHash }, ...texts }) => ({ contentHash, ...texts }));
  const made = await embedPassages(missing, embeddings, signal);
  const chunks = planned.map(({ chunk }) => {
    const vector = kept.get(chunk.contentHash) ?? made.get(chunk.contentHash);
    return vector === undefined ? chunk : { ...chunk, vector, model: embeddings.id };
  });
  return { chunks, embedded: made.size };
}

/** By content hash, or by text. */
export type Vectors = ReadonlyMap<string, Float32Array>;

/** What a passage's vector is made of. */
export interface EmbeddedPassage {
  readonly contentHash: string;
  readonly embedded: string;
  readonly embeddedLines: readonly string[];
}

/** By content hash; passages are missing when the embedding model was gone before all their texts were embedded. */
export async function embedPassages(
  passages: readonly EmbeddedPassage[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<Vectors> {
  const texts = passages.flatMap(({ embedded, embeddedLines }) => [embedded, ...embeddedLines]);
  const made = await embedAll([...new Set(texts)], embeddings, signal);
  const joined = new Map<string, Float32Array>();
  for (const { contentHash, embedded, embeddedLines } of passages) {
    const whole = made.get(embedded);
    const lines = embeddedLines.flatMap((line) => made.get(line) ?? []);
    if (whole === undefined || lines.length < embeddedLines.length) continue;
    joined.set(contentHash, lines.length === 0 ? whole : blend(whole, lines));
  }
  return joined;
}

/** The direction of the lines' mean, and a little of the whole. */
function blend(whole: Float32Array, lines: readonly Float32Array[]): Float32Array {
  const mean = whole.map((_, at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0));
  const meanLength = Math.hypot(...mean) || 1;
  const sum = whole.map((value, at) => value + (LINES_WEIGHT * (mean[at] ?? 0)) / meanLength);
  const length = Math.hypot(...sum) || 1;
  return sum.map((value) => value / length);
}

function vectorsOf(chunks: readonly KnowledgeChunk[], modelId: string): Vectors {
  const vectors = new Map<string, Float32Array>();
  for (const { contentHash, vector, model } of chunks) {
    if (vector !== undefined && model === modelId) vectors.set(contentHash, vector);
  }
  return vectors;
}

/** By text, as many as could be made before the embedding model was gone. */
async function embedAll(
  texts: readonly string[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<Vectors> {
  const prefix = embeddings.prefixes?.passage ?? '';
  const made = new Map<string, Float32Array>();
  try {
    for (let start = 0; start < texts.length; start += EMBEDDED_TOGETHER) {
      const group = texts.slice(start, start + EMBEDDED_TOGETHER);
      const vectors = await embeddings.embed(
        group.map((text) => prefix + text),
        signal,
      );
      for (const [index, vector] of vectors.entries()) made.set(group[index] ?? '', vector);
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'embeddings-unavailable') throw error;
  }
  return made;
}
