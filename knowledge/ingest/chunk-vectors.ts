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
  const missing = new Map<string, PlannedChunk>();
  for (const one of planned) {
    if (!kept.has(one.chunk.contentHash)) missing.set(one.chunk.contentHash, one);
  }
  const made = joinVectors(missing, await embedAll(textsOf(missing.values()), embeddings, signal));
  const chunks = planned.map(({ chunk }) => {
    const vector = kept.get(chunk.contentHash) ?? made.get(chunk.contentHash);
    return vector === undefined ? chunk : { ...chunk, vector, model: embeddings.id };
  });
  return { chunks, embedded: made.size };
}

/** By content hash, or by text. */
type Vectors = ReadonlyMap<string, Float32Array>;

function textsOf(planned: Iterable<PlannedChunk>): readonly string[] {
  return [
    ...new Set(Array.from(planned, ({ embedded, embeddedLines }) => [embedded, ...embeddedLines]).flat()),
  ];
}

/** The vectors of those chunks whose texts are all there. */
function joinVectors(planned: ReadonlyMap<string, PlannedChunk>, made: Vectors): Vectors {
  const joined = new Map<string, Float32Array>();
  for (const [hash, { embedded, embeddedLines }] of planned) {
    const whole = made.get(embedded);
    const lines = embeddedLines.flatMap((line) => made.get(line) ?? []);
    if (whole === undefined || lines.length < embeddedLines.length) continue;
    joined.set(hash, lines.length === 0 ? whole : blend(whole, lines));
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
  const made = new Map<string, Float32Array>();
  try {
    for (let start = 0; start < texts.length; start += EMBEDDED_TOGETHER) {
      const group = texts.slice(start, start + EMBEDDED_TOGETHER);
      const vectors = await embeddings.embed(group, signal);
      for (const [index, vector] of vectors.entries()) made.set(group[index] ?? '', vector);
    }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'embeddings-unavailable') throw error;
  }
  return made;
}
