/** The operator's own server: keeps what it is told after checking how it is signed, by hand, as https://www.standardwebhooks.com says. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';

const PREFIX = 'whsec_';
const KEY = Buffer.alloc(32, 7);
export const WEBHOOK_SECRET = `${PREFIX}${KEY.toString('base64')}`;

export interface ToldNotice {
  readonly id: string;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly isSignedWell: boolean;
  readonly body: unknown;
}

export interface WebhookServer {
  readonly url: string;
  readonly told: readonly ToldNotice[];
  /** What it answers from now on; undefined = it hangs. */
  status: number | undefined;
  stop(): void;
}

export async function startWebhookServer(): Promise<WebhookServer> {
  const told: ToldNotice[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request.setEncoding('utf8')) text += part;
    const { 'webhook-id': id, 'webhook-timestamp': timestamp } = request.headers;
    const isSignedWell = isSigned(text, request.headers);
    told.push({ id: String(id), timestamp: Number(timestamp), isSignedWell, body: JSON.parse(text) });
    if (state.status !== undefined) response.writeHead(state.status, { location: '/elsewhere' }).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const state: WebhookServer = {
    url: `http://127.0.0.1:${port}/hooks/switchboard/`,
    told,
    status: 204,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
  return state;
}

function isSigned(text: string, headers: IncomingHttpHeaders): boolean {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${text}`;
  const expected = Buffer.from(`v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`);
  const given = Buffer.from(String(headers['webhook-signature']));
  return given.length === expected.length && timingSafeEqual(given, expected);
}
