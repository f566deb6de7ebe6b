/** A backup of a running product brings every conversation back, and a damaged one changes nothing. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { createCustomer, openSession } from './customer.ts';
import { createPlace, type Place, startProduct, stopProduct } from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');

describe('a backup', { timeout: 120_000 }, () => {
  let place: Place;
  let folder = '';
  let who = { id: '', token: '' };
  const run = (...words: readonly string[]) => runCommand([SWITCHBOARD, ...words], { env: place.env });
  const dataDir = () => join(place.folder, 'data');

  beforeAll(async () => {
    place = createPlace();
    folder = join(place.folder, 'backup');
    const product = await startProduct(place);
    try {
      mkdirSync(join(dataDir(), 'attachments'), { recursive: true });
      writeFileSync(join(dataDir(), 'attachments/one'), 'bytes of a file');
      who = await openSession(product.url);
      await createCustomer(product.url, who).say('How do I get a refund?');
      const made = await run('backup', folder, '--json');
      expect([made.status, made.complaints]).toEqual([0, '']);
      await createCustomer(product.url, who).say('When is the shop open?');
      const inTheWay = await run('restore', folder, '--replace');
      expect([inTheWay.status, inTheWay.complaints]).toEqual([
        1,
        'error: A Switchboard process serves this data folder: stop it first.\n',
      ]);
    } finally {
      await stopProduct(product);
    }
  });
  afterAll(async () => await place?.remove());

  const historyNow = async () => {
    const product = await startProduct(place);
    try {
      return (await createCustomer(product.url, who).history()).map(({ content }) => content);
    } finally {
      await stopProduct(product);
    }
  };

  it('can be read by its owner alone, and is listed with its hashes', () => {
    expect(statSync(folder).mode & 0o077).toBe(0);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.files.map(({ path }: { path: string }) => path)).toEqual([
      'attachments/one',
      'switchboard.db',
    ]);
  });

  it('does not write over an earlier one', async () => {
    const { status, complaints } = await run('backup', folder);
    expect([status, complaints]).toEqual([1, 'error: That folder exists already: name a new one.\n']);
  });

  it('moves data aside only when told to, and holds what was said before it was made', async () => {
    const refused = await run('restore', folder);
    expect([refused.status, refused.complaints]).toEqual([
      1,
      'error: There is data already. With --replace it is moved aside.\n',
    ]);
    expect(await historyNow()).toHaveLength(4);

    const { status, output } = await run('restore', folder, '--replace');
    expect([status, output]).toEqual([0, expect.stringContaining('is in place and was checked')]);
    expect(await historyNow()).toHaveLength(2);
    expect(readFileSync(join(dataDir(), 'attachments/one'), 'utf8')).toBe('bytes of a file');
    const aside = readdirSync(dataDir()).find((name) => name.startsWith('replaced-')) ?? '';
    expect(existsSync(join(dataDir(), aside, 'switchboard.db'))).toBe(true);
  });

  it('is refused by name when it was changed, is incomplete or is none, and the data stays', async () => {
    const before = await historyNow();
    appendFileSync(join(folder, 'attachments/one'), 'more');
    expect((await run('restore', folder, '--replace')).complaints).toBe(
      'error: This backup cannot be restored: attachments/one has changed since it was backed up.\n',
    );
    expect((await run('restore', place.folder, '--replace')).complaints).toBe(
      'error: This backup cannot be restored: there is no manifest.json in this folder.\n',
    );
    writeFileSync(join(folder, 'manifest.json'), '{"format":1,"files":[{"path":"../../etc/passwd"}]}');
    expect((await run('restore', folder, '--replace')).complaints).toBe(
      'error: This backup cannot be restored: its manifest.json is not one of ours.\n',
    );
    expect(await historyNow()).toEqual(before);
  });

  it('leaves PostgreSQL to its own tools', async () => {
    const { status, complaints } = await run(
      'backup',
      '--database-url',
      'postgres://somebody@127.0.0.1:1/none',
    );
    expect([status, complaints]).toEqual([1, expect.stringContaining('pg_dump')]);
  });
});
