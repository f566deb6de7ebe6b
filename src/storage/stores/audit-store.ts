/** The audit log as a chain: each entry's hash covers the hash of the one before, so that no entry can be changed or taken out unseen. */
import { createHash } from 'node:crypto';
import type { Audit, AuditEntry, AuditVerdict, RecordedEntry } from '../../contract/audit.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { type AuditRow, auditTable } from '../schemas/audit-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

const READ_LAST = 'SELECT * FROM audit_log ORDER BY seq DESC LIMIT 1';
const LIST = 'SELECT * FROM audit_log WHERE seq < $1 ORDER BY seq DESC LIMIT $2';
const READ_ON = 'SELECT * FROM audit_log WHERE seq > $1 ORDER BY seq LIMIT $2';
/** The row with which nodes take turns; there from the first migration on. */
const TAKE_TURN = "UPDATE counter SET value = value + 1 WHERE name = 'probe'";
const PAGE = 1000;

export function createAuditStore({ dialect, reader }: Database, writes: WriteLane, clock: Clock): Audit {
  const insert = insertInto(dialect, auditTable);

  async function verifyFrom(last: AuditRow | undefined, entries: number): Promise<AuditVerdict> {
    const rows = await reader.all<AuditRow>(READ_ON, [last?.seq ?? 0, PAGE]);
    let before = last;
    for (const row of rows) {
      if (!continues(row, before)) return { entries, brokenAt: row.seq };
      before = row;
    }
    const counted = entries + rows.length;
    return rows.length < PAGE ? { entries: counted } : verifyFrom(before, counted);
  }

  return {
    record: (entry) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(TAKE_TURN);
        const [last] = await transaction.all<AuditRow>(READ_LAST);
        await insert(transaction, [follow(last, entry, clock())]);
      }),
    list: async (limit, beforeSeq = Number.MAX_SAFE_INTEGER) =>
      (await reader.all<AuditRow>(LIST, [beforeSeq, limit])).map(toEntry),
    verify: () => verifyFrom(undefined, 0),
  };
}

function follow(last: AuditRow | undefined, entry: AuditEntry, at: number): AuditRow {
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at,
    actor: toStored(entry.actor),
    action: toStored(entry.action),
    object: toStored(entry.object),
    result: toStored(entry.result),
    previous_hash: last?.hash ?? '',
  };
  return { ...row, hash: hashOf(row) };
}

function continues(row: AuditRow, before: AuditRow | undefined): boolean {
  const follows = row.seq === (before?.seq ?? 0) + 1 && row.previous_hash === (before?.hash ?? '');
  return follows && row.hash === hashOf(row);
}

function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const { seq, at, actor, action, object, result, previous_hash } = row;
  const fields = [seq, at, actor, action, object, result, previous_hash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

function toEntry({ seq, at, actor, action, object, result, hash }: AuditRow): RecordedEntry {
  return {
    seq,
    at,
    actor: fromStored(actor),
    action: fromStored(action),
    object: fromStored(object),
    result: fromStored(result),
    hash,
  };
}
