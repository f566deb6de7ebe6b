/** What `npm start` runs: `switchboard serve`, with the flags that follow. */
import { product } from './app/product.ts';
import { runCommandLine } from './cli/command-line.ts';

process.exitCode = await runCommandLine(['serve', ...process.argv.slice(2)], product);
