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
    const ending = await product.ended();
    // In the middle of a query the database's driver aborts by itself, before anybody can say anything.
    expect([
      [1, null],
      [null, 'SIGABRT'],
    ]).toContainEqual(ending);
    const log = product.log.join('\n');
    const isSaid = /"event":"storage-worker-lost".*"event":"uncaught-exception"/s.test(log);
    expect(isSaid || ending[1] === 'SIGABRT').toBe(true);

    const again = await startProduct(place);
    const history = await createCustomer(again.url, customer).history();
    expect(history).toContainEqual(expect.objectContaining({ id: message.id }));
    await stopProduct(again);
  });
});
