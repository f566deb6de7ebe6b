/** Golden questions, what an evaluation with them measures, and what it is compared with. Shares are 0 to 1. */
import type { EscalationReason } from './records.ts';

export interface GoldenQuestion {
  /** Unique within the set: given, or the file with its line. */
  readonly id: string;
  readonly text: string;
  /** What was said before, oldest first. */
  readonly history: readonly GoldenMessage[];
  /** Articles that answer it, as paths within the knowledge folder; empty when none does. */
  readonly relevant: readonly string[];
  /** The right reaction is a person, whatever the articles say. */
  readonly person: boolean;
  /** A free word that figures are grouped by, as in `near-miss`. */
  readonly kind: string;
  /** ISO 639-1; undefined = not said. */
  readonly language?: string;
}

export interface GoldenMessage {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** A line of a golden set that cannot be used. */
export interface GoldenMistake {
  /** As in `questions.jsonl:12`. */
  readonly place: string;
  readonly problem: string;
}

/** What became of one question. */
export interface GoldenOutcome {
  readonly question: GoldenQuestion;
  readonly decision: 'answered' | 'chatted' | 'asked' | 'declined' | 'handed-over';
  /** Why a person was called; only for `handed-over`. */
  readonly reason?: EscalationReason;
  /** Articles that search found, best first, without repeats. */
  readonly ranked: readonly string[];
  /** The article that the answer cites first; undefined when it cites none. */
  readonly cited?: string;
  readonly confidence: number;
  readonly tookMs: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Whether that was the right reaction with the right source. */
  readonly isRight: boolean;
}

/** What is compared with a baseline: more is better in each. Undefined = no question of the set tells. */
export interface QualityFigures {
  /** Of the answerable questions: the right article first, among the first five, and the mean of 1 / its place. */
  readonly hit1?: number | undefined;
  readonly hit5?: number | undefined;
  readonly mrr?: number | undefined;
  /** Of the answerable questions. */
  readonly answered?: number | undefined;
  /** Of the questions that no article answers. */
  readonly refused?: number | undefined;
  /** Chance that an answerable question gets a higher confidence than one that is not. */
  readonly auroc?: number | undefined;
  /** Of what was answered: the first source is a right one. */
  readonly right?: number | undefined;
  /** Requests for a person among what was taken for one, and what was taken for one among them. */
  readonly requestPrecision?: number | undefined;
  readonly requestRecall?: number | undefined;
}

export interface Evaluation {
  readonly questions: number;
  readonly quality: QualityFigures;
  readonly groups: readonly EvaluationGroup[];
  readonly latencyMs: { readonly p50: number; readonly p95: number };
  /** `amount` in the currency of `MODEL_PRICES`; undefined when the price is not known. */
  readonly cost: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    readonly amount?: number | undefined;
  };
  readonly outcomes: readonly GoldenOutcome[];
}

/** The questions of one kind or one language. */
export interface EvaluationGroup {
  /** As in `kind near-miss` or `language de`. */
  readonly name: string;
  readonly questions: number;
  readonly right: number;
}

/** What a later evaluation is held against; one is kept beside the questions. */
export interface Baseline {
  readonly questions: number;
  readonly quality: QualityFigures;
  /** Ids of questions that were not handled rightly. */
  readonly wrong: readonly string[];
}

export interface Comparison {
  /** Figures that fell by more than the tolerance. */
  readonly regressions: readonly {
    readonly figure: keyof QualityFigures;
    readonly before: number;
    readonly now: number | undefined;
  }[];
  /** Ids of questions that were handled rightly before and are not now, and the other way round. */
  readonly newlyWrong: readonly string[];
  readonly newlyRight: readonly string[];
}
