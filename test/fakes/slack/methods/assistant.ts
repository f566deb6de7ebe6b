/** What an assistant thread shows beside its messages. */
import { type ApiCall, type ApiMethod, isRecord, refuse, textArgument } from '../api-call.ts';

/** https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const MAX_PROMPTS = 4;

const setStatus: ApiMethod = (call, { workspace }) => {
  const thread = threadOf(call);
  if (thread === undefined) return refuse('invalid_arguments');
  workspace.statuses.set(thread, textArgument(call, 'status') ?? '');
  return { ok: true };
};

const setTitle: ApiMethod = (call) =>
  threadOf(call) === undefined ? refuse('invalid_arguments') : { ok: true };

const setSuggestedPrompts: ApiMethod = (call, { workspace }) => {
  const thread = threadOf(call);
  const { prompts } = call.args;
  if (thread === undefined || !Array.isArray(prompts) || prompts.length > MAX_PROMPTS) {
    return refuse('invalid_arguments');
  }
  const valid = prompts.filter(isPrompt);
  if (valid.length !== prompts.length) return refuse('invalid_arguments');
  workspace.suggestedPrompts.set(thread, valid);
  return { ok: true };
};

function isPrompt(value: unknown): value is { title: string; message: string } {
  return isRecord(value) && typeof value.title === 'string' && typeof value.message === 'string';
}

function threadOf(call: ApiCall): string | undefined {
  const channel = textArgument(call, 'channel_id');
  const thread = textArgument(call, 'thread_ts');
  return channel === undefined || thread === undefined ? undefined : `${channel}:${thread}`;
}

export const assistantMethods: Readonly<Record<string, ApiMethod>> = {
  'assistant.threads.setStatus': setStatus,
  'assistant.threads.setTitle': setTitle,
  'assistant.threads.setSuggestedPrompts': setSuggestedPrompts,
};
