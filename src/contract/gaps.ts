/** What the knowledge base lacks, as conversations show it. No text of it holds personal data that has a pattern. */

export interface GapRequest {
  /** Conversations of the last so many days are looked at. */
  readonly days: number;
  /** An article that was not changed for so long may be out of date. */
  readonly staleDays: number;
}

export interface GapReport {
  readonly since: number;
  /** Questions that the knowledge base did not answer, those that mean the same together; most often asked first. */
  readonly unanswered: readonly QuestionCluster[];
  /** Answers with a thumbs down, newest first. */
  readonly disliked: readonly DislikedAnswer[];
  /** Words that staff proposed as knowledge, newest first. */
  readonly proposed: readonly ProposedWords[];
  /** Longest unchanged first. */
  readonly stale: readonly StaleArticle[];
  /** Passages of two articles that say the same, most alike first. */
  readonly duplicates: readonly DuplicatePassages[];
  /** True when there was more than is looked at: only the newest questions, or passages that are the same word for word. */
  readonly isPartial: boolean;
}

export interface QuestionCluster {
  /** The question in its middle. */
  readonly question: string;
  /** Further ones, a few. */
  readonly others: readonly string[];
  readonly asked: number;
  readonly conversations: number;
  readonly lastAskedAt: number;
}

export interface DislikedAnswer {
  /** Undefined when it is no longer stored. */
  readonly question?: string;
  readonly answer: string;
  readonly comment?: string;
  /** The articles it rests on, as paths. */
  readonly articles: readonly string[];
  readonly ratedAt: number;
}

export interface ProposedWords {
  readonly ticketNumber: number;
  /** What the customer asked last before the proposal; undefined when nothing is stored. */
  readonly question?: string;
  readonly text: string;
  readonly proposedAt: number;
}

export interface StaleArticle {
  readonly source: string;
  readonly title: string;
  readonly changedAt: number;
}

export interface DuplicatePassages {
  /** 0 to 1. */
  readonly similarity: number;
  readonly first: PassagePlace;
  readonly second: PassagePlace;
}

export interface PassagePlace {
  readonly source: string;
  /** Headings above the passage. */
  readonly headings: readonly string[];
}

/** A question that a turn declined. */
export interface MissedQuestion {
  readonly sessionId: string;
  readonly text: string;
  readonly askedAt: number;
}

export interface RatedAnswer {
  readonly question?: string;
  readonly answer: string;
  readonly comment?: string;
  /** Ids of the cited articles. */
  readonly documentIds: readonly string[];
  readonly ratedAt: number;
}

/** Newest first, not older than `since`, at most `limit`. */
export interface GapStore {
  missed(since: number, limit: number): Promise<readonly MissedQuestion[]>;
  disliked(since: number, limit: number): Promise<readonly RatedAnswer[]>;
  proposed(since: number, limit: number): Promise<readonly ProposedWords[]>;
}

export interface Gaps {
  report(request: GapRequest, signal: AbortSignal): Promise<GapReport>;
}
