/** Asks Slack which messages of a delivery it has: each carries the delivery's id in its metadata, and one made of it as the client's. */
import { v5 } from 'uuid';
import { z } from 'zod';
import type { SlackApi, SlackReply } from './slack-api.ts';

const METADATA_TYPE = 'switchboard_message';

/** What every message of the app carries, so that it can be found again. */
export function metadataOf(deliveryId: string, part = 0) {
  return { event_type: METADATA_TYPE, event_payload: { delivery_id: deliveryId, part } };
}

/** Of a message that shows what there is of an answer: not what is to be delivered, but the place for it. */
export function unfinishedMetadataOf(deliveryId: string) {
  const { event_type, event_payload } = metadataOf(deliveryId);
  return { event_type, event_payload: { ...event_payload, unfinished: true } };
}

/** Slack puts a message with the same one into a channel only once, for a while. */
export function clientIdOf(deliveryId: string, part: number): string {
  return part === 0 ? deliveryId : v5(String(part), deliveryId);
}

export interface Place {
  readonly channel: string;
  /** Undefined = not in a thread. */
  readonly thread: string | undefined;
}

/** `parts`: message ts by part. `unfinished`: ts of a message that shows a half. */
export type Found =
  | {
      readonly kind: 'read';
      readonly parts: ReadonlyMap<number, string>;
      readonly unfinished: string | undefined;
    }
  | { readonly kind: 'failed'; readonly reply: SlackReply };

type ReadPlace =
  | { readonly kind: 'read'; readonly messages: readonly FoundMessage[] }
  | { readonly kind: 'failed'; readonly reply: SlackReply };

const message = z.looseObject({
  ts: z.string(),
  metadata: z.unknown().optional(),
  client_msg_id: z.string().nullish(),
});
type FoundMessage = z.output<typeof message>;
const page = z.looseObject({
  messages: z.array(message),
  response_metadata: z.looseObject({ next_cursor: z.string().nullish() }).nullish(),
});
const metadata = z.looseObject({
  event_type: z.literal(METADATA_TYPE),
  event_payload: z.looseObject({
    delivery_id: z.string(),
    part: z.number().optional(),
    unfinished: z.boolean().optional(),
  }),
});

const PAGE_MESSAGES = 200;
const MAX_PAGES = 5;
/** A longer answer is found by its metadata alone. */
const MAX_PARTS = 16;
/** Our clock and Slack's may differ. */
const CLOCK_MARGIN_MS = 5 * 60 * 1_000;
const SECOND_MS = 1_000;

/** `since`: milliseconds since the epoch; nothing of the delivery was sent earlier. */
export async function findPosted(
  api: SlackApi,
  place: Place,
  { deliveryId, since }: { readonly deliveryId: string; readonly since: number },
  signal: AbortSignal,
): Promise<Found> {
  const read = await readPlace(api, place, since, signal);
  if (read.kind === 'failed') return read;
  const half = read.messages.find((one) => {
    const known = knownOf(one);
    return known?.delivery_id === deliveryId && known.unfinished === true;
  });
  return { kind: 'read', parts: new Map(partsIn(read.messages, deliveryId)), unfinished: half?.ts };
}

/** What was written there since then, our clock's error allowed for. */
export async function readPlace(
  api: SlackApi,
  { channel, thread }: Place,
  since: number,
  signal: AbortSignal,
): Promise<ReadPlace> {
  const messages: FoundMessage[] = [];
  const method = thread === undefined ? 'conversations.history' : 'conversations.replies';
  const oldest = ((since - CLOCK_MARGIN_MS) / SECOND_MS).toFixed(6);
  let cursor: string | undefined;
  for (let pages = 0; pages < MAX_PAGES; pages += 1) {
    const args = { channel, ts: thread, oldest, cursor, limit: PAGE_MESSAGES, include_all_metadata: true };
    const reply = await api.call(method, args, signal);
    // A thread whose first message was deleted holds nothing of ours.
    if (reply.kind === 'refused' && reply.error === 'thread_not_found') break;
    if (reply.kind !== 'ok') return { kind: 'failed', reply };
    const read = page.parse(reply.body);
    messages.push(...read.messages);
    cursor = read.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return { kind: 'read', messages };
}

function partsIn(messages: readonly FoundMessage[], deliveryId: string) {
  const clientIds = new Map(
    Array.from({ length: MAX_PARTS }, (_, part) => [clientIdOf(deliveryId, part), part] as const),
  );
  return messages.flatMap((one) => {
    const known = knownOf(one);
    if (known?.unfinished === true) return [];
    if (known?.delivery_id === deliveryId) return [[known.part ?? 0, one.ts] as const];
    const part = clientIds.get(one.client_msg_id ?? '');
    return part === undefined ? [] : [[part, one.ts] as const];
  });
}

function knownOf({ metadata: given }: FoundMessage) {
  return metadata.safeParse(given).data?.event_payload;
}
