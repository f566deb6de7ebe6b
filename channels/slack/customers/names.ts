/** What customers are called, for staff to read. Strangers of Slack Connect have no name that Slack would tell us. */
import { z } from 'zod';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { SlackApi } from '../slack-api.ts';

export interface Names {
  /** Undefined when Slack does not say it at once. Never rejects. */
  nameOf(userId: string): Promise<string | undefined>;
}

const profile = z.looseObject({
  user: z.looseObject({
    real_name: z.string().nullish(),
    profile: z.looseObject({ display_name: z.string().nullish(), real_name: z.string().nullish() }).nullish(),
  }),
});

/** A message is not kept waiting for the name of its author. */
const PATIENCE_MS = 500;
const KNOWN_FOR_MS = 60 * 60 * 1_000;
const MAX_KNOWN = 10_000;

export function createNames(api: SlackApi, clock: Clock): Names {
  const known = new Map<string, { readonly name: string | undefined; readonly readAt: number }>();

  const read = async (user: string): Promise<string | undefined> => {
    const reply = await api.call('users.info', { user }, AbortSignal.timeout(PATIENCE_MS));
    if (reply.kind !== 'ok' && reply.kind !== 'refused') return undefined;
    const found = reply.kind === 'ok' ? profile.safeParse(reply.body).data?.user : undefined;
    const name = found?.profile?.display_name || found?.real_name || found?.profile?.real_name || undefined;
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(user, { name, readAt: clock() });
    return name;
  };

  return {
    async nameOf(user) {
      const before = known.get(user);
      return before !== undefined && clock() - before.readAt < KNOWN_FOR_MS ? before.name : await read(user);
    },
  };
}
