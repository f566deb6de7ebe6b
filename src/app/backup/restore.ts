/** Puts a backup in the place of the data: checked before anything is touched, and what was there is moved aside, not deleted. */
import { cp, mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import { requireSound, whileNobodyServes } from '../../storage/sqlite/back-up.ts';
import { exists, sqlitePathOf } from './back-up.ts';
import { ATTACHMENTS, DATABASE_COPY, type Manifest, readCheckedManifest } from './manifest.ts';

/** Conversations lie there. */
const OWNER_ONLY = 0o700;

/** The database and what SQLite keeps beside it; the newest writes may be in the second. */
const DATABASE_FILES = ['', '-wal', '-shm'] as const;

export interface Restored {
  readonly manifest: Manifest;
  /** Where the earlier data lies now; undefined when there was none. */
  readonly movedTo: string | undefined;
}

/**
 * @param replace whether data that is there may be moved aside
 * @throws AppError `invalid-request` for a damaged backup or data in the way, `storage-mismatch`, `storage-unavailable`
 */
export async function restore(config: Config, folder: string, replace: boolean): Promise<Restored> {
  const database = sqlitePathOf(config);
  const source = resolve(folder);
  const manifest = await readCheckedManifest(source);
  await mkdir(dirname(database), { recursive: true, mode: OWNER_ONLY });
  return await whileNobodyServes(database, async () => {
    const attachments = resolve(config.storage.dataDir, ATTACHMENTS);
    const inTheWay = await existing([...DATABASE_FILES.map((suffix) => database + suffix), attachments]);
    if (inTheWay.length > 0 && !replace) {
      throw new AppError('invalid-request', 'There is data already. With --replace it is moved aside.');
    }
    // Copied and checked beside the old data first, so that only renames are left to go wrong.
    await cp(join(source, DATABASE_COPY), `${database}.restoring`, { force: true });
    await requireSound(`${database}.restoring`);
    const movedTo = await moveAside(inTheWay, config.storage.dataDir);
    await rename(`${database}.restoring`, database);
    if (await exists(join(source, ATTACHMENTS))) {
      await cp(join(source, ATTACHMENTS), attachments, { recursive: true });
    }
    return { manifest, movedTo };
  });
}

async function existing(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => found[index]);
}

async function moveAside(paths: readonly string[], dataDir: string): Promise<string | undefined> {
  if (paths.length === 0) return undefined;
  const folder = resolve(dataDir, `replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`);
  await mkdir(folder, { recursive: true, mode: OWNER_ONLY });
  for (const path of paths) await rename(path, join(folder, basename(path)));
  return folder;
}
