/** Decides whether what is left of a model's reply may be said to a customer. */
import type { Evidence } from './evidence.ts';
import type { ModelReply } from './model-reply.ts';
import type { Grounded } from './support/reply-reader.ts';

/** `unsupported`: no trusted passage stands behind it, or it is not whole. */
export type Verdict = 'answered' | 'chatted' | 'unsupported';

const MAX_CHAT_CHARACTERS = 240;

export function judgeReply(reply: ModelReply, grounded: Grounded, evidence: Evidence): Verdict {
  const { text, cited, supported, saysUnknown } = grounded;
  if (reply.finish !== 'stop' || saysUnknown || text === '') return 'unsupported';
  if (cited.some((index) => evidence.trusted.has(index))) return 'answered';
  return supported === 0 && text.length <= MAX_CHAT_CHARACTERS ? 'chatted' : 'unsupported';
}
