import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { openSession } from './customer.ts';
import {
  createPlace,
  MAIN,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

describe('a product that lacks a part', () => {
  let place: Place;
  let product: RunningProduct | undefined;
  const start = async (env: Readonly<Record<string, string>>): Promise<RunningProduct> => {
    product = await startProduct({ env: { ...place.env, ...env } });
    return product;
  };
  const readiness = async ({ url }: RunningProduct) => {
    const response = await fetch(`${url}/readyz`);
    return { httpStatus: response.status, ...(await response.json()) };
  };

  beforeEach(() => {
    place = createPlace();
  });
  afterEach(async () => {
    await stopProduct(product);
    product = undefined;
    await place.remove();
  });

  it('finds answers by words without its embedding model, and says that it is degraded', async () => {
    const running = await start({ EMBEDDING_MODEL_DIR: join(place.folder, 'articles') });
    expect(await readiness(running)).toMatchObject({
      httpStatus: 200,
      status: 'degraded',
      dependencies: { embeddings: { status: 'degraded' }, database: { status: 'ok' } },
    });
    const customer = await openSession(running.url);
    expect((await customer.say('How do I get a refund?')).reply).toMatchObject({
      content: expect.stringContaining('30 days'),
      citations: [{ title: 'Refunds' }],
    });
    expect((await customer.say('Which planets have rings of ice?')).reply?.citations).toEqual([]);
  });

  it('makes the vectors of passages that its embedding model has not seen', async () => {
    const without = await start({ EMBEDDING_MODEL_DIR: join(place.folder, 'articles') });
    expect((await readiness(without)).dependencies.vectors).toMatchObject({
      status: 'degraded',
      detail: expect.stringContaining('2 without a vector'),
    });
    await stopProduct(without);
    const running = await start({});
    await vi.waitFor(async () => expect(await readiness(running)).toMatchObject({ status: 'ok' }), 15_000);
  });

  it.each(['an empty', 'no'])(
    'says with %s folder of articles that it does not know, and calls a person',
    async (kind) => {
      rmSync(join(place.folder, 'articles'), { recursive: true });
      if (kind === 'an empty') mkdirSync(join(place.folder, 'articles'));
      const running = await start({});
      expect(await readiness(running)).toMatchObject({ httpStatus: 200 });
      const customer = await openSession(running.url);
      const { reply } = await customer.say('How do I get a refund?');
      expect(reply).toMatchObject({ citations: [], content: expect.stringContaining('person') });
      await customer.say('yes');
      expect(await customer.read()).toMatchObject({ status: 'escalated', handler: 'queue' });
    },
  );

  it('names every mistake in its configuration, one a line, and does not start', async () => {
    const wrong = { PORT: 'http', LOG_LEVEL: 'loud', DATABASE_URL: 'mysql://here' };
    const { status, output, complaints } = await runCommand([MAIN], { env: { ...place.env, ...wrong } });
    expect([status, output]).toEqual([1, '']);
    for (const name of Object.keys(wrong)) expect(complaints).toMatch(new RegExp(`^.*\\b${name}\\b.*$`, 'm'));
    expect(complaints).not.toMatch(/^\s+at /m);
  });
});
