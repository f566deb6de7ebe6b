/** `erase`: forgets a person, beside a running server too, and takes back what was said to them on platforms. */
import { Command } from 'commander';
import type { LeftCopy } from '../contract/privacy.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, remark } from './output.ts';
import type { Product } from './product.ts';
import { withPrivacy } from './with-privacy.ts';

interface EraseOptions {
  readonly left?: boolean;
  readonly json?: boolean;
}

export function eraseCommand(product: Product): Command {
  const command = new Command('erase')
    .description('delete everything stored about a person, for good; the server may keep running')
    .argument('[who]', 'customer id, e-mail address or session id')
    .option(
      '--left',
      'instead, try again to delete what earlier erasures left on platforms, and list the rest',
    )
    .option('--json', 'print the result as JSON')
    .action(async (who: string | undefined, { left = false, json = false }: EraseOptions) => {
      if ((who === undefined) !== left) {
        command.error(
          'error: name a customer id, an e-mail address or a session id; or give --left, and nobody',
        );
      }
      await withPrivacy(product, readQuietConfig(command), async (desk) => {
        const result = who === undefined ? await desk.takeBackLeft() : await desk.erase(who);
        if (json) printJson(result);
        else if ('left' in result) showLeft(result);
        else showErased(result);
      });
    });
  return withConfigFlags(command);
}

type Desk = Awaited<ReturnType<Product['openPrivacy']>>;

function showErased(erased: Awaited<ReturnType<Desk['erase']>>): void {
  const { customers, rows, files, takenBack, notErased } = erased;
  print(`Erased: ${customers} customers, ${rows} rows, ${files} files, ${takenBack} messages on platforms.`);
  listCopies(notErased);
}

function showLeft({ takenBack, left }: Awaited<ReturnType<Desk['takeBackLeft']>>): void {
  print(`${takenBack} messages deleted on platforms, ${left.length} are left.`);
  listCopies(left);
}

function listCopies(copies: readonly LeftCopy[]): void {
  if (copies.length > 0) remark('Left on platforms:');
  for (const { channel, externalId, why, code } of copies) {
    print(
      forTerminal(`  ${channel} ${externalId}: ${sentenceOf(why)}${code === undefined ? '' : ` (${code})`}`),
    );
  }
}

function sentenceOf(why: LeftCopy['why']): string {
  switch (why) {
    case 'pending':
      return 'a running server tries again, and so does `erase --left`';
    case 'refused':
      return 'the platform refuses; delete it there';
    case 'not-ours':
      return 'a person wrote it; delete it there';
    case 'unknown':
      return 'it may have arrived there or not';
  }
}
