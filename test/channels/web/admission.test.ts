import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { next, startWebServer, type WebServer, type WebServerOptions } from './web-server.ts';

let server: WebServer | undefined;

async function start(options: WebServerOptions = {}): Promise<WebServer> {
  server = await startWebServer(options);
  return server;
}

afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Refusal {
  readonly data?: { readonly code?: string; readonly title?: string };
}

async function refusalCode(web: WebServer, auth: object, options: object = {}): Promise<string | undefined> {
  const socket = web.connect(auth, options);
  const refusal = await next<Refusal>(socket, 'connect_error');
  expect(socket.connected).toBe(false);
  return refusal.data?.code;
}

describe('who may connect', () => {
  it('takes the session id from the query as well', async () => {
    const web = await start();
    const { sessionId, token } = await web.open();
    const ready = await next(web.connect({ token }, { query: { sessionId } }), 'ready');
    expect(ready).toMatchObject({ session: { id: sessionId } });
  });

  it.each([
    ['no credentials at all', {}, 'session-not-found'],
    ['the word undefined as session id', { sessionId: 'undefined', token: 'x' }, 'session-not-found'],
    ['null as session id', { sessionId: null, token: 'x' }, 'session-not-found'],
    ['an object as session id', { sessionId: { $ne: '' }, token: 'x' }, 'session-not-found'],
    [
      'a session that does not exist',
      { sessionId: randomUUID(), token: 'a'.repeat(43) },
      'session-not-found',
    ],
    ['a malformed token', { sessionId: randomUUID(), token: 'short' }, 'unauthorized'],
    ['no token', { sessionId: randomUUID() }, 'unauthorized'],
    ['a list as token', { sessionId: randomUUID(), token: ['a'] }, 'unauthorized'],
    ['a huge token', { sessionId: randomUUID(), token: 'a'.repeat(5_000) }, 'unauthorized'],
  ])('refuses %s', async (_name, auth, code) => {
    const web = await start();
    expect(await refusalCode(web, auth)).toBe(code);
  });

  it("refuses another session's token like a session that does not exist", async () => {
    const web = await start();
    const mine = await web.open();
    const other = await web.open();
    expect(await refusalCode(web, { sessionId: other.sessionId, token: mine.token })).toBe(
      'session-not-found',
    );
  });

  it('says nothing about an error without a name, and logs it', async () => {
    const failing = { authenticate: () => Promise.reject(new Error('secret path /data')) };
    const web = await start();
    const broken = await startWebServer({
      channel: { conversations: { ...web.conversations, ...failing } },
    });
    const credentials = await web.open();
    expect(await refusalCode(broken, credentials)).toBe('internal');
    expect(broken.errors).toHaveLength(1);
    await broken.close();
  });

  it('refuses a third connection of one address when two are allowed, until one has gone', async () => {
    const web = await start({ channel: { connectionsPerAddress: 2 } });
    const credentials = await web.open();
    const first = web.connect(credentials);
    await next(first, 'ready');
    await next(web.connect(credentials), 'ready');
    expect(await refusalCode(web, credentials)).toBe('too-many-connections');
    first.disconnect();
    await expect.poll(() => web.channel.connections()).toBe(1);
    await next(web.connect(credentials), 'ready');
  });

  it('opens no transport any more for an address far over its limit', async () => {
    const web = await start({ channel: { connectionsPerAddress: 1 } });
    const handshake = `${web.url}/ws/?EIO=4&transport=polling`;
    const statuses = await Promise.all([1, 2, 3].map(async () => (await fetch(handshake)).status));
    expect(statuses.sort()).toEqual([200, 200, 403]);
  });
});

const ALLOWED = 'https://shop.example';
const allowsOrigin = (origin: string | undefined) => origin === undefined || origin === ALLOWED;

describe('which websites may connect', () => {
  const cases = [
    [undefined, 'allowed'],
    [ALLOWED, 'allowed'],
    ['https://evil.example', 'refused'],
    ['http://shop.example', 'refused'],
    ['https://shop.example.evil.example', 'refused'],
    ['https://shop.example:8443', 'refused'],
    ['https://sub.shop.example', 'refused'],
    ['null', 'refused'],
  ] as const;

  for (const transport of ['polling', 'websocket'] as const) {
    it.each(cases)(`with ${transport}, origin %s is %s`, async (origin, outcome) => {
      const web = await start({ channel: { allowsOrigin } });
      const credentials = await web.open();
      const options = { transports: [transport], extraHeaders: origin === undefined ? {} : { origin } };
      if (outcome === 'allowed') await next(web.connect(credentials, options), 'ready');
      else expect(await refusalCode(web, credentials, options)).toBe('origin-not-allowed');
    });
  }

  it('lets a foreign page read nothing over polling', async () => {
    const web = await start({ channel: { allowsOrigin } });
    const allowedOriginOf = async (origin: string) => {
      const response = await fetch(`${web.url}/ws/?EIO=4&transport=polling`, { headers: { origin } });
      return response.headers.get('access-control-allow-origin');
    };
    expect(await allowedOriginOf(ALLOWED)).toBe(ALLOWED);
    expect(await allowedOriginOf('https://evil.example')).toBeNull();
  });

  it('does not let a foreign page take over a connection by upgrading it', async () => {
    const web = await start({ channel: { allowsOrigin } });
    const opened = await (await fetch(`${web.url}/ws/?EIO=4&transport=polling`)).text();
    const sid = /"sid":"([^"]+)"/.exec(opened)?.[1];
    expect(
      await upgradeStatus(`${web.url}/ws/?EIO=4&transport=websocket&sid=${sid}`, 'https://evil.example'),
    ).toBe(400);
    expect(await upgradeStatus(`${web.url}/ws/?EIO=4&transport=websocket&sid=${sid}`, ALLOWED)).toBe(101);
  });
});

function upgradeStatus(url: string, origin: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const upgrade = request(url, {
      headers: {
        origin,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': Buffer.from('sixteen bytes ok').toString('base64'),
      },
    });
    upgrade.on('upgrade', ({ statusCode }, socket) => {
      socket.destroy();
      resolve(statusCode);
    });
    upgrade.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    upgrade.on('error', reject);
    upgrade.end();
  });
}
