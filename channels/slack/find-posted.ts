/** Asks Slack which messages of a delivery it has: each carries the delivery's id in its metadata. */
import { z } from 'zod';
import type { SlackApi, SlackReply } from './slack-api.ts';

const METADATA_TYPE = 'switchboard_message';

/** What every message of the app carries, so that it can be found again. */
export function metadataOf(deliveryId: string, part = 0) {
  return { event_type: METADATA_TYPE, event_payload: { delivery_id: deliveryId, part } };
}

export interface Place {
  readonly channel: string;
  /** Undefined = not in a thread. */
  readonly thread: string | undefined;
}

/** `parts`: message ts by part. */
export type Found =
  | { readonly kind: 'read'; readonly parts: ReadonlyMap<number, string> }
  | { readonly kind: 'failed'; readonly reply: SlackReply };

type ReadPlace =
  | { readonly kind: 'read'; readonly messages: readonly FoundMessage[] }
  | { readonly kind: 'failed'; readonly reply: SlackReply };

const message = z.looseObject({ ts: z.string(), metadata: z.unknown().optional() });
type FoundMessage = z.output<typeof message>;
const page = z.looseObject({
  messages: z.array(message),
  response_metadata: z.looseObject({ next_cursor: z.string().nullish() }).nullish(),
});
const metadata = z.looseObject({
  event_type: z.literal(METADATA_TYPE),
  event_payload: z.looseObject({ delivery_id: z.string(), part: z.number().optional() }),
});

const PAGE_MESSAGES = 200;
const MAX_PAGES = 5;
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
  return read.kind === 'failed' ? read : { kind: 'read', parts: new Map(partsIn(read.messages, deliveryId)) };
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
    if (reply.kind !== 'ok') return { kind: 'failed', reply };
    const read = page.parse(reply.body);
    messages.push(...read.messages);
    cursor = read.response_metadata?.next_cursor || undefined;
    if (cursor === undefined) break;
  }
  return { kind: 'read', messages };
}

function partsIn(messages: readonly FoundMessage[], deliveryId: string) {
  return messages.flatMap(({ ts, metadata: given }) => {
    const known = metadata.safeParse(given).data?.event_payload;
    return known?.delivery_id === deliveryId ? [[known.part ?? 0, ts] as const] : [];
  });
}
