/** `openapi`: the description of the REST interface, as served at `/openapi.json`. */
import { Command } from 'commander';
import { readConfig, withConfigFlags } from './config-flags.ts';
import { printJson } from './output.ts';
import type { Product } from './product.ts';

export function openapiCommand(product: Product): Command {
  const command = new Command('openapi')
    .description('print the OpenAPI 3.1 document of the REST interface')
    .option('--json', 'the document is JSON in any case')
    .action(async () => {
      const { config } = readConfig(command);
      printJson(await product.describeApi(config));
    });
  return withConfigFlags(command, ['PUBLIC_URL']);
}
