/** Who is staff: members of the support channel who are also in the staff's group, where there is one; no guests and no programs. */
import { z } from 'zod';
import type { StaffPerson, StaffRoster } from '../../../src/contract/desk.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';

const MEMBERS_FOR_MS = 60_000;
/** Somebody who has just joined is found soon. */
const ASK_AGAIN_AFTER_MS = 2_000;
const NAMES_FOR_MS = 10 * 60_000;
const PAGE = 200;
const MAX_PAGES = 25;
const MAX_NAMES = 5_000;

/** Strangers of Slack Connect are not known here, or are not to be looked at. */
const UNKNOWN: ReadonlySet<string> = new Set(['user_not_found', 'users_not_found', 'user_not_visible']);

const members = z.looseObject({
  members: z.array(z.string()),
  response_metadata: z.looseObject({ next_cursor: z.string().nullish() }).nullish(),
});
const group = z.looseObject({ users: z.array(z.string()) });
const user = z.looseObject({
  user: z.looseObject({
    name: z.string().nullish(),
    real_name: z.string().nullish(),
    profile: z.looseObject({ display_name: z.string().nullish(), real_name: z.string().nullish() }).nullish(),
    is_bot: z.boolean().nullish(),
    deleted: z.boolean().nullish(),
    is_restricted: z.boolean().nullish(),
    is_ultra_restricted: z.boolean().nullish(),
    is_stranger: z.boolean().nullish(),
  }),
});

interface RosterOptions {
  readonly api: SlackApi;
  readonly channel: string;
  readonly group: string | undefined;
  readonly clock: Clock;
}

interface Profile {
  readonly name: string;
  readonly mayBeStaff: boolean;
  readonly readAt: number;
}

export function createRoster({ api, channel, group: groupId, clock }: RosterOptions): StaffRoster {
  let staff: { readonly ids: ReadonlySet<string>; readonly readAt: number } | undefined;
  const profiles = new Map<string, Profile>();

  const readMembers = async (): Promise<ReadonlySet<string>> => {
    const ids = new Set<string>();
    let cursor: string | undefined;
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      const page = members.parse(
        bodyOf(await api.call('conversations.members', { channel, cursor, limit: PAGE })),
      );
      for (const id of page.members) ids.add(id);
      cursor = page.response_metadata?.next_cursor || undefined;
      if (cursor === undefined) break;
    }
    if (groupId === undefined) return ids;
    const allowed = group.parse(bodyOf(await api.call('usergroups.users.list', { usergroup: groupId })));
    return new Set(allowed.users.filter((id) => ids.has(id)));
  };

  const isMember = async (id: string): Promise<boolean> => {
    const age = clock() - (staff?.readAt ?? 0);
    const isKnown = staff?.ids.has(id) === true;
    if (staff === undefined || age > MEMBERS_FOR_MS || (!isKnown && age > ASK_AGAIN_AFTER_MS)) {
      staff = { ids: await readMembers(), readAt: clock() };
    }
    return staff.ids.has(id);
  };

  const profileOf = async (id: string): Promise<Profile> => {
    const known = profiles.get(id);
    if (known !== undefined && clock() - known.readAt < NAMES_FOR_MS) return known;
    const reply = await api.call('users.info', { user: id });
    const profile =
      reply.kind === 'refused' && UNKNOWN.has(reply.error)
        ? { name: '', mayBeStaff: false, readAt: clock() }
        : toProfile(user.parse(bodyOf(reply)).user, clock());
    if (profiles.size >= MAX_NAMES) profiles.clear();
    profiles.set(id, profile);
    return profile;
  };

  return {
    async identify(id): Promise<StaffPerson> {
      const { name, mayBeStaff } = await profileOf(id);
      return { id, name: name || 'Support', isStaff: mayBeStaff && (await isMember(id)) };
    },
  };
}

function toProfile(found: z.output<typeof user>['user'], readAt: number): Profile {
  const { profile, is_bot, deleted, is_restricted, is_ultra_restricted, is_stranger } = found;
  const name = profile?.display_name || profile?.real_name || found.real_name || found.name || '';
  const mayBeStaff = ![is_bot, deleted, is_restricted, is_ultra_restricted, is_stranger].includes(true);
  return { name, mayBeStaff, readAt };
}

/** @throws AppError `channel-unavailable` */
function bodyOf(reply: SlackReply): unknown {
  if (reply.kind === 'ok') return reply.body;
  throw new AppError('channel-unavailable', 'Slack does not say who works at the desk.');
}
