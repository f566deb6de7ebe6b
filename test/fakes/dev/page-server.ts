/** Serves the page, what it shows of the fake Slack, and what people do on it. On loopback only. */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { z } from 'zod';
import type { FakeSlack } from '../slack/fake-slack.ts';
import { presentMessage } from '../slack/present.ts';

const deed = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('say'),
    user: z.string(),
    channel: z.string(),
    text: z.string().min(1),
    threadTs: z.string().optional(),
  }),
  z.object({ kind: z.literal('command'), user: z.string(), channel: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('click'),
    user: z.string(),
    channel: z.string(),
    ts: z.string(),
    actionId: z.string(),
    value: z.string().optional(),
  }),
]);

const MAX_BODY_BYTES = 100_000;

export interface Page {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startPage(slack: FakeSlack, port: number): Promise<Page> {
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    switch (`${request.method} ${request.url}`) {
      case 'GET /': {
        const page = await readFile(join(import.meta.dirname, 'page.html'));
        return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      }
      case 'GET /state':
        return sendJson(response, 200, stateOf(slack));
      case 'POST /deeds': {
        const { success, data } = deed.safeParse(await readJson(request));
        if (!success) return sendJson(response, 400, {});
        await act(slack, data);
        return sendJson(response, 200, {});
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

async function act({ people, workspace }: FakeSlack, done: z.output<typeof deed>): Promise<void> {
  switch (done.kind) {
    case 'say': {
      const { user, channel, text, threadTs } = done;
      await people.say(user, channel, text, threadTs === undefined ? {} : { threadTs });
      return;
    }
    case 'command':
      await people.command(done.user, done.channel, done.text);
      return;
    case 'click': {
      const message = workspace.find(done.channel, done.ts);
      const action = { actionId: done.actionId, ...(done.value !== undefined && { value: done.value }) };
      if (message !== undefined) await people.click(done.user, message, action);
    }
  }
}

function stateOf({ workspace }: FakeSlack) {
  return {
    bot: workspace.botUserId,
    users: [...workspace.users.values()].map(({ id, name, isBot = false }) => ({ id, name, isBot })),
    channels: [...workspace.channels.values()].map(({ id, name, kind, members }) => ({
      id,
      name: kind === 'im' ? 'direct messages' : `#${name}`,
      members: [...members],
    })),
    messages: workspace.messages.map((message) => ({
      channel: message.channel,
      ...presentMessage(message, workspace),
    })),
    ephemerals: workspace.ephemerals,
  };
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

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
