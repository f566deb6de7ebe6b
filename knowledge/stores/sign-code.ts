/** Signs of a vector's values: 32 times smaller than the vector, and about as near to each other as the vectors are. */

const BITS_PER_BYTE = 8;

/** One bit for each value, set when it is above 0. */
export function signCode(vector: Float32Array): Uint8Array {
  const code = new Uint8Array(Math.ceil(vector.length / BITS_PER_BYTE));
  for (let index = 0; index < vector.length; index += 1) {
    if ((vector[index] ?? 0) > 0) {
      const byte = Math.floor(index / BITS_PER_BYTE);
      code[byte] = (code[byte] ?? 0) | (1 << (index % BITS_PER_BYTE));
    }
  }
  return code;
}
