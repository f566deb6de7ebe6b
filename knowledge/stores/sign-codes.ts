/** Sign bits of vectors: 32 times smaller than the vector, and about as near to each other as the vectors are. */

const BITS_PER_WORD = 32;

/** Bit n is set when value n is positive. */
export function signCode(vector: Float32Array): Uint32Array {
  const code = new Uint32Array(Math.ceil(vector.length / BITS_PER_WORD));
  vector.forEach((value, index) => {
    if (value <= 0) return;
    const word = Math.floor(index / BITS_PER_WORD);
    code[word] = (code[word] ?? 0) | (1 << (index % BITS_PER_WORD));
  });
  return code;
}

/** Rows whose code differs from `code` in the fewest bits: `limit` of them, and those that tie with the last. In no order. */
export function nearestCodes(codes: Uint32Array, code: Uint32Array, limit: number): readonly number[] {
  const distances = measure(codes, code);
  const farthest = limitDistance(distances, code.length * BITS_PER_WORD, limit);
  const nearest: number[] = [];
  for (let row = 0; row < distances.length; row += 1) {
    if ((distances[row] ?? 0) <= farthest) nearest.push(row);
  }
  return nearest;
}

function measure(codes: Uint32Array, code: Uint32Array): Uint16Array {
  const words = code.length;
  const distances = new Uint16Array(codes.length / words);
  for (let row = 0; row < distances.length; row += 1) {
    let distance = 0;
    for (let word = 0; word < words; word += 1) {
      distance += countBits((codes[row * words + word] ?? 0) ^ (code[word] ?? 0));
    }
    distances[row] = distance;
  }
  return distances;
}

/** The distance within which `limit` rows lie. Counting is enough: there are few distances. */
function limitDistance(distances: Uint16Array, longest: number, limit: number): number {
  const rowsAt = new Uint32Array(longest + 1);
  for (const distance of distances) rowsAt[distance] = (rowsAt[distance] ?? 0) + 1;
  let within = 0;
  for (const [distance, count] of rowsAt.entries()) {
    within += count;
    if (within >= limit) return distance;
  }
  return longest;
}

/** https://graphics.stanford.edu/~seander/bithacks.html#CountBitsSetParallel */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
