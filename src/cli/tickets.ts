/** `tickets`: the staff desk from the terminal, on a running server. */
import { Command, Option } from 'commander';
import { AppError } from '../contract/errors.ts';
import { readQuietConfig, withConfigFlags } from './config-flags.ts';
import { forTerminal, print, printJson, remark } from './output.ts';
import {
  createTicketsClient,
  type ListedTicket,
  type ShownTicket,
  type TicketsClient,
} from './tickets-client.ts';

interface DeskOptions {
  readonly url?: string;
  readonly as?: string;
  readonly json?: boolean;
}

export function ticketsCommand(): Command {
  return new Command('tickets')
    .description('work on tickets of a running server, with the token in ADMIN_TOKEN')
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(claimCommand())
    .addCommand(textCommand('reply', 'write to the customer'))
    .addCommand(textCommand('note', 'write a note that the customer never sees'))
    .addCommand(resolveCommand())
    .addCommand(actionCommand('handback', 'give the conversation back to the bot'));
}

function listCommand(): Command {
  const command = new Command('list').description('list tickets, newest first');
  command
    .addOption(
      new Option('--status <status>', 'only these').choices(['queued', 'claimed', 'resolved', 'handed-back']),
    )
    .option('--before <number>', 'only those older than this ticket')
    .action(async ({ status, before, ...options }: DeskOptions & { status?: string; before?: string }) => {
      const { tickets, nextBefore } = await deskOf(command, options).list({ status, before });
      if (options.json === true) printJson(tickets);
      else for (const ticket of tickets) print(forTerminal(describe(ticket)));
      if (nextBefore !== null) remark(`There are older ones: --before ${forTerminal(nextBefore)}`);
    });
  return withDeskFlags(command);
}

function showCommand(): Command {
  const command = new Command('show').description('show a ticket with its conversation').argument('<number>');
  command.action(async (number: string, options: DeskOptions) => {
    const shown = await deskOf(command, options).show(number);
    if (options.json === true) printJson(shown);
    else print(forTerminal(describeWhole(shown)));
  });
  return withDeskFlags(command);
}

function claimCommand(): Command {
  const command = new Command('claim').description('take the conversation').argument('<number>');
  command
    .option('--take-over', 'also when somebody else has it')
    .action(async (number: string, options: DeskOptions & { takeOver?: boolean }) => {
      await act(command, options, number, ['claim', { takeOver: options.takeOver === true }]);
    });
  return withDeskFlags(command);
}

function resolveCommand(): Command {
  const command = new Command('resolve').description('close the ticket').argument('<number>');
  command
    .addOption(
      new Option('--outcome <outcome>', 'how it ended')
        .choices(['solved', 'no-answer', 'duplicate', 'spam', 'not-a-ticket'])
        .default('solved'),
    )
    .action(async (number: string, options: DeskOptions & { outcome: string }) => {
      await act(command, options, number, ['resolve', { outcome: options.outcome }]);
    });
  return withDeskFlags(command);
}

function textCommand(action: string, description: string): Command {
  const command = new Command(action).description(description).argument('<number>').argument('<text>');
  command.action(async (number: string, content: string, options: DeskOptions) => {
    await act(command, options, number, [action, { content }]);
  });
  return withDeskFlags(command);
}

function actionCommand(action: string, description: string): Command {
  const command = new Command(action).description(description).argument('<number>');
  command.action(async (number: string, options: DeskOptions) => {
    await act(command, options, number, [action, {}]);
  });
  return withDeskFlags(command);
}

async function act(
  command: Command,
  options: DeskOptions,
  number: string,
  [action, body]: readonly [string, object],
): Promise<void> {
  const ticket = await deskOf(command, options).act(number, action, body);
  if (options.json === true) printJson(ticket);
  else print(forTerminal(describe(ticket)));
}

/** @throws AppError `invalid-configuration` without a token */
function deskOf(command: Command, { url, as }: DeskOptions): TicketsClient {
  const { http } = readQuietConfig(command);
  if (http.adminToken === undefined) {
    throw new AppError('invalid-configuration', 'Set ADMIN_TOKEN to the token to work with.');
  }
  const serverUrl = url ?? http.publicUrl;
  if (!URL.canParse(serverUrl)) throw new AppError('invalid-request', '--url must be a web address.');
  return createTicketsClient({ serverUrl, token: http.adminToken, staffName: as });
}

function withDeskFlags(command: Command): Command {
  command
    .option('--url <address>', 'the server (default: PUBLIC_URL)')
    .option('--as <name>', 'the acting person, as the customer sees them')
    .option('--json', 'print JSON');
  return withConfigFlags(command, ['PORT']);
}

function describe({ number, status, reason, assignee, createdAt }: ListedTicket): string {
  return `${number.padEnd(8)} ${status.padEnd(11)} ${reason.padEnd(16)} ${assignee ?? '-'}  ${createdAt}`;
}

function describeWhole({ ticket, events, messages }: ShownTicket): string {
  const said = messages.map(
    ({ createdAt, role, author, content }) => `${createdAt} ${author ?? role}: ${content}`,
  );
  const happened = events.map(({ at, kind, actor, text }) =>
    [`${at} [${kind}]`, actor, text].filter((part) => part !== undefined).join(' '),
  );
  return [describe(ticket), '', ...said, '', ...happened].join('\n');
}
