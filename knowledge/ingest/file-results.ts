/** What became of each file of an ingestion, and the sum of it. */
import type { SkipReason } from './find-files.ts';
import type { Passed } from './sites/frontier.ts';
import type { SiteFailure } from './sites/site-requests.ts';

/** Why something is not in the knowledge base. */
export type LeftOut = SkipReason | SiteFailure | Passed | 'unknown-type' | 'unlisted';

export interface Tally {
  /** In the knowledge base now. */
  readonly documents: number;
  readonly chunks: number;
  /** Vectors made in this run. */
  readonly embedded: number;
  /** Chunks that still wait for a vector because the embedding model is gone; a later run makes them. */
  readonly withoutVector: number;
  /** Documents that were left as they are. */
  readonly unchanged: number;
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  /** Path relative to the knowledge folder, or address. */
  readonly source: string;
  readonly reason: LeftOut;
}

export type FileResult =
  | { readonly kind: 'skipped'; readonly source: string; readonly reason: LeftOut }
  | {
      readonly kind: 'unchanged' | 'written';
      readonly source: string;
      readonly chunks: number;
      readonly withoutVector: number;
      readonly embedded: number;
    };

export function tally(results: readonly FileResult[]): Tally {
  const skipped: SkippedFile[] = [];
  const total = { documents: 0, chunks: 0, embedded: 0, withoutVector: 0, unchanged: 0 };
  for (const result of results) {
    if (result.kind === 'skipped') {
      skipped.push({ source: result.source, reason: result.reason });
      continue;
    }
    total.documents += 1;
    total.chunks += result.chunks;
    total.embedded += result.embedded;
    total.withoutVector += result.withoutVector;
    if (result.kind === 'unchanged') total.unchanged += 1;
  }
  return { ...total, skipped };
}
