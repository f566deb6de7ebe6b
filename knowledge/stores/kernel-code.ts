/**
 * The machine code of the vector store's loops, as a WebAssembly module of a few hundred bytes. JavaScript has no instruction that counts
 * bits or multiplies four numbers at once. Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

type Code = readonly number[];

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
export const BLOCK_BYTES = 16;
/** Vectors are padded to whole steps. */
export const BLOCKS_PER_STEP = 4;
const NO_RESULT = 0x40;
/** Number of that function within the module. */
const SIMILARITY = 1;

const ADD: Code = [0x6a];
const SUBTRACT: Code = [0x6b];
const MULTIPLY: Code = [0x6c];
const LOAD_32: Code = [0x28, 0, 0];
const STORE_16: Code = [0x3b, 0, 0];
const STORE_FLOAT: Code = [0x38, 0, 0];
const ADD_FLOATS: Code = [0x92];

const loadBlock = (block: number): Code => simd(0x00, 0, ...unsigned(block * BLOCK_BYTES));
const XOR = simd(0x51);
const COUNT_BITS_OF_BYTES = simd(0x62);
const ADD_BYTES = simd(0x6e);
const SUM_BYTE_PAIRS = simd(0x7d);
const SUM_SHORT_PAIRS = simd(0x7f);
const ADD_FOUR_FLOATS = simd(0xe4, 0x01);
const MULTIPLY_FOUR_FLOATS = simd(0xe6, 0x01);
const integerLane = (lane: number): Code => simd(0x1b, lane);
const floatLane = (lane: number): Code => simd(0x1f, lane);

function simd(...operation: Code): Code {
  return [0xfd, ...operation];
}

function get(local: number): Code {
  return [0x20, local];
}

function set(local: number, value: Code): Code {
  return [...value, 0x21, local];
}

function call(index: number): Code {
  return [0x10, index];
}

function constant(value: number): Code {
  return [0x41, ...signed(value)];
}

function advance(local: number, bytes: number): Code {
  return set(local, [...get(local), ...constant(bytes), ...ADD]);
}

/** Runs `body` until `counter`, which starts above 0, is used up. */
function repeat(counter: number, body: Code): Code {
  const countDown = set(counter, [...get(counter), ...constant(1), ...SUBTRACT]);
  return [0x03, NO_RESULT, ...body, ...countDown, ...get(counter), 0x0d, 0, 0x0b];
}

/** Bytes that count themselves first. */
function sized(bytes: Code): Code {
  return [...unsigned(bytes.length), ...bytes];
}

/** LEB128. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

/** LEB128 of a number that is not negative, where the highest bit would be the sign. */
function signed(value: number): Code {
  return value < 0x40 ? [value] : [(value & 0x7f) | 0x80, ...signed(value >>> 7)];
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()];
}

function text(value: string): Code {
  return sized([...Buffer.from(value)]);
}

/** `locals` come after the parameters. */
function body(locals: readonly number[], code: Code): Code {
  return sized([...list(locals.map((type) => [1, type])), ...code, 0x0b]);
}

/** measure(code, question, distance, rows): writes how many bits of each row's code differ from the question's. */
function measure(codeBlocks: number): Code {
  const [code, question, distance, rows, sum] = [0, 1, 2, 3, 4];
  const differing = Array.from({ length: codeBlocks }, (_, block) => [
    ...get(code),
    ...loadBlock(block),
    ...get(question),
    ...loadBlock(block),
    ...XOR,
    ...COUNT_BITS_OF_BYTES,
    ...(block === 0 ? [] : ADD_BYTES),
  ]);
  const total = [0, 1, 2, 3].flatMap((lane) => [
    ...get(sum),
    ...integerLane(lane),
    ...(lane === 0 ? [] : ADD),
  ]);
  return body(
    [V128],
    repeat(rows, [
      ...set(sum, [...differing.flat(), ...SUM_BYTE_PAIRS, ...SUM_SHORT_PAIRS]),
      ...get(distance),
      ...total,
      ...STORE_16,
      ...advance(code, codeBlocks * BLOCK_BYTES),
      ...advance(distance, 2),
    ]),
  );
}

/** similarity(vector, question, steps): the sum of products, `BLOCKS_PER_STEP` blocks a step: waiting for one sum would take most of the time. */
function similarity(): Code {
  const [vector, question, steps, sum] = [0, 1, 2, 3];
  const sums = Array.from({ length: BLOCKS_PER_STEP }, (_, block) => sum + block);
  const products = sums.flatMap((blockSum, block) =>
    set(blockSum, [
      ...get(blockSum),
      ...get(vector),
      ...loadBlock(block),
      ...get(question),
      ...loadBlock(block),
      ...MULTIPLY_FOUR_FLOATS,
      ...ADD_FOUR_FLOATS,
    ]),
  );
  const joined = sums
    .slice(1)
    .flatMap((blockSum) => set(sum, [...get(sum), ...get(blockSum), ...ADD_FOUR_FLOATS]));
  const total = [0, 1, 2, 3].flatMap((lane) => [
    ...get(sum),
    ...floatLane(lane),
    ...(lane === 0 ? [] : ADD_FLOATS),
  ]);
  return body(
    sums.map(() => V128),
    [
      ...repeat(steps, [
        ...products,
        ...advance(vector, BLOCK_BYTES * BLOCKS_PER_STEP),
        ...advance(question, BLOCK_BYTES * BLOCKS_PER_STEP),
      ]),
      ...joined,
      ...total,
    ],
  );
}

/** rescore(row, count, vectors, rowBytes, question, steps, result): writes the similarity of each of the `count` rows listed at `row`. */
function rescore(): Code {
  const [row, count, vectors, rowBytes, question, steps, result] = [0, 1, 2, 3, 4, 5, 6];
  return body(
    [],
    repeat(count, [
      ...get(result),
      ...get(row),
      ...LOAD_32,
      ...get(rowBytes),
      ...MULTIPLY,
      ...get(vectors),
      ...ADD,
      ...get(question),
      ...get(steps),
      ...call(SIMILARITY),
      ...STORE_FLOAT,
      ...advance(row, 4),
      ...advance(result, 4),
    ]),
  );
}

function section(id: number, content: Code): Code {
  return [id, ...sized(content)];
}

/** For codes of that many blocks, at most 31: more could overflow the byte that counts. */
export function kernelCode(codeBlocks: number): Uint8Array<ArrayBuffer> {
  const functionType = 0x60;
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // magic number and version
    ...section(
      1,
      list([
        [functionType, ...list([[I32], [I32], [I32], [I32]]), ...list([])],
        [functionType, ...list([[I32], [I32], [I32]]), ...list([[F32]])],
        [functionType, ...list(Array.from({ length: 7 }, () => [I32])), ...list([])],
      ]),
    ),
    ...section(2, list([[...text('store'), ...text('memory'), 0x02, 0x00, 1]])),
    ...section(3, list([[0], [1], [2]])),
    ...section(
      7,
      list([
        [...text('measure'), 0x00, 0],
        [...text('rescore'), 0x00, 2],
      ]),
    ),
    ...section(10, list([measure(codeBlocks), similarity(), rescore()])),
  ]);
}
