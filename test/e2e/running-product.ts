/** The built product as an operator runs it: one process on a free port, started again and again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../fixtures/free-port.ts';
import { createPostgresDatabase, requirePostgres } from '../fixtures/postgres.ts';

export const MAIN = resolve(import.meta.dirname, '../../dist/src/main.js');
export const ADMIN_TOKEN = 'staff-token-0123456789';

const START_TIMEOUT_MS = 40_000;
const POLL_MS = 25;
const readiness = z.looseObject({ status: z.string() });

type Environment = Readonly<Record<string, string>>;

export interface RunningProduct {
  readonly url: string;
  /** Every line that it logged, of all its starts. */
  readonly log: readonly string[];
  signal(name: NodeJS.Signals): void;
  /** Resolves with exit code and signal. */
  ended(): Promise<readonly unknown[]>;
}

export interface Place {
  readonly name: string;
  /** Removed with everything in it by `remove`. */
  readonly folder: string;
  readonly env: Environment;
  remove(): Promise<void>;
}

const ARTICLES = {
  'refunds.md':
    '# Refunds\n\n## How do I get a refund?\n\nSend the parcel back within 30 days. The money is on your account a week after we receive it.\n',
  'opening.md':
    '# Opening hours\n\n## When is the shop open?\n\nThe shop is open from nine to five, Monday to Friday.\n',
};

/** A folder of its own with two short articles, so that a start takes little. Nothing is limited. */
export function createPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-e2e-'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, 'articles', name), text);
  return {
    name: 'SQLite',
    folder,
    env: {
      DATA_DIR: join(folder, 'data'),
      KNOWLEDGE_DIR: join(folder, 'articles'),
      ADMIN_TOKEN,
      BURST_WINDOW_MS: '100',
      RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      RATE_LIMIT_SESSIONS_PER_MINUTE: '0',
      RATE_LIMIT_MESSAGES_PER_MINUTE: '0',
      RATE_LIMIT_CONNECTIONS: '0',
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function createPostgresPlace(): Promise<Place> {
  const place = createPlace();
  const database = await createPostgresDatabase();
  return {
    ...place,
    name: 'PostgreSQL',
    env: { ...place.env, DATABASE_URL: database.url },
    async remove() {
      await place.remove();
      await database.drop();
    },
  };
}

interface NamedPlace {
  readonly name: string;
  readonly create: () => Promise<Place>;
}

/** `suite`: named when PostgreSQL is not there. */
export function placesFor(suite: string): readonly NamedPlace[] {
  const sqlite = { name: 'SQLite', create: async () => createPlace() };
  return requirePostgres(suite) ? [sqlite, { name: 'PostgreSQL', create: createPostgresPlace }] : [sqlite];
}

/** Resolves when it is ready to answer. */
export async function startProduct({ env }: Pick<Place, 'env'>): Promise<RunningProduct> {
  const log: string[] = [];
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  const ended = once(child, 'exit');
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => log.push(line));
  }
  try {
    await waitFor(() => readReady(url), child);
    return { url, log, signal: (name) => void child.kill(name), ended: () => ended };
  } catch (cause) {
    child.kill('SIGKILL');
    throw new Error(`The product did not start:\n${log.join('\n')}`, { cause });
  }
}

/** Ends it as an orchestrator does, and fails when that does not end well. */
export async function stopProduct(product: RunningProduct | undefined): Promise<void> {
  if (product === undefined) return;
  product.signal('SIGTERM');
  const [code, signal] = await product.ended();
  if (code !== 0) throw new Error(`The product ended with ${code ?? signal}:\n${product.log.join('\n')}`);
}

async function waitFor<Found>(look: () => Promise<Found | undefined>, child: ChildProcess): Promise<Found> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(POLL_MS);
  }
  throw new Error(child.exitCode === null ? 'It takes too long.' : `It ended with ${child.exitCode}.`);
}

/** Undefined while it is starting. */
async function readReady(url: string): Promise<string | undefined> {
  const response = await fetch(`${url}/readyz`).catch(() => undefined);
  if (response === undefined) return undefined;
  const { status } = readiness.parse(await response.json());
  return status === 'starting' ? undefined : status;
}
