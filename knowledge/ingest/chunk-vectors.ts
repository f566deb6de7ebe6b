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
/** What its place counts: less the shorter the passage, in whose vector the title is drowned less. */
const PLACE_WEIGHT = 0.5;
/** Characters from which on the place counts in full. */
const LONG_PASSAGE = 300;

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
  readonly embeddedPlace: string;
  readonly embeddedLines: readonly string[];
}

/** By content hash; passages are missing when the embedding model was gone before all their texts were embedded. */
export async function embedPassages(
  passages: readonly EmbeddedPassage[],
  embeddings: EmbeddingModel,
  signal: AbortSignal,
): Promise<Vectors> {
  const texts = passages.flatMap(({ embedded, ...others }) => [embedded, ...textsBeside(others)]);
  const made = await embedAll([...new Set(texts)], embeddings, signal);
  const joined = new Map<string, Float32Array>();
  for (const passage of passages) {
    const whole = made.get(passage.embedded);
    const beside = textsBeside(passage);
    const vectors = beside.flatMap((text) => made.get(text) ?? []);
    if (whole === undefined || vectors.length < beside.length) continue;
    joined.set(
      passage.contentHash,
      vectors.length === 0 ? whole : blend(whole, vectors, weightBeside(passage)),
    );
  }
  return joined;
}

type TextsBeside = Pick<EmbeddedPassage, 'embeddedPlace' | 'embeddedLines'>;

/** Lines that stand for themselves; else the place, which a long text would leave unheard. */
function textsBeside({ embeddedPlace, embeddedLines }: TextsBeside): readonly string[] {
  if (embeddedLines.length > 0) return embeddedLines;
  return embeddedPlace === '' ? [] : [embeddedPlace];
}

function weightBeside({ embedded, embeddedPlace, embeddedLines }: EmbeddedPassage): number {
  if (embeddedLines.length > 0) return LINES_WEIGHT;
  return PLACE_WEIGHT * Math.min(1, (embedded.length - embeddedPlace.length) / LONG_PASSAGE);
}

/** The whole, and the direction of the others' mean. */
function blend(whole: Float32Array, others: readonly Float32Array[], weight: number): Float32Array {
  const mean = whole.map((_, at) => others.reduce((sum, other) => sum + (other[at] ?? 0), 0));
  const meanLength = Math.hypot(...mean) || 1;
  const sum = whole.map((value, at) => value + (weight * (mean[at] ?? 0)) / meanLength);
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
