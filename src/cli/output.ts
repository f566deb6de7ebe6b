/** How commands speak: results on standard output, everything else on standard error, never a stack. */
import { AppError } from '../contract/errors.ts';

/** Whoever reads the output may have had enough, as `head` has. The command goes on and its exit status counts. */
export function outliveReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, undefined, 2));
}

export function remark(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Where the cursor goes back to the start of a line that is then wiped. */
const WIPE_LINE = '\r\u001b[K';

/** Overwrites the last progress line; says nothing where that would fill a log. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(WIPE_LINE + text);
}

/** Takes back what stands on the last line, such as a prompt. */
export function wipeLine(): void {
  if (process.stdout.isTTY) process.stdout.write(WIPE_LINE);
}

/** With `json` as one line of JSON. */
export function printFailure(error: unknown, json: boolean): void {
  const failure = describe(error);
  if (json) {
    remark(JSON.stringify({ error: failure }));
    return;
  }
  remark(`error: ${failure.title}`);
  for (const { path, message } of failure.fields) remark(`  ${path} ${message}`);
}

/** Removes control characters, with which foreign text could drive the terminal. */
export function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '');
}

function describe(error: unknown) {
  if (error instanceof AppError) return { code: error.code, title: error.message, fields: error.fields };
  const title = error instanceof Error ? error.message : 'Something went wrong.';
  return { code: 'internal', title: firstLine(title), fields: [] };
}

function firstLine(text: string): string {
  return text.split('\n', 1).join('');
}
