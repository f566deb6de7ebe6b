/** The websites that knowledge is read from. */
import type { KnowledgeSite, SiteStore } from '../../contract/knowledge.ts';
import { type SiteRow, siteTable } from '../schemas/knowledge-tables.ts';
import type { Database } from '../sql/database.ts';
import { insertInto } from '../sql/write-rows.ts';
import { fromStored, fromStoredJson, toStored, toStoredJson } from '../stored-text.ts';
import type { WriteLane } from '../write-lane.ts';

const READ = 'SELECT * FROM knowledge_site ORDER BY address';
const DELETE = 'DELETE FROM knowledge_site WHERE address = $1';
const MAX_SKIPPED = 200;

export function createSiteStore({ dialect, reader }: Database, writes: WriteLane): SiteStore {
  const insert = insertInto(dialect, siteTable);
  return {
    sites: async () => (await reader.all<SiteRow>(READ)).map(toSite),
    keep: (site) =>
      writes.exclusive(async (transaction) => {
        const row = toRow(site);
        await transaction.all(DELETE, [row.address]);
        await insert(transaction, [row]);
      }),
    forget: (address) =>
      writes.exclusive(async (transaction) => {
        await transaction.all(DELETE, [toStored(address)]);
      }),
  };
}

function toSite({ address, depth, read_at: readAt, documents, skipped }: SiteRow): KnowledgeSite {
  return {
    address: fromStored(address),
    depth,
    readAt,
    documents,
    skipped: fromStoredJson<KnowledgeSite['skipped']>(skipped),
  };
}

function toRow({ address, depth, readAt, documents, skipped }: KnowledgeSite): SiteRow {
  const kept = toStoredJson(skipped.slice(0, MAX_SKIPPED));
  return { address: toStored(address), depth, read_at: readAt, documents, skipped: kept };
}
