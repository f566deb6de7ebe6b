/** The list of what a backup holds, by which a damaged or incomplete one is recognised before anything is replaced. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { AppError } from '../../contract/errors.ts';

const MANIFEST = 'manifest.json';
export const DATABASE_COPY = 'switchboard.db';
export const ATTACHMENTS = 'attachments';

const INSIDE = /^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$)).+$/;

const manifest = z.object({
  format: z.literal(1),
  /** Version of the product that made it. */
  version: z.string(),
  createdAt: z.iso.datetime(),
  files: z
    .array(
      z.object({
        path: z.string().regex(INSIDE, 'must lie inside the backup'),
        bytes: z.number().int().nonnegative(),
        /** Hexadecimal. */
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1),
});

export type Manifest = z.output<typeof manifest>;
export type ManifestFile = Manifest['files'][number];

export async function describeFile(folder: string, path: string): Promise<ManifestFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(join(folder, path)), async (chunks) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { path, bytes, sha256: hash.digest('hex') };
}

export async function writeManifest(folder: string, written: Manifest): Promise<void> {
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(written, undefined, 2)}\n`, { mode: 0o600 });
}

/** Reads it and holds every file against it. @throws AppError `invalid-request` that names the first file that differs */
export async function readCheckedManifest(folder: string): Promise<Manifest> {
  const listed = await readManifest(folder);
  for (const file of listed.files) {
    const found = await describeFile(folder, file.path).catch(() => undefined);
    if (found === undefined) throw damaged(`${file.path} is missing`);
    if (found.sha256 !== file.sha256) throw damaged(`${file.path} has changed since it was backed up`);
  }
  return listed;
}

async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined);
  if (text === undefined) throw damaged(`there is no ${MANIFEST} in this folder`);
  try {
    return manifest.parse(JSON.parse(text));
  } catch (cause) {
    throw damaged(`its ${MANIFEST} is not one of ours`, cause);
  }
}

function damaged(why: string, cause?: unknown): AppError {
  const details = cause === undefined ? {} : { cause };
  return new AppError('invalid-request', `This backup cannot be restored: ${why}.`, details);
}
