/** Files that customers send: answered from, kept apart, and harmless when they are made to harm. */
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOpenAi, startFakeOpenAi } from '../fakes/openai-server.ts';
import { hostileFiles } from '../fixtures/hostile-files.ts';
import { aDocx, aPdf } from '../fixtures/made-files.ts';
import { answered } from './contract-shapes.ts';
import { type Customer, openSession, postJson } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const INVOICE = [
  '# Invoice 2291',
  'The total amount due is 240.50 EUR.',
  'Please pay by 12 December to ada@example.com.',
];

/** Refused as too large or of no allowed type, or stored and answered. */
const OUTCOMES: readonly unknown[] = [413, 415, 'a reply', 'a person'];

async function upload(url: string, { id, headers }: Customer, bytes: Uint8Array | string, name: string) {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), name);
  return await fetch(`${url}/api/chat/sessions/${id}/attachments`, { method: 'POST', headers, body: form });
}

async function send(
  url: string,
  { id, headers }: Customer,
  content: string,
  attachmentIds: readonly string[],
) {
  const response = await postJson(
    `${url}/api/chat/sessions/${id}/messages`,
    { content, attachmentIds },
    headers,
  );
  return answered.parse(await response.json());
}

describe('files of customers, without a model', () => {
  let place: Place;
  let product: RunningProduct;
  beforeAll(async () => {
    place = createPlace();
    product = await startProduct(place);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
  });

  it.each([
    ['a PDF', 'invoice.pdf', () => aPdf(INVOICE)],
    ['a Word document', 'invoice.docx', async () => aDocx(INVOICE)],
    ['a table', 'invoice.csv', async () => 'Item,Amount\nTotal amount due,240.50 EUR\n'],
    ['JSON', 'invoice.json', async () => '{"total amount due": "240.50 EUR"}'],
    [
      'a page',
      'invoice.html',
      async () => '<html><body><p>The total amount due is 240.50 EUR.</p></body></html>',
    ],
    ['Markdown', 'invoice.md', async () => '# Invoice\n\nThe total amount due is 240.50 EUR.\n'],
    ['text', 'invoice.txt', async () => 'The total amount due is 240.50 EUR.\n'],
  ])('answers from %s, with its name as the source, now and later', async (_what, name, make) => {
    const ada = await openSession(product.url);
    const file = await (await upload(product.url, ada, await make(), name)).json();
    const first = await send(product.url, ada, 'What is the total amount due?', [file.id]);
    expect(first.message.attachments).toEqual([file]);
    for (const { reply } of [first, await ada.say('Tell me again, what is the total amount due?')]) {
      expect(reply?.content).toContain('240.50 EUR');
      expect(reply?.citations[0]).toMatchObject({ title: name, documentId: file.id });
    }
  });

  it('still answers from the help centre, and nobody else sees the file', async () => {
    const [ada, bob] = [await openSession(product.url), await openSession(product.url)];
    const file = await (await upload(product.url, ada, await aPdf(INVOICE), 'invoice.pdf')).json();
    await send(product.url, ada, 'Here is my invoice.', [file.id]);
    const refund = await ada.say('How do I get a refund?');
    expect(refund.reply?.citations[0]?.title).toBe('Refunds');
    const { reply } = await bob.say('What is the total amount due on invoice 2291?');
    expect(reply?.content).not.toContain('240.50');
    const path = `/attachments/${file.id}`;
    expect(
      (await fetch(`${product.url}/api/chat/sessions/${bob.id}${path}`, { headers: bob.headers })).status,
    ).toBe(404);
    const staff = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const seen = await fetch(`${product.url}/api/admin/sessions/${ada.id}${path}`, { headers: staff });
    expect(
      Buffer.from(await seen.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('asks what to do with a file that comes without a word', async () => {
    const ada = await openSession(product.url, { customer: { locale: 'de' } });
    const file = await (await upload(product.url, ada, 'Hallo', 'notiz.txt')).json();
    const { reply } = await send(product.url, ada, '', [file.id]);
    expect(reply?.content).toBe('Ich habe Ihre Datei bekommen. Was möchten Sie dazu wissen?');
  });

  it('outlives every hostile file: each is refused or answered, and the next customer is served', async () => {
    const ada = await openSession(product.url);
    const files = await hostileFiles();
    const outcomes = await Promise.all(
      files.map(async ({ name, bytes }) => {
        const eve = await openSession(product.url);
        const response = await upload(product.url, eve, bytes, name);
        if (response.status !== 201) return [name, response.status];
        const { id } = await response.json();
        const { reply } = await send(product.url, eve, 'What does this file say?', [id]);
        return [name, reply === null ? 'a person' : 'a reply'];
      }),
    );
    for (const [name, outcome] of outcomes) {
      expect([name, outcome]).toEqual([name, expect.toSatisfy((each) => OUTCOMES.includes(each))]);
    }
    expect((await ada.say('How do I get a refund?')).reply?.content).toContain('30 days');
    expect(product.log.join('\n')).not.toContain('heap out of memory');
  }, 180_000);

  it('keeps files under names of its own, out of the log', async () => {
    const ada = await openSession(product.url);
    await upload(product.url, ada, 'The launch code is swordfish.', 'launch-codes.txt');
    const folder = join(place.folder, 'data', 'attachments');
    const entries = await readdir(folder, { recursive: true });
    expect(entries.filter((entry) => entry.includes('launch'))).toEqual([]);
    expect(entries.some((entry) => readFileIfFile(join(folder, entry)).includes('swordfish'))).toBe(true);
    expect(product.log.join('\n')).not.toMatch(/launch-codes|swordfish/);
  });
});

describe('files of customers, with a model', () => {
  let model: FakeOpenAi;
  let place: Place;
  let product: RunningProduct;
  beforeAll(async () => {
    model = await startFakeOpenAi({
      script: () => ({ kind: 'say', text: 'The total amount due is 240.50 EUR. [1]' }),
    });
    place = createPlace();
    product = await startProduct({ env: { ...place.env, OPENAI_BASE_URL: model.baseUrl } });
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
    await model?.stop();
  });

  it('gives the model what the file says as fenced data, masked, and cites the file', async () => {
    const ada = await openSession(product.url);
    const file = await (await upload(product.url, ada, await aPdf(INVOICE), 'invoice.pdf')).json();
    const { reply } = await send(product.url, ada, 'What is the total amount due?', [file.id]);
    expect(reply?.content).toContain('240.50 EUR');
    expect(reply?.citations[0]).toMatchObject({ title: 'invoice.pdf', documentId: file.id });
    const sent = JSON.stringify(model.requests.at(-1));
    expect(sent).toMatch(/<passage [0-9a-f]{16}>.{0,40}File of the customer: invoice\.pdf/s);
    expect(sent).toContain('(Files sent with this: invoice.pdf)');
    expect(sent).toContain('read_attachment');
    expect(sent).not.toContain('ada@example.com');
  });
});

function readFileIfFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
