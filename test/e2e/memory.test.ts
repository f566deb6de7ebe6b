/** A verified customer is remembered from one visit to the next without a model, sees what is remembered, and has it forgotten. */
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSession } from './customer.ts';
import { createPlace, type RunningProduct, startProduct, stopProduct } from './running-product.ts';

const SECRET = 'a secret shared with the website, long enough';
const ASK = 'What do you remember about me?';
const NOTHING = 'I remember nothing about you.';

describe('memory of customers', { timeout: 120_000 }, () => {
  const place = createPlace();
  let product: RunningProduct | undefined;
  const start = () => startProduct({ env: { ...place.env, WIDGET_IDENTITY_SECRET: SECRET } });
  const visit = async (sub?: string) => {
    if (sub === undefined) return await openSession(product?.url ?? '');
    const identityToken = await new SignJWT({ sub })
      .setProtectedHeader({ alg: 'HS256' })
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(SECRET));
    return await openSession(product?.url ?? '', { identityToken });
  };
  const ask = async (customer: Awaited<ReturnType<typeof visit>>, text: string) =>
    (await customer.say(text)).reply?.content ?? '';

  beforeAll(async () => {
    product = await start();
  });
  afterAll(async () => {
    await stopProduct(product);
    await place.remove();
  });

  it('lasts from one visit to the next, over a restart, and ends when the customer says so', async () => {
    const first = await visit('ada');
    expect(await ask(first, ASK)).toBe(NOTHING);
    await first.say('I am on the Pro plan.');
    expect(await ask(first, 'How do I get a refund?')).toContain('30 days');
    await first.say('We use Linux.');
    await stopProduct(product);
    product = await start();

    const second = await visit('ada');
    expect(await ask(second, ASK)).toContain('1. I am on the Pro plan.\n2. We use Linux.');
    await second.say('I am on the Enterprise plan now.');
    await vi.waitFor(async () => expect(await ask(second, ASK)).toContain('Enterprise plan'), 10_000);
    expect(await ask(second, ASK)).not.toContain('Pro plan');
    expect(await ask(second, 'forget 1')).toBe('I have forgotten that.');
    expect(await ask(second, ASK)).toContain('1. We use Linux.');
    expect(await ask(second, 'Forget everything')).toContain('forgotten everything');
    expect(await ask(await visit('ada'), ASK)).toBe(NOTHING);
  });

  it('is not for others, and not for who proves nothing', async () => {
    const stranger = await visit();
    await stranger.say('I am on the Basic plan.');
    expect(await ask(stranger, ASK)).not.toContain('Basic plan');
    const other = await visit('bob');
    expect(await ask(other, ASK)).toBe(NOTHING);
  });
});
