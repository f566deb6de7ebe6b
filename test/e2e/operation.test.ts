import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { refusalOf } from './contract-shapes.ts';
import { type Customer, openSession } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const README = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
const STAFF = { authorization: `Bearer ${ADMIN_TOKEN}` };
/** The paths of CONTRACT.md that this version has. */
const PROMISED = [
  'post /api/sessions',
  'get /api/sessions/{id}',
  'post /api/chat/sessions/{id}/messages',
  'get /api/chat/sessions/{id}/messages',
  'post /api/chat/sessions/{id}/escalate',
  'post /api/chat/messages/{id}/feedback',
  'post /api/chat/sessions/{id}/csat',
  'get /livez',
  'get /readyz',
  'get /health',
  'get /metrics',
  'get /api/admin/tickets',
  'get /api/admin/tickets/{number}',
  'post /api/admin/tickets/{number}/claim',
  'post /api/admin/tickets/{number}/reply',
  'post /api/admin/tickets/{number}/note',
  'post /api/admin/tickets/{number}/resolve',
  'post /api/admin/tickets/{number}/handback',
  'get /api/admin/sessions/{id}/trace',
];
const dependency = z.strictObject({
  status: z.enum(['ok', 'degraded', 'down', 'off']),
  detail: z.string().optional(),
});
const readiness = z.strictObject({
  status: z.literal('ok'),
  dependencies: z.strictObject({
    database: dependency,
    cache: dependency,
    embeddings: dependency,
    vectors: dependency,
    model: dependency,
    slack: dependency,
    discord: dependency,
    teams: dependency,
  }),
});

describe('running the product', () => {
  let place: Place;
  let product: RunningProduct;
  let customer: Customer;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(product.url + path, { headers });

  beforeAll(async () => {
    place = createPlace();
    product = await startProduct(place);
    customer = await openSession(product.url);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
  });

  it('tells orchestrators how it is', async () => {
    expect(await (await get('/livez')).json()).toEqual({ status: 'ok' });
    expect(readiness.parse(await (await get('/readyz')).json()).dependencies).toMatchObject({
      database: { status: 'ok' },
      embeddings: { status: 'ok' },
      model: { status: 'off' },
      slack: { status: 'off' },
    });
    expect(await (await get('/health')).json()).toMatchObject({
      status: 'ok',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      uptimeSeconds: expect.any(Number),
      database: { status: 'ok' },
      channels: { web: { status: 'ok' } },
    });
  });

  it('counts for Prometheus what it did', async () => {
    await customer.say('How do I get a refund?');
    const response = await get('/metrics', STAFF);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const lines = (await response.text()).split('\n');
    expect(
      lines.find((line) => /^\w*events_accepted\w*\{.*channel="web".*\} [1-9]/.test(line)),
    ).toBeDefined();
    expect(lines.filter((line) => !/^(?:#.*|[a-zA-Z_:][\w:]*(?:\{.*\})? -?[\d.e+-]+|)$/.test(line))).toEqual(
      [],
    );
    expect(await refusalOf(await get('/metrics'))).toEqual([401, 'unauthorized']);
  });

  it('documents every promised call, and each documented one is there', async () => {
    const { openapi, paths } = await (await get('/openapi.json')).json();
    expect(openapi).toMatch(/^3\.1\./);
    const documented = Object.entries(paths).flatMap(([path, calls]) =>
      Object.keys(Object(calls)).map((method) => `${method} ${path}`),
    );
    expect(documented).toEqual(expect.arrayContaining(PROMISED));
    // One of the calls ends the session that it is given.
    const { id } = await openSession(product.url);
    for (const call of documented) {
      const [method = '', path = ''] = call.split(' ');
      const url = product.url + path.replace(/\{(?:id|attachmentId)\}/g, id).replace('{number}', 'T-1001');
      const response = await fetch(url, { method, headers: path.includes('admin') ? STAFF : {} });
      const body = await response.text();
      expect([call, body]).not.toEqual([
        call,
        expect.stringMatching(/There is nothing at this address|"code":"method-not-allowed"/),
      ]);
      expect([call, response.status]).not.toEqual([call, 500]);
    }
  });

  it('explains each error at the address that the error names', async () => {
    const { type } = await (await get('/api/sessions/undefined')).json();
    expect(type).toMatch(new RegExp(`^${product.url}/docs#`));
    const page = await (await fetch(type)).text();
    expect(page).toContain(`id="${new URL(type).hash.slice(1)}"`);
  });

  it.each(['/', '/docs'])('shows the page %s without anything from elsewhere', async (path) => {
    const response = await get(path);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const loaded = [
      ...(await response.text()).matchAll(/<(?:script|link|img|iframe)[^>]+(?:src|href)="(?!data:)([^"]+)"/g),
    ];
    for (const [, address = ''] of loaded) {
      const found = await fetch(new URL(address, product.url));
      expect([address, new URL(found.url).origin, found.status]).toEqual([address, product.url, 200]);
    }
  });

  it('serves the widget’s script to any page', async () => {
    const response = await get('/widget.js', { origin: 'https://shop.example.com' });
    expect(response.headers.get('content-type')).toMatch(/javascript/);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.text()).toContain('SupportChat');
  });

  it('has nothing at other addresses and tells nothing about it', async () => {
    for (const path of [
      '/api',
      '/api/nothing',
      '/..%2f..%2fpackage.json',
      '/.env',
      '/admin/nothing',
      '/chunks/',
    ]) {
      const [status] = await refusalOf(await get(path));
      expect([path, status]).toEqual([path, 404]);
    }
    const wrong = await fetch(`${product.url}/api/sessions`, { method: 'DELETE' });
    expect(await refusalOf(wrong)).toEqual([405, 'method-not-allowed']);
  });

  it('answers the curl examples of the README as written', async () => {
    const waiting = await openSession(product.url);
    expect(await waiting.escalate()).toMatchObject({ number: 'T-1001' });
    const section = README.slice(README.indexOf('## Talk to it over REST'));
    const blocks = section.slice(0, section.indexOf('\n## ', 3)).matchAll(/```sh\n(.*?)```/gs);
    const script = [...blocks].map(([, code = '']) => code).join('\n');
    const calls = script
      .replace(/^server=.*$/m, '')
      .replaceAll('curl -s', "curl -sS -w '\\n%{http_code}\\n'");
    const { id, token } = customer;
    const env = { PATH: process.env.PATH, server: product.url, id, token, ADMIN_TOKEN };
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', calls], { env });
    expect(stderr).toBe('');
    expect(stdout.match(/^\d{3}$/gm)).toEqual(['201', '200', '200', '200', '200']);
    expect((await waiting.history()).at(-1)).toMatchObject({ role: 'staff', author: 'Mia' });
  });
});
