/** `erase`: forgets a person, beside a running server too. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, remark } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

export function eraseCommand(product: Product): Command {
  const command = new Command('erase')
    .description('delete everything stored about a person, for good; the server may keep running')
    .argument('<who>', 'customer id, e-mail address or session id')
    .option('--json', 'print the result as JSON')
    .action(async (who: string, { json }: { json?: boolean }) => {
      const erased = await withPrivacy(product, readQuietConfig(command), (desk) => desk.erase(who));
      if (json === true) return printJson(erased);
      print(`Erased: ${erased.customers} customers, ${erased.rows} rows, ${erased.files} files.`);
      if (erased.notErased.length > 0) remark('Copies on platforms, to be deleted there:');
      for (const { channel, externalId } of erased.notErased)
        print(forTerminal(`  ${channel} ${externalId}`));
    });
  return withConfigFlags(command);
}
