import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from './contract-shapes.ts';
import { createStaff, openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { openPage } from './socket-customer.ts';

const UNAVAILABLE = [503, 'storage-unavailable'];

describe('a database that another program holds', () => {
  let place: Place;
  let product: RunningProduct;
  let other: sqlite3.Database;
  const run = (sql: string) =>
    new Promise<void>((resolve, reject) =>
      other.run(sql, (error) => (error === null ? resolve() : reject(error))),
    );

  beforeAll(async () => {
    place = createPlace();
    product = await startProduct({ env: { ...place.env, SQLITE_BUSY_TIMEOUT_MS: '200' } });
    other = new sqlite3.Database(join(place.folder, 'data', 'switchboard.db'));
    other.configure('busyTimeout', 5_000);
  });
  afterAll(async () => {
    other?.close();
    await stopProduct(product);
    await place?.remove();
  });

  it('means a clear no to everything that would have to be stored, and harms nothing', async () => {
    const customer = await openSession(product.url);
    const page = openPage(product.url, customer);
    await page.ready();
    const { reply } = await customer.say('How do I get a refund?');
    const { number } = await customer.escalate();
    const history = await customer.history();
    const [content, clientMessageId] = ['When is the shop open?', randomUUID()];
    const mia = createStaff(product.url, ADMIN_TOKEN, 'Mia');

    await run('BEGIN EXCLUSIVE');
    const refused = await Promise.all([
      postJson(`${product.url}/api/sessions`, {}),
      customer.post(content, clientMessageId),
      customer.post(content, undefined, { accept: 'text/event-stream' }),
      mia.tryTo('claim', number),
      customer.rate(5),
      postJson(`${product.url}/api/chat/messages/${reply?.id}/feedback`, { rating: 'up' }, customer.headers),
    ]);
    for (const response of refused) {
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await refusalOf(response)).toEqual(UNAVAILABLE);
    }
    expect(await page.send('message', { clientMessageId: randomUUID(), content })).toMatchObject({
      ok: false,
      error: { code: 'storage-unavailable' },
    });
    expect(await customer.history()).toEqual(history);
    await run('ROLLBACK');

    expect(await customer.history()).toEqual(history);
    expect(page.heard('message')).toHaveLength(history.length);
    const { message } = await customer.say(content, clientMessageId);
    expect(message).toMatchObject({ seq: history.length + 1, content });
    expect(await page.send('message', { clientMessageId, content })).toEqual({
      ok: true,
      messageId: message.id,
      seq: message.seq,
    });
    await mia.act('claim', number);
    await mia.act('handback', number);
    expect((await customer.say('When is the shop open?')).reply?.content).toContain('nine to five');
    page.close();
  });

  it('is waited for when it is held for a moment only', async () => {
    const customer = await openSession(product.url);
    await run('BEGIN EXCLUSIVE');
    const answer = customer.say('How do I get a refund?');
    setTimeout(() => void run('ROLLBACK'), 50);
    expect((await answer).reply?.content).toContain('30 days');
  });
});
