/** What customers are called, and the address that Slack has checked. Strangers of Slack Connect have neither that Slack would tell us. */
import { z } from 'zod';
import type { Profile } from '../../../src/contract/customer-store.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import { knownTimeZone } from '../../../src/contract/time-zone.ts';
import type { SlackApi } from '../slack-api.ts';

export interface Profiles {
  /** What Slack said lately; undefined = not asked, or too long ago. */
  known(userId: string): Profile | undefined;
  /** Asks Slack, once for all who want to know at the same time. Empty when it does not say. Never rejects. */
  ask(userId: string): Promise<Profile>;
}

const answer = z.looseObject({
  user: z.looseObject({
    real_name: z.string().nullish(),
    tz: z.string().nullish(),
    is_email_confirmed: z.boolean().nullish(),
    profile: z
      .looseObject({
        display_name: z.string().nullish(),
        real_name: z.string().nullish(),
        email: z.string().nullish(),
      })
      .nullish(),
  }),
});

type User = z.output<typeof answer>['user'];

const NOTHING: Profile = {};
const KNOWN_FOR_MS = 60 * 60 * 1_000;
const MAX_KNOWN = 10_000;
/** More are not asked for: whoever writes again is asked for then. */
const MAX_ASKED = 32;

export function createProfiles(api: SlackApi, clock: Clock): Profiles {
  const profiles = new Map<string, { readonly profile: Profile; readonly readAt: number }>();
  const asked = new Map<string, Promise<Profile>>();

  const read = async (user: string): Promise<Profile> => {
    const reply = await api.call('users.info', { user });
    if (reply.kind !== 'ok' && reply.kind !== 'refused') return NOTHING;
    const found = reply.kind === 'ok' ? answer.safeParse(reply.body).data?.user : undefined;
    const profile =
      found === undefined ? NOTHING : { ...nameOf(found), ...emailOf(found), ...timeZoneOf(found) };
    if (profiles.size >= MAX_KNOWN) profiles.clear();
    profiles.set(user, { profile, readAt: clock() });
    return profile;
  };

  return {
    known(user) {
      const before = profiles.get(user);
      return before !== undefined && clock() - before.readAt < KNOWN_FOR_MS ? before.profile : undefined;
    },
    async ask(user) {
      const underWay = asked.get(user);
      if (underWay !== undefined) return await underWay;
      if (asked.size >= MAX_ASKED) return NOTHING;
      const asking = read(user).finally(() => asked.delete(user));
      asked.set(user, asking);
      return await asking;
    },
  };
}

function nameOf({ profile, real_name }: User): Profile {
  const name = profile?.display_name || real_name || profile?.real_name || undefined;
  return name === undefined ? NOTHING : { name };
}

/** Members confirm their address before they can write; Slack says so where it does not hold. */
function emailOf({ profile, is_email_confirmed }: User): Profile {
  const email = profile?.email || undefined;
  return email === undefined || is_email_confirmed === false ? NOTHING : { email, isEmailProven: true };
}

function timeZoneOf({ tz }: User): Profile {
  const timeZone = knownTimeZone(tz ?? '');
  return timeZone === undefined ? NOTHING : { timeZone };
}
