/** `backup`: copies the data of an SQLite deployment into a folder, beside a running server too. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';

interface BackupOptions {
  readonly json?: boolean;
}

const BYTES_PER_MB = 1_000_000;

export function backupCommand(product: Product): Command {
  const command = new Command('backup')
    .description('copy database and attachments into a folder; the server may keep running')
    .argument('[folder]', 'a folder that does not exist yet (default: ./backups/<time>)')
    .option('--json', 'print the result as JSON')
    .action(async (folder: string | undefined, options: BackupOptions) => {
      const destination = folder ?? `backups/${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
      const { files } = await product.backUp(readQuietConfig(command), destination);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      if (options.json === true) printJson({ folder: destination, files: files.length, bytes });
      else
        print(`${files.length} files, ${(bytes / BYTES_PER_MB).toFixed(1)} MB, checked, in ${destination}.`);
    });
  return withConfigFlags(command);
}
