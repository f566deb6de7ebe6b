/** Keeps the vectors of questions where all nodes find them, so that a question is embedded once. Keys are hashes: no text is kept. */
import { createHash } from 'node:crypto';
import type { Cache } from '../contract/cache.ts';
import type { EmbeddingModel } from '../contract/models.ts';

/** A day of the same questions; a vector of the same text and model never changes. */
const KEPT_MS = 24 * 60 * 60 * 1_000;
const BYTES_A_VALUE = 4;

/** For questions, which come one by one: several texts at once are articles, and embedded as ever. */
export function cacheEmbeddings(model: EmbeddingModel, cache: Cache): EmbeddingModel {
  return {
    ...model,
    async embed(texts, signal) {
      const [text] = texts;
      if (text === undefined || texts.length > 1) return await model.embed(texts, signal);
      const key = `embedding:${createHash('sha256').update(`${model.id}\n${text}`).digest('base64url')}`;
      const kept = readVector(await cache.get(key), model.dimensions);
      if (kept !== undefined) return [kept];
      const vectors = await model.embed(texts, signal);
      const [vector] = vectors;
      if (vector !== undefined) await cache.set(key, writeVector(vector), KEPT_MS);
      return vectors;
    },
  };
}

function writeVector(vector: Float32Array): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

/** Undefined when it is not a vector of that length. */
function readVector(text: string | undefined, dimensions: number): Float32Array | undefined {
  if (text === undefined) return undefined;
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== dimensions * BYTES_A_VALUE) return undefined;
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
