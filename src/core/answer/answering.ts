/** What a turn asks of the answering part, and what it decides. Storing and sending are the turn's own job. */

import type { TurnStep } from '../../contract/delivery.ts';
import type { AttachmentReference } from '../../contract/event.ts';
import type {
  Citation,
  Customer,
  EscalationReason,
  Memory,
  Session,
  StoredMessage,
} from '../../contract/records.ts';

export interface AnswerRequest {
  readonly turnId: string;
  readonly session: Session;
  readonly customer: Customer;
  /** What the customer wrote since the last answer, joined by blank lines. */
  readonly question: string;
  /** Files that came with the question. */
  readonly attachments: readonly AttachmentReference[];
  /** Oldest first, the question left out; without citations. */
  readonly history: readonly StoredMessage[];
  /** Most important first. */
  readonly memories: readonly Memory[];
  /** Whether there are files of this session to search. */
  readonly hasFiles: boolean;
}

/**
 * `chatted`: a greeting or thanks, neither an answer nor a miss. `asked`: which of these topics is meant. `declined`: the knowledge base does
 * not say.
 */
export type Decision =
  | { readonly kind: 'answered'; readonly text: string; readonly citations: readonly Citation[] }
  | { readonly kind: 'chatted'; readonly text: string }
  | { readonly kind: 'asked'; readonly text: string; readonly choices: readonly string[] }
  | { readonly kind: 'declined'; readonly text: string }
  | { readonly kind: 'handed-over'; readonly reason: EscalationReason; readonly detail?: string };

export interface Answer {
  readonly decision: Decision;
  /** ISO 639-1, of what the customer wrote; undefined when that does not tell. */
  readonly language?: string;
  readonly model?: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Steps that were cheap to repeat and so were not journalled on the way (retrieval); for the trace. */
  readonly steps: readonly TurnStep[];
}

/** What the customer sees before the turn is committed. */
export interface AnswerStream {
  /** Appends to the visible text. */
  write(text: string): void;
  /** Takes back what was shown; the text starts anew. */
  restart(): void;
}

/** Finished steps that cost money or act. */
export interface StepJournal {
  /**
   * Answers the result of an earlier attempt with the same number and input, or runs the step. Its result is durable before the
   * next step begins, or with the turn. Rejects with the abort reason when the turn has lost its lane.
   */
  step(step: JournalledStep, run: () => Promise<string>): Promise<string>;
}

export interface JournalledStep {
  readonly kind: 'model' | 'tool';
  readonly name: string;
  /** What decides the result; hashed, not stored. */
  readonly input: string;
}

export type AnswerQuestion = (
  request: AnswerRequest,
  journal: StepJournal,
  stream: AnswerStream,
  signal: AbortSignal,
) => Promise<Answer>;
