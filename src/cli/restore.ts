/** `restore`: puts a backup in the place of the data. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';

interface RestoreOptions {
  readonly json?: boolean;
  readonly replace?: boolean;
}

export function restoreCommand(product: Product): Command {
  const command = new Command('restore')
    .description('put a backup in the place of the data; the server must be stopped')
    .argument('<folder>', 'a folder that `backup` wrote')
    .option('--replace', 'move data that is there aside')
    .option('--json', 'print the result as JSON')
    .action(async (folder: string, { json = false, replace = false }: RestoreOptions) => {
      const config = readQuietConfig(command);
      const { createdAt, movedTo } = await product.restore(config, folder, replace);
      if (json) printJson({ createdAt, movedTo });
      else {
        print(`The data of ${createdAt} is in place and was checked.`);
        if (movedTo !== undefined) print(`What was there before lies in ${movedTo}.`);
      }
    });
  return withConfigFlags(command);
}
