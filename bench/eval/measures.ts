/** The measures of an evaluation. */

export interface Judged {
  /** Ids of documents, best first, without repeats. */
  readonly ranked: readonly string[];
  readonly relevant: readonly string[];
  readonly confidence: number;
  readonly confident: boolean;
}

export interface Scores {
  readonly answerable: number;
  /** Shares of the answerable questions, 0 to 1. */
  readonly hit1: number;
  readonly hit5: number;
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

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length);
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
