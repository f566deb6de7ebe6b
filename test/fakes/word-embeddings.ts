/** An embedding model of arithmetic: texts that share words are near. Counts its work, and can be switched off. */
import { AppError } from '../../src/contract/errors.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';

export interface WordEmbeddings extends EmbeddingModel {
  /** Every text embedded so far. */
  readonly embedded: readonly string[];
  /** From now on it is gone, or back. */
  setAvailable(isAvailable: boolean): void;
  /** From now on it answers nothing until the caller's signal comes. */
  hang(): void;
  /** Answers nothing for so long, counted from the next text. */
  loadFor(ms: number): void;
}

const DIMENSIONS = 64;

export function createWordEmbeddings(id = 'words', languages?: readonly string[]): WordEmbeddings {
  const embedded: string[] = [];
  let state: 'available' | 'gone' | 'hanging' = 'available';
  let loadingMs = 0;
  return {
    id,
    dimensions: DIMENSIONS,
    ...(languages && { languages }),
    embedded,
    setAvailable(isAvailable) {
      state = isAvailable ? 'available' : 'gone';
    },
    hang() {
      state = 'hanging';
    },
    loadFor(ms) {
      loadingMs = ms;
    },
    async embed(texts, signal) {
      if (loadingMs > 0) await wait(loadingMs, signal);
      loadingMs = 0;
      if (state === 'gone') throw new AppError('embeddings-unavailable', 'Gone.');
      if (state === 'hanging') {
        await new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason));
        });
      }
      embedded.push(...texts);
      return texts.map(vectorOf);
    },
    close: async () => undefined,
  };
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(DIMENSIONS).fill(0.01);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const place = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7);
    vector[place % DIMENSIONS] = (vector[place % DIMENSIONS] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
