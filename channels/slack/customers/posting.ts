/** Puts the messages of one delivery into Slack, each once: what arrived is remembered, and found again after a doubt. */
import { setTimeout as sleep } from 'node:timers/promises';
import { v5 } from 'uuid';
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import { findPosted, metadataOf, type Place } from '../find-posted.ts';
import { postedId, receiptOf } from '../receipt.ts';
import type { RenderedMessage } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';

export interface Posting {
  /** Posts what is not there yet, in order. */
  post(
    delivery: Delivery,
    place: Place,
    messages: readonly RenderedMessage[],
    signal: AbortSignal,
  ): Promise<Receipt>;
  /** `retry` = something is missing, post the rest. */
  lookUp(claimed: ClaimedDelivery, place: Place, count: number, signal: AbortSignal): Promise<Receipt>;
}

/** A message that was just accepted may not be readable at once. */
const READABLE_AFTER_MS = 2_000;
const MAX_REMEMBERED = 1_000;

export function createPosting(api: SlackApi): Posting {
  /** Ids of messages that arrived, by delivery and part, while a delivery is not done. */
  const arrived = new Map<string, Map<number, string>>();

  const remember = (deliveryId: string, parts: Map<number, string>): void => {
    const [oldest] = arrived.keys();
    if (arrived.size >= MAX_REMEMBERED && oldest !== undefined) arrived.delete(oldest);
    arrived.set(deliveryId, parts);
  };

  const done = (deliveryId: string, first: string): Receipt => {
    arrived.delete(deliveryId);
    return { kind: 'sent', externalId: first };
  };

  const postPart = async (
    { channel, thread }: Place,
    { text, blocks }: RenderedMessage,
    { id, part }: { readonly id: string; readonly part: number },
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const reply = await api.call(
      'chat.postMessage',
      {
        channel,
        thread_ts: thread,
        text,
        blocks,
        metadata: metadataOf(id, part),
        client_msg_id: part === 0 ? id : v5(String(part), id),
        unfurl_links: false,
        unfurl_media: false,
      },
      signal,
    );
    return receiptOf(reply, postedId);
  };

  return {
    async post({ id }, place, messages, signal) {
      const parts = arrived.get(id) ?? new Map<number, string>();
      for (const [part, message] of messages.entries()) {
        if (parts.has(part)) continue;
        const receipt = await postPart(place, message, { id, part }, signal);
        if (receipt.kind !== 'sent') return unfinished(receipt, part, () => remember(id, parts));
        parts.set(part, receipt.externalId);
      }
      return done(id, parts.get(0) ?? '');
    },
    async lookUp({ delivery, firstTriedAt }, place, count, signal) {
      const look = () => findPosted(api, place, { deliveryId: delivery.id, since: firstTriedAt }, signal);
      let found = await look();
      if (found.kind === 'read' && found.parts.size < count) {
        await sleep(READABLE_AFTER_MS, undefined, { signal });
        found = await look();
      }
      if (found.kind === 'failed') return { kind: 'ambiguous', code: `look-up-${found.reply.kind}` };
      const parts = new Map([...found.parts].map(([part, ts]) => [part, `${place.channel}:${ts}`]));
      if (parts.size >= count) return done(delivery.id, parts.get(0) ?? '');
      remember(delivery.id, parts);
      return { kind: 'retry', code: 'not-there' };
    },
  };
}

/** When some parts are there already, the next attempt has to look first, whoever makes it. */
function unfinished(receipt: Receipt, part: number, remember: () => void): Receipt {
  if (part === 0) return receipt;
  remember();
  return receipt.kind === 'retry' ? { kind: 'ambiguous', code: receipt.code } : receipt;
}
