/** The measures of an evaluation. */

export interface Judged {
  /** Ids of documents, best first, without repeats. */
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
  readonly confidence: number;
  /** Whether that was enough for an answer. */
  readonly confident: boolean;
}

export interface Scores {
  readonly answerable: number;
  /** Shares of the answerable questions, 0 to 1. */
  readonly hit1: number;
  readonly hit5: number;
  /** Mean of 1 / the place of the first relevant document; 0 where none was found. */
  readonly mrr: number;
  readonly answered: number;
  /** Share of the unanswerable questions; undefined when the set has none. */
  readonly refused?: number;
  /** Chance that an answerable question gets a higher confidence than one that is not. */
  readonly auroc?: number;
}

export function score(judged: readonly Judged[]): Scores {
  const answerable = judged.filter(({ relevant }) => relevant.length > 0);
  const unanswerable = judged.filter(({ relevant }) => relevant.length === 0);
  const hitWithin = (places: number): number =>
    share(answerable, ({ ranked, relevant }) =>
      ranked.slice(0, places).some((documentId) => relevant.includes(documentId)),
    );
  return {
    answerable: answerable.length,
    hit1: hitWithin(1),
    hit5: hitWithin(5),
    mrr: mean(answerable.map(reciprocalRank)),
    answered: share(answerable, ({ confident }) => confident),
    ...(unanswerable.length > 0 && {
      refused: share(unanswerable, ({ confident }) => !confident),
      auroc: areaUnderCurve(
        answerable.map(({ confidence }) => confidence),
        unanswerable.map(({ confidence }) => confidence),
      ),
    }),
  };
}

export function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
}

/** The smallest value that `portion` of all do not exceed; 0 when there is none. */
export function percentile(values: readonly number[], portion: number): number {
  const sorted = [...values].sort((first, second) => first - second);
  return sorted[Math.max(0, Math.ceil(sorted.length * portion) - 1)] ?? 0;
}

/** https://en.wikipedia.org/wiki/Mann–Whitney_U_test; ties count half. */
export function areaUnderCurve(positives: readonly number[], negatives: readonly number[]): number {
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      if (positive > negative) wins += 1;
      else if (positive === negative) wins += 0.5;
    }
  }
  return wins / Math.max(1, positives.length * negatives.length);
}

function reciprocalRank({ ranked, relevant }: Judged): number {
  const place = ranked.findIndex((documentId) => relevant.includes(documentId));
  return place === -1 ? 0 : 1 / (place + 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
