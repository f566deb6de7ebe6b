/** Goes through what is stored a page at a time and forgets what is past its period, a page a transaction. */
import type { RETAINED, RetentionStep, RetentionStore } from '../../contract/retention.ts';
import { inboxTable } from '../schemas/delivery-tables.ts';
import type { Database, Query, SqlValue, Transaction } from '../sql/database.ts';
import { updateRows } from '../sql/write-rows.ts';
import { toStoredJson } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';
import { createSweeps, type Sweep } from './sweeps.ts';

/** Few enough that other writes hardly wait for the transaction that forgets them. */
const PAGE = 200;
const NOTHING: RetentionStep = { forgotten: 0, fileIds: [], next: undefined };

interface PageRow {
  readonly key: string | number;
  readonly is_old: number;
}

/** A place on the way through all sweeps of a kind. */
interface Place {
  readonly sweep: Sweep;
  readonly number: number;
  readonly behind: SqlValue;
}

interface Page {
  readonly old: readonly (string | number)[];
  readonly next: string | undefined;
}

export function createRetentionStore(database: Database, writes: WriteLane): RetentionStore {
  const { dialect, reader } = database;
  const sweeps = createSweeps(dialect);
  const replaceTexts = updateRows(dialect, inboxTable, 'id', ['payload']);
  const lockLanes = `SELECT session_id FROM lane WHERE session_id IN ${dialect.list('$1')} ORDER BY session_id ${dialect.forUpdate}`;
  const filesOf = `SELECT id FROM stored_file WHERE session_id IN ${dialect.list('$1')}`;

  async function readPage({ sweep, number, behind }: Place, before: number, isLast: boolean): Promise<Page> {
    const rows = await reader.all<PageRow>(pageOf(sweep), [before, behind, PAGE]);
    const old = rows.filter((row) => Number(row.is_old) === 1).map((row) => row.key);
    const last = rows.at(-1);
    if (last !== undefined && rows.length === PAGE) return { old, next: `${number}:${last.key}` };
    return { old, next: isLast ? undefined : `${number + 1}:` };
  }

  /** What has changed since the page was read is looked at again, under lock. */
  async function forget(transaction: Transaction, sweep: Sweep, keys: Page['old'], before: number) {
    const [first = null] = keys;
    if (sweep.table === 'session') await transaction.all(lockLanes, [JSON.stringify(keys)]);
    const rows = await transaction.all<{ key: string | number }>(stillOld(sweep, dialect.forUpdate), [
      first,
      keys.at(-1) ?? null,
      before,
    ]);
    const ids = rows.map(({ key }) => String(key));
    const given = [JSON.stringify(ids)];
    const fileIds = await filesAmong(transaction, sweep, ids);
    if (sweep.table === 'inbox') {
      await replaceTexts(
        transaction,
        ids.map((id) => ({ id, payload: toStoredJson({}) })),
      );
    }
    for (const statement of sweep.forget) await transaction.all(statement, given);
    return { forgotten: ids.length, fileIds };
  }

  async function filesAmong(query: Query, { table }: Sweep, ids: readonly string[]) {
    if (table === 'stored_file') return ids;
    if (table !== 'session') return [];
    const rows = await query.all<{ id: string }>(filesOf, [JSON.stringify(ids)]);
    return rows.map(({ id }) => id);
  }

  function placeOf(
    kind: (typeof RETAINED)[number],
    after: string,
  ): (Place & { isLast: boolean }) | undefined {
    const [number = '', ...rest] = after.split(':');
    const index = Number(number);
    const sweep = sweeps[kind][index];
    if (sweep === undefined) return undefined;
    const key = rest.join(':');
    const behind = sweep.key === 'number' ? Number(key) : key;
    return { sweep, number: index, behind, isLast: index === sweeps[kind].length - 1 };
  }

  return {
    look: async (kind, before, after) => {
      const place = placeOf(kind, after);
      if (place === undefined) return NOTHING;
      const { old, next } = await readPage(place, before, place.isLast);
      return { forgotten: old.length, fileIds: [], next };
    },
    step: async (kind, before, after) => {
      const place = placeOf(kind, after);
      if (place === undefined) return NOTHING;
      const { old, next } = await readPage(place, before, place.isLast);
      if (old.length === 0) return { ...NOTHING, next };
      const done = await writes.exclusive((transaction) => forget(transaction, place.sweep, old, before));
      return { ...done, next };
    },
    purge: () => writes.between(database.purge),
  };
}

/** The rows of one page, in order; `$1` is the time, `$2` the key behind which it begins, `$3` its length. */
function pageOf({ table, key, isOld }: Sweep): string {
  return `
    SELECT ${key} AS key, CASE WHEN ${isOld('$1')} THEN 1 ELSE 0 END AS is_old
    FROM (SELECT * FROM ${table} WHERE ${key} > $2 ORDER BY ${key} LIMIT $3) AS ${table} ORDER BY ${key}`;
}

/** From the key `$1` to the key `$2`, both with them; `$3` is the time. */
function stillOld({ table, key, isOld }: Sweep, forUpdate: string): string {
  return `SELECT ${key} AS key FROM ${table} WHERE ${key} >= $1 AND ${key} <= $2 AND (${isOld('$3')}) ORDER BY ${key} ${forUpdate}`;
}
