import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { refusalOf } from './contract-shapes.ts';
import { createCustomer, openSession, postJson } from './customer.ts';
import {
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { openPage } from './socket-customer.ts';

const SHOP = 'https://shop.example.com';
const HELP = 'https://help.example.com';
const FOREIGN = [
  'https://evil.example.com',
  `${SHOP}.evil.example`,
  'https://evil.example/shop.example.com',
  'null',
];

describe('a product that is fenced in', () => {
  let place: Place;
  let product: RunningProduct;
  let known: { readonly id: string; readonly token: string };

  beforeAll(async () => {
    place = createPlace();
    const { ADMIN_TOKEN: _none, ...env } = place.env;
    product = await startProduct({
      env: {
        ...env,
        PUBLIC_URL: HELP,
        WIDGET_ORIGINS: SHOP,
        RATE_LIMIT_CONNECTIONS: '2',
        RATE_LIMIT_MESSAGES_PER_MINUTE: '3',
        RATE_LIMIT_SESSIONS_PER_MINUTE: '4',
      },
    });
    known = await openSession(product.url);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
  });

  /** Pages that were closed a moment ago may still be counted. */
  const enter = () =>
    vi.waitFor(async () => {
      const page = openPage(product.url, known);
      await page.ready();
      return page;
    }, 10_000);

  it('serves its own website and callers that are no browser', async () => {
    for (const headers of [{}, { origin: SHOP }, { origin: HELP }]) {
      const response = await fetch(`${product.url}/api/sessions/${known.id}`, {
        headers: { ...headers, authorization: `Bearer ${known.token}` },
      });
      expect([headers, response.status]).toEqual([headers, 200]);
    }
  });

  it.each(FOREIGN)('refuses a page on %s', async (origin) => {
    expect(await refusalOf(await postJson(`${product.url}/api/sessions`, {}, { origin }))).toEqual([
      403,
      'origin-not-allowed',
    ]);
    const page = openPage(product.url, known, { extraHeaders: { origin } });
    expect(await page.refused()).toBe('origin-not-allowed');
    page.close();
  });

  it('lets as many pages of one address in as are allowed', async () => {
    const [first, second] = [await enter(), await enter()];
    const third = openPage(product.url, known);
    expect(await third.refused()).toBe('too-many-connections');
    third.close();
    first.close();
    const next = await enter();
    second.close();
    next.close();
  });

  it('takes so many messages of a session in a minute, whichever way they come', async () => {
    const customer = createCustomer(product.url, known);
    const page = await enter();
    await customer.say('How do I get a refund?');
    await customer.stream('When is the shop open?');
    expect(await page.send('message', { clientMessageId: 'third', content: 'Really?' })).toMatchObject({
      ok: true,
    });
    expect(await page.send('message', { clientMessageId: 'fourth', content: 'Sure?' })).toMatchObject({
      ok: false,
      error: { code: 'rate-limited' },
    });
    await expect
      .poll(() => page.heard('notice'))
      .toMatchObject([{ code: 'rate-limited', title: expect.any(String) }]);
    const refused = await customer.post('Certain?');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refusalOf(refused)).toEqual([429, 'rate-limited']);
    expect(JSON.stringify(await customer.history())).not.toMatch(/Sure|Certain/);
    page.close();
  });

  it('opens so many sessions for one address in a minute', async () => {
    const answers = [];
    for (let tries = 0; tries < 4; tries += 1)
      answers.push(await postJson(`${product.url}/api/sessions`, {}));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 429]);
  });

  it.each(['/api/admin/tickets', '/api/admin/tickets/T-1001', '/metrics'])(
    'has no %s without an admin token',
    async (path) => {
      for (const headers of [{}, { authorization: 'Bearer undefined' }, { authorization: 'Bearer ' }]) {
        expect(await refusalOf(await fetch(`${product.url}${path}`, { headers }))).toEqual([
          404,
          'not-found',
        ]);
      }
    },
  );
});
