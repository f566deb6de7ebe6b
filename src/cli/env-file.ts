/** Writes a `.env` file that only its owner can read, whole or not at all. */
import { existsSync } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { descriptionOf, VARIABLE_NAMES, type VariableName } from '../config/variables.ts';
import { AppError } from '../contract/errors.ts';

export type EnvValues = Readonly<Partial<Record<VariableName, string>>>;

const OWNER_ONLY = 0o600;
/** What dotenv would cut off, expand or take for a quote when it stands bare. */
const NEEDS_QUOTES = /[\s#'"`$\\]/;

/**
 * A file that is there is kept beside the new one; answers where, or undefined when there was none.
 * @throws AppError `invalid-request` when a value cannot be written
 */
export async function writeEnvFile(path: string, values: EnvValues): Promise<string | undefined> {
  const unfinished = `${path}.unfinished`;
  try {
    await writeFile(unfinished, renderEnvFile(values), { mode: OWNER_ONLY });
    const kept = existsSync(path) ? await keep(path) : undefined;
    await rename(unfinished, path);
    return kept;
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** In the order of `.env.example`. */
function renderEnvFile(values: EnvValues): string {
  const lines = VARIABLE_NAMES.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : `# ${descriptionOf(name)}\n${name}=${quoted(name, value)}\n`;
  });
  return `# Written by \`npx switchboard init\`. .env.example lists every variable.\n\n${lines.join('\n')}`;
}

/** No value of ours needs both kinds of quotes, or a line end. */
function quoted(name: VariableName, value: string): string {
  if (!NEEDS_QUOTES.test(value)) return value;
  const quote = ["'", '`'].find((sign) => !value.includes(sign));
  if (quote !== undefined && !/[\r\n]/.test(value)) return `${quote}${value}${quote}`;
  throw new AppError('invalid-request', `The value of ${name} cannot stand in a .env file.`);
}

async function keep(path: string): Promise<string> {
  const kept = `${path}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  await copyFile(path, kept);
  return kept;
}
