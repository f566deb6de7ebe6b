/** Who is in a channel of the desk and, where staff have a group, in that group too. */
import { z } from 'zod';
import { AppError } from '../../../src/contract/errors.ts';
import type { Clock } from '../../../src/contract/telemetry.ts';
import type { SlackApi, SlackReply } from '../slack-api.ts';

const MEMBERS_FOR_MS = 60_000;
/** Somebody who has just joined is found soon. */
const ASK_AGAIN_AFTER_MS = 2_000;
const PAGE = 200;
const MAX_PAGES = 25;

const members = z.looseObject({
  members: z.array(z.string()),
  response_metadata: z.looseObject({ next_cursor: z.string().nullish() }).nullish(),
});
const group = z.looseObject({ users: z.array(z.string()) });

export interface Members {
  /** Rejects when Slack does not say. */
  has(userId: string): Promise<boolean>;
}

interface MembersOptions {
  readonly api: Pick<SlackApi, 'call'>;
  readonly group: string | undefined;
  readonly clock: Clock;
}

export function createMembers(channel: string, { api, group: groupId, clock }: MembersOptions): Members {
  let staff: { readonly ids: ReadonlySet<string>; readonly readAt: number } | undefined;

  const read = async (): Promise<ReadonlySet<string>> => {
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

  return {
    async has(id) {
      const age = clock() - (staff?.readAt ?? 0);
      const isKnown = staff?.ids.has(id) === true;
      if (staff === undefined || age > MEMBERS_FOR_MS || (!isKnown && age > ASK_AGAIN_AFTER_MS)) {
        staff = { ids: await read(), readAt: clock() };
      }
      return staff.ids.has(id);
    },
  };
}

/** @throws AppError `channel-unavailable` */
export function bodyOf(reply: SlackReply): unknown {
  if (reply.kind === 'ok') return reply.body;
  throw new AppError('channel-unavailable', 'Slack does not say who works at the desk.');
}
