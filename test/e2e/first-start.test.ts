import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sqlite3 from 'sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { openSession } from './customer.ts';
import {
  createPlace,
  MAIN,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const ARTICLES = resolve(import.meta.dirname, '../../knowledge/articles');
const texts = readdirSync(ARTICLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join(ARTICLES, name), 'utf8'));

const counted = z.object({ count: z.int() });

/** Questions in a customer's words, and what a right answer holds. */
const QUESTIONS = [
  ['How do I put the chat on my website?', /widget\.js/],
  ['how can i change the port it listens on', /PORT/],
  ['Can I use Postgres instead of SQLite?', /DATABASE_URL|PostgreSQL/],
  ['Where do I set the admin token?', /ADMIN_TOKEN/],
  ['How do I add my own help articles?', /ingest|KNOWLEDGE_DIR/],
] as const;

describe('a first start with the sample help centre', () => {
  let place: Place;
  let product: RunningProduct;
  const vectors = async () =>
    (await (await fetch(`${product.url}/readyz`)).json()).dependencies.vectors.detail;

  beforeAll(async () => {
    place = createPlace();
    place = { ...place, env: { ...place.env, KNOWLEDGE_DIR: ARTICLES } };
    await killWithinFirstIngestion(place);
    product = await startProduct(place);
  });
  afterAll(async () => {
    await stopProduct(product);
    await place?.remove();
  });

  it('ends with at least thirty articles ready to be asked about, though it was killed half-way', async () => {
    expect(texts.length).toBeGreaterThanOrEqual(30);
    expect(await vectors()).toContain(`${texts.length} documents`);
  });

  it.each(QUESTIONS)('answers “%s” in the words of an article', async (question, expected) => {
    const { reply } = await (await openSession(product.url)).say(question);
    expect(reply?.content).toMatch(expected);
    expect(reply?.citations.length).toBeGreaterThan(0);
    const numbers = new Set(
      [...(reply?.content ?? '').matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)),
    );
    expect(new Set(reply?.citations.map(({ index }) => index))).toEqual(numbers);
    for (const { title, quote } of reply?.citations ?? []) {
      const cited = texts.filter((text) => text.includes(title)).map(plain);
      expect(cited.some((text) => text.includes(plain(quote.replace(/…$/, ''))))).toBe(true);
    }
  });

  it.each(['What is the capital of France?', 'Is it going to rain tomorrow in Oslo?', 'How do I cook rice?'])(
    'does not know “%s” and offers a person',
    async (question) => {
      const { reply } = await (await openSession(product.url)).say(question);
      expect(reply).toMatchObject({
        citations: [],
        content: expect.stringMatching(/couldn't find.*person/s),
      });
    },
  );

  it('greets back in the customer’s language', async () => {
    const customer = await openSession(product.url, { customer: { locale: 'de' } });
    expect((await customer.say('Guten Tag!')).reply).toMatchObject({
      content: expect.stringContaining('Hallo'),
      citations: [],
    });
  });

  it('leaves nothing to ingest for the next one', async () => {
    const before = await vectors();
    await stopProduct(product);
    product = await startProduct(place);
    expect(await vectors()).toBe(before);
    expect(product.log.join('\n')).not.toContain('knowledge-ingested');
  });
});

async function killWithinFirstIngestion({ env, folder }: Place): Promise<void> {
  const child = spawn(process.execPath, [MAIN, '--port', '0'], {
    env: { PATH: process.env.PATH, ...env },
    stdio: 'ignore',
  });
  const file = join(folder, 'data/switchboard.db');
  const ended = once(child, 'exit');
  try {
    await vi.waitFor(async () => expect(await countDocuments(file)).toBeGreaterThan(0), 20_000);
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
  expect(await countDocuments(file)).toBeLessThan(texts.length);
}

/** None while there is no such file or table. */
function countDocuments(file: string): Promise<number> {
  return new Promise((resolve) => {
    const database = new sqlite3.Database(file, sqlite3.OPEN_READONLY, (missingFile) => {
      if (missingFile !== null) return resolve(0);
      database.get('SELECT count(*) AS count FROM document', (_missingTable, row) => {
        database.close();
        resolve(counted.safeParse(row).data?.count ?? 0);
      });
    });
  });
}

/** Without the marks of Markdown and with single spaces. */
function plain(text: string): string {
  return text.replace(/[*_`>#[\]]|\(\S+?\)/g, '').replace(/\s+/g, ' ');
}
