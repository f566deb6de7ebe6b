import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { delta, message } from './contract-shapes.ts';
import { type Customer, createStaff, openSession } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';
import { type OpenPage, openPage } from './socket-customer.ts';

const INVALID = { ok: false, error: { code: 'invalid-request' } };

describe('an open page', () => {
  let place: Place;
  let product: RunningProduct;
  let customer: Customer;
  let page: OpenPage;

  beforeAll(async () => {
    place = createPlace();
    product = await startProduct(place);
    customer = await openSession(product.url);
    page = openPage(product.url, customer);
  });
  afterAll(async () => {
    page?.close();
    await stopProduct(product);
    await place?.remove();
  });

  it('is told where the conversation stands', async () => {
    expect(await page.ready()).toEqual({ session: await customer.read(), lastSeq: 0 });
  });

  it('hears the answer word by word and then whole, in every tab', async () => {
    const tab = openPage(product.url, customer, {
      auth: { token: customer.token },
      query: { sessionId: customer.id },
    });
    await tab.ready();
    const acknowledged = await page.send('message', {
      clientMessageId: 'first',
      content: 'How do I get a refund?',
    });
    await expect.poll(() => customer.history()).toHaveLength(2);
    const [asked, answer] = await customer.history();
    expect(acknowledged).toEqual({ ok: true, messageId: asked?.id, seq: 1 });
    for (const open of [page, tab]) {
      await expect
        .poll(() => open.heard('message').map((heard) => message.parse(heard)))
        .toEqual([asked, answer]);
      const deltas = open.heard('delta').map((heard) => delta.parse(heard));
      expect(deltas.map(({ index }) => index)).toEqual(deltas.map((_, index) => index));
      expect(deltas.map(({ text }) => text).join('')).toBe(answer?.content);
      expect(open.events().lastIndexOf('delta')).toBeLessThan(open.events().lastIndexOf('message'));
    }
    tab.close();
  });

  it('may send a message again, over REST too, and it is one', async () => {
    const before = (await customer.history()).length;
    const again = await page.send('message', { clientMessageId: 'first', content: 'How do I get a refund?' });
    const { message: sent } = await customer.say('How do I get a refund?', 'first');
    expect(again).toEqual({ ok: true, messageId: sent.id, seq: sent.seq });
    expect(await customer.history()).toHaveLength(before);
  });

  it('catches up from where it was', async () => {
    const history = await customer.history();
    for (const afterSeq of [0, 1, history.length]) {
      expect(await page.send('resume', { afterSeq })).toEqual({
        ok: true,
        messages: history.slice(afterSeq),
      });
    }
    const late = openPage(product.url, customer);
    expect(await late.ready()).toMatchObject({ lastSeq: history.length });
    late.close();
  });

  it('is answered to everything else it may send', async () => {
    const [, answer] = await customer.history();
    expect(await page.send('typing', {})).toEqual({ ok: true });
    expect(await page.send('read', { seq: 2 })).toEqual({ ok: true });
    expect(await page.send('feedback', { messageId: answer?.id, rating: 'up' })).toEqual({ ok: true });
    expect(await page.send('csat', { score: 4, comment: 'Quick.' })).toEqual({ ok: true });
  });

  it.each([
    ['an event that does not exist', ['explode', {}], { ok: false, error: { code: 'unknown-event' } }],
    ['a reserved name', ['constructor', {}], { ok: false, error: { code: 'unknown-event' } }],
    ['nothing', ['message'], INVALID],
    ['two objects', ['message', {}, {}], INVALID],
    ['text', ['message', 'hello'], INVALID],
    ['an empty message', ['message', { clientMessageId: 'x', content: ' ' }], INVALID],
    ['no client id', ['message', { content: 'hello' }], INVALID],
    ['a score of six', ['csat', { score: 6 }], INVALID],
    ['a sequence number below nothing', ['resume', { afterSeq: -1 }], INVALID],
    [
      'somebody else’s message',
      ['feedback', { messageId: randomUUID(), rating: 'up' }],
      { ok: false, error: { code: 'message-not-found' } },
    ],
  ] as const)('is refused %s and stays open', async (_name, [event, ...frame], expected) => {
    const before = await customer.history();
    expect(await page.send(event, ...frame)).toMatchObject(expected);
    expect(await customer.history()).toEqual(before);
    expect(page.isConnected()).toBe(true);
  });

  it('calls a person and sees them come and write', async () => {
    expect(await page.send('escalate', { reason: 'It burns.' })).toEqual({ ok: true });
    const { ticket } = await customer.read();
    const mia = createStaff(product.url, ADMIN_TOKEN, 'Mia');
    await mia.act('claim', `${ticket?.number}`);
    await mia.act('reply', `${ticket?.number}`, { content: 'I am on it.' });
    await expect
      .poll(() => page.heard('message').at(-1))
      .toMatchObject({ role: 'staff', author: 'Mia', content: 'I am on it.' });
    expect(page.heard('status').at(-1)).toMatchObject({
      status: 'escalated',
      handler: 'human',
      ticket: { number: ticket?.number },
    });
  });

  it.each([
    ['another session’s token', () => ({ token: 'A'.repeat(43) }), 'session-not-found'],
    ['an unknown session', () => ({ id: randomUUID() }), 'session-not-found'],
    ['no session id', () => ({ id: 'undefined' }), 'session-not-found'],
    ['a broken token', () => ({ token: 'broken' }), 'unauthorized'],
    ['no token', () => ({ token: '' }), 'unauthorized'],
  ])('is not let in with %s', async (_name, wrong, code) => {
    const refused = openPage(product.url, { id: customer.id, token: customer.token, ...wrong() });
    expect(await refused.refused()).toBe(code);
    refused.close();
  });
});
