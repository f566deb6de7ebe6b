/** What a write about a session is decided on: the lane and session rows, held until the end of the transaction. */
import type { Lease } from '../../contract/delivery.ts';
import type { LaneRow } from '../schemas/delivery-tables.ts';
import type { SessionRow } from '../schemas/session-tables.ts';
import type { Transaction } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';

export type LaneState = Pick<
  LaneRow,
  'session_id' | 'next_seq' | 'pending' | 'ready_at' | 'ready_latest' | 'lease_owner' | 'epoch'
> &
  Pick<SessionRow, 'status' | 'handler' | 'version' | 'last_seq' | 'misses' | 'locale' | 'ticket_number'>;

export type LockLanes = (
  transaction: Transaction,
  sessionIds: Iterable<string>,
) => Promise<Map<string, LaneState>>;

/** Every write about a session goes through here first, so that two nodes never wait for each other in a circle. */
export function createLockLanes(dialect: Dialect): LockLanes {
  const lock = `SELECT session_id FROM lane WHERE session_id IN ${dialect.list('$1')} ORDER BY session_id ${dialect.forUpdate}`;
  // Read after locking, not with it: PostgreSQL would show the session as it was before the wait.
  const read = `
    SELECT lane.session_id, next_seq, pending, ready_at, ready_latest, lease_owner, epoch,
      status, handler, version, last_seq, misses, locale, ticket_number
    FROM lane JOIN session ON session.id = lane.session_id
    WHERE lane.session_id IN ${dialect.list('$1')}`;

  return async (transaction, sessionIds) => {
    const ids = JSON.stringify([...new Set(sessionIds)]);
    if (!dialect.singleWriter) await transaction.all(lock, [ids]);
    const states = await transaction.all<LaneState>(read, [ids]);
    return new Map(states.map((state) => [state.session_id, state]));
  };
}

/** The fence: whether the lease is still good. A lane that was claimed since has a higher epoch, one given back no owner. */
export function isHeld(state: LaneState | undefined, lease: Lease): state is LaneState {
  return state !== undefined && state.lease_owner === lease.owner && state.epoch === lease.epoch;
}
