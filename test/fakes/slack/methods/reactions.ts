/** Reactions of the app. */
import { type ApiMethod, refuse, textArgument } from '../api-call.ts';

const add: ApiMethod = (call, { workspace }) => {
  const message = workspace.find(textArgument(call, 'channel') ?? '', textArgument(call, 'timestamp') ?? '');
  const name = textArgument(call, 'name');
  if (message === undefined) return refuse('message_not_found');
  if (name === undefined) return refuse('no_reaction');
  const users = message.reactions.get(name) ?? new Set();
  if (users.has(workspace.botUserId)) return refuse('already_reacted');
  message.reactions.set(name, users.add(workspace.botUserId));
  return { ok: true };
};

const remove: ApiMethod = (call, { workspace }) => {
  const message = workspace.find(textArgument(call, 'channel') ?? '', textArgument(call, 'timestamp') ?? '');
  const name = textArgument(call, 'name') ?? '';
  if (message === undefined) return refuse('message_not_found');
  const users = message.reactions.get(name);
  if (users?.delete(workspace.botUserId) !== true) return refuse('no_reaction');
  if (users.size === 0) message.reactions.delete(name);
  return { ok: true };
};

export const reactionMethods: Readonly<Record<string, ApiMethod>> = {
  'reactions.add': add,
  'reactions.remove': remove,
};
