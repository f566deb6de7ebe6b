/** Asks every golden question as `ask` does, and says how well that went. */
import { readFile } from 'node:fs/promises';
import type { EvaluateOptions, EvaluationReport } from '../cli/product.ts';
import { AppError } from '../contract/errors.ts';
import type { Baseline } from '../contract/evaluation.ts';
import type { KnowledgeDocument } from '../contract/knowledge.ts';
import { baselineOf, compare, readBaseline } from '../core/evaluation/baseline.ts';
import { describeOutcome } from '../core/evaluation/describe-outcome.ts';
import { judgeAll, type React, summarize } from '../core/evaluation/judge.ts';
import { writeJunit } from '../core/evaluation/junit.ts';
import type { Ask, Asked } from './ask.ts';
import { readGoldenSet } from './golden-set.ts';

interface EvaluateParts extends EvaluateOptions {
  readonly ask: Ask['once'];
  readonly documents: readonly Pick<KnowledgeDocument, 'id' | 'source'>[];
  /** Of a million tokens; undefined = not known. */
  readonly price: { readonly input: number; readonly output: number } | undefined;
}

/** @throws AppError `invalid-request` when the set or the baseline cannot be used */
export async function evaluate(
  path: string,
  { ask, documents, price, onProgress, baselineFile, tolerance }: EvaluateParts,
  signal: AbortSignal,
): Promise<EvaluationReport> {
  const questions = await readGoldenSet(path, documents);
  const before = baselineFile === undefined ? undefined : await readBaselineFile(baselineFile);
  const sources = new Map(documents.map(({ id, source }) => [id, source]));
  const react: React = async ({ text, history }, reactSignal) =>
    toReaction(await ask({ question: text, history }, reactSignal), sources);
  const outcomes = await judgeAll(
    questions,
    { react, onProgress: (done) => onProgress(done, questions.length), now: () => performance.now() },
    signal,
  );
  const evaluation = summarize(outcomes, price);
  const comparison = before && compare(evaluation, before, tolerance);
  return {
    evaluation,
    ...(comparison === undefined ? {} : { comparison }),
    baseline: baselineOf(evaluation),
    junit: writeJunit(evaluation, comparison),
    misses: outcomes
      .filter(({ isRight }) => !isRight)
      .map((outcome) => ({
        id: outcome.question.id,
        text: outcome.question.text,
        what: describeOutcome(outcome),
      })),
  };
}

function toReaction(
  { answer, search }: Asked,
  sources: ReadonlyMap<string, string>,
): Awaited<ReturnType<React>> {
  const { decision, inputTokens, outputTokens } = answer;
  const sourceOf = (documentId: string): string => sources.get(documentId) ?? documentId;
  const citation = decision.kind === 'answered' ? decision.citations[0] : undefined;
  return {
    decision: decision.kind,
    ...(decision.kind === 'handed-over' ? { reason: decision.reason } : {}),
    ranked: [...new Set(search.passages.map(({ documentId }) => sourceOf(documentId)))],
    ...(citation === undefined ? {} : { cited: sourceOf(citation.documentId) }),
    confidence: search.confidence,
    inputTokens,
    outputTokens,
  };
}

async function readBaselineFile(path: string): Promise<Baseline> {
  const baseline = readBaseline(await readJson(path));
  if (baseline !== undefined) return baseline;
  throw new AppError('invalid-request', 'The baseline is not a file that `eval --write-baseline` wrote.');
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new AppError('invalid-request', 'The baseline cannot be read.', { cause });
  }
}
