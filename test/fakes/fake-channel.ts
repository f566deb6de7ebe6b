/** The product's side of the fake platform: takes its pushes and posts to it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Channel, Receive } from '../../src/contract/channel.ts';
import type { Receipt } from '../../src/contract/delivery.ts';
import type { InboundEvent } from '../../src/contract/event.ts';
import type { ReachCheckpoint } from '../../src/contract/telemetry.ts';
import {
  type PlatformMessage,
  type PlatformMode,
  platformMessage,
  postJson,
  readJson,
  sendJson,
  urlOf,
} from './fake-platform.ts';

export interface FakeChannelOptions {
  readonly platformUrl: string;
  readonly mode: PlatformMode;
  readonly reach: ReachCheckpoint;
}

const KEY_WINDOW_MS = 120_000;
const CONNECT_TIMEOUT_MS = 2_000;
const receipt = z.object({ id: z.string() });

export function createFakeChannel({ platformUrl, mode, reach }: FakeChannelOptions): Channel {
  let receive: Receive = () => Promise.reject(new Error('not started'));
  let url = '';

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await receive(toEvent(platformMessage.parse(await readJson(request)), Date.now()));
    response.writeHead(200).end(() => reach('inbox-acknowledged'));
  };
  const server = createServer((request, response) => {
    take(request, response).catch(() => response.writeHead(503).end());
  });

  return {
    // No platform of that name is connected while this fake stands in for it.
    name: 'discord',
    capabilities:
      mode === 'keys'
        ? { uncertainSend: 'same-key', sameKeyWindowMs: KEY_WINDOW_MS }
        : { uncertainSend: 'look-up' },
    async start(receiveEvent) {
      receive = receiveEvent;
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = urlOf(server.address());
      await postJson(`${platformUrl}/connections`, { url }, AbortSignal.timeout(CONNECT_TIMEOUT_MS));
    },
    async deliver({ id: key, target, content }, signal): Promise<Receipt> {
      const place = target.place ?? '';
      return receiptOf(await postJson(`${platformUrl}/posts`, { key, place, text: content.text }, signal));
    },
    async lookUp({ delivery }, signal): Promise<Receipt> {
      const response = await fetch(`${platformUrl}/posts/${delivery.id}`, { signal });
      return response.status === 404 ? { kind: 'retry', code: 'not-there' } : receiptOf(response);
    },
    async stop() {
      const signal = AbortSignal.timeout(CONNECT_TIMEOUT_MS);
      await sendJson('DELETE', `${platformUrl}/connections`, { url }, signal);
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeIdleConnections();
      });
    },
  };
}

async function receiptOf(response: Response): Promise<Receipt> {
  if (!response.ok) return { kind: 'ambiguous', code: `status-${response.status}` };
  return { kind: 'sent', externalId: receipt.parse(await response.json()).id };
}

function toEvent(message: PlatformMessage, now: number): InboundEvent {
  return {
    eventId: message.id,
    channel: 'discord',
    accountId: 'guild',
    kind: 'message',
    conversationKey: message.place,
    replyTo: { place: message.place },
    messageId: message.id,
    revision: 0,
    actor: { platformId: message.person, role: 'customer', assurance: 'verified' },
    visibility: 'public',
    addressed: 'dm',
    text: message.text,
    attachments: [],
    external: false,
    sentAt: now,
    receivedAt: now,
  };
}
