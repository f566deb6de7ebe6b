/** `audit`: shows the audit log and checks that nobody changed it. */
import { Command } from 'commander';
import { AppError } from '../contract/errors.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { print, printJson } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

export function auditCommand(product: Product): Command {
  const verify = new Command('verify')
    .description('check the chain of the audit log; names the first entry that was changed or is missing')
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const verdict = await withPrivacy(product, readQuietConfig(verify), (desk) => desk.verifyAudit());
      if (json === true) printJson(verdict);
      if (verdict.brokenAt !== undefined) {
        const sentence = `The audit log is broken at entry ${verdict.brokenAt}: it, or one before it, was changed or taken out.`;
        throw new AppError('storage-mismatch', sentence);
      }
      if (json !== true) print(`The audit log is whole: ${verdict.entries} entries.`);
    });
  return new Command('audit').description('check the audit log').addCommand(withConfigFlags(verify));
}
