/**
 * The machine code of the vector store's two loops, as a WebAssembly module of a few hundred bytes. JavaScript has no instruction that counts
 * bits or multiplies four numbers at once. Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */

type Code = readonly number[];

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;
export const BLOCK_BYTES = 16;
const NO_RESULT = 0x40;

const ADD: Code = [0x6a];
const SUBTRACT: Code = [0x6b];
const STORE_16: Code = [0x3b, 0, 0];
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

/** similarity(vector, question, blocks): the sum of products. */
function similarity(): Code {
  const [vector, question, blocks, sum] = [0, 1, 2, 3];
  const product = [
    ...get(vector),
    ...loadBlock(0),
    ...get(question),
    ...loadBlock(0),
    ...MULTIPLY_FOUR_FLOATS,
  ];
  const total = [0, 1, 2, 3].flatMap((lane) => [
    ...get(sum),
    ...floatLane(lane),
    ...(lane === 0 ? [] : ADD_FLOATS),
  ]);
  return body(
    [V128],
    [
      ...repeat(blocks, [
        ...set(sum, [...get(sum), ...product, ...ADD_FOUR_FLOATS]),
        ...advance(vector, BLOCK_BYTES),
        ...advance(question, BLOCK_BYTES),
      ]),
      ...total,
    ],
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
      ]),
    ),
    ...section(2, list([[...text('store'), ...text('memory'), 0x02, 0x00, 1]])),
    ...section(3, list([[0], [1]])),
    ...section(
      7,
      list([
        [...text('measure'), 0x00, 0],
        [...text('similarity'), 0x00, 1],
      ]),
    ),
    ...section(10, list([measure(codeBlocks), similarity()])),
  ]);
}
