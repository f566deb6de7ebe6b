/** How much can be refused for how much is answered: with the weights of all sets and one threshold, and at best, with each set's own of both. */
import { type ConfidenceWeights, weigh } from '../../knowledge/search/confidence.ts';
import { share } from '../../src/core/evaluation/measures.ts';
import type { Example } from './features.ts';
import { fit, side } from './logistic.ts';

interface NamedSet {
  readonly name: string;
  readonly examples: readonly Example[];
}

/** Shares of the answerable that are answered. */
const ANSWERED = [0.75, 0.8, 0.85, 0.87, 0.9, 0.95] as const;

/** A Markdown table. `judged` also holds sets without anything to refuse: they count where one threshold serves all. */
export function frontTable(judged: readonly NamedSet[], weights: ConfidenceWeights): string {
  const refusing = judged.filter(({ examples }) => side(examples, false).length > 0);
  const own = refusing.map(({ examples }) => ({ examples, weights: fit([examples]) }));
  const rows = ANSWERED.map((answered) => {
    const threshold = commonThreshold(judged, weights, answered);
    const together = refusing.map(({ examples }) => refused(examples, weights, threshold));
    const apart = own.map((one) => refused(one.examples, one.weights, ownThreshold(one, answered)));
    const cells = [answered, mean(together), mean(apart), ...apart].map((value) => (value * 100).toFixed(1));
    return `| ${cells.join(' | ')} |`;
  });
  const names = refusing.map(({ name }) => `own: ${name}`);
  return [
    `| answered, % | refused, one fit | refused, own fits | ${names.join(' | ')} |`,
    `|${'---|'.repeat(names.length + 3)}`,
    ...rows,
  ].join('\n');
}

function said(examples: readonly Example[], isAnswerable: boolean, weights: ConfidenceWeights): number[] {
  return side(examples, isAnswerable).map(({ features }) => weigh(features, weights));
}

function refused(examples: readonly Example[], weights: ConfidenceWeights, threshold: number): number {
  return share(said(examples, false, weights), (confidence) => confidence < threshold);
}

function ownThreshold(
  { examples, weights }: { examples: readonly Example[]; weights: ConfidenceWeights },
  answered: number,
): number {
  const sorted = said(examples, true, weights).sort((left, right) => right - left);
  return sorted[Math.ceil(sorted.length * answered) - 1] ?? 0;
}

/** The highest of a thousand that answers enough on average. */
function commonThreshold(sets: readonly NamedSet[], weights: ConfidenceWeights, answered: number): number {
  const all = sets.map(({ examples }) => said(examples, true, weights));
  for (let step = 1_000; step > 0; step -= 1) {
    const threshold = step / 1_000;
    if (mean(all.map((one) => share(one, (confidence) => confidence >= threshold))) >= answered)
      return threshold;
  }
  return 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
