/** `migrate`: brings the database to this version's tables without serving. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';

interface MigrateOptions {
  readonly json?: boolean;
}

export function migrateCommand(product: Product): Command {
  const command = new Command('migrate')
    .description('bring the database to the tables of this version; safe to repeat')
    .option('--json', 'print the result as JSON')
    .action(async (options: MigrateOptions) => {
      const config = readQuietConfig(command);
      await product.migrate(config);
      if (options.json === true) printJson({ migrated: true });
      else print('The database is up to date.');
    });
  return withConfigFlags(command);
}
