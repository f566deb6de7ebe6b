/** Which messages about a customer are on platforms: ours, which can be taken back, and those of people, which are not ours. */
import type { LeftCopy, Removal } from '../../contract/privacy.ts';
import type { Query } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { fromStored } from '../stored-text.ts';

export interface PlatformCopies {
  /** Oldest first; what hangs on another one comes behind it. */
  readonly ours: readonly Pick<Removal, 'channel' | 'externalId'>[];
  readonly others: readonly LeftCopy[];
}

interface CopyRow<Where = string> {
  readonly channel: Where;
  readonly id: string;
}

/** `sessions`: a sub-select on the JSON list of customer ids in `$1`. */
export function createReadCopies({ list }: Dialect) {
  const ofSessions = `session_id IN (SELECT id FROM session WHERE customer_id IN ${list('$1')})`;
  const onPlatforms = `${ofSessions} AND channel <> 'web'`;
  // A card comes first in its thread; edits, reactions and private notes are no messages of their own. Several may name one message.
  const ours = `
    SELECT channel, external_id AS id, min(CASE operation WHEN 'card' THEN 0 ELSE 1 END) AS place FROM outbox
    WHERE ${onPlatforms} AND operation IN ('card', 'post') AND external_id IS NOT NULL
    GROUP BY channel, external_id ORDER BY place, id`;
  const unknown = `
    SELECT channel, id FROM outbox
    WHERE ${onPlatforms} AND operation IN ('card', 'post') AND external_id IS NULL AND status = 'ambiguous' ORDER BY id`;
  const ofCustomer = `
    SELECT channel, event_id AS id FROM inbox WHERE ${onPlatforms} AND message_id IS NOT NULL ORDER BY event_id`;
  // What staff said with a button stands in a post of ours.
  const ofStaff = `
    SELECT 'desk' AS channel, id FROM desk_line
    WHERE id NOT LIKE 'post:%' AND ticket_number IN (SELECT number FROM ticket WHERE ${ofSessions}) ORDER BY id`;

  return async (query: Query, ids: readonly string[]): Promise<PlatformCopies> => {
    const given = [JSON.stringify(ids)];
    const found = await query.all<CopyRow<Removal['channel']>>(ours, given);
    const people = [
      ...(await query.all<CopyRow>(ofCustomer, given)),
      ...(await query.all<CopyRow>(ofStaff, given)),
    ];
    return {
      ours: found.map(({ channel, id }) => ({ channel, externalId: fromStored(id) })),
      others: [
        ...people.map((row) => left(row, 'not-ours')),
        ...(await query.all<CopyRow>(unknown, given)).map((row) => left(row, 'unknown')),
      ],
    };
  };
}

function left({ channel, id }: CopyRow, why: LeftCopy['why']): LeftCopy {
  return { channel, externalId: fromStored(id), why };
}
