/** One answer while it is made: begun when it takes its time, then carried on at a pace that Slack likes. */
import type { Draft } from '../../../src/contract/channel.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import { unfinishedMetadataOf } from '../find-posted.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';
import { type LiveWay, waysOf } from './live-ways.ts';

export interface LiveAnswerOptions {
  readonly api: SlackApi;
  readonly draft: Draft;
  readonly logger: Logger;
  /** An answer that is there sooner is posted whole. */
  readonly beginAfterMs: number;
  /** Between two changes; Slack allows about one a second in a channel. */
  readonly paceMs: number;
}

export interface LiveAnswer {
  /** All words so far. */
  show(text: string): void;
  /** Nothing is shown after this. Answers the message's ts, if it was begun. */
  finish(): Promise<string | undefined>;
  abandon(why: 'taken' | 'again'): Promise<void>;
}

/** Stands under an answer that will not be finished; understood in every language. */
const STOPPED = '\n\n⏹';

export function createLiveAnswer(options: LiveAnswerOptions): LiveAnswer {
  const { api, draft, logger, beginAfterMs, paceMs } = options;
  let text = '';
  let begun: { readonly way: LiveWay; readonly channel: string; readonly ts: string } | undefined;
  let hasEnded = false;
  let isRefused = false;
  let step: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  const begin = async (): Promise<void> => {
    for (const way of waysOf(draft.target)) {
      const reply = await way.begin(api, text, unfinishedMetadataOf(draft.deliveryId), draft.deliveryId);
      const message = reply.kind === 'ok' ? shownIn(reply.body) : undefined;
      if (message !== undefined) {
        begun = { way, ...message };
        return;
      }
      // Whether it began is not known: nothing more is shown, and the answer is posted whole.
      if (reply.kind !== 'refused') break;
    }
    isRefused = true;
  };

  const goOn = async (): Promise<void> => {
    if (begun === undefined) return await begin();
    noted(await begun.way.goOn(api, begun, text));
  };

  const noted = (reply: SlackReply): void => {
    if (reply.kind !== 'ok') logger.debug('slack-live-skipped', { kind: reply.kind });
  };

  const schedule = (afterMs: number): void => {
    if (timer !== undefined || hasEnded || isRefused) return;
    timer = setTimeout(() => {
      const shown = text;
      step = goOn().then(() => {
        timer = undefined;
        if (shown !== text) schedule(paceMs);
      });
    }, afterMs);
  };

  const end = async (): Promise<void> => {
    hasEnded = true;
    clearTimeout(timer);
    await step;
  };

  return {
    show(whole) {
      text = whole;
      schedule(begun === undefined ? beginAfterMs : paceMs);
    },
    async finish() {
      await end();
      if (begun === undefined) return undefined;
      noted(await begun.way.close(api, begun, unfinishedMetadataOf(draft.deliveryId)));
      return begun.ts;
    },
    async abandon(why) {
      await end();
      if (begun === undefined) return;
      const { way, channel, ts } = begun;
      if (why === 'taken') noted(await way.goOn(api, begun, `${text}${STOPPED}`));
      noted(await way.close(api, begun, unfinishedMetadataOf(draft.deliveryId)));
      if (why === 'again') noted(await api.call('chat.delete', { channel, ts }));
    },
  };
}

function shownIn({ channel, ts }: Readonly<Record<string, unknown>>) {
  return typeof channel === 'string' && typeof ts === 'string' ? { channel, ts } : undefined;
}
