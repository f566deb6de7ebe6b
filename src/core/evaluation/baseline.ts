/** Holds an evaluation against an earlier one. Latency and cost depend on the machine and the provider, and are not compared. */
import { z } from 'zod';
import type { Baseline, Comparison, Evaluation } from '../../contract/evaluation.ts';

const portion = z.number().min(0).max(1).optional();
const quality = z.strictObject({
  hit1: portion,
  hit5: portion,
  mrr: portion,
  answered: portion,
  refused: portion,
  auroc: portion,
  right: portion,
  requestPrecision: portion,
  requestRecall: portion,
});

/** In the order of a report. */
export const FIGURES = quality.keyof().options;

const baseline = z.strictObject({ questions: z.int().min(1), quality, wrong: z.array(z.string()) });

/** Undefined when `value` is no baseline. */
export function readBaseline(value: unknown): Baseline | undefined {
  return baseline.safeParse(value).data;
}

/** Rounded, so that a new baseline differs only where something changed. */
export function baselineOf({ questions, quality: figures, outcomes }: Evaluation): Baseline {
  const rounded = FIGURES.flatMap((figure) => {
    const value = figures[figure];
    return value === undefined ? [] : [[figure, Number(value.toFixed(4))] as const];
  });
  const wrong = outcomes.filter(({ isRight }) => !isRight).map(({ question }) => question.id);
  return { questions, quality: Object.fromEntries<number>(rounded), wrong: wrong.sort() };
}

/** `tolerance`: a share; one question more or less is no regression. */
export function compare(now: Evaluation, before: Baseline, tolerance: number): Comparison {
  const wasWrong = new Set(before.wrong);
  const changed = now.outcomes.filter(({ question, isRight }) => wasWrong.has(question.id) === isRight);
  return {
    regressions: FIGURES.flatMap((figure) => {
      const value = before.quality[figure];
      return value !== undefined && hasFallen(value, now.quality[figure], tolerance)
        ? [{ figure, before: value, now: now.quality[figure] }]
        : [];
    }),
    newlyWrong: changed.filter(({ isRight }) => !isRight).map(({ question }) => question.id),
    newlyRight: changed.filter(({ isRight }) => isRight).map(({ question }) => question.id),
  };
}

/** A figure that cannot be told any more counts as fallen. Differences in the last digits are rounding. */
function hasFallen(before: number, now: number | undefined, tolerance: number): boolean {
  return now === undefined || now < before - tolerance - ROUNDING;
}

const ROUNDING = 0.0001;
