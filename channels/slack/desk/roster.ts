/** Who is staff: members of the channel that a ticket is in who are also in the staff's group, where there is one; no guests and no programs. */
import { z } from 'zod';
import type { StaffPerson, StaffRoster } from '../../../src/contract/desk.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { SlackApi } from '../slack-api.ts';
import type { DeskPlaces } from './desk-places.ts';
import { bodyOf, createMembers } from './members.ts';

const NAMES_FOR_MS = 10 * 60_000;
const MAX_NAMES = 5_000;
const NOBODY_TOLD = 'Slack does not say who works at the desk.';

/** Strangers of Slack Connect are not known here, or are not to be looked at. */
const UNKNOWN: ReadonlySet<string> = new Set(['user_not_found', 'users_not_found', 'user_not_visible']);

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
  readonly places: DeskPlaces;
  readonly group: string | undefined;
  readonly clock: Clock;
}

interface Profile {
  readonly name: string;
  readonly mayBeStaff: boolean;
  readonly readAt: number;
}

export interface Roster extends StaffRoster {
  /** Where at the desk this person is staff. Rejects when Slack does not say. */
  placesOf(userId: string): Promise<ReadonlySet<string>>;
}

export function createRoster(options: RosterOptions): Roster {
  const { api, places, clock } = options;
  const membersIn = new Map([...places.all].map((channel) => [channel, createMembers(channel, options)]));
  const profiles = new Map<string, Profile>();

  /** A channel that is no longer of the desk is left to the main one. */
  const isMember = async (id: string, place: string | undefined): Promise<boolean> => {
    if (place === undefined) return (await memberships(id)).size > 0;
    return (await (membersIn.get(place) ?? membersIn.get(places.main))?.has(id)) === true;
  };

  /** Of channels that Slack does not show to us nobody is known to be a member; of none at all it does not say who is staff. */
  const memberships = async (id: string): Promise<ReadonlySet<string>> => {
    const asked = await Promise.allSettled(
      [...membersIn].map(async ([channel, members]) => ((await members.has(id)) ? [channel] : [])),
    );
    const told = asked.filter((one) => one.status === 'fulfilled');
    if (told.length === 0) throw new AppError('channel-unavailable', NOBODY_TOLD);
    return new Set(told.flatMap(({ value }) => value));
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
    async identify(id, place): Promise<StaffPerson> {
      const { name, mayBeStaff } = await profileOf(id);
      return { id, name: name || 'Support', isStaff: mayBeStaff && (await isMember(id, place)) };
    },
    placesOf: memberships,
  };
}

function toProfile(found: z.output<typeof user>['user'], readAt: number): Profile {
  const { profile, is_bot, deleted, is_restricted, is_ultra_restricted, is_stranger } = found;
  const name = profile?.display_name || profile?.real_name || found.real_name || found.name || '';
  const mayBeStaff = ![is_bot, deleted, is_restricted, is_ultra_restricted, is_stranger].includes(true);
  return { name, mayBeStaff, readAt };
}
