/** Lets a command take some variables as flags: `DATA_DIR` becomes `--data-dir`. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Texts } from '../config/sources.ts';
import type { VariableName } from '../config/variables.ts';
import { descriptionOf, mistakeIn, VARIABLE_NAMES } from '../config/variables.ts';
import type { Config, LoadedConfig } from '../config.ts';
import { loadConfig } from '../config.ts';

type FixedTexts = Readonly<Partial<Record<VariableName, string>>>;

/** Every command that reads the configuration takes these. */
const USUAL: readonly VariableName[] = ['DATA_DIR', 'DATABASE_URL'];

export function withConfigFlags(command: Command, more: readonly VariableName[] = []): Command {
  for (const name of [...more, ...USUAL]) command.addOption(configFlag(name));
  // Not `--env-file`: Node 20 takes that for itself wherever it stands.
  return command.option('--dotenv <file>', 'file to read instead of .env', existingFile);
}

/** For commands that speak for themselves: only errors are logged. @throws AppError `invalid-configuration` */
export function readQuietConfig(command: Command, fixed: FixedTexts = {}): Config {
  const { config } = readConfig(command, fixed);
  return { ...config, logging: { ...config.logging, level: 'error' } };
}

/** `fixed` beats everything. @throws AppError `invalid-configuration` */
export function readConfig(command: Command, fixed: FixedTexts = {}): LoadedConfig {
  const flags = { ...flagTexts(command), ...fixed };
  const { dotenv } = command.opts<{ dotenv?: string }>();
  return loadConfig(dotenv === undefined ? { flags } : { flags, envFile: dotenv });
}

/** What was given as flags, by variable; undefined for the others. */
export function flagTexts(command: Command): Texts {
  const options = command.opts<Record<string, string | undefined>>();
  return Object.fromEntries(VARIABLE_NAMES.map((name) => [name, options[attributeOf(name)]]));
}

/** Accepts what the variable would accept. */
export function checkedAs(name: VariableName): (text: string) => string {
  return (text) => {
    const mistake = mistakeIn(name, text);
    if (mistake !== undefined) throw new InvalidArgumentError(`It ${mistake}.`);
    return text;
  };
}

function configFlag(name: VariableName): Option {
  return new Option(`${flagOf(name)} <value>`, descriptionOf(name)).argParser(checkedAs(name));
}

function existingFile(path: string): string {
  if (!existsSync(path)) throw new InvalidArgumentError('There is no such file.');
  return path;
}

function flagOf(name: VariableName): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}

/** The name under which commander keeps the value. */
function attributeOf(name: VariableName): string {
  return new Option(flagOf(name)).attributeName();
}
