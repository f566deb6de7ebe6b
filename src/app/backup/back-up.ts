/** Writes a backup of an SQLite deployment into a folder: the database as one moment saw it, the attachments, and their hashes. */
import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import { copySqlite, requireSound } from '../../storage/sqlite/back-up.ts';
import { VERSION } from '../../version.ts';
import { ATTACHMENTS, DATABASE_COPY, describeFile, type Manifest, writeManifest } from './manifest.ts';

const OWNER_ONLY = 0o700;

/** @throws AppError `invalid-configuration` for PostgreSQL, which has tools of its own */
export function sqlitePathOf({ storage }: Config): string {
  if (storage.databaseUrl.startsWith('sqlite:')) return resolve(storage.databaseUrl.slice('sqlite:'.length));
  throw new AppError(
    'invalid-configuration',
    'DATABASE_URL is a PostgreSQL database: back it up with pg_dump and restore it with pg_restore.',
  );
}

/**
 * May run beside the server. The folder appears whole or not at all; it must not exist yet.
 * @throws AppError `invalid-request`, `storage-unavailable`, `storage-mismatch`
 */
export async function backUp(config: Config, destination: string): Promise<Manifest> {
  const database = sqlitePathOf(config);
  const folder = resolve(destination);
  const unfinished = `${folder}.unfinished`;
  if (await exists(folder))
    throw new AppError('invalid-request', 'That folder exists already: name a new one.');
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: OWNER_ONLY });
  try {
    await copySqlite(database, join(unfinished, DATABASE_COPY));
    await chmod(join(unfinished, DATABASE_COPY), 0o600);
    await requireSound(join(unfinished, DATABASE_COPY));
    // After the database: a file without its row is harmless, a row without its file is not.
    await copyAttachments(join(config.storage.dataDir, ATTACHMENTS), join(unfinished, ATTACHMENTS));
    const paths = await filesBelow(unfinished);
    const files = [];
    for (const path of paths) files.push(await describeFile(unfinished, path));
    const manifest: Manifest = { format: 1, version: VERSION, createdAt: new Date().toISOString(), files };
    await writeManifest(unfinished, manifest);
    await rename(unfinished, folder);
    return manifest;
  } catch (cause) {
    await rm(unfinished, { recursive: true, force: true });
    throw cause;
  }
}

async function copyAttachments(from: string, to: string): Promise<void> {
  if (await exists(from)) await cp(from, to, { recursive: true });
}

/** Paths relative to the folder, in order. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** Whether the folder above lists it; a link that leads nowhere counts. */
export async function exists(path: string): Promise<boolean> {
  const names = await readdir(dirname(path)).catch(() => []);
  return names.some((name) => join(dirname(path), name) === path);
}
