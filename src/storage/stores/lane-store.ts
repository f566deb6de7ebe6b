/** Lanes: claimed, kept, given back, and freed when their owner died. */
import type { Lease } from '../../contract/delivery.ts';
import type { LaneRelease, LaneStore } from '../../contract/lane-store.ts';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import type { Database } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import type { RunBatch, WriteLane } from '../write-lane.ts';
import { createClaimLanes } from './claim-lanes.ts';
import { createLockLanes, isHeld } from './lane-state.ts';

interface Renewal {
  readonly leases: readonly Lease[];
  readonly leaseMs: number;
}

interface Return {
  readonly lease: Lease;
  readonly release: LaneRelease;
}

export function createLaneStore(database: Database, writes: WriteLane, reach: ReachCheckpoint): LaneStore {
  const renew = writes.batched(createRenew(database.dialect));
  const release = writes.batched(createRelease(database.dialect, reach));
  return {
    claim: writes.batched(createClaimLanes(database.dialect)),
    renew: (leases, leaseMs) => renew({ leases, leaseMs }),
    release: (lease, given) => release({ lease, release: given }),
    recover: (owner) => writes.exclusive((transaction) => database.recover(transaction, owner)),
  };
}

function createRenew(dialect: Dialect): RunBatch<Renewal, ReadonlySet<string>> {
  const lockLanes = createLockLanes(dialect);
  const prolong = `
    UPDATE lane SET lease_until = given.lease_until
    FROM ${dialect.rows({ session_id: 'text', lease_until: 'bigint' })} WHERE lane.session_id = given.session_id`;

  return async (transaction, renewals) => {
    const ids = renewals.flatMap(({ leases }) => leases.map(({ laneId }) => laneId));
    const lanes = await lockLanes(transaction, ids);
    const held = renewals.map(({ leases }) =>
      leases.filter((lease) => isHeld(lanes.get(lease.laneId), lease)),
    );
    const rows = held.flatMap((leases, index) =>
      leases.map(({ laneId }) => ({
        session_id: laneId,
        lease_until: transaction.now + (renewals[index]?.leaseMs ?? 0),
      })),
    );
    await transaction.all(prolong, [JSON.stringify(rows)]);
    return held.map((leases) => new Set(leases.map(({ laneId }) => laneId)));
  };
}

function createRelease(dialect: Dialect, reach: ReachCheckpoint): RunBatch<Return, void> {
  const lockLanes = createLockLanes(dialect);
  const giveBack = `
    UPDATE lane SET lease_owner = NULL, lease_until = 0, ready_at = given.ready_at, ready_latest = given.ready_at
    FROM ${dialect.rows({ session_id: 'text', ready_at: 'bigint' })} WHERE lane.session_id = given.session_id`;
  const takeBack = `
    UPDATE inbox SET crashes = crashes - 1 WHERE id IN ${dialect.list('$1')} AND crashes > 0 AND status = 'pending'`;

  return async (transaction, returns) => {
    const lanes = await lockLanes(
      transaction,
      returns.map(({ lease }) => lease.laneId),
    );
    const held = returns.filter(({ lease }) => isHeld(lanes.get(lease.laneId), lease));
    const rows = held.map(({ lease, release }) => ({
      session_id: lease.laneId,
      ready_at: release.readyAt + transaction.clockLeadMs,
    }));
    const unharmed = held.flatMap(({ release }) => (release.crashed ? [] : release.eventIds));
    await transaction.all(giveBack, [JSON.stringify(rows)]);
    await transaction.all(takeBack, [JSON.stringify(unharmed)]);
    reach('lane-releasing');
    return returns.map(() => undefined);
  };
}
