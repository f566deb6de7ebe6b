/** Whatever is asked, by whomever: nothing sets a cookie, so that no visitor has to be asked for consent. */
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { openSession } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const PAGES = [
  '/',
  '/docs',
  '/openapi.json',
  '/widget.js',
  '/admin',
  '/metrics',
  '/livez',
  '/readyz',
  '/health',
  '/nowhere',
];

let product: RunningProduct;

beforeAll(async () => {
  const place = createPlace();
  product = await startProduct(place);
  return async () => {
    await stopProduct(product);
    await place.remove();
  };
});

it('sets no cookie on any page or route, with and without a token', { timeout: 60_000 }, async () => {
  const { url } = product;
  const { id, token } = await openSession(url);
  const { paths } = document.parse(await (await fetch(`${url}/openapi.json`)).json());
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({
      method,
      path: path.replaceAll('{id}', id).replaceAll(/\{\w+\}/g, '1'),
    })),
  );
  expect(routes.length).toBeGreaterThan(20);
  const asked = [...PAGES.map((path) => ({ method: 'get', path })), ...routes];
  const set: string[] = [];
  for (const { method, path } of asked) {
    for (const bearer of [undefined, token, ADMIN_TOKEN]) {
      const response = await fetch(`${url}${path}`, {
        method: method.toUpperCase(),
        signal: AbortSignal.timeout(10_000),
        ...(method === 'post' ? { body: '{}' } : {}),
        headers: {
          'content-type': 'application/json',
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        },
      });
      await response.body?.cancel();
      if (response.headers.getSetCookie().length > 0) set.push(`${method} ${path}`);
    }
  }
  expect(set).toEqual([]);
});

it('sets no cookie when a socket connects', async () => {
  const response = await fetch(`${product.url}/ws/?EIO=4&transport=polling`);
  onTestFinished(async () => void (await response.body?.cancel()));
  expect(response.headers.getSetCookie()).toEqual([]);
});
