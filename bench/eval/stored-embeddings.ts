/** Keeps vectors in a temporary folder, so that the second run of an evaluation embeds nothing. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmbeddingModel } from '../../src/contract/models.ts';

const FOLDER = join(tmpdir(), 'switchboard-eval');
/** A record is the hash of a text, then its vector. */
const HASH_BYTES = 32;
const FLOAT_BYTES = 4;

export async function storeEmbeddings(model: EmbeddingModel): Promise<EmbeddingModel> {
  await mkdir(FOLDER, { recursive: true });
  const name = createHash('sha256').update(model.id).digest('hex').slice(0, 16);
  const file = join(FOLDER, `${name}.vectors`);
  const known = await readVectors(file, model.dimensions);
  return {
    ...model,
    async embed(texts, signal) {
      const missing = [...new Set(texts.filter((text) => !known.has(hash(text).toString('hex'))))];
      if (missing.length > 0) {
        const vectors = await model.embed(missing, signal);
        const records = vectors.map((vector, at) => {
          const key = hash(missing[at] ?? '');
          known.set(key.toString('hex'), vector);
          return Buffer.concat([key, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength)]);
        });
        await appendFile(file, Buffer.concat(records));
      }
      return texts.map((text) => known.get(hash(text).toString('hex')) ?? new Float32Array(model.dimensions));
    },
  };
}

/** A record that was cut off is left out. */
async function readVectors(file: string, dimensions: number): Promise<Map<string, Float32Array>> {
  const bytes = await readFile(file).catch(() => Buffer.alloc(0));
  const recordBytes = HASH_BYTES + dimensions * FLOAT_BYTES;
  const known = new Map<string, Float32Array>();
  for (let start = 0; start + recordBytes <= bytes.length; start += recordBytes) {
    const key = bytes.subarray(start, start + HASH_BYTES).toString('hex');
    const values = Uint8Array.from(bytes.subarray(start + HASH_BYTES, start + recordBytes));
    known.set(key, new Float32Array(values.buffer));
  }
  return known;
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
