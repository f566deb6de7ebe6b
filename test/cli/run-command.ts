/** Runs a program as a user would and waits for its end. */
import { spawn } from 'node:child_process';

export interface Ended {
  readonly status: number | null;
  readonly output: string;
  readonly complaints: string;
}

interface Run {
  readonly env?: Readonly<Record<string, string>>;
  /** What is typed; the input then ends. */
  readonly input?: string;
  /** Called with everything printed so far, output and complaints. */
  readonly onPrint?: (printed: string, signal: (name: NodeJS.Signals) => void) => void;
}

export function runCommand(
  words: readonly string[],
  { env = {}, input = '', onPrint }: Run = {},
): Promise<Ended> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, words, { env: { PATH, ...env } });
  let output = '';
  let complaints = '';
  const signal = (name: NodeJS.Signals) => void child.kill(name);
  child.stdout.on('data', (bytes: Buffer) => {
    output += bytes.toString();
    onPrint?.(output + complaints, signal);
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaints += bytes.toString();
    onPrint?.(output + complaints, signal);
  });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output, complaints }));
  });
}
