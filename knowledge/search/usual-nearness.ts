/**
 * Measures how near passages here are to what is about something else. Where all is about bank cards, every question about cards is near to much
 * that answers another one; elsewhere the same cosine is an answer.
 */
import { setImmediate } from 'node:timers/promises';
import type { IndexedChunk } from './knowledge-index.ts';

/** Mean over the open sets, and for how many passages it stands: few tell little. */
export const USUAL_NEARNESS = 0.8;
const USUAL_COUNT = 5;
/** Passages that are looked at; with ten thousand others each takes milliseconds. */
const SAMPLE = 60;

/** The cosine of a passage with the nearest one of another page, in the middle of a sample. `vectors` by chunk id. */
export async function measureUsualNearness(
  chunks: readonly IndexedChunk[],
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<number> {
  const step = Math.max(1, chunks.length / SAMPLE);
  const found: number[] = [];
  for (let at = 0; at < chunks.length; at += step) {
    const near = nearestElsewhere(chunks, vectors, chunks[Math.floor(at)]);
    if (near !== undefined) found.push(near);
    // Others have their turn.
    await setImmediate();
  }
  const middle = found.sort((left, right) => left - right)[found.length >> 1] ?? USUAL_NEARNESS;
  return (found.length * middle + USUAL_COUNT * USUAL_NEARNESS) / (found.length + USUAL_COUNT);
}

/** Undefined when either has no vector. */
function nearestElsewhere(
  chunks: readonly IndexedChunk[],
  vectors: ReadonlyMap<string, Float32Array>,
  passage: IndexedChunk | undefined,
): number | undefined {
  const own = vectors.get(passage?.id ?? '');
  if (own === undefined) return undefined;
  let nearest: number | undefined;
  for (const { id, documentId } of chunks) {
    const vector = documentId === passage?.documentId ? undefined : vectors.get(id);
    if (vector !== undefined) nearest = Math.max(nearest ?? -1, cosine(own, vector));
  }
  return nearest;
}

/** Of unit length both. */
function cosine(left: Float32Array, right: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
