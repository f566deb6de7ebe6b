/** `chat`: a conversation in the terminal, with a product of its own or with a running server. */
import { createInterface } from 'node:readline/promises';
import { setInterval } from 'node:timers/promises';
import { Command } from 'commander';
import type { ChatClient } from './chat-client.ts';
import { openChat } from './chat-client.ts';
import { createJsonScreen, createTextScreen } from './chat-screen.ts';
import { checkedAs, readQuietConfig, withConfigFlags } from './config-flags.ts';
import type { TerminalConversation } from './conversation.ts';
import { createConversation } from './conversation.ts';
import { printFailure, remark } from './output.ts';
import type { Product } from './product.ts';
import { createMarkdownRenderer, isStyledTerminal } from './terminal-markdown.ts';

/** Whatever the configuration says, nobody else can reach it; the system chooses the port. */
const LOOPBACK = { HOST: '127.0.0.1', PORT: '0', PUBLIC_URL: 'http://127.0.0.1:0' };
const POLL_MS = 2_000;
const PROMPT = 'you> ';
const HELP = 'Ask a question. /person calls a person, /quit ends.';

interface ChatOptions {
  readonly url?: string;
  readonly json?: boolean;
}

export function chatCommand(product: Product): Command {
  const command = new Command('chat')
    .description('talk to the bot in the terminal; reads questions from standard input, one a line')
    .option(
      '--url <address>',
      'a running server, as in http://127.0.0.1:3000 (default: one of its own)',
      checkedAs('PUBLIC_URL'),
    )
    .option('--json', 'print each message as one line of JSON')
    .action(async ({ url, json = false }: ChatOptions) => {
      if (url !== undefined) {
        await converse(await openChat(url.replace(/\/$/, '')), json);
        return;
      }
      const config = readQuietConfig(command, LOOPBACK);
      const app = await product.createApp(config, { logDestination: process.stderr });
      try {
        const started = await app.start();
        await converse(await openChat(started.url), json);
      } finally {
        await app.stop();
      }
    });
  return withConfigFlags(command);
}

/** Ends with the input, `/quit` or Ctrl-C. A mistake ends it too, unless a person sits there to try again. */
async function converse(chat: ChatClient, json: boolean): Promise<void> {
  const interactive = process.stdin.isTTY && !json;
  const lines = createInterface({ input: process.stdin, ...(interactive && { output: process.stdout }) });
  const render = createMarkdownRenderer(isStyledTerminal(process.stdout));
  const conversation = createConversation(chat, json ? createJsonScreen() : createTextScreen(render));
  const ended = new AbortController();
  const askForLine = () => {
    if (interactive) lines.prompt();
  };
  lines.setPrompt(PROMPT);
  if (interactive) remark(HELP);
  const following = follow(conversation, askForLine, ended.signal);
  try {
    askForLine();
    for await (const line of lines) {
      if (line.trim() === '/quit') break;
      if (line.trim() === '/help') remark(HELP);
      else await takeLine(conversation, line.trim(), interactive);
      askForLine();
    }
  } finally {
    ended.abort();
    lines.close();
    await following;
  }
}

async function takeLine(
  conversation: TerminalConversation,
  line: string,
  interactive: boolean,
): Promise<void> {
  try {
    await conversation.take(line);
  } catch (error) {
    if (!interactive) throw error;
    printFailure(error, false);
  }
}

/** Looks for what staff wrote, until `signal`. */
async function follow(
  conversation: TerminalConversation,
  onNews: () => void,
  signal: AbortSignal,
): Promise<void> {
  try {
    for await (const _ of setInterval(POLL_MS, undefined, { signal })) {
      if (await conversation.catchUp()) onNews();
    }
  } catch (error) {
    if (!signal.aborted) printFailure(error, false);
  }
}
