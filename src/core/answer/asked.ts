/** What the steps of one answer hand to each other. */
import type { KnowledgeSearch } from '../../contract/knowledge.ts';
import type { ChatModel } from '../../contract/models.ts';
import type { Logger, Metrics, ReachCheckpoint } from '../../contract/telemetry.ts';
import type { PersonNeedOptions } from '../needs-person/needs-person.ts';
import type { Phrases } from '../phrases/phrase-set.ts';
import type { Masking } from '../privacy/masking.ts';
import type { Toolbox } from '../tools/toolbox.ts';
import type { AnswerRequest, Decision, StepJournal } from './answering.ts';
import type { Retrieval } from './retrieval.ts';
import type { Tokens } from './rounds.ts';
import type { Spending } from './spending.ts';
import type { CompareMeaning } from './support/compare-meaning.ts';
import type { VisibleText } from './visible-text.ts';

export interface AnsweringOptions {
  /** Undefined = answers are quoted by `extractive` alone. */
  readonly model?: ChatModel;
  /** Never fails and needs no network: also stands in when `model` is gone. */
  readonly extractive: ChatModel;
  readonly search: KnowledgeSearch;
  readonly toolbox: Toolbox;
  readonly maskPersonalData: boolean;
  readonly personNeed: PersonNeedOptions;
  /** Answers in a conversation that no person has seen yet; 0 = no limit. */
  readonly turnLimit: number;
  /** Undefined = models may use what they want. */
  readonly spending?: Spending;
  /** Undefined = only words tell whether a passage supports a claim. */
  readonly compareMeaning?: CompareMeaning;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint;
}

/** One search of the turn. */
export type Searched = Pick<Retrieval, 'asked' | 'question' | 'found'>;

/** One turn's own things, made once and handed down. */
export interface Asked {
  /** As far as a model may see it. */
  readonly request: AnswerRequest;
  readonly masking: Masking;
  /** ISO 639-1, of the question; undefined when it does not tell. */
  readonly written?: string;
  /** Several where a message asks several things. Undefined before the search. */
  readonly searched?: readonly Searched[];
  readonly phrases: Phrases;
  readonly journal: StepJournal;
  readonly visible: VisibleText;
  readonly signal: AbortSignal;
}

/** A decision and how it came about. */
export interface Finding {
  readonly decision: Decision;
  /** Id of the model that wrote or chose the words. */
  readonly model?: string;
  readonly tokens?: Tokens;
}
