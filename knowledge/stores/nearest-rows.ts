/** Picks the rows with the smallest distances without sorting them all. */

/** No distance is above `longest`. `limit` rows, and those that tie with the last. In no order. */
export function nearestRows(distances: Uint16Array, longest: number, limit: number): readonly number[] {
  const farthest = distanceOf(distances, longest, limit);
  const nearest: number[] = [];
  for (let row = 0; row < distances.length; row += 1) {
    if ((distances[row] ?? 0) <= farthest) nearest.push(row);
  }
  return nearest;
}

/** The distance within which `limit` rows lie. Counting is enough: distances are small whole numbers. */
function distanceOf(distances: Uint16Array, longest: number, limit: number): number {
  const rowsAt = new Uint32Array(longest + 1);
  for (let row = 0; row < distances.length; row += 1) {
    const distance = distances[row] ?? 0;
    rowsAt[distance] = (rowsAt[distance] ?? 0) + 1;
  }
  let within = 0;
  for (const [distance, count] of rowsAt.entries()) {
    within += count;
    if (within >= limit) return distance;
  }
  return longest;
}
