import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../fakes/openai-server.ts';
import { refusalOf } from './contract-shapes.ts';
import { type Customer, createCustomer, openSession } from './customer.ts';
import {
  MAIN,
  type Place,
  placesFor,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { openPage } from './socket-customer.ts';

const CUSTOMERS = 12;
const QUESTION = 'How do I get a refund?';

describe.each(placesFor('Restarts of the product'))('a restart on $name', ({ create }) => {
  let model: FakeOpenAi;
  let place: Place;
  let product: RunningProduct;

  beforeAll(async () => {
    model = await startFakeOpenAi({
      script: () => ({ kind: 'say', text: 'Send the parcel back within 30 days. [1]', tokenMs: 20 }),
    });
    place = await create();
    place = { ...place, env: { ...place.env, OPENAI_BASE_URL: model.baseUrl } };
    product = await startProduct(place);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
    await model?.stop();
  });

  it('finds every conversation again', async () => {
    const before = await openSession(product.url);
    const { message } = await before.say(QUESTION, 'mine');
    await before.escalate();
    const [history, session] = [await before.history(), await before.read()];
    await stopProduct(product);

    product = await startProduct(place);
    const after = createCustomer(product.url, before);
    expect([await after.history(), await after.read()]).toEqual([history, session]);
    expect((await after.say(QUESTION, 'mine')).message).toEqual(message);
    expect(await after.history()).toEqual(history);
  });

  it('answers once whatever was acknowledged before a stop under load', async () => {
    const customers = await Promise.all(Array.from({ length: CUSTOMERS }, () => openSession(product.url)));
    const talks = customers.map((customer) => talkUntilRefused(customer));
    const page = openPage(product.url, customers[0] ?? { id: '', token: '' });
    await page.ready();
    await expect.poll(() => model.requests.length, { timeout: 30_000 }).toBeGreaterThan(CUSTOMERS);
    product.signal('SIGTERM');
    const [code] = await product.ended();
    expect(code).toBe(0);
    expect(page.heard('notice')).toContainEqual(expect.objectContaining({ code: 'draining' }));
    expect(product.log.filter((line) => /"level":"(?:error|fatal)"/.test(line))).toEqual([]);

    product = await startProduct(place);
    for (const talk of await Promise.all(talks)) {
      const customer = createCustomer(product.url, talk.customer);
      for (const [clientMessageId, result] of talk.answered) {
        expect(await customer.say(QUESTION, clientMessageId)).toEqual(result);
      }
      // The one that was cut off or refused: stored or not, sending it again gives one answer.
      const last = await customer.say(QUESTION, talk.lastId);
      expect(last.reply?.content).toContain('30 days');
      const history = await customer.history();
      expect(history.map(({ role }) => role)).toEqual(
        history.map((_, index) => (index % 2 === 0 ? 'user' : 'assistant')),
      );
      expect(history).toHaveLength(2 * (talk.answered.size + 1));
    }
  });

  it('refuses a second process on the same SQLite file in one sentence', async () => {
    if (place.name !== 'SQLite') return;
    const second = await runCommand([MAIN, '--port', '0'], { env: place.env });
    expect(second).toMatchObject({
      status: 1,
      complaints: expect.stringMatching(/^error: [A-Z][^\n]*(?:process|running|use)[^\n]*\n$/),
    });
    expect((await openSession(product.url)).id).toBeDefined();
  });
});

interface Talk {
  readonly customer: Customer;
  readonly answered: ReadonlyMap<string, unknown>;
  readonly lastId: string;
}

/** One question after the other, until the product no longer takes any. */
async function talkUntilRefused(customer: Customer): Promise<Talk> {
  const answered = new Map<string, unknown>();
  for (let number = 0; ; number += 1) {
    const lastId = `question ${number}`;
    try {
      const response = await customer.post(QUESTION, lastId);
      if (response.status !== 200) {
        expect(await refusalOf(response)).toEqual([503, 'draining']);
        return { customer, answered, lastId };
      }
      answered.set(lastId, await response.json());
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause;
      return { customer, answered, lastId };
    }
    await sleep(1);
  }
}
