/** Checks of what was installed and of the machine below it. */
import { existsSync, readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { freemem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { type Check, configured, failed, ok, warning } from './check.ts';

const BYTES_PER_MB = 1_000_000;
/** Two processes with the embedding model loaded, and room for a burst. */
const LEAST_MEMORY_MB = 400;
const LEAST_DISK_MB = 500;
/** Each customer's socket takes one, and so does each file and database connection. */
const LEAST_OPEN_FILES = 1_024;
/** Older than the first release: a clock that was never set. */
const EARLIEST_TIME = Date.UTC(2026, 0, 1);

const packageFile = z.object({ engines: z.object({ node: z.string() }) });

const nodeVersion: Check = {
  name: 'node-version',
  run({ root }) {
    const { engines } = packageFile.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major > 22;
    if (fits) return ok(`Node ${process.versions.node}.`);
    return failed({
      what: `Node ${process.versions.node} runs, ${engines.node} is needed.`,
      why: 'Packages with native parts do not load, or crash later.',
      fix: 'Install Node 20.19 or later, then: npm ci',
    });
  },
};

const build: Check = {
  name: 'build',
  run({ root }) {
    const missing = ['dist/src/main.js', 'dist/widget/widget.js', 'dist/models/use-lite'].filter(
      (path) => !existsSync(join(root, path)),
    );
    if (missing.length === 0) return ok('Product, widget and bundled model are built.');
    return failed({
      what: `${missing.join(', ')} is missing.`,
      why: 'The product, the website widget or local embeddings cannot start.',
      fix: 'npm run build',
    });
  },
};

const nativeModules: Check = {
  name: 'native-modules',
  async run() {
    try {
      await import('../../storage/sqlite/sqlite-connection.ts');
      return ok('The SQLite module loads.');
    } catch {
      return failed({
        what: 'The SQLite module does not load.',
        why: 'Nothing can be stored in a file; it was built for another Node version or not at all.',
        fix: 'apt-get install build-essential python3, then: npm ci',
      });
    }
  },
};

const memory: Check = {
  name: 'memory',
  run() {
    const limit = process.constrainedMemory();
    const free = Math.round(Math.min(freemem(), limit > 0 ? limit : Number.POSITIVE_INFINITY) / BYTES_PER_MB);
    if (free >= LEAST_MEMORY_MB) return ok(`${free} MB of memory are free.`);
    return warning({
      what: `Only ${free} MB of memory are free.`,
      why: `Serving with the local embedding model takes about ${LEAST_MEMORY_MB} MB; the system may end the process.`,
      fix: 'Give the machine or container at least 512 MB, or set EMBEDDINGS=openai.',
    });
  },
};

const openFiles: Check = {
  name: 'open-files',
  run() {
    const limit = readOpenFilesLimit();
    if (limit === undefined || limit >= LEAST_OPEN_FILES)
      return ok(`${limit ?? 'Enough'} files may be open.`);
    return warning({
      what: `Only ${limit} files and sockets may be open at a time.`,
      why: 'Customers beyond that number cannot connect.',
      fix: 'ulimit -n 65536 (systemd: LimitNOFILE=65536)',
    });
  },
};

const clock: Check = {
  name: 'clock',
  run() {
    if (Date.now() > EARLIEST_TIME) return ok(`The clock says ${new Date().toISOString()}.`);
    return failed({
      what: `The clock says ${new Date().toISOString()}.`,
      why: 'Signatures and tokens are refused, and times shown to customers are wrong.',
      fix: 'timedatectl set-ntp true',
    });
  },
};

const diskSpace = configured('disk-space', async ({ storage }, { root }) => {
  const { bavail, bsize } = await statfs(existsSync(storage.dataDir) ? storage.dataDir : root);
  const free = Math.round((bavail * bsize) / BYTES_PER_MB);
  if (free >= LEAST_DISK_MB) return ok(`${free} MB of disk are free for data.`);
  return failed({
    what: `Only ${free} MB of disk are free where data is kept.`,
    why: 'When the disk is full, messages are refused until there is room again.',
    fix: 'Free space, or move DATA_DIR to a larger disk.',
  });
});

/** Where this installation lies: the folder above `dist`. */
export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

export const installationChecks: readonly Check[] = [
  nodeVersion,
  build,
  nativeModules,
  memory,
  openFiles,
  clock,
  diskSpace,
];

/** Undefined where the system does not say. */
function readOpenFilesLimit(): number | undefined {
  if (!existsSync('/proc/self/limits')) return undefined;
  const limit = /^Max open files\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1];
  return limit === undefined ? undefined : Number(limit);
}
