/** Prints an evaluation: the figures beside the baseline's, the groups, and what went wrong. */
import type { QualityFigures } from '../contract/evaluation.ts';
import { forTerminal, print } from './output.ts';
import type { EvaluationReport } from './product.ts';

const NAMES: Readonly<Record<keyof QualityFigures, string>> = {
  hit1: 'right article first (hit@1)',
  hit5: 'right article in five (hit@5)',
  mrr: 'mean reciprocal rank',
  answered: 'answerable answered',
  refused: 'unanswerable refused',
  auroc: 'area under the curve',
  right: 'right first source of answers',
  requestPrecision: 'requests for a person: precision',
  requestRecall: 'requests for a person: recall',
};
const FIGURES = [
  'hit1',
  'hit5',
  'mrr',
  'answered',
  'refused',
  'auroc',
  'right',
  'requestPrecision',
  'requestRecall',
] as const;
const NAME_WIDTH = 36;
const MAX_MISSES = 60;

export function printEvaluation({ evaluation, comparison, misses }: EvaluationReport): void {
  const { questions, quality, groups, latencyMs, cost } = evaluation;
  print(`${questions} questions, ${questions - misses.length} handled rightly.\n`);
  const fallen = new Map(comparison?.regressions.map((regression) => [regression.figure, regression]));
  for (const figure of FIGURES) {
    const worse = fallen.get(figure);
    const value = quality[figure];
    if (value === undefined && worse === undefined) continue;
    const note = worse === undefined ? '' : `  WORSE: it was ${percent(worse.before)}`;
    print(`${NAMES[figure].padEnd(NAME_WIDTH)}${percent(value)}${note}`);
  }
  print('');
  for (const group of groups) {
    print(forTerminal(`${group.name.padEnd(NAME_WIDTH)}${percent(group.right)} of ${group.questions}`));
  }
  print(`\nlatency p50 ${latencyMs.p50.toFixed(1)} ms, p95 ${latencyMs.p95.toFixed(1)} ms`);
  if (cost.inputTokens > 0) {
    const amount = cost.amount === undefined ? '' : `, cost ${cost.amount.toFixed(4)}`;
    print(`${cost.inputTokens} input tokens, ${cost.outputTokens} output tokens${amount}`);
  }
  printMisses(misses, new Set(comparison?.newlyWrong));
}

function printMisses(misses: EvaluationReport['misses'], newlyWrong: ReadonlySet<string>): void {
  if (misses.length > 0) print('\nNot handled rightly:');
  // What was right before comes first: it is what a change has to look at.
  const inOrder = [...misses].sort((a, b) => Number(newlyWrong.has(b.id)) - Number(newlyWrong.has(a.id)));
  for (const { id, text, what } of inOrder.slice(0, MAX_MISSES)) {
    print(forTerminal(`${newlyWrong.has(id) ? 'new  ' : '     '}${id}  ${text}\n       ${what}`));
  }
  if (misses.length > MAX_MISSES) print(`… and ${misses.length - MAX_MISSES} more (--json lists all)`);
}

function percent(share: number | undefined): string {
  return share === undefined ? '    –' : (share * 100).toFixed(1).padStart(5);
}
