/** Precision, recall and F1 of something that is found or not. */

export interface Detected {
  readonly isTrue: boolean;
  readonly isFound: boolean;
}

/** Shares, 0 to 1. */
export interface Detection {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function detection(judged: readonly Detected[]): Detection {
  const found = judged.filter(({ isFound }) => isFound).length;
  const right = judged.filter(({ isFound, isTrue }) => isFound && isTrue).length;
  const all = judged.filter(({ isTrue }) => isTrue).length;
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, all);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(Number.MIN_VALUE, precision + recall) };
}
