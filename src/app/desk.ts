/** How the staff desk is set up: where it is, and what staff promise. */
import type { Config } from '../config.ts';
import type { KnowledgeSearch } from '../contract/knowledge.ts';
import type { DraftReply } from '../core/escalation/staff-desk.ts';
import type { DeskOptions } from './support.ts';

const MINUTE_MS = 60_000;

export function deskOptions({ slack, serviceLevels }: Config): DeskOptions {
  const { businessHours, firstReplyMinutes, resolutionMinutes } = serviceLevels;
  return {
    channel: slack?.supportChannel === undefined ? undefined : 'slack',
    replyMode: slack?.replyMode ?? 'assignee',
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
