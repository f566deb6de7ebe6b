/** Reads the weights of a TensorFlow.js graph model: a manifest in `model.json`, and the numbers in files beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

export interface Weights {
  /** The one weight whose name contains `part`. Throws when there is none, or more than one. */
  find(part: string): Weight;
  /** The single number of such a weight. */
  number(part: string): number;
}

const BYTES_PER_VALUE = 4;

const modelFile = z.object({
  weightsManifest: z.tuple([
    z.object({
      paths: z.array(z.string()),
      weights: z.array(
        z.object({ name: z.string(), shape: z.array(z.int()), dtype: z.enum(['float32', 'int32']) }),
      ),
    }),
  ]),
});

export async function readWeights(folder: string): Promise<Weights> {
  const [manifest] = modelFile.parse(
    JSON.parse(await readFile(join(folder, 'model.json'), 'utf8')),
  ).weightsManifest;
  const files = await Promise.all(manifest.paths.map((path) => readFile(join(folder, path))));
  const bytes = Uint8Array.from(Buffer.concat(files));

  const byName = new Map<string, Weight>();
  let offset = 0;
  for (const { name, shape, dtype } of manifest.weights) {
    const count = shape.reduce((product, size) => product * size, 1);
    const values =
      dtype === 'float32'
        ? new Float32Array(bytes.buffer, offset, count)
        : new Int32Array(bytes.buffer, offset, count);
    byName.set(name, { shape, values });
    offset += count * BYTES_PER_VALUE;
  }
  if (offset !== bytes.byteLength) {
    throw new Error(`The manifest describes ${offset} bytes of weights; the files hold ${bytes.byteLength}.`);
  }
  return createWeights(byName);
}

function createWeights(byName: ReadonlyMap<string, Weight>): Weights {
  function find(part: string): Weight {
    const [match, another] = [...byName].filter(([name]) => name.includes(part));
    if (match === undefined || another !== undefined) {
      throw new Error(`Expected one weight named like ${part}.`);
    }
    return match[1];
  }

  return {
    find,
    number(part) {
      const value = find(part).values[0];
      if (value === undefined) throw new Error(`The weight ${part} is empty.`);
      return value;
    },
  };
}
