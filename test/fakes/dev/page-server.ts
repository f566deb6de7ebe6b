/** Serves the page on which people use the fake Slack, what it shows, and what they do on it. On loopback only. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import { createManifest } from '../../../channels/slack/setup/manifest.ts';
import { isRecord } from '../slack/api-call.ts';
import type { FakeSlack } from '../slack/fake-slack.ts';
import { presentMessage } from '../slack/present.ts';
import { act } from './act.ts';
import { deed } from './deeds.ts';
import type { Outcome, PageState } from './page/shapes.ts';

const FOLDER = join(import.meta.dirname, 'page');
/** With files in it. */
const MAX_BODY_BYTES = 30_000_000;

export interface Page {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPage(slack: FakeSlack, port: number): Promise<Page> {
  const script = await buildScript();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    switch (`${request.method} ${request.url}`) {
      case 'GET /':
        return send(response, 'text/html', await readFile(join(FOLDER, 'page.html')));
      case 'GET /page.css':
        return send(response, 'text/css', await readFile(join(FOLDER, 'page.css')));
      case 'GET /page.js':
        return send(response, 'text/javascript', script);
      case 'GET /state':
        return sendJson(response, 200, stateOf(slack));
      case 'POST /deeds': {
        const { success, data } = deed.safeParse(await readJson(request));
        if (!success) return sendJson(response, 400, { errors: {} });
        return sendJson(response, 200, outcomeOf(await act(slack, data)));
      }
      default:
        return void response.writeHead(404).end();
    }
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((cause: unknown) => sendJson(response, 500, { error: String(cause) }));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const listensOn = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${listensOn}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function buildScript(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(FOLDER, 'page.tsx')],
    tsconfig: join(FOLDER, 'tsconfig.json'),
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('The page was not built.');
  return script.contents;
}

function stateOf({ workspace }: FakeSlack): PageState {
  return {
    bot: workspace.botUserId,
    users: [...workspace.users.values()].map(({ id, name, isBot = false }) => ({ id, name, isBot })),
    channels: [...workspace.channels.values()].map(({ id, name, kind, members }) => ({
      id,
      name: kind === 'im' ? 'direct messages' : `#${name}`,
      members: [...members],
    })),
    messages: workspace.messages.map((message) => {
      const { blocks, ...presented } = presentMessage(message, workspace);
      return {
        channel: message.channel,
        ...presented,
        ...(blocks !== undefined && { blocks: blocks.filter(isRecord) }),
      };
    }),
    ephemerals: workspace.ephemerals.map(({ blocks, ...message }) => ({
      ...message,
      ...(blocks !== undefined && { blocks: blocks.filter(isRecord) }),
    })),
    modals: [...workspace.modals.values()],
    homes: [...workspace.homes.values()],
    statuses: Object.fromEntries(workspace.statuses),
    shortcuts: createManifest({ requestUrl: undefined }).features.shortcuts.map(
      ({ name, callback_id: callbackId }) => ({ name, callbackId }),
    ),
  };
}

/** The app answers a modal that is not filled in right with what is wrong. */
function outcomeOf(answer: string): Outcome {
  const read: unknown = answer.startsWith('{') ? JSON.parse(answer) : undefined;
  const errors = isRecord(read) && isRecord(read.errors) ? read.errors : {};
  return { errors: Object.fromEntries(Object.entries(errors).map(([id, text]) => [id, String(text)])) };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MAX_BODY_BYTES) return undefined;
    parts.push(part);
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

function send(response: ServerResponse, type: string, body: Uint8Array): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
