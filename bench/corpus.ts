/** A knowledge base made by seeded chance, the same for every server: 10,000 chunks in 200 articles, and 500 questions about them. */

import { createHash } from 'node:crypto';
import type { KnowledgeChunk, KnowledgeDocument } from '../src/contract/knowledge.ts';

export const CHUNKS = 10_000;
export const DIMENSIONS = 512;
export const QUESTIONS = 500;
export const MODEL_ID = 'bench-hash-512';
const CHUNKS_PER_DOCUMENT = 50;
const WORDS_PER_CHUNK = 60;
const VOCABULARY = 4_000;

/** mulberry32: small, seeded, good enough to make text. https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = [
  'ba',
  'co',
  'di',
  'fu',
  'ga',
  'he',
  'jo',
  'ka',
  'li',
  'mo',
  'nu',
  'pe',
  'ra',
  'si',
  'to',
  'vu',
];

function wordOf(number: number): string {
  let word = '';
  for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) word += SYLLABLES[rest % 16];
  return word;
}

/** Few words are common and many are rare, as in real text (Zipf's law). */
function sentence(random: () => number, words: number): string {
  return Array.from({ length: words }, () => wordOf(Math.floor(VOCABULARY ** random()) - 1)).join(' ');
}

const vectors = new Map<string, Float32Array>();

/** A unit vector that depends on the text alone. Kept once made: the benchmark measures everything but embedding. */
export function vectorOf(text: string): Float32Array {
  const known = vectors.get(text);
  if (known !== undefined) return known;
  const random = createRandom(createHash('sha256').update(text).digest().readInt32LE(0));
  const vector = unit(Float32Array.from({ length: DIMENSIONS }, () => random() - 0.5));
  vectors.set(text, vector);
  return vector;
}

const WORDS_PER_QUESTION = 8;
/** How near a question's vector lies to its chunk's; of real questions and their passages it is about this. */
const NEARNESS = 0.7;

interface Question {
  readonly text: string;
  readonly vector: Float32Array;
}

/** Each question is made of one chunk's words and lies near its vector, so that search finds it and the bot answers. */
const asked = new Map<string, Question>();

export function questions(): readonly string[] {
  if (asked.size === 0) {
    let number = 0;
    for (const { chunks } of documents()) {
      for (const chunk of chunks) {
        if (number++ % (CHUNKS / QUESTIONS) !== 0) continue;
        const words = [...new Set(chunk.text.split(' '))].sort(
          (a, b) => b.length - a.length || a.localeCompare(b),
        );
        const text = `${words.slice(0, WORDS_PER_QUESTION).join(' ')}?`;
        asked.set(text, { text, vector: between(chunk.vector ?? vectorOf(text), vectorOf(text)) });
      }
    }
  }
  return [...asked.keys()];
}

/** What an embedding model with a warm cache would give. */
export function embedded(text: string): Float32Array {
  return asked.get(text)?.vector ?? vectorOf(text);
}

function between(near: Float32Array, far: Float32Array): Float32Array {
  return unit(near.map((value, index) => NEARNESS * value + (1 - NEARNESS) * (far[index] ?? 0)));
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

export function* documents(): Generator<{ document: KnowledgeDocument; chunks: readonly KnowledgeChunk[] }> {
  const random = createRandom(42);
  for (let number = 0; number < CHUNKS / CHUNKS_PER_DOCUMENT; number++) {
    const id = uuidOf(`document ${number}`);
    const title = sentence(random, 4);
    const chunks = Array.from({ length: CHUNKS_PER_DOCUMENT }, (_, ordinal): KnowledgeChunk => {
      const text = sentence(random, WORDS_PER_CHUNK);
      const name = `chunk ${number * CHUNKS_PER_DOCUMENT + ordinal}`;
      return {
        id: uuidOf(name),
        documentId: id,
        ordinal,
        headings: [],
        text,
        contentHash: uuidOf(text),
        vector: vectorOf(name),
        model: MODEL_ID,
      };
    });
    yield { document: { id, source: `${number}.md`, title, contentHash: id, updatedAt: 0 }, chunks };
  }
}

function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
