/** Modals and the App Home. */
import { type ApiCall, type ApiMethod, isRecord, refuse, textArgument } from '../api-call.ts';
import { mistakeInBlocks } from '../message-limits.ts';
import { type OpenView, slackId, type Workspace } from '../workspace.ts';

const MAX_TITLE_CHARACTERS = 24;
const MAX_BLOCKS = 100;
const MAX_PRIVATE_METADATA_CHARACTERS = 3_000;

export interface Triggers {
  /** Makes a trigger for a user; it works once and for three seconds. */
  issue(user: string): string;
  /** The user, or why the trigger does not work. */
  use(trigger: string): { readonly user: string } | { readonly error: string };
}

const TRIGGER_LIVES_MS = 3_000;

export function createTriggers(now: () => number = Date.now): Triggers {
  const issued = new Map<string, { readonly user: string; readonly expiresAt: number }>();
  return {
    issue(user) {
      const trigger = `${slackId('')}.${slackId('')}`;
      issued.set(trigger, { user, expiresAt: now() + TRIGGER_LIVES_MS });
      return trigger;
    },
    use(trigger) {
      const found = issued.get(trigger);
      issued.delete(trigger);
      if (found === undefined) return { error: 'invalid_trigger_id' };
      return found.expiresAt < now() ? { error: 'expired_trigger_id' } : { user: found.user };
    },
  };
}

export function createViewMethods(triggers: Triggers): Readonly<Record<string, ApiMethod>> {
  const open: ApiMethod = (call, { workspace }) => {
    const view = readView(call, 'modal');
    if ('error' in view) return refuse(view.error);
    const trigger = triggers.use(textArgument(call, 'trigger_id') ?? '');
    if ('error' in trigger) return refuse(trigger.error);
    const opened = { ...view, id: slackId('V'), user: trigger.user, hash: workspace.nextTs() };
    workspace.modals.set(opened.id, opened);
    return { ok: true, view: presentView(opened, workspace) };
  };

  const update: ApiMethod = (call, { workspace }) => {
    const view = readView(call, 'modal');
    if ('error' in view) return refuse(view.error);
    const current = workspace.modals.get(textArgument(call, 'view_id') ?? '');
    if (current === undefined) return refuse('not_found');
    const hash = textArgument(call, 'hash');
    if (hash !== undefined && hash !== current.hash) return refuse('hash_conflict');
    const updated = { ...current, ...view, hash: workspace.nextTs() };
    workspace.modals.set(updated.id, updated);
    return { ok: true, view: presentView(updated, workspace) };
  };

  const publish: ApiMethod = (call, { workspace }) => {
    const user = textArgument(call, 'user_id') ?? '';
    if (!workspace.users.has(user)) return refuse('invalid_arguments');
    const view = readView(call, 'home');
    if ('error' in view) return refuse(view.error);
    const published = { ...view, id: slackId('V'), user, hash: workspace.nextTs() };
    workspace.homes.set(user, published);
    return { ok: true, view: presentView(published, workspace) };
  };

  return { 'views.open': open, 'views.push': open, 'views.update': update, 'views.publish': publish };
}

function readView({ args }: ApiCall, type: string): Pick<OpenView, 'view'> | { readonly error: string } {
  const { view } = args;
  if (!isRecord(view) || view.type !== type || !Array.isArray(view.blocks))
    return { error: 'invalid_arguments' };
  if (view.blocks.length > MAX_BLOCKS || !isShort(view.private_metadata, MAX_PRIVATE_METADATA_CHARACTERS)) {
    return { error: 'invalid_arguments' };
  }
  if (type === 'modal' && !(isRecord(view.title) && isShort(view.title.text, MAX_TITLE_CHARACTERS))) {
    return { error: 'invalid_arguments' };
  }
  // A view takes twice as many blocks as a message.
  const halves = [view.blocks.slice(0, MAX_BLOCKS / 2), view.blocks.slice(MAX_BLOCKS / 2)];
  const mistake = halves.map(mistakeInBlocks).find((found) => found !== undefined);
  return mistake === undefined ? { view } : { error: mistake };
}

function isShort(value: unknown, most: number): boolean {
  return value === undefined || (typeof value === 'string' && value.length <= most);
}

export function presentView({ id, hash, view }: OpenView, workspace: Workspace) {
  return {
    ...view,
    id,
    hash,
    team_id: workspace.teamId,
    app_id: workspace.appId,
    bot_id: workspace.botId,
    root_view_id: id,
    previous_view_id: null,
  };
}
