/** What is kept of customers who are there already, when something is told of them anew. */
import type { WriteFacts } from './write-facts.ts';
import type { WriteProofs } from './write-proofs.ts';

export interface WriteTold {
  readonly writeProofs: WriteProofs;
  readonly writeFacts: WriteFacts;
}
