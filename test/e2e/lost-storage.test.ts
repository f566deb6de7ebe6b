import { afterAll, describe, expect, it } from 'vitest';
import { createCustomer, openSession } from './customer.ts';
import { createPlace, startProduct, stopProduct } from './running-product.ts';

const LOSE_STORAGE = new URL('../fakes/lose-storage-worker.mjs', import.meta.url).href;

describe('a product whose storage thread dies', () => {
  const place = createPlace();
  afterAll(() => place.remove());

  it('says so, ends for its supervisor to start it again, and has lost nothing', async () => {
    const product = await startProduct({ env: { ...place.env, NODE_OPTIONS: `--import ${LOSE_STORAGE}` } });
    const customer = await openSession(product.url);
    const { message } = await customer.say('How do I get a refund?');

    product.signal('SIGUSR2');
    expect(await product.ended()).toEqual([1, null]);
    const log = product.log.join('\n');
    expect(log).toContain('"event":"storage-worker-lost"');
    expect(log).toContain('"event":"uncaught-exception"');

    const again = await startProduct(place);
    const history = await createCustomer(again.url, customer).history();
    expect(history).toContainEqual(expect.objectContaining({ id: message.id }));
    await stopProduct(again);
  });
});
