/** A website with the built widget on it, served together with real sockets; conversations are kept in memory. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { createWebChannel } from '../../channels/web/socket-server.ts';
import {
  createMemoryConversations,
  type MemoryConversations,
  type ScriptedAnswer,
} from '../fakes/memory-conversations.ts';
import { createFileFixture, type FileFixture } from './file-calls.ts';

const BUILT = new URL('../../dist/widget/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const FILE_CALLS = /^\/api\/chat\/sessions\/[^/]+\/attachments/;

/** The strictest policy that a website can reasonably have, with Trusted Types on. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const EMPTY_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"></head>
<body><main><h1>A shop</h1><p><a href="#more">More</a></p></main>
<script src="/widget.js" data-name="Acme Support" async></script></body></html>`;

type Answer = (content: string) => ScriptedAnswer | Promise<ScriptedAnswer>;

/** What the bot says until a test wants something else. */
const quoteSource: Answer = (content) => ({
  words: ['You ', 'asked ', `**${content}** [1]`],
  citations: [
    {
      index: 1,
      title: 'Embed the widget',
      url: 'https://help.example/embed',
      documentId: 'embed',
      quote: 'Paste one script tag.',
    },
  ],
});

export async function startWidgetSite() {
  if (!existsSync(BUILT)) throw new Error('The widget is not built: npm run build');
  let answer = quoteSource;
  const files = createFileFixture();
  const { attachments } = files;
  const memory = createMemoryConversations({ answer: (content) => answer(content), attachments });
  let running = await listen(memory, files, 0);

  return {
    ...memory,
    attachments,
    url: `http://127.0.0.1:${running.port}`,
    answerWith(next: Answer): void {
      answer = next;
    },
    /** Tells browsers goodbye and comes back at the same address. */
    async restart(): Promise<void> {
      await running.stop();
      running = await listen(memory, files, running.port);
    },
    /** Cuts every connection without a word. */
    cut: () => running.server.closeAllConnections(),
    async stop(): Promise<void> {
      await running.stop();
      files.remove();
    },
  };
}

export type WidgetSite = Awaited<ReturnType<typeof startWidgetSite>>;

async function listen(memory: MemoryConversations, files: FileFixture, wantedPort: number) {
  const logger = { debug: ignore, info: ignore, warn: ignore, error: ignore };
  const channel = createWebChannel({
    ...memory,
    messageLimiter: { consume: async () => undefined },
    allowsOrigin: () => true,
    addressOf: () => 'everywhere',
    connectionsPerAddress: 0,
    logger,
    reach: ignore,
  });
  const serveFiles = files.serve(memory.conversations);
  const server = createServer((request, response) => {
    if (FILE_CALLS.test(request.url ?? '')) return serveFiles(request, response);
    serve(memory, request, response).catch(() => response.writeHead(404).end());
  });
  channel.attach(server);
  await channel.start(async () => undefined);
  const port = await listenOn(server, wantedPort);
  return {
    port,
    server,
    async stop(): Promise<void> {
      await channel.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function serve(
  memory: MemoryConversations,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://site');
  response.setHeader('Content-Security-Policy', STRICT_POLICY);
  if (pathname === '/api/sessions') {
    const { session, token } = await memory.conversations.open({ assurance: 'anonymous' });
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ id: session.id, token }));
    return;
  }
  const [, sessionId] = /^\/api\/sessions\/([^/]+)\/identity$/.exec(pathname) ?? [];
  const session = sessionId && memory.session(sessionId);
  if (session) {
    const identified = await memory.conversations.identify(session, { signedId: 'a customer' });
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      JSON.stringify({ id: session.id, ...('token' in identified && { token: identified.token }) }),
    );
    return;
  }
  if (pathname === '/shop') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(EMPTY_PAGE);
    return;
  }
  const file = pathname === '/' ? 'demo.html' : pathname.slice(1);
  const content = await readFile(new URL(file, BUILT));
  response
    .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    .end(content);
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
      else resolve(address.port);
    });
  });
}

function ignore(): void {}
