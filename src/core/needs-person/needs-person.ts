/** Decides from a customer's words alone whether a person is needed, and why. What the knowledge base says plays no part. */
import type { EscalationReason } from '../../contract/records.ts';
import { isFrustrated } from './complaints.ts';
import { hearRequest } from './person-requests.ts';
import type { FindRefusedTopic } from './refused-topics.ts';
import { requestProbability } from './request-classifier.ts';
import { readSeriousMatter } from './serious-words.ts';

/** What an organisation may switch off: to a law firm, a lawsuit is a question like any other. */
export type Watch = Extract<EscalationReason, 'frustration' | 'legal' | 'safety'>;

export interface PersonNeeded {
  readonly reason: Watch | 'customer-request' | 'refused-topic';
  /** For staff. */
  readonly detail?: string;
}

/** Chosen on messages that the model had not seen: no false alarm among them, see `bench/eval/request-detector.md`. */
const SURE = 0.7;
/** A request in passing is short; in a long message a few words decide nothing. */
const MAX_SCORED_CHARACTERS = 200;

export interface PersonNeedOptions {
  readonly findRefusedTopic: FindRefusedTopic;
  readonly watch: readonly Watch[];
}

/** Undefined = the bot may answer. The gravest reason wins. */
export function readPersonNeed(
  text: string,
  { findRefusedTopic, watch }: PersonNeedOptions,
): PersonNeeded | undefined {
  const matter = readSeriousMatter(text);
  if (matter !== undefined && watch.includes(matter)) return { reason: matter };
  if (wantsPerson(text)) return { reason: 'customer-request' };
  const topic = findRefusedTopic(text);
  if (topic !== undefined) return { reason: 'refused-topic', detail: topic };
  return watch.includes('frustration') && isFrustrated(text) ? { reason: 'frustration' } : undefined;
}

export function wantsPerson(text: string): boolean {
  const heard = hearRequest(text);
  if (heard !== undefined) return heard;
  return text.length <= MAX_SCORED_CHARACTERS && requestProbability(text) >= SURE;
}
