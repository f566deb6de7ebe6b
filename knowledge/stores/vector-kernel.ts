/** Room for a fixed number of vectors and their sign codes, and the two loops over them. */
import { BLOCK_BYTES, BLOCKS_PER_STEP, kernelCode } from './kernel-code.ts';
import { signCode } from './sign-code.ts';

export interface VectorKernel {
  readonly capacity: number;
  write(row: number, vector: Float32Array): void;
  /** Overwrites row `to`. */
  move(from: number, to: number): void;
  /** The same rows with room for more. */
  grow(capacity: number): VectorKernel;
  /** Sets the vector that `measure` and `similarities` compare with. */
  ask(vector: Float32Array): void;
  /** In how many signs each of the first `rows` rows differs; `rows` is at least 1. Overwritten by the next call. */
  measure(rows: number): Uint16Array;
  /** Sums of products with those rows, at most `capacity`, in their order. Overwritten by the next call. */
  similarities(rows: readonly number[]): Float32Array;
}

/** The little of https://webassembly.github.io/spec/js-api/ that is used here; Node's types leave it out. */
interface WebAssemblyRuntime {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelFunctions };
}

type Rescore = (
  ...places: [
    row: number,
    count: number,
    vectors: number,
    rowBytes: number,
    question: number,
    steps: number,
    result: number,
  ]
) => void;

/** Places are byte offsets in the memory. A block is 16 bytes. */
interface KernelFunctions {
  measure(codes: number, question: number, distances: number, rows: number): void;
  rescore: Rescore;
}

const PAGE_BYTES = 65_536;
const BITS_PER_BLOCK = BLOCK_BYTES * 8;
const FLOATS_PER_BLOCK = BLOCK_BYTES / 4;
const DISTANCE_BYTES = 2;
const FLOAT_BYTES = 4;

export function createVectorKernel(dimensions: number, capacity: number): VectorKernel {
  const runtime: WebAssemblyRuntime = Reflect.get<object, string>(globalThis, 'WebAssembly');
  const codeBlocks = Math.ceil(dimensions / BITS_PER_BLOCK);
  const vectorSteps = Math.ceil(dimensions / (FLOATS_PER_BLOCK * BLOCKS_PER_STEP));
  const codeBytes = codeBlocks * BLOCK_BYTES;
  const vectorBytes = vectorSteps * BLOCKS_PER_STEP * BLOCK_BYTES;

  const question = 0;
  const vectors = question + vectorBytes;
  const questionCode = vectors + capacity * vectorBytes;
  const codes = questionCode + codeBytes;
  const distances = codes + capacity * codeBytes;
  const asked = aligned(distances + capacity * DISTANCE_BYTES);
  const results = asked + capacity * FLOAT_BYTES;
  const size = results + capacity * FLOAT_BYTES;

  const memory = new runtime.Memory({ initial: Math.ceil(size / PAGE_BYTES) });
  const { exports: loops } = new runtime.Instance(new runtime.Module(kernelCode(codeBlocks)), {
    store: { memory },
  });
  const bytes = new Uint8Array(memory.buffer);

  function put(vectorAt: number, codeAt: number, vector: Float32Array): void {
    new Float32Array(memory.buffer, vectorAt, dimensions).set(vector);
    bytes.set(signCode(vector), codeAt);
  }

  return {
    capacity,
    write(row, vector) {
      put(vectors + row * vectorBytes, codes + row * codeBytes, vector);
    },
    move(from, to) {
      const vector = vectors + from * vectorBytes;
      const code = codes + from * codeBytes;
      bytes.copyWithin(vectors + to * vectorBytes, vector, vector + vectorBytes);
      bytes.copyWithin(codes + to * codeBytes, code, code + codeBytes);
    },
    grow(larger) {
      const grown = createVectorKernel(dimensions, larger);
      for (let row = 0; row < capacity; row += 1) {
        grown.write(row, new Float32Array(memory.buffer, vectors + row * vectorBytes, dimensions));
      }
      return grown;
    },
    ask(vector) {
      put(question, questionCode, vector);
    },
    measure(rows) {
      loops.measure(codes, questionCode, distances, rows);
      return new Uint16Array(memory.buffer, distances, rows);
    },
    similarities(rows) {
      if (rows.length > 0) {
        new Uint32Array(memory.buffer, asked, rows.length).set(rows);
        loops.rescore(asked, rows.length, vectors, vectorBytes, question, vectorSteps, results);
      }
      return new Float32Array(memory.buffer, results, rows.length);
    },
  };
}

/** The next place at which numbers of four bytes may stand. */
function aligned(place: number): number {
  return Math.ceil(place / FLOAT_BYTES) * FLOAT_BYTES;
}
