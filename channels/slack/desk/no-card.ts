/** What becomes of something that hangs on a card which does not stand there: it waits for the card. */
import type { Receipt } from '../../../src/contract/delivery.ts';

export const NO_CARD: Receipt = { kind: 'retry', code: 'no-card', afterMs: 1_000, waits: true };
