/** Starts each server under test in a fresh process on a port from the system, and reads what it cost. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Of `npm start`, for every server alike. */
export const NODE_FLAGS = ['--max-semi-space-size=64', '--no-flush-bytecode'];

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 30_000;
/** Linux counts process time in these; `getconf CLK_TCK`. */
const TICKS_PER_SECOND = 100;
const BYTES_PER_MIB = 1024 * 1024;

export interface ServerProcess {
  readonly port: number;
  /** Milliseconds from spawn to the line that names the port. */
  readonly readyMs: number;
  /** Whatever else the server said when it was ready. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** CPU milliseconds used so far, all threads. Rejects when the server has ended by itself: then there is nothing to measure. */
  cpuMs(): Promise<number>;
  /** Rejects as `cpuMs`. */
  rssMib(): Promise<number>;
  /** What the work comes to; rejects as soon as the server ends by itself meanwhile. */
  during<Result>(work: Promise<Result>): Promise<Result>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

/**
 * `script` is relative to `bench/`, without its ending; it prints one JSON line with `port` when it is ready. What runs is built as the
 * product is: a loader that compiles on the way would slow down whoever makes the most functions.
 */
export async function startServer(
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const startedAt = performance.now();
  const file = fileURLToPath(new URL(`../dist/bench/${script}.js`, import.meta.url));
  const child = spawn(process.execPath, [...NODE_FLAGS, file], {
    env: { ...process.env, NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also when the benchmark ends early: a server that is left behind would disturb the next one.
  process.once('exit', () => child.kill('SIGKILL'));
  const { port, ...facts } = await firstJsonLine(child, script);
  const { pid } = child;
  if (typeof port !== 'number' || pid === undefined) throw new Error(`${script} did not say its port`);
  const death = watchDeath(child, script);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    death.expect();
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await gone;
    clearTimeout(timer);
  };
  return {
    port,
    readyMs: performance.now() - startedAt,
    facts,
    cpuMs: async () => await death.orElse(readCpuMs(pid)),
    rssMib: async () => await death.orElse(readRssMib(pid)),
    during: death.orElse,
    stop: async () => await end('SIGTERM'),
    kill: async () => await end('SIGKILL'),
  };
}

interface Death {
  /** From now on the server may end. */
  expect(): void;
  /** What the work comes to, unless the server ends before it or has ended. */
  orElse<Result>(work: Promise<Result>): Promise<Result>;
}

/** A server that is gone answers nothing and costs nothing: without a word about it that would be figures. */
function watchDeath(child: ChildProcess, name: string): Death {
  let isExpected = false;
  const died = new Promise<never>((_, reject) => {
    child.once('exit', (code, signal) => {
      if (isExpected) return;
      const how = howItEnded(code, signal);
      reject(new Error(`${name} ended ${how} while it was measured: there are no figures of it`));
    });
  });
  died.catch(() => undefined);
  return {
    expect() {
      isExpected = true;
    },
    async orElse(work) {
      // What becomes of the work itself is of no interest when its server has gone.
      work.catch(() => undefined);
      return await Promise.race([died, work]);
    },
  };
}

function howItEnded(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `with code ${code}` : `by ${signal}`;
}

async function firstJsonLine(child: ChildProcess, name: string): Promise<Record<string, string | number>> {
  return await new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`${name} was not ready in time: ${printed}`)),
      START_TIMEOUT_MS,
    );
    child.once('exit', (code, signal) =>
      reject(new Error(`${name} ended ${howItEnded(code, signal)} before it was ready: ${printed}`)),
    );
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const line = printed.split('\n').find((one) => one.startsWith('{"port"') && one.endsWith('}'));
      if (line === undefined) return;
      clearTimeout(timer);
      resolve(JSON.parse(line));
    });
  });
}

async function readCpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  // Fields 14 and 15 of proc(5), counted after the name.
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND;
}

async function readRssMib(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const kib = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
  return (Number(kib) * 1024) / BYTES_PER_MIB;
}
