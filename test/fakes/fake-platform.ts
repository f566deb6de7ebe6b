/**
 * A chat platform on loopback HTTP. It pushes events to whoever has connected until each is acknowledged, some of them twice, and
 * takes posts. With keys it drops a repeated post, as Discord does with a nonce; without them a post can only be looked up.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const connection = z.object({ url: z.url() });
const newPost = z.object({ key: z.string(), place: z.string(), text: z.string() });

export type PlatformMode = 'keys' | 'look-up';

/** A customer's message as the platform tells of it. */
export const platformMessage = z.object({
  id: z.string(),
  place: z.string(),
  person: z.string(),
  text: z.string(),
});

export type PlatformMessage = z.infer<typeof platformMessage>;

export interface Post extends z.infer<typeof newPost> {
  readonly id: string;
}

export interface FakePlatformOptions {
  readonly mode: PlatformMode;
  /** 0 to 1; decides what arrives twice. */
  readonly random?: () => number;
  /** Whether each event goes to all who are connected, as it does when several nodes hold a connection. */
  readonly toEveryone?: boolean;
}

export interface FakePlatform {
  readonly url: string;
  /** In the order in which they were accepted. */
  postsAt(place: string): readonly Post[];
  /** Posts that were dropped because their key was known. */
  repeats(): number;
  /** Pushes until somebody acknowledges. Rejects when `signal` aborts. */
  push(message: PlatformMessage, signal: AbortSignal): Promise<void>;
  stop(): Promise<void>;
}

const DELIVERED_TWICE = 0.25;
const RETRY_MS = 50;
const PUSH_TIMEOUT_MS = 3_000;
/** So that a process can die between the acceptance of a post and the receipt. */
const RECEIPT_DELAY_MS = 2;

export async function startFakePlatform(options: FakePlatformOptions): Promise<FakePlatform> {
  const { mode, random = Math.random, toEveryone = false } = options;
  const receivers = new Set<string>();
  const byKey = new Map<string, Post>();
  const byPlace = new Map<string, Post[]>();
  const latePushes = new Set<Promise<unknown>>();
  let repeats = 0;

  const accept = (body: unknown): Post => {
    const fresh = newPost.parse(body);
    const known = byKey.get(fresh.key);
    if (mode === 'keys' && known !== undefined) {
      repeats += 1;
      return known;
    }
    const post = { ...fresh, id: randomUUID() };
    byKey.set(post.key, post);
    byPlace.set(post.place, [...(byPlace.get(post.place) ?? []), post]);
    return post;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://platform');
    switch (`${request.method} ${pathname}`) {
      case 'POST /connections':
        receivers.add(connection.parse(await readJson(request)).url);
        return respond(response, 200, {});
      case 'DELETE /connections':
        receivers.delete(connection.parse(await readJson(request)).url);
        return respond(response, 200, {});
      case 'POST /posts': {
        const post = accept(await readJson(request));
        await sleep(RECEIPT_DELAY_MS);
        return respond(response, 200, { id: post.id });
      }
      default: {
        const post = byKey.get(pathname.replace('/posts/', ''));
        return post === undefined ? respond(response, 404, {}) : respond(response, 200, { id: post.id });
      }
    }
  };

  /** True when the receiver has acknowledged. One that is gone is forgotten. */
  const pushTo = async (url: string, message: PlatformMessage): Promise<boolean> => {
    try {
      return (await postJson(url, message, AbortSignal.timeout(PUSH_TIMEOUT_MS))).ok;
    } catch (cause) {
      if (isRefused(cause)) receivers.delete(url);
      return false;
    }
  };

  const pushOnce = async (message: PlatformMessage): Promise<boolean> => {
    const urls = [...receivers];
    const chosen = toEveryone ? urls : urls.slice(-1);
    const pushes = chosen.map((url) => pushTo(url, message));
    if (random() < DELIVERED_TWICE) {
      for (const url of chosen) {
        const repeat = pushTo(url, message).finally(() => latePushes.delete(repeat));
        latePushes.add(repeat);
      }
    }
    return (await Promise.all(pushes)).includes(true);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((cause: unknown) => respond(response, 400, { error: String(cause) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: urlOf(server.address()),
    postsAt: (place) => byPlace.get(place) ?? [],
    repeats: () => repeats,
    async push(message, signal) {
      while (!(await pushOnce(message))) await sleep(RETRY_MS, undefined, { signal });
    },
    async stop() {
      await Promise.all(latePushes);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

export async function postJson(url: string, body: unknown, signal: AbortSignal): Promise<Response> {
  return await sendJson('POST', url, body, signal);
}

export async function sendJson(
  method: string,
  url: string,
  body: unknown,
  signal: AbortSignal,
): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return await fetch(url, { method, headers, body: JSON.stringify(body), signal });
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

export function urlOf(address: ReturnType<ReturnType<typeof createServer>['address']>): string {
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return `http://127.0.0.1:${address.port}`;
}

/** Nobody listens there any more. */
function isRefused(failure: unknown): boolean {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}

function respond(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
