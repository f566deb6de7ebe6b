/** Writes the few Protocol Buffers field kinds that an ONNX file is made of. https://protobuf.dev/programming-guides/encoding/ */

const VARINT = 0;
const LENGTH_DELIMITED = 2;
const PAYLOAD_BITS = 7n;
const PAYLOAD_MASK = 0x7fn;
const MORE_FOLLOWS = 0x80;

/** Negative values take ten bytes, as two's complement of 64 bits. */
function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  do {
    const payload = Number(rest & PAYLOAD_MASK);
    rest >>= PAYLOAD_BITS;
    bytes.push(rest > 0n ? payload | MORE_FOLLOWS : payload);
  } while (rest > 0n);
  return Buffer.from(bytes);
}

function key(field: number, wireType: number): Buffer {
  return varint((field << 3) | wireType);
}

export function integerField(field: number, value: number): Buffer {
  return Buffer.concat([key(field, VARINT), varint(value)]);
}

export function bytesField(field: number, value: Uint8Array): Buffer {
  return Buffer.concat([key(field, LENGTH_DELIMITED), varint(value.byteLength), value]);
}

export function textField(field: number, value: string): Buffer {
  return bytesField(field, Buffer.from(value));
}

export function messageField(field: number, parts: readonly Buffer[]): Buffer {
  return bytesField(field, Buffer.concat(parts));
}
