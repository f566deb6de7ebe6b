/** Puts the messages of one delivery into Slack, each once: what arrived is remembered, and found again after a doubt. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimedDelivery, Delivery, Receipt } from '../../../src/contract/delivery.ts';
import { findPosted, type Place } from '../find-posted.ts';
import type { MessagePart, Messages } from '../post-message.ts';
import { postedId, receiptOf } from '../receipt.ts';
import { createRecentMap } from '../recent-map.ts';
import type { RenderedMessage } from '../render/render-answer.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';
import { nameOfPosted } from './posted-id.ts';
import type { ShareFiles } from './share-files.ts';

export interface Posting {
  /** A message that shows part of the delivery already: its first message takes that one's place. */
  adopt(deliveryId: string, ts: string): void;
  /** Posts what is not there yet, in order; files come last. */
  post(
    delivery: Delivery,
    place: Place,
    messages: readonly RenderedMessage[],
    signal: AbortSignal,
  ): Promise<Receipt>;
  /** `retry` = something is missing, post the rest. `count`: of messages. */
  lookUp(claimed: ClaimedDelivery, place: Place, count: number, signal: AbortSignal): Promise<Receipt>;
  /** What became of a message that was posted lately; undefined when this process does not know. */
  postedOf(messageId: string): string | undefined;
}

interface Progress {
  /** Ids of messages that arrived, by part. */
  readonly parts: Map<number, string>;
  /** Ts of a message whose place the first part takes. */
  adopted?: string;
}

type Step = () => Promise<Receipt>;

/** A message that was just accepted may not be readable at once. */
const READABLE_AFTER_MS = 2_000;
const REMEMBERED = 1_000;
const ADOPTED_RETRY_MS = 1_000;
/** Well within the time that a delivery has. */
const MAX_WAIT_MS = 3_000;

export function createPosting(api: SlackApi, messages: Messages, files: ShareFiles): Posting {
  /** Of deliveries that have begun and are not done. */
  const progressOf = createRecentMap<Progress>(REMEMBERED);
  /** By message: an edit that was made before its message arrived does not know where it is. */
  const lately = createRecentMap<string>(REMEMBERED);

  const done = ({ id, messageId }: Delivery, { parts }: Progress): Receipt => {
    progressOf.delete(id);
    const inOrder = [...parts].sort(([one], [other]) => one - other).map(([, part]) => part);
    const externalId = nameOfPosted(inOrder);
    lately.set(messageId, externalId);
    return { kind: 'sent', externalId };
  };

  const postNew = async (place: Place, part: MessagePart, signal: AbortSignal): Promise<Receipt> =>
    receiptOf(await messages.post(place, part, signal), postedId);

  /** Undefined when that message is gone: then a new one is posted. */
  const replace = async (
    { channel }: Place,
    ts: string,
    { deliveryId, message }: MessagePart,
    signal: AbortSignal,
  ): Promise<Receipt | undefined> => {
    const reply = await messages.change({ channel, ts }, message, deliveryId, signal);
    if (reply.kind !== 'refused' || reply.error !== 'streaming_state_conflict') return replacement(reply);
    // The stream was not closed when it should have been.
    await api.call('chat.stopStream', { channel, ts }, signal);
    return { kind: 'retry', code: reply.error, afterMs: ADOPTED_RETRY_MS };
  };

  const put = async (
    place: Place,
    part: MessagePart,
    progress: Progress,
    signal: AbortSignal,
  ): Promise<Receipt> => {
    const { adopted } = progress;
    const replaced =
      part.number === 0 && adopted !== undefined ? await replace(place, adopted, part, signal) : undefined;
    return replaced ?? (await postNew(place, part, signal));
  };

  return {
    adopt(deliveryId, ts) {
      progressOf.set(deliveryId, { parts: new Map(), adopted: ts });
    },
    postedOf: (messageId) => lately.get(messageId),
    async post(delivery, place, rendered, signal) {
      const { id, content } = delivery;
      const progress = progressOf.get(id) ?? { parts: new Map<number, string>() };
      const steps: readonly Step[] = [
        ...rendered.map(
          (message, number) => () => put(place, { deliveryId: id, number, message }, progress, signal),
        ),
        ...(content.attachments === undefined ? [] : [() => files.share(delivery, place, signal)]),
      ];
      for (const [number, step] of steps.entries()) {
        if (progress.parts.has(number)) continue;
        const receipt = await patiently(step, number, signal);
        if (receipt.kind !== 'sent') return unfinished(receipt, number, () => progressOf.set(id, progress));
        progress.parts.set(number, receipt.externalId);
      }
      return done(delivery, progress);
    },
    async lookUp(claimed, place, count, signal) {
      const { delivery, firstTriedAt } = claimed;
      const found = await lookTwice(
        () => findPosted(api, place, { deliveryId: delivery.id, since: firstTriedAt }, signal),
        (seen) => seen.kind === 'failed' || seen.parts.size >= count,
        signal,
      );
      if (found.kind === 'failed') return { kind: 'ambiguous', code: `look-up-${found.reply.kind}` };
      const parts = new Map([...found.parts].map(([part, ts]) => [part, `${place.channel}:${ts}`]));
      const { unfinished } = found;
      progressOf.set(delivery.id, { parts, ...(unfinished !== undefined && { adopted: unfinished }) });
      if (parts.size < count) return { kind: 'retry', code: 'not-there' };
      if (delivery.content.attachments === undefined) return done(delivery, { parts });
      const shared = await lookTwice(
        () => files.find(claimed, place, signal),
        ({ kind }) => kind !== 'retry',
        signal,
      );
      return shared.kind === 'sent' ? done(delivery, { parts: parts.set(count, shared.externalId) }) : shared;
    },
  };
}

/** What has begun goes on where it is, if Slack wants it only a little later: anybody else would have to look up what is there. */
async function patiently(step: Step, number: number, signal: AbortSignal): Promise<Receipt> {
  const receipt = await step();
  if (number === 0 || receipt.kind !== 'retry' || receipt.waits !== true) return receipt;
  const { afterMs = 0 } = receipt;
  if (afterMs > MAX_WAIT_MS) return receipt;
  await sleep(afterMs, undefined, { signal });
  return await step();
}

async function lookTwice<Seen>(
  look: () => Promise<Seen>,
  isEnough: (seen: Seen) => boolean,
  signal: AbortSignal,
): Promise<Seen> {
  const first = await look();
  if (isEnough(first)) return first;
  await sleep(READABLE_AFTER_MS, undefined, { signal });
  return await look();
}

/** Changing a message to the same again does no harm, so a doubt is no doubt here. */
function replacement(reply: SlackReply): Receipt | undefined {
  const receipt = receiptOf(reply, postedId);
  switch (receipt.kind) {
    case 'rejected':
      return undefined;
    case 'ambiguous':
      return { kind: 'retry', code: receipt.code, afterMs: ADOPTED_RETRY_MS };
    case 'sent':
    case 'retry':
      return receipt;
  }
}

/** When some parts are there already, the next attempt has to look first, whoever makes it. */
function unfinished(receipt: Receipt, part: number, remember: () => void): Receipt {
  if (part === 0) return receipt;
  remember();
  return receipt.kind === 'retry' ? { kind: 'ambiguous', code: receipt.code } : receipt;
}
