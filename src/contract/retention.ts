/** How long things are kept, and what forgets them afterwards. */

/**
 * In the order in which they are gone through. `texts`: of events and deliveries that are settled, while the conversation itself stays;
 * `traces`: what turns did and used; `tickets`: closed ones with what stands at the desk; `conversations`: quiet ones with everything in
 * them; `customers`: of whom nothing is left.
 */
export const RETAINED = [
  'memories',
  'expired-memories',
  'files',
  'texts',
  'traces',
  'tickets',
  'conversations',
  'customers',
] as const;

export type Retained = (typeof RETAINED)[number];

/** Milliseconds; undefined = kept until somebody erases it. */
export type RetentionPeriods = Readonly<Record<Retained, number | undefined>>;

export interface RetentionStep {
  readonly forgotten: number;
  /** Files whose bytes are to be removed. */
  readonly fileIds: readonly string[];
  /** Where the next step goes on; undefined = nothing is left to look at. */
  readonly next: string | undefined;
}

export interface RetentionStore {
  /** Looks at a bounded number of rows behind `after`, and forgets those that nobody needs since `before`. One transaction at most. */
  step(kind: Retained, before: number, after: string): Promise<RetentionStep>;
  /** The same, forgetting nothing. */
  look(kind: Retained, before: number, after: string): Promise<RetentionStep>;
  /** Takes out of the database's files what was deleted. @throws AppError `storage-unavailable` */
  purge(): Promise<void>;
}
