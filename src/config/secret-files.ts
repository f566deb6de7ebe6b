/** Secrets from files, as containers hand them over: `ADMIN_TOKEN_FILE=/run/secrets/admin_token` stands for `ADMIN_TOKEN`. */
import { readFileSync } from 'node:fs';
import type { FieldError } from '../contract/errors.ts';
import type { Source, Texts } from './sources.ts';
import { isSecret, VARIABLE_NAMES } from './variables.ts';

/** These addresses carry passwords. */
const SECRET_ADDRESSES: readonly string[] = ['DATABASE_URL', 'REDIS_URL'];
const FROM_FILE = VARIABLE_NAMES.filter((name) => isSecret(name) || SECRET_ADDRESSES.includes(name));

export interface ReadSource {
  readonly source: Source;
  readonly mistakes: readonly FieldError[];
}

/** The source with each named file's content, without the line end that editors add, in the place of its variable. */
export function readSecretFiles(source: Source): ReadSource {
  const mistakes: FieldError[] = [];
  const fromFiles: Record<string, string> = {};
  for (const name of FROM_FILE) {
    const path = source.texts[`${name}_FILE`]?.trim() ?? '';
    if (path === '') continue;
    const content = isGiven(source.texts, name) ? undefined : contentOf(path);
    if (content === undefined) mistakes.push(mistakeOf(source.texts, name));
    else fromFiles[name] = content;
  }
  return { source: { ...source, texts: { ...source.texts, ...fromFiles } }, mistakes };
}

function mistakeOf(texts: Texts, name: string): FieldError {
  const path = `${name}_FILE`;
  return isGiven(texts, name)
    ? { path, message: `must not be set beside ${name}` }
    : { path, message: 'must name a file that this process may read, and that is not empty' };
}

function isGiven(texts: Texts, name: string): boolean {
  return (texts[name]?.trim() ?? '') !== '';
}

/** Undefined when there is nothing to read. */
function contentOf(path: string): string | undefined {
  try {
    const content = readFileSync(path, 'utf8').trim();
    return content === '' ? undefined : content;
  } catch {
    // The mistake names the variable; why the file cannot be read is not for the screen.
    return undefined;
  }
}
