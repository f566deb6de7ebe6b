/** Medians and tables of small samples. */

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** `fraction` 0.5 is the median, 0.99 the 99th percentile. Sorts a copy. */
export function percentile(values: readonly number[], fraction: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = Math.min(sorted.length - 1, Math.floor(sorted.length * fraction));
  return sorted[position] ?? Number.NaN;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: percentile(values, 0.5), min: Math.min(...values), max: Math.max(...values) };
}

/** A result against its floor. */
export interface Verdict {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `at least` or `at most`. */
  readonly bound: 'at least' | 'at most';
  readonly floor: number;
}

export function holds({ value, bound, floor }: Verdict): boolean {
  return bound === 'at least' ? value >= floor : value <= floor;
}

export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => (row[column] ?? '').length)),
  );
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}

export function round(value: number): string {
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toPrecision(3);
}
