/** Room for a fixed number of vectors and their sign codes, and the two loops over them. */
import { BLOCK_BYTES, kernelCode } from './kernel-code.ts';
import { signCode } from './sign-code.ts';

export interface VectorKernel {
  readonly capacity: number;
  write(row: number, vector: Float32Array): void;
  /** Overwrites row `to`. */
  move(from: number, to: number): void;
  /** The same rows with room for more. */
  grow(capacity: number): VectorKernel;
  /** Sets the vector that `measure` and `similarity` compare with. */
  ask(vector: Float32Array): void;
  /** In how many signs each of the first `rows` rows differs; `rows` is at least 1. Overwritten by the next call. */
  measure(rows: number): Uint16Array;
  /** Sum of products with that row. */
  similarity(row: number): number;
}

/** The little of https://webassembly.github.io/spec/js-api/ that is used here; Node's types leave it out. */
interface WebAssemblyRuntime {
  readonly Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: KernelFunctions };
}

/** Places are byte offsets in the memory. A block is 16 bytes. */
interface KernelFunctions {
  measure(codes: number, question: number, distances: number, rows: number): void;
  similarity(vector: number, question: number, blocks: number): number;
}

const PAGE_BYTES = 65_536;
const BITS_PER_BLOCK = BLOCK_BYTES * 8;
const FLOATS_PER_BLOCK = BLOCK_BYTES / 4;
const DISTANCE_BYTES = 2;

export function createVectorKernel(dimensions: number, capacity: number): VectorKernel {
  const runtime: WebAssemblyRuntime = Reflect.get(globalThis, 'WebAssembly');
  const codeBlocks = Math.ceil(dimensions / BITS_PER_BLOCK);
  const vectorBlocks = Math.ceil(dimensions / FLOATS_PER_BLOCK);
  const codeBytes = codeBlocks * BLOCK_BYTES;
  const vectorBytes = vectorBlocks * BLOCK_BYTES;

  const question = 0;
  const vectors = question + vectorBytes;
  const questionCode = vectors + capacity * vectorBytes;
  const codes = questionCode + codeBytes;
  const distances = codes + capacity * codeBytes;
  const size = distances + capacity * DISTANCE_BYTES;

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
    similarity: (row) => loops.similarity(vectors + row * vectorBytes, question, vectorBlocks),
  };
}
