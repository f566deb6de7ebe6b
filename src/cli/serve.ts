/** `serve`: the whole product until a signal ends it. */
import { Command } from 'commander';
import type { LoadedConfig } from '../config.ts';
import type { Logger } from '../contract/telemetry.ts';
import { readConfig, withConfigFlags } from './config-flags.ts';
import { print, remark } from './output.ts';
import type { Product } from './product.ts';

interface ServeOptions {
  readonly json?: boolean;
}

export function serveCommand(product: Product): Command {
  const command = new Command('serve')
    .description('serve the widget, REST, Socket.IO and every configured channel')
    .option('--json', 'say the address as JSON on standard output')
    .action(async (options: ServeOptions) => {
      await serve(product, readConfig(command), options.json === true);
    });
  return withConfigFlags(command, ['HOST', 'PORT', 'KNOWLEDGE_DIR', 'LOG_LEVEL', 'LOG_PRETTY']);
}

async function serve(product: Product, loaded: LoadedConfig, json: boolean): Promise<void> {
  for (const warning of loaded.warnings) remark(`warning: ${warning}`);
  const stopWanted = awaitStopSignal(loaded.config.shutdownGraceMs);
  const app = await product.createApp(loaded.config);
  outliveBugs(app.logger);
  const { url } = await app.start();
  if (json) print(JSON.stringify({ url }));
  else remark(`Switchboard serves on ${url}`);
  await stopWanted;
  await app.stop();
}

/**
 * Resolves at the first SIGTERM or SIGINT. The second one ends the process at once, and so does the end of `graceMs`:
 * whatever still runs then is safe in the database, and taken up again by the next start.
 */
function awaitStopSignal(graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    let asked = false;
    const onSignal = () => {
      if (asked) process.exit(1);
      asked = true;
      setTimeout(endNow, graceMs).unref();
      resolve();
    };
    process.on('SIGTERM', onSignal);
    process.on('SIGINT', onSignal);
  });
}

function endNow(): never {
  remark('The grace period is over; what is unfinished goes on after the next start.');
  process.exit(0);
}

/** A forgotten rejection harms one piece of work; after an exception that nobody caught, no state can be trusted. */
function outliveBugs(logger: Logger): void {
  process.on('unhandledRejection', (cause) => logger.error('unhandled-rejection', cause));
  process.on('uncaughtException', (cause) => {
    logger.error('uncaught-exception', cause);
    process.exit(1);
  });
}
