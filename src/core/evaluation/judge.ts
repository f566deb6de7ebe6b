/** Asks golden questions one after the other and judges each reaction; figures are made of the judgements. */
import type {
  Evaluation,
  EvaluationGroup,
  GoldenOutcome,
  GoldenQuestion,
  QualityFigures,
} from '../../contract/evaluation.ts';
import type { EscalationReason } from '../../contract/records.ts';
import { percentile, score, share } from './measures.ts';

/** A reaction before it is judged. */
export type Reaction = Omit<GoldenOutcome, 'question' | 'tookMs' | 'isRight'>;

export type React = (question: GoldenQuestion, signal: AbortSignal) => Promise<Reaction>;

/** An answer that is needed at once or by law is a person's, whoever asked for them. Outages and limits say nothing about the question. */
const HEARD = new Set<EscalationReason>([
  'customer-request',
  'frustration',
  'legal',
  'safety',
  'model-decision',
]);

interface JudgeOptions {
  readonly react: React;
  readonly onProgress: (done: number) => void;
  readonly now: () => number;
}

export async function judgeAll(
  questions: readonly GoldenQuestion[],
  { react, onProgress, now }: JudgeOptions,
  signal: AbortSignal,
): Promise<readonly GoldenOutcome[]> {
  const outcomes: GoldenOutcome[] = [];
  for (const question of questions) {
    signal.throwIfAborted();
    const startedAt = now();
    const reaction = await react(question, signal);
    const tookMs = now() - startedAt;
    outcomes.push({ question, ...reaction, tookMs, isRight: isRight(question, reaction) });
    onProgress(outcomes.length);
  }
  return outcomes;
}

/** A question that no article answers is handled rightly when nothing is claimed. */
function isRight({ person, relevant }: GoldenQuestion, reaction: Reaction): boolean {
  if (person) return isHeard(reaction);
  if (relevant.length === 0) return reaction.decision !== 'answered';
  return reaction.decision === 'answered' && hasRightSource(relevant, reaction);
}

function isHeard({ reason }: Pick<Reaction, 'reason'>): boolean {
  return reason !== undefined && HEARD.has(reason);
}

function hasRightSource(relevant: readonly string[], { cited }: Pick<Reaction, 'cited'>): boolean {
  return cited !== undefined && relevant.includes(cited);
}

/** `prices`: of a million tokens; undefined = not known. */
export function summarize(
  outcomes: readonly GoldenOutcome[],
  prices: { readonly input: number; readonly output: number } | undefined,
): Evaluation {
  const took = outcomes.map(({ tookMs }) => tookMs);
  const inputTokens = sum(outcomes.map((outcome) => outcome.inputTokens));
  const outputTokens = sum(outcomes.map((outcome) => outcome.outputTokens));
  const amount = prices && (inputTokens * prices.input + outputTokens * prices.output) / TOKENS_PER_PRICE;
  return {
    questions: outcomes.length,
    quality: qualityOf(outcomes),
    groups: [
      ...groupsBy('kind', outcomes, ({ kind }) => kind),
      ...groupsBy('language', outcomes, ({ language }) => language),
    ],
    latencyMs: { p50: percentile(took, 0.5), p95: percentile(took, 0.95) },
    cost: { inputTokens, outputTokens, amount },
    outcomes,
  };
}

const TOKENS_PER_PRICE = 1_000_000;

function qualityOf(outcomes: readonly GoldenOutcome[]): QualityFigures {
  const ofKnowledge = outcomes.filter(({ question }) => !question.person);
  const { answerable, hit1, hit5, mrr, answered, refused, auroc } = score(
    ofKnowledge.map(({ question, ranked, confidence, decision }) => ({
      ranked,
      relevant: question.relevant,
      confidence,
      confident: decision === 'answered',
    })),
  );
  const given = outcomes.filter(({ decision }) => decision === 'answered');
  const requests = outcomes.filter(({ question }) => question.person);
  const heard = outcomes.filter(isHeard);
  const ofAnswerable = answerable > 0 ? { hit1, hit5, mrr, answered } : {};
  return {
    ...ofAnswerable,
    refused,
    auroc: answerable > 0 ? auroc : undefined,
    right: shareOfSome(given, (outcome) => hasRightSource(outcome.question.relevant, outcome)),
    requestPrecision: requests.length > 0 ? shareOfSome(heard, ({ question }) => question.person) : undefined,
    requestRecall: shareOfSome(requests, isHeard),
  };
}

/** Undefined of nothing. */
function shareOfSome<Item>(items: readonly Item[], holds: (item: Item) => boolean): number | undefined {
  return items.length === 0 ? undefined : share(items, holds);
}

function groupsBy(
  what: string,
  outcomes: readonly GoldenOutcome[],
  nameOf: (question: GoldenQuestion) => string | undefined,
): readonly EvaluationGroup[] {
  const names = [...new Set(outcomes.flatMap(({ question }) => nameOf(question) ?? []))].sort();
  return names.map((name) => {
    const members = outcomes.filter(({ question }) => nameOf(question) === name);
    return {
      name: `${what} ${name}`,
      questions: members.length,
      right: share(members, ({ isRight }) => isRight),
    };
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
