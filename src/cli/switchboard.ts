#!/usr/bin/env node
/** The `switchboard` command. */
import { product } from '../app/product.ts';
import { runCommandLine } from './command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), product);
