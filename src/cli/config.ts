/** `config`: what is configured and where each value comes from, and the file that lists all variables. */
import { Command } from 'commander';
import { renderEnvExample } from '../config/env-example.ts';
import type { LoadedConfig } from '../config.ts';
import { readConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, remark } from './output.ts';

interface ConfigOptions {
  readonly json?: boolean;
}

export function configCommand(): Command {
  return new Command('config')
    .description('show the configuration')
    .addCommand(printCommand())
    .addCommand(exampleCommand());
}

function printCommand(): Command {
  const command = new Command('print')
    .description('every value and its origin; secrets are hidden')
    .option('--json', 'print as JSON')
    .action((options: ConfigOptions) => {
      const loaded = readConfig(command);
      if (options.json === true) printJson({ settings: loaded.settings, warnings: loaded.warnings });
      else printSettings(loaded);
    });
  return withConfigFlags(command);
}

function exampleCommand(): Command {
  return new Command('example')
    .description('every variable with its meaning and default, as in .env.example')
    .option('--json', 'print as JSON')
    .action((options: ConfigOptions) => {
      if (options.json === true) printJson({ text: renderEnvExample() });
      else process.stdout.write(renderEnvExample());
    });
}

function printSettings({ settings, warnings }: LoadedConfig): void {
  for (const { name, shown, origin } of settings) print(forTerminal(`${name}=${shown ?? ''}  # ${origin}`));
  for (const warning of warnings) remark(`warning: ${warning}`);
}
