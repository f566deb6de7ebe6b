/** `keys`: shows which keys stored text is sealed with, and seals it anew with the first one. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

interface KeysOptions {
  readonly json?: boolean;
}

export function keysCommand(product: Product): Command {
  return new Command('keys')
    .description('show and rotate the keys of ENCRYPTION_KEYS')
    .addCommand(statusCommand(product))
    .addCommand(rotateCommand(product));
}

function statusCommand(product: Product): Command {
  const command = new Command('status')
    .alias('list')
    .description('count the rows of each key; reads every row')
    .option('--json', 'print the counts as JSON')
    .action(async ({ json }: KeysOptions) => {
      const uses = await withPrivacy(product, readQuietConfig(command), (desk) => desk.keyStatus());
      if (json === true) return printJson(uses.map(({ keyId = null, rows }) => ({ keyId, rows })));
      for (const { keyId = '(plain)', rows } of uses) print(`${keyId}  ${rows} rows`);
    });
  return withConfigFlags(command);
}

function rotateCommand(product: Product): Command {
  const command = new Command('rotate')
    .description('seal everything with the first key; restart the server with that key before')
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: KeysOptions) => {
      const rotated = await withPrivacy(product, readQuietConfig(command), (desk) => desk.rotateKeys());
      if (json === true) printJson(rotated);
      else print(`${rotated.rows} rows and ${rotated.files} files are sealed with ${rotated.keyId} now.`);
    });
  return withConfigFlags(command);
}
