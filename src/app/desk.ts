/** How the staff desk is set up: where it is, and what staff promise. */
import type { Config } from '../config.ts';
import type { KnowledgeSearch } from '../contract/knowledge.ts';
import type { ChatModel } from '../contract/models.ts';
import type { Clock, Logger, Metrics } from '../contract/telemetry.ts';
import type { UsageStore } from '../contract/usage.ts';
import { createSpending } from '../core/answer/spending.ts';
import type { DraftReply } from '../core/escalation/staff-desk.ts';
import { createTranslator, type Translator } from '../core/translation/translate-text.ts';
import { countCost } from './model-cost.ts';
import type { DeskOptions } from './support.ts';

const MINUTE_MS = 60_000;

export function deskOptions({ slack, serviceLevels }: Config): DeskOptions {
  const { businessHours, firstReplyMinutes, resolutionMinutes } = serviceLevels;
  return {
    channel: slack?.supportChannel === undefined ? undefined : 'slack',
    replyMode: slack?.replyMode ?? 'assignee',
    language: slack?.language ?? 'en',
    hours: businessHours,
    firstReplyMs: firstReplyMinutes === undefined ? undefined : firstReplyMinutes * MINUTE_MS,
    resolutionMs: resolutionMinutes === undefined ? undefined : resolutionMinutes * MINUTE_MS,
  };
}

const DRAFT_PASSAGES = 2;

/** The passages that fit best, each with its source, for a member of staff to make an answer of. */
export function createDraft(search: KnowledgeSearch): DraftReply {
  return async (question, signal) => {
    const { passages } = await search.search({ text: question, limit: DRAFT_PASSAGES }, signal);
    const drafts = passages.map(({ text, title, url }) => `${text}\n\nSource: ${url ?? title}`);
    return drafts.length === 0 ? undefined : drafts.join('\n\n');
  };
}

interface TranslatorOptions {
  readonly config: Config;
  readonly model: ChatModel;
  readonly usage: UsageStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

export function createDeskTranslator({ config, model, ...options }: TranslatorOptions): Translator {
  const { usage, clock, logger, metrics } = options;
  return createTranslator({
    model: countCost(model, config.model?.price, metrics),
    maskPersonalData: config.turns.maskPersonalData,
    spending: createSpending({ ...config.spending, usage, clock }),
    logger,
    metrics,
  });
}
