/** Follows the chain of the audit log from its first entry, and names the first one that does not continue it. */
import { createHash } from 'node:crypto';
import type { AuditVerdict } from '../../contract/audit.ts';
import type { AuditRow } from '../schemas/audit-tables.ts';
import type { Query } from '../sql/database.ts';

const READ_ON = 'SELECT * FROM audit_log WHERE seq > $1 ORDER BY seq LIMIT $2';
const PAGE = 1000;

export async function verifyAudit(query: Query): Promise<AuditVerdict> {
  let entries = 0;
  let before: AuditRow | undefined;
  for (;;) {
    const rows = await query.all<AuditRow>(READ_ON, [before?.seq ?? 0, PAGE]);
    for (const row of rows) {
      if (!continues(row, before)) return { entries, brokenAt: row.seq };
      entries += 1;
      before = row;
    }
    if (rows.length < PAGE) return { entries };
  }
}

export function hashOf(row: Omit<AuditRow, 'hash'>): string {
  const { seq, at, actor, action, object, result, previous_hash } = row;
  const fields = [seq, at, actor, action, object, result, previous_hash];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

function continues(row: AuditRow, before: AuditRow | undefined): boolean {
  const follows = row.seq === (before?.seq ?? 0) + 1 && row.previous_hash === (before?.hash ?? '');
  return follows && row.hash === hashOf(row);
}
