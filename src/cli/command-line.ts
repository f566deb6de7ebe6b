/** Reads the command line, runs one command, and turns its end into an exit status. */
import { Command, CommanderError } from 'commander';
import { askCommand } from './ask.ts';
import { auditCommand } from './audit.ts';
import { backupCommand } from './backup.ts';
import { chatCommand } from './chat.ts';
import { configCommand } from './config.ts';
import { doctorCommand } from './doctor.ts';
import { eraseCommand } from './erase.ts';
import { evalCommand } from './eval.ts';
import { exportCommand } from './export.ts';
import { gapsCommand } from './gaps.ts';
import { ingestCommand } from './ingest.ts';
import { initCommand } from './init.ts';
import { keysCommand } from './keys.ts';
import { migrateCommand } from './migrate.ts';
import { openapiCommand } from './openapi.ts';
import { outliveReader, printFailure } from './output.ts';
import type { Product } from './product.ts';
import { restoreCommand } from './restore.ts';
import { retentionCommand } from './retention.ts';
import { serveCommand } from './serve.ts';
import { slackCommand } from './slack.ts';
import { ticketsCommand } from './tickets.ts';
import { tokensCommand } from './tokens.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_USAGE = 2;

/** Answers the exit status. `words` are what stands after the program's name. */
export async function runCommandLine(words: readonly string[], product: Product): Promise<number> {
  outliveReader();
  try {
    await createProgram(product).parseAsync(words, { from: 'user' });
    return DONE;
  } catch (error) {
    // commander has printed its help or its complaint by itself.
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USAGE;
    printFailure(error, words.includes('--json'));
    return FAILED;
  }
}

function createProgram(product: Product): Command {
  const program = new Command('switchboard')
    .description('A support bot that answers your customers from your own knowledge.')
    .version(product.version)
    .exitOverride()
    .showHelpAfterError('(add --help for the possible arguments)');
  const commands = [
    serveCommand(product),
    ingestCommand(product),
    chatCommand(product),
    askCommand(product),
    evalCommand(product),
    gapsCommand(product),
    initCommand(),
    doctorCommand(product),
    migrateCommand(product),
    backupCommand(product),
    restoreCommand(product),
    exportCommand(product),
    eraseCommand(product),
    retentionCommand(product),
    keysCommand(product),
    ticketsCommand(),
    auditCommand(product),
    tokensCommand(product),
    configCommand(),
    openapiCommand(product),
    slackCommand(product),
  ];
  for (const command of commands) program.addCommand(inherit(command, program));
  return program;
}

function inherit(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const inner of command.commands) inherit(inner, command);
  return command;
}
