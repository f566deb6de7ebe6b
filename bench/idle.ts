/** How soon a warm installation answers, and what it holds while nobody writes: the sample help centre, the bundled embedding model loaded. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from './processes.ts';
import type { Verdict } from './statistics.ts';

const PORT = 39_517;
const DEADLINE_MS = 120_000;
/** After a warm start V8 gives its grown young generation back within some twenty seconds; after one that ingested, not within a minute. */
const SETTLE_MS = 30_000;
const KIB_PER_MIB = 1024;

export async function benchIdle(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
  const first = await startOnce(dataDir);
  const warm = await startOnce(dataDir);
  return {
    rows: [
      ['start', 'ready ms', 'idle memory MiB'],
      ['first start, sample help centre ingested', first.readyMs, first.memoryMib],
      ['warm start', warm.readyMs, warm.memoryMib],
    ],
    verdicts: [
      {
        name: 'first start with ingestion',
        value: first.readyMs / 1000,
        unit: 's',
        bound: 'at most',
        floor: 20,
      },
      { name: 'warm start until ready', value: warm.readyMs / 1000, unit: 's', bound: 'at most', floor: 8 },
      {
        name: 'idle memory of both processes, model loaded',
        value: warm.memoryMib,
        unit: 'MiB',
        bound: 'at most',
        floor: 250,
      },
    ],
  };
}

async function startOnce(dataDir: string): Promise<{ readyMs: number; memoryMib: number }> {
  const main = fileURLToPath(new URL('../dist/src/main.js', import.meta.url));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...NODE_FLAGS, main], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${PORT}`;
  while (!(await isReady(url))) {
    if (performance.now() - startedAt > DEADLINE_MS) throw new Error('the product was not ready in time');
    await wait(50);
  }
  const readyMs = performance.now() - startedAt;
  await askOnce(url);
  await wait(SETTLE_MS);
  const memoryMib = memoryOfTreeMib(child.pid ?? 0);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
  return { readyMs, memoryMib };
}

/** Of the process and its children, since embedding runs in one of its own. Pages that they share count once (Pss of proc(5)). */
function memoryOfTreeMib(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const own = Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]) / KIB_PER_MIB;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, child) => sum + memoryOfTreeMib(Number(child)), own);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).status === 200;
  } catch {
    // Nobody listens yet.
    return false;
  }
}

/** One question makes sure that the embedding model is in memory. */
async function askOnce(url: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const opened = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body: '{}' });
  const { id, token }: { id: string; token: string } = JSON.parse(await opened.text());
  await fetch(`${url}/api/chat/sessions/${id}/messages`, {
    method: 'POST',
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: JSON.stringify({ content: 'How do I install Switchboard?' }),
  });
}

async function wait(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
