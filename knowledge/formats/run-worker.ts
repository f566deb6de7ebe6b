/** Runs the process that reads one file, and kills it when it takes too much memory or nobody waits any more. */
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const MAX_MEMORY_BYTES = 256 * 1024 * 1024;
/** Below the whole: code, stacks and the file itself come on top. */
const HEAP_LIMITS = ['--max-old-space-size=160', '--max-semi-space-size=8'];
const LOOK_EVERY_MS = 50;
/** The worker cuts texts off long before. */
const MAX_ANSWER_BYTES = 8_000_000;
const PAGE_BYTES = 4_096;

/** Answers what the process wrote. Rejects when it was killed, died, or wrote too much. */
export function runWorker(
  workerUrl: URL,
  task: string,
  bytes: Uint8Array,
  signal: AbortSignal,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const worker = spawn(process.execPath, [...HEAP_LIMITS, fileURLToPath(workerUrl), task], {
      // It needs no secret and no terminal.
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const parts: Buffer[] = [];
    let size = 0;
    let reason = 'The reader died.';
    const kill = (why: string) => {
      reason = why;
      worker.kill('SIGKILL');
    };
    const giveUp = () => kill('The reader took too long.');
    const watch = setInterval(async () => {
      if ((await residentBytes(worker.pid)) > MAX_MEMORY_BYTES) kill('The reader took too much memory.');
    }, LOOK_EVERY_MS);

    worker.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > MAX_ANSWER_BYTES) kill('The reader said too much.');
      else parts.push(part);
    });
    worker.once('error', (cause) => kill(cause.message));
    worker.once('close', (code) => {
      clearInterval(watch);
      signal.removeEventListener('abort', giveUp);
      if (code === 0) resolve(Buffer.concat(parts).toString('utf8'));
      else reject(new Error(reason));
    });
    signal.addEventListener('abort', giveUp, { once: true });
    // A reader that dies before it has read everything closes the pipe; its end says enough.
    worker.stdin.on('error', () => undefined);
    worker.stdin.end(bytes);
    if (signal.aborted) giveUp();
  });
}

/** 0 where the system does not say (everywhere but on Linux): the limit of the heap still holds. */
async function residentBytes(pid: number | undefined): Promise<number> {
  try {
    const pages = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1];
    return Number(pages) * PAGE_BYTES;
  } catch {
    return 0;
  }
}
