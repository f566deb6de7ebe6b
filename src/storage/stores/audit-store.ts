/** The audit log as a chain: each entry's hash covers the hash of the one before, so that no entry can be changed or taken out unseen. */
import type { Audit, AuditEntry, RecordedEntry } from '../../contract/audit.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { type AuditRow, auditTable } from '../schemas/audit-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, toStored } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';
import { hashOf, verifyAudit } from './verify-audit.ts';

const READ_LAST = 'SELECT * FROM audit_log ORDER BY seq DESC LIMIT 1';
const LIST = 'SELECT * FROM audit_log WHERE seq < $1 ORDER BY seq DESC LIMIT $2';
/** The row with which nodes take turns; there from the first migration on. */
const TAKE_TURN = "UPDATE counter SET value = value + 1 WHERE name = 'probe'";

export function createAuditStore({ dialect, reader }: Database, writes: WriteLane, clock: Clock): Audit {
  const insert = insertInto(dialect, auditTable);

  return {
    record: (entry) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(TAKE_TURN);
        const [last] = await transaction.all<AuditRow>(READ_LAST);
        await insert(transaction, [follow(last, entry, clock())]);
      }),
    list: async (limit, beforeSeq = Number.MAX_SAFE_INTEGER) =>
      (await reader.all<AuditRow>(LIST, [beforeSeq, limit])).map(toEntry),
    verify: () => verifyAudit(reader),
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
