/** Asks Slack what `doctor` wants to know: whether the token works, which scopes it lacks, where the app is a member, and the time. */
import { createSlackApi, type SlackApi, type SlackReply } from '../slack-api.ts';
import { requiredScopes } from './manifest.ts';

export interface WorkspaceFacts {
  /** Undefined when the token works; else Slack's word for why not, or that it was not reached. */
  readonly trouble: string | undefined;
  readonly missingScopes: readonly string[];
  /** Ours minus Slack's, milliseconds; undefined when Slack did not say its time. */
  readonly clockLeadMs: number | undefined;
  /** By channel id, of those that were asked for; none when the token does not work. */
  readonly supportChannels: ReadonlyMap<string, Membership>;
}

export type Membership = 'member' | 'not-member' | 'archived' | 'unknown';

interface WorkspaceOptions {
  readonly apiUrl: string;
  readonly botToken: string;
  readonly supportChannels: readonly string[];
}

export async function examineWorkspace(
  options: WorkspaceOptions,
  signal: AbortSignal,
): Promise<WorkspaceFacts> {
  const { apiUrl: url, botToken: token, supportChannels } = options;
  const api = createSlackApi({ url, token, observe: () => undefined, clock: Date.now });
  try {
    const reply = await api.call('auth.test', {}, signal);
    const trouble = troubleIn(reply);
    return {
      trouble,
      missingScopes: missingIn(headerIn(reply, 'x-oauth-scopes')),
      clockLeadMs: leadOver(headerIn(reply, 'date')),
      supportChannels: new Map(trouble === undefined ? await memberships(api, supportChannels, signal) : []),
    };
  } finally {
    await api.close();
  }
}

function troubleIn(reply: SlackReply): string | undefined {
  if (reply.kind === 'ok') return undefined;
  return reply.kind === 'refused' ? reply.error : 'not-reached';
}

function headerIn(reply: SlackReply, name: string): string | undefined {
  const value = reply.kind === 'ok' ? reply.headers[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}

async function memberships(api: SlackApi, channels: readonly string[], signal: AbortSignal) {
  return await Promise.all(
    channels.map(async (channel) => [channel, await membership(api, channel, signal)] as const),
  );
}

async function membership(api: SlackApi, channel: string, signal: AbortSignal): Promise<Membership> {
  const reply = await api.call('conversations.info', { channel }, signal);
  const found = reply.kind === 'ok' ? reply.body.channel : undefined;
  if (typeof found !== 'object' || found === null) return 'unknown';
  if ('is_archived' in found && found.is_archived === true) return 'archived';
  return 'is_member' in found && found.is_member === true ? 'member' : 'not-member';
}

/** Slack names the token's scopes with every answer; when it does not, nothing is known to be missing. */
function missingIn(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  const granted = new Set(header.split(',').map((scope) => scope.trim()));
  return requiredScopes().filter((scope) => !granted.has(scope));
}

function leadOver(date: string | undefined): number | undefined {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? undefined : Date.now() - theirs;
}
