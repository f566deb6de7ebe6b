import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from './contract-shapes.ts';
import { type Customer, openSession, postJson } from './customer.ts';
import { type Place, placesFor, type RunningProduct, startProduct, stopProduct } from './running-product.ts';
import { openPage } from './socket-customer.ts';

/** Legal, and easily spoilt by trimming, normalising, escaping or a wrong column type. */
const ODD_TEXTS = [
  '  leading and trailing \t\n',
  'line\r\nfeeds\rof\neach\u2028kind\u2029\u0085',
  'e\u0301 is not \u00e9, and \ufeff\u200b\u200d\u2060 are not nothing',
  '\u202eright to left\u202c العربية עברית',
  '👩‍👩‍👧‍👦🏳️‍🌈 𝒜𝓃𝒸𝒾ℯ𝓃𝓉 𠮷野家 \u{10ffff}\uffff\ufffd',
  '\u0001\u0008\u001b[31mred\u007f\u009f',
  `'; DROP TABLE messages; -- "\\" \\u0000 %00 %s {0} \${x} <script>alert(1)</script> &amp; [1] **bold**`,
  '{"__proto__": {"admin": true}, "constructor": null}',
  'NaN',
  '0',
  'x'.repeat(4_000),
];

describe.each(placesFor('Conversations of the product'))(
  'a conversation over REST on $name',
  ({ create }) => {
    let place: Place;
    let product: RunningProduct;
    let ada: Customer;
    const call = (path: string, customer: Customer) =>
      fetch(`${product.url}${path}`, { headers: customer.headers });

    beforeAll(async () => {
      place = await create();
      product = await startProduct(place);
      ada = await openSession(product.url, {
        customer: { name: 'Ada', email: 'ada@example.com', locale: 'en-GB' },
      });
    });
    afterAll(async () => {
      await stopProduct(product);
      await place?.remove();
    });

    it('opens with the bot', async () => {
      expect(await ada.read()).toMatchObject({ id: ada.id, status: 'open', handler: 'bot' });
    });

    it('answers with the source', async () => {
      const { message, reply } = await ada.say('How do I get a refund?');
      expect(message).toMatchObject({
        seq: 1,
        role: 'user',
        content: 'How do I get a refund?',
        citations: [],
      });
      expect(reply).toMatchObject({
        seq: 2,
        role: 'assistant',
        content: expect.stringMatching(/30 days.*\[1\]/s),
        citations: [
          { index: 1, title: 'Refunds', quote: expect.stringMatching(/^(?:Send the parcel|The money is)/) },
        ],
      });
      expect(await ada.history()).toEqual([message, reply]);
    });

    it('streams the very text that is then final', async () => {
      const { deltas, message, reply } = await ada.stream('When is the shop open?');
      expect(deltas.map(({ index }) => index)).toEqual(deltas.map((_, index) => index));
      expect(new Set(deltas.map(({ messageId }) => messageId))).toEqual(new Set([reply?.id]));
      expect(deltas.map(({ text }) => text).join('')).toBe(reply?.content);
      expect(await ada.history(2)).toEqual([message, reply]);
    });

    it('pages through the history', async () => {
      const read = async (query: string) =>
        (await call(`/api/chat/sessions/${ada.id}/messages?${query}`, ada)).json();
      expect(await read('limit=3')).toMatchObject({
        messages: [{ seq: 1 }, { seq: 2 }, { seq: 3 }],
        nextAfter: 3,
      });
      expect(await read('limit=3&after=3')).toMatchObject({ messages: [{ seq: 4 }], nextAfter: 4 });
      expect(await read('after=4')).toEqual({ messages: [], nextAfter: 4 });
    });

    it('answers a repeated client id with the same result and runs nothing', async () => {
      const bob = await openSession(product.url);
      const clientMessageId = randomUUID();
      const atOnce = await Promise.all(
        Array.from({ length: 8 }, () => bob.say('How do I get a refund?', clientMessageId)),
      );
      expect(new Set(atOnce.map((result) => JSON.stringify(result))).size).toBe(1);
      const [first] = atOnce;
      expect(await bob.say('Something else?', clientMessageId)).toEqual(first);
      expect(await bob.stream('How do I get a refund?', clientMessageId)).toEqual({ deltas: [], ...first });
      expect(await bob.history()).toEqual([first?.message, first?.reply]);
      const { turns } = await (
        await fetch(`${product.url}/api/admin/sessions/${bob.id}/trace`, {
          headers: { authorization: `Bearer ${place.env.ADMIN_TOKEN}` },
        })
      ).json();
      expect(turns).toHaveLength(1);
    });

    it('lets two customers use the same client id', async () => {
      const [first, second] = await Promise.all([openSession(product.url), openSession(product.url)]);
      const mine = await first.say('How do I get a refund?', 'one');
      const yours = await second.say('When is the shop open?', 'one');
      expect([mine.message.content, yours.message.content]).toEqual([
        'How do I get a refund?',
        'When is the shop open?',
      ]);
      expect(mine.message.id).not.toBe(yours.message.id);
    });

    it('answers a greeting and the question right behind it together', async () => {
      const bob = await openSession(product.url);
      const [greeting, question] = await Promise.all([bob.say('Hello'), bob.say('How do I get a refund?')]);
      expect(greeting.reply).toEqual(question.reply);
      expect(question.reply?.content).toContain('30 days');
      expect(await bob.history()).toHaveLength(3);
    });

    it.each(ODD_TEXTS)('keeps odd text byte for byte: %.40j', async (content) => {
      const bob = await openSession(product.url);
      const page = openPage(product.url, bob);
      await page.ready();
      const { message } = await bob.say(content);
      expect(message.content).toBe(content);
      expect((await bob.history())[0]?.content).toBe(content);
      await expect
        .poll(() => page.heard('message'))
        .toContainEqual(expect.objectContaining({ id: message.id, content }));
      page.close();
    });

    it('refuses what is too long, empty or unstorable, and stores none of it', async () => {
      const bob = await openSession(product.url);
      for (const content of ['x'.repeat(4_001), '', ' \n', 'a\u0000b', 'half \ud83d']) {
        expect(await refusalOf(await bob.post(content))).toEqual([400, 'invalid-request']);
      }
      expect(await bob.history()).toEqual([]);
    });

    it('belongs to its token alone', async () => {
      const [bob, eve] = await Promise.all([openSession(product.url), openSession(product.url)]);
      const { reply } = await bob.say('How do I get a refund?');
      const paths = [`/api/sessions/${bob.id}`, `/api/chat/sessions/${bob.id}/messages`];
      for (const path of paths) {
        expect(await refusalOf(await call(path, eve))).toEqual([404, 'session-not-found']);
        expect(await refusalOf(await fetch(`${product.url}${path}`))).toEqual([401, 'unauthorized']);
        expect(await refusalOf(await call(path.replace(bob.id, randomUUID()), bob))).toEqual([
          404,
          'session-not-found',
        ]);
      }
      const rate = (customer: Customer) =>
        postJson(
          `${product.url}/api/chat/messages/${reply?.id}/feedback`,
          { rating: 'down' },
          customer.headers,
        );
      expect(await refusalOf(await rate(eve))).toEqual([404, 'message-not-found']);
      expect((await rate(bob)).status).toBe(204);
    });

    it.each(['undefined', 'null', 'NaN', '1', '%20'])('calls %s no session id, token or not', async (id) => {
      for (const headers of [{}, ada.headers]) {
        const response = await fetch(`${product.url}/api/sessions/${id}`, { headers });
        expect(await refusalOf(response)).toEqual([400, 'invalid-session-id']);
      }
    });

    it('keeps a valid request id and replaces another', async () => {
      const idOf = async (given: string) =>
        (await fetch(`${product.url}/livez`, { headers: { 'x-request-id': given } })).headers.get(
          'x-request-id',
        );
      expect(await idOf('caller-17')).toBe('caller-17');
      expect(await idOf('not valid; <script>')).toMatch(/^[\w-]{8,}$/);
    });
  },
);
