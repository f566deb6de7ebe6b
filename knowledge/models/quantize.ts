/** Rounds a matrix of weights to whole numbers of one byte, with one scale for each row or each column. */

export interface QuantizedMatrix {
  readonly values: Int8Array;
  /** Multiply a value by its row's or column's scale to get the weight back. */
  readonly scales: Float32Array;
}

export interface Quantization {
  readonly scaleBy: 'row' | 'column';
  /** The greatest value to use, at most 127. */
  readonly largest: number;
}

/** `matrix` is row by row. */
export function quantize(
  matrix: Float32Array | Int32Array,
  columns: number,
  { scaleBy, largest }: Quantization,
): QuantizedMatrix {
  const rows = matrix.length / columns;
  const scaleOf = (index: number): number =>
    scaleBy === 'row' ? Math.floor(index / columns) : index % columns;

  const scales = new Float32Array(scaleBy === 'row' ? rows : columns);
  matrix.forEach((weight, index) => {
    const scale = scaleOf(index);
    scales[scale] = Math.max(scales[scale] ?? 0, Math.abs(weight) / largest);
  });
  const values = Int8Array.from(matrix, (weight, index) => {
    const scale = scales[scaleOf(index)] ?? 0;
    return scale === 0 ? 0 : Math.round(weight / scale);
  });
  return { values, scales };
}
