/** Lets a command take some variables as flags: `DATA_DIR` becomes `--data-dir`. */
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { VariableName } from '../config/variables.ts';
import { descriptionOf, mistakeIn, VARIABLE_NAMES } from '../config/variables.ts';
import type { LoadedConfig } from '../config.ts';
import { loadConfig } from '../config.ts';

/** Every command that reads the configuration takes these. */
const USUAL: readonly VariableName[] = ['DATA_DIR', 'DATABASE_URL'];

export function withConfigFlags(command: Command, more: readonly VariableName[] = []): Command {
  for (const name of [...more, ...USUAL]) command.addOption(configFlag(name));
  return command.option('--env-file <file>', 'file to read instead of .env');
}

/** `fixed` beats everything. @throws AppError `invalid-configuration` */
export function readConfig(
  command: Command,
  fixed: Partial<Record<VariableName, string>> = {},
): LoadedConfig {
  const options = command.opts<Record<string, string | undefined>>();
  const flags = Object.fromEntries(
    VARIABLE_NAMES.map((name) => [name, fixed[name] ?? options[attributeOf(name)]]),
  );
  const { envFile } = options;
  return loadConfig(envFile === undefined ? { flags } : { flags, envFile });
}

function configFlag(name: VariableName): Option {
  return new Option(`${flagOf(name)} <value>`, descriptionOf(name)).argParser((text: string) => {
    const mistake = mistakeIn(name, text);
    if (mistake !== undefined) throw new InvalidArgumentError(`It ${mistake}.`);
    return text;
  });
}

function flagOf(name: VariableName): string {
  return `--${name.toLowerCase().replaceAll('_', '-')}`;
}

/** The name under which commander keeps the value. */
function attributeOf(name: VariableName): string {
  return new Option(flagOf(name)).attributeName();
}
