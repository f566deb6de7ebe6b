/** `export`: writes everything that is stored about a person. */
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { AppError } from '../contract/errors.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson, remark } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

interface ExportOptions {
  readonly out?: string;
  readonly json?: boolean;
}

const ONLY_OWNER = 0o600;

export function exportCommand(product: Product): Command {
  const command = new Command('export')
    .description('write everything stored about a person as JSON')
    .argument('<who>', 'customer id, e-mail address or session id')
    .option('--out <file>', 'a file that does not exist yet, instead of standard output')
    .option('--json', 'print the result as JSON; without --out it always is')
    .action(async (who: string, { out, json }: ExportOptions) => {
      const data = await withPrivacy(product, readQuietConfig(command), (desk) => desk.exportData(who));
      if (out === undefined) return printJson(data);
      await write(out, data);
      if (json === true) printJson({ written: out });
      else print(`Written to ${out}.`);
      remark('It holds personal data: hand it over safely, then delete it.');
    });
  return withConfigFlags(command);
}

async function write(path: string, data: unknown): Promise<void> {
  try {
    await writeFile(path, `${JSON.stringify(data, undefined, 2)}\n`, { flag: 'wx', mode: ONLY_OWNER });
  } catch (cause) {
    const sentence = `${path} cannot be written: it exists already, or its folder does not.`;
    throw new AppError('invalid-request', sentence, { cause });
  }
}
