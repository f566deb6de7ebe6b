/** An operator hands out, erases and seals anew beside a running product, with the commands. */
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { createCustomer, openSession } from './customer.ts';
import { createPlace, startProduct, stopProduct } from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const SECRET = 'xylophone';

const aKey = (id: string) => `${id}:${randomBytes(32).toString('base64')}`;

function bytesIn(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
    .join('');
}

it('hands out, seals anew and erases while it serves', { timeout: 120_000 }, async () => {
  const place = createPlace();
  onTestFinished(place.remove);
  const env = { ...place.env, ENCRYPTION_KEYS: aKey('k1') };
  const newKeys = { ...env, ENCRYPTION_KEYS: `${aKey('k2')},${env.ENCRYPTION_KEYS}` };
  const run = (...words: readonly string[]) => runCommand([SWITCHBOARD, ...words], { env: newKeys });

  const first = await startProduct({ ...place, env });
  const who = await openSession(first.url);
  const asked = await createCustomer(first.url, who).say(`How do I get a refund for my ${SECRET}?`);
  expect(asked).toBeDefined();
  await stopProduct(first);

  const product = await startProduct({ ...place, env: newKeys });
  onTestFinished(() => stopProduct(product));
  const data = join(place.folder, 'data');
  expect(bytesIn(data)).not.toContain(SECRET);

  const exported = await run('export', who.id);
  expect([exported.status, exported.output.includes(SECRET)]).toEqual([0, true]);

  const rotated = await run('keys', 'rotate', '--json');
  expect([rotated.status, rotated.complaints]).toEqual([0, '']);
  const status = await run('keys', 'status', '--json');
  expect(JSON.parse(status.output)).toEqual([{ keyId: 'k2', rows: expect.any(Number) }]);
  const customer = createCustomer(product.url, who);
  expect((await customer.history()).map(({ content }) => content).join()).toContain(SECRET);

  const erased = await run('erase', who.id, '--json');
  expect([erased.status, JSON.parse(erased.output)]).toMatchObject([0, { customers: 1, notErased: [] }]);
  expect(bytesIn(data)).not.toContain(who.id);
  expect(product.log.join()).not.toContain(SECRET);
  const audit = await run('audit', 'verify', '--json');
  expect([audit.status, JSON.parse(audit.output)]).toEqual([0, { entries: 5 }]);
  const again = await run('erase', who.id);
  expect([again.status, again.complaints]).toEqual([1, expect.stringContaining('Nothing is stored')]);
});
