/** What customers are called, and the address that Slack has checked. Strangers of Slack Connect have neither that Slack would tell us. */
import { z } from 'zod';
import type { Actor } from '../../../src/contract/event.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { SlackApi } from '../slack-api.ts';

export type Known = Pick<Actor, 'name' | 'email' | 'isEmailProven'>;

export interface Names {
  /** Empty when Slack does not say it at once. Never rejects. */
  of(userId: string): Promise<Known>;
}

const profile = z.looseObject({
  user: z.looseObject({
    real_name: z.string().nullish(),
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

type User = z.output<typeof profile>['user'];

/** A message is not kept waiting for the name of its author. */
const PATIENCE_MS = 500;
const KNOWN_FOR_MS = 60 * 60 * 1_000;
const MAX_KNOWN = 10_000;

export function createNames(api: SlackApi, clock: Clock): Names {
  const known = new Map<string, { readonly names: Known; readonly readAt: number }>();

  const read = async (user: string): Promise<Known> => {
    const reply = await api.call('users.info', { user }, AbortSignal.timeout(PATIENCE_MS));
    if (reply.kind !== 'ok' && reply.kind !== 'refused') return {};
    const found = reply.kind === 'ok' ? profile.safeParse(reply.body).data?.user : undefined;
    const names = found === undefined ? {} : { ...nameOf(found), ...emailOf(found) };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(user, { names, readAt: clock() });
    return names;
  };

  return {
    async of(user) {
      const before = known.get(user);
      return before !== undefined && clock() - before.readAt < KNOWN_FOR_MS ? before.names : await read(user);
    },
  };
}

function nameOf({ profile: shown, real_name }: User): Known {
  const name = shown?.display_name || real_name || shown?.real_name || undefined;
  return name === undefined ? {} : { name };
}

/** Members confirm their address before they can write; Slack says so where it does not hold. */
function emailOf({ profile: shown, is_email_confirmed }: User): Known {
  const email = shown?.email || undefined;
  return email === undefined || is_email_confirmed === false ? {} : { email, isEmailProven: true };
}
