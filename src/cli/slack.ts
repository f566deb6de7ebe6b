/** `slack manifest`: what to paste at api.slack.com/apps so that Slack makes the app. */
import { Command } from 'commander';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { printJson } from './output.ts';
import type { Product } from './product.ts';

interface ManifestOptions {
  readonly socketMode?: boolean;
}

export function slackCommand(product: Product): Command {
  const manifest = new Command('manifest')
    .description('print the manifest of the Slack app, made from what this version handles')
    .option('--socket-mode', 'for an app that connects by itself, without a public address')
    .option('--json', 'the manifest is JSON in any case')
    .action(async ({ socketMode = false }: ManifestOptions) => {
      printJson(await product.slackManifest(readQuietConfig(manifest), socketMode));
    });
  withConfigFlags(manifest, ['PUBLIC_URL']);
  return new Command('slack').description('set up the Slack app').addCommand(manifest);
}
