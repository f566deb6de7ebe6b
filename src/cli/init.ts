/** `init`: writes a `.env` file, by questions in a terminal or from what the command line says; secrets are made here. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { readEnvFile } from '../config/sources.ts';
import { mistakeIn, VARIABLE_NAMES, type VariableName } from '../config/variables.ts';
import { loadConfig } from '../config.ts';
import { AppError } from '../contract/errors.ts';
import { type EnvValues, writeEnvFile } from './env-file.ts';
import { print, printJson } from './output.ts';

interface InitOptions {
  readonly dotenv: string;
  readonly set: EnvValues;
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly json?: boolean;
}

const KEY_BYTES = 32;
const TOKEN_BYTES = 24;

export function initCommand(): Command {
  return new Command('init')
    .description('write a .env file; asks in a terminal, and never replaces a file silently')
    .option('--dotenv <file>', 'file to write', '.env')
    .option('--set <NAME=value>', 'a variable, without being asked; may be repeated', readSetting, {})
    .option('--yes', 'ask nothing: defaults, and what --set says')
    .option('--force', 'keep a file that is there aside and take its values over')
    .option('--json', 'print the result as JSON')
    .action(async (options: InitOptions) => {
      const questions = options.yes === true ? undefined : await openQuestions();
      await agreeToReplace(options, questions);
      const known = { ...knownIn(options.dotenv), ...options.set };
      const asked = (await questions?.askQuestions(known)) ?? known;
      const values = { ...madeSecrets(asked), ...asked };
      requireRight(values);
      report(options, values, await writeEnvFile(options.dotenv, values));
    });
}

type Questions = typeof import('./init-questions.ts');

/** @throws AppError `invalid-request` where nobody can be asked */
async function openQuestions(): Promise<Questions> {
  if (process.stdin.isTTY === true) return await import('./init-questions.ts');
  throw new AppError(
    'invalid-request',
    'This is no terminal, so nothing can be asked: add --yes, and --set NAME=value for what is needed.',
  );
}

/** @throws AppError `invalid-request` when there is a file and nobody agreed to put another in its place */
async function agreeToReplace(
  { dotenv, force = false }: InitOptions,
  questions: Questions | undefined,
): Promise<void> {
  if (force || !existsSync(dotenv)) return;
  if ((await questions?.agreeToReplace(dotenv)) === true) return;
  throw new AppError(
    'invalid-request',
    `${dotenv} is there already. With --force it is kept beside the new one, and its values are taken over.`,
  );
}

/** Secrets that nobody has to think of. */
function madeSecrets({ WIDGET_ORIGINS }: EnvValues): EnvValues {
  return {
    ADMIN_TOKEN: randomBytes(TOKEN_BYTES).toString('hex'),
    ENCRYPTION_KEYS: `k1:${randomBytes(KEY_BYTES).toString('base64')}`,
    ...(WIDGET_ORIGINS === undefined
      ? {}
      : { WIDGET_IDENTITY_SECRET: randomBytes(KEY_BYTES).toString('hex') }),
  };
}

function knownIn(path: string): EnvValues {
  const texts = readEnvFile(path);
  return Object.fromEntries(VARIABLE_NAMES.flatMap((name) => (texts[name] ? [[name, texts[name]]] : [])));
}

/** All mistakes at once, before anything is written. @throws AppError `invalid-configuration` */
function requireRight(values: EnvValues): void {
  loadConfig({ env: {}, flags: values, envFile: '/dev/null' });
}

function report({ dotenv, json = false }: InitOptions, values: EnvValues, kept: string | undefined): void {
  if (json) {
    printJson({ file: dotenv, variables: Object.keys(values), kept });
    return;
  }
  print(`${dotenv} is written with ${Object.keys(values).length} variables; only you can read it.`);
  if (kept !== undefined) print(`The file that was there is ${kept}.`);
  print('Next: npm start. npx switchboard doctor examines what is set.');
}

function readSetting(text: string, settings: EnvValues): EnvValues {
  const [name = '', ...rest] = text.split('=');
  const value = rest.join('=');
  if (!isVariable(name)) throw new InvalidArgumentError(`There is no variable ${name}.`);
  const mistake = mistakeIn(name, value);
  if (mistake !== undefined) throw new InvalidArgumentError(`${name} ${mistake}.`);
  return { ...settings, [name]: value };
}

function isVariable(name: string): name is VariableName {
  return VARIABLE_NAMES.some((known) => known === name);
}
