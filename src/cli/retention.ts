/** `retention`: shows how long things are kept, and forgets now what is past its period; the server may keep running. */
import { Command } from 'commander';
import { RETAINED } from '../contract/retention.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

const DAY_MS = 86_400_000;

interface RetentionOptions {
  readonly json?: boolean;
}

export function retentionCommand(product: Product): Command {
  return new Command('retention')
    .description('show how long things are kept, and forget what is past its period')
    .addCommand(statusCommand(product))
    .addCommand(runCommand(product));
}

function statusCommand(product: Product): Command {
  const command = new Command('status')
    .description('show the periods of RETENTION_*_DAYS and how much is past them now')
    .option('--json', 'print them as JSON')
    .action(async ({ json }: RetentionOptions) => {
      const config = readQuietConfig(command);
      const due = await withPrivacy(product, config, (desk) => desk.countOld());
      const kinds = RETAINED.map((kind) => {
        const period = config.retention[kind];
        return { kind, days: period === undefined ? null : period / DAY_MS, due: due[kind] ?? 0 };
      });
      if (json === true) return printJson(kinds);
      for (const { kind, days, due: past } of kinds) {
        print(
          `${kind.padEnd(17)} ${days === null ? 'kept until erased' : `${days} days, ${past} past that`}`,
        );
      }
    });
  return withConfigFlags(command);
}

function runCommand(product: Product): Command {
  const command = new Command('run')
    .description('forget now what is past its period; a running server does so once a day')
    .option('--json', 'print the counts as JSON')
    .action(async ({ json }: RetentionOptions) => {
      const forgotten = await withPrivacy(product, readQuietConfig(command), (desk) => desk.forgetOld());
      if (json === true) return printJson(forgotten);
      const kinds = Object.entries(forgotten);
      if (kinds.length === 0) print('Nothing is past its period.');
      for (const [kind, count] of kinds) print(`${kind}: ${count} forgotten.`);
    });
  return withConfigFlags(command);
}
