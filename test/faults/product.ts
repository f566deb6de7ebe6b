/** The product as the fault tests handle it: started on the same data again and again, killed at a checkpoint, stopped with a signal. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Checkpoint } from '../../src/contract/telemetry.ts';
import type { PlatformMode } from '../fakes/fake-platform.ts';
import { type Command, SERVING } from './protocol.ts';

export interface ProductOptions {
  /** The bundled `node.ts`. */
  readonly file: string;
  readonly databaseUrl: string;
  readonly dataDir: string;
  readonly port: number;
  readonly modelUrl: string;
  readonly platformUrl: string;
  readonly mode: PlatformMode;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface Product {
  /** Resolves when it serves. A process that has loaded the code already stands by for the next start. */
  start(): Promise<void>;
  /** Dies at the `hit`-th time that the checkpoint is reached from now on, `afterMs` later. */
  arm(checkpoint: Checkpoint, hit: number, afterMs: number): void;
  kill(signal: 'SIGKILL' | 'SIGTERM'): void;
  isRunning(): boolean;
  ended(): Promise<Ended>;
  /** Ends whatever still runs. */
  dispose(): void;
}

const START_TIMEOUT_MS = 5 * 60_000;

export function createProduct(options: ProductOptions): Product {
  let standby = load(options);
  let serving: ChildProcess | undefined;

  const tell = (child: ChildProcess, command: Command): void => {
    child.send(command);
  };
  const current = (): ChildProcess => {
    if (serving === undefined) throw new Error('the product was never started');
    return serving;
  };

  return {
    async start() {
      const child = standby;
      serving = child;
      tell(child, { kind: 'serve' });
      await serves(child);
      standby = load(options);
    },
    arm: (checkpoint, hit, afterMs) => tell(current(), { kind: 'arm', checkpoint, hit, afterMs }),
    kill: (signal) => current().kill(signal),
    isRunning: () => serving !== undefined && !hasEnded(serving),
    async ended() {
      const child = current();
      if (!hasEnded(child)) await once(child, 'exit');
      return { code: child.exitCode, signal: child.signalCode };
    },
    dispose() {
      standby.kill('SIGKILL');
      serving?.kill('SIGKILL');
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function load({
  file,
  databaseUrl,
  dataDir,
  port,
  modelUrl,
  platformUrl,
  mode,
}: ProductOptions): ChildProcess {
  return fork(file, [JSON.stringify({ platformUrl, mode })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'development',
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      CONFIDENCE_THRESHOLD: '0',
      OPENAI_BASE_URL: modelUrl,
      // A model that is given up while the machine pauses would be answered for by a quotation, without numbers.
      MODEL_FIRST_TOKEN_TIMEOUT_MS: '600000',
      TURN_TIMEOUT_MS: '600000',
      BURST_WINDOW_MS: '60',
      LOG_LEVEL: 'error',
      RATE_LIMIT_REQUESTS_PER_MINUTE: '0',
      RATE_LIMIT_SESSIONS_PER_MINUTE: '0',
      RATE_LIMIT_MESSAGES_PER_MINUTE: '0',
      RATE_LIMIT_CONNECTIONS: '0',
    },
  });
}

/** Rejects when the process ends, or takes too long, before it serves. */
function serves(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timeout = setTimeout(() => reject(new Error('does not serve in time')), START_TIMEOUT_MS);
    child.once('message', (message) => {
      clearTimeout(timeout);
      if (message === SERVING) resolve();
    });
    child.once('exit', (code, signal) => {
      clearTimeout(timeout);
      reject(new Error(`ended before it served: ${code ?? signal}`));
    });
  });
}
