/** Writes an evaluation in the format that CI servers read. A figure is a test: it fails when it fell. */
import type { Comparison, Evaluation } from '../../contract/evaluation.ts';
import { FIGURES } from './baseline.ts';
import { describeOutcome } from './describe-outcome.ts';

const MS_PER_SECOND = 1_000;

/** Questions are listed too, and only those fail that were handled rightly before while a figure fell. */
export function writeJunit(
  { quality, outcomes }: Pick<Evaluation, 'quality' | 'outcomes'>,
  comparison: Comparison | undefined,
): string {
  const fallen = new Map(comparison?.regressions.map((regression) => [regression.figure, regression]));
  const figures = FIGURES.filter((figure) => quality[figure] !== undefined || fallen.has(figure)).map(
    (figure) => {
      const regression = fallen.get(figure);
      const failure =
        regression && `${figure} fell from ${regression.before} to ${regression.now ?? 'nothing'}`;
      return testCase({ suite: 'figures', name: figure, seconds: 0 }, failure);
    },
  );
  const isWorse = fallen.size > 0 ? new Set(comparison?.newlyWrong) : new Set<string>();
  const questions = outcomes.map((outcome) => {
    const { question, tookMs } = outcome;
    const place = { suite: `questions.${question.kind}`, name: `${question.id} ${question.text}` };
    const failure = isWorse.has(question.id) ? describeOutcome(outcome) : undefined;
    return testCase({ ...place, seconds: tookMs / MS_PER_SECOND }, failure);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites name="switchboard eval">',
    ...suite('figures', figures, fallen.size),
    ...suite('questions', questions, isWorse.size),
    '</testsuites>',
    '',
  ].join('\n');
}

function suite(name: string, cases: readonly string[], failures: number): readonly string[] {
  return [
    `<testsuite name="${name}" tests="${cases.length}" failures="${failures}">`,
    ...cases,
    '</testsuite>',
  ];
}

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly seconds: number;
}

function testCase(of: Case, failure: string | undefined): string {
  const open = `<testcase classname="${toXml(of.suite)}" name="${toXml(of.name)}" time="${of.seconds.toFixed(3)}"`;
  return failure === undefined ? `${open}/>` : `${open}><failure message="${toXml(failure)}"/></testcase>`;
}

const NOT_IN_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function toXml(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
