import { afterEach, describe, expect, it } from 'vitest';
import { createFetcher } from '../../src/fetch/fetch-file.ts';
import { type AnswerFile, type FileHost, startFileHost } from '../fakes/file-host.ts';

const never = new AbortController().signal;
const PUBLIC = { address: '93.184.215.14', family: 4 };
const PRIVATE = { address: '10.0.0.7', family: 4 };
const opened: FileHost[] = [];

async function host(answer: AnswerFile): Promise<FileHost> {
  const started = await startFileHost(answer);
  opened.push(started);
  return started;
}

afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** Says where each name leads; nothing is ever sent to a public address in these tests. */
function resolving(addresses: Readonly<Record<string, readonly { address: string; family: number }[]>>) {
  return async (name: string) => {
    const found = addresses[name];
    if (found === undefined) throw new Error('ENOTFOUND');
    return found;
  };
}

describe('fetching from addresses that others gave', () => {
  it.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://0/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://100.64.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://168.63.129.16/',
    'https://192.0.2.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[fe80::1]/',
    'https://[fd00:ec2::254]/',
    'https://[fec0::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:a9fe:a9fe]/',
    'https://[::127.0.0.1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[64:ff9b::10.0.0.1]/',
    'https://[64:ff9b:1::a00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[2001:0:7f00:1::]/',
    'https://[2001:db8::1]/',
    'https://[ff02::1]/',
    'https://１２７.０.０.１/',
    'https://localhost/',
    'https://localhost./',
    'https://name.test/',
  ])('refuses %s', async (url) => {
    const fetchFile = createFetcher({
      resolve: resolving({
        localhost: [{ address: '127.0.0.1', family: 4 }],
        'localhost.': [{ address: '::1', family: 6 }],
        // One good address beside a private one: the connection could go to either.
        'name.test': [PUBLIC, PRIVATE],
      }),
    });
    await expect(fetchFile({ url }, never)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it.each([
    ['http without leave', 'http://name.test/'],
    ['another port', 'https://name.test:8443/'],
    ['a user name', 'https://admin@name.test/'],
    ['a password', 'https://a:b@name.test/'],
    ['another scheme', 'file:///etc/passwd'],
    ['data', 'data:text/plain,hello'],
    ['no address', 'not an address'],
    ['endless text', `https://name.test/${'a'.repeat(5_000)}`],
  ])('refuses %s', async (_what, url) => {
    const fetchFile = createFetcher({ resolve: resolving({ 'name.test': [PUBLIC] }) });
    await expect(fetchFile({ url }, never)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('refuses hosts outside the list, also those that only look like one in it', async () => {
    const fetchFile = createFetcher({ resolve: async () => [PUBLIC] });
    const hosts = ['*.slack.com', 'cdn.discordapp.com'];
    for (const name of [
      'slack.com',
      'evilslack.com',
      'slack.com.evil.test',
      'cdn.discordapp.com.evil.test',
    ]) {
      const refused = fetchFile({ url: `https://${name}/f`, hosts }, never);
      await expect(refused).rejects.toMatchObject({ code: 'address-refused' });
    }
  });

  it('fetches from a trusted origin and connects to the address that was checked', async () => {
    const { port } = await host((_request, response) => response.end('hello'));
    const resolved: string[] = [];
    const fetchFile = createFetcher({
      trusted: [`http://files.test:${port}/api/`],
      resolve: async (name) => {
        resolved.push(name);
        return [{ address: '127.0.0.1', family: 4 }];
      },
    });
    const fetched = await fetchFile({ url: `http://files.test:${port}/a`, hosts: ['*.slack.com'] }, never);
    expect(Buffer.from(fetched.bytes).toString()).toBe('hello');
    expect(resolved).toEqual(['files.test']);
  });

  it('trusts an origin alone, not its host on another port', async () => {
    const trusted = await host((_request, response) => response.end());
    const other = await host((_request, response) => response.end('secret'));
    const fetchFile = createFetcher({ trusted: [trusted.origin] });
    await expect(fetchFile({ url: other.origin }, never)).rejects.toMatchObject({ code: 'address-refused' });
    expect(other.asked).toEqual([]);
  });

  it('checks every redirect like the first address', async () => {
    const inside = await host((_request, response) => response.end('secret'));
    const outside = await host((_request, response) =>
      response.writeHead(302, { location: `${inside.origin}/admin` }).end(),
    );
    const fetchFile = createFetcher({ trusted: [outside.origin] });
    await expect(fetchFile({ url: outside.origin }, never)).rejects.toMatchObject({
      code: 'address-refused',
    });
    expect(inside.asked).toEqual([]);
  });

  it('follows three redirects and no more', async () => {
    const { origin, asked } = await host((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end('there');
      else response.writeHead(307, { location: `/${left - 1}` }).end();
    });
    const fetchFile = createFetcher({ trusted: [origin] });
    expect((await fetchFile({ url: `${origin}/3` }, never)).url).toBe(`${origin}/0`);
    await expect(fetchFile({ url: `${origin}/4` }, never)).rejects.toMatchObject({ code: 'download-failed' });
    expect(asked).toHaveLength(8);
  });

  it('sends the credential to its own hosts only, and never after a redirect', async () => {
    const { origin, asked } = await host((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/file' }).end();
      else response.end('x');
    });
    const fetchFile = createFetcher({ trusted: [origin] });
    const ours = { authorization: 'Bearer secret', hosts: ['127.0.0.1'] };
    await fetchFile({ url: `${origin}/moved`, credential: ours }, never);
    await fetchFile({ url: `${origin}/file`, credential: { ...ours, hosts: ['files.slack.com'] } }, never);
    expect(asked.map(({ authorization }) => authorization)).toEqual(['Bearer secret', undefined, undefined]);
  });

  it('stops reading what is larger than wanted, whatever was announced', async () => {
    const { origin } = await host((request, response) => {
      if (request.url === '/announced') response.setHeader('content-length', 50_000);
      response.end(Buffer.alloc(50_000));
    });
    const fetchFile = createFetcher({ trusted: [origin] });
    for (const path of ['/announced', '/unannounced']) {
      const refused = fetchFile({ url: origin + path, maxBytes: 10_000 }, never);
      await expect(refused).rejects.toMatchObject({ code: 'payload-too-large' });
    }
    expect((await fetchFile({ url: `${origin}/x`, maxBytes: 50_000 }, never)).bytes).toHaveLength(50_000);
  });

  it('gives up on a server that drips, hangs, breaks off, compresses or says no', async () => {
    const { origin } = await host((request, response) => {
      if (request.url === '/drip') response.write('a');
      else if (request.url === '/broken')
        response.writeHead(200, { 'content-length': 10 }).write('a', () => response.destroy());
      else if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('x');
      else if (request.url === '/no') response.writeHead(403).end('no');
    });
    const fetchFile = createFetcher({ trusted: [origin], timeoutMs: 300 });
    for (const path of ['/drip', '/hang', '/broken', '/packed', '/no']) {
      await expect(fetchFile({ url: origin + path }, never)).rejects.toMatchObject({
        code: 'download-failed',
      });
    }
  });

  it('gives up on a name that is not found, or not in time', async () => {
    const lost = createFetcher({ resolve: resolving({}) });
    await expect(lost({ url: 'https://name.test/' }, never)).rejects.toMatchObject({
      code: 'download-failed',
    });
    const slow = createFetcher({ resolve: () => new Promise(() => undefined), timeoutMs: 50 });
    await expect(slow({ url: 'https://name.test/' }, never)).rejects.toMatchObject({
      code: 'download-failed',
    });
  });

  it('ends at once when nobody waits any more', async () => {
    const { origin } = await host(() => undefined);
    const stop = new AbortController();
    const fetching = createFetcher({ trusted: [origin] })({ url: origin }, stop.signal);
    stop.abort(new Error('stopped'));
    await expect(fetching).rejects.toThrow('stopped');
  });
});
