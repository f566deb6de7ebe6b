/** `doctor` on installations with one thing wrong each: it is named, with what to do, and nothing else is touched. */
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, resolve } from 'node:path';
import sqlite3 from 'sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../cli/run-command.ts';
import { makeCertificate } from '../fixtures/certificates.ts';
import { requireRedis, startRedis } from '../fixtures/redis.ts';
import { openSession } from './customer.ts';
import { createPlace, type Place, startProduct, stopProduct } from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const SECRET = 'a-secret-that-is-never-shown';
const findings = z.array(
  z.object({
    name: z.string(),
    status: z.enum(['ok', 'skipped', 'warning', 'failed']),
    what: z.string().min(1),
    why: z.string().optional(),
    fix: z.string().optional(),
  }),
);

describe('doctor', { timeout: 60_000 }, () => {
  let place: Place;
  let env: Record<string, string>;
  const servers: Server[] = [];
  const data = (name: string) => join(place.folder, 'data', name);

  beforeEach(() => {
    place = createPlace();
    env = { ...place.env, ADMIN_TOKEN: SECRET, PORT: '0' };
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) server.close();
    await place.remove();
  });

  const run = (...words: string[]) =>
    runCommand([SWITCHBOARD, 'doctor', '--dotenv', dotenv(), ...words], { env });
  const dotenv = () => {
    const path = join(place.folder, '.env');
    if (!existsSync(path)) writeFileSync(path, '', { mode: 0o600 });
    return path;
  };
  const examine = async (...words: string[]) => {
    const { status, output } = await run('--json', ...words);
    const found = findings.parse(JSON.parse(output));
    const trouble = found
      .filter((finding) => finding.status === 'warning' || finding.status === 'failed')
      .map(({ name, status: how }) => `${name} ${how}`);
    return { status, found, trouble: trouble.filter((one) => one !== 'encryption warning') };
  };
  const sql = (statement: string) =>
    new Promise<void>((done, fail) => {
      const database = new sqlite3.Database(data('switchboard.db'));
      database.exec(statement, (cause) => database.close(() => (cause === null ? done() : fail(cause))));
    });
  const migrated = async () => {
    expect((await runCommand([SWITCHBOARD, 'migrate'], { env })).status).toBe(0);
  };
  const serve = async (answer: number, body = '{}') => {
    const server = createServer((_request, response) => void response.writeHead(answer).end(body));
    servers.push(server);
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return portOf(server);
  };

  it('finds at least 25 things in order on a good installation, and says what it left out', async () => {
    await migrated();
    expect((await runCommand([SWITCHBOARD, 'ingest'], { env })).status).toBe(0);
    const { status, found, trouble } = await examine();
    expect([status, trouble]).toEqual([0, []]);
    expect(found.length).toBeGreaterThanOrEqual(25);
    expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  });

  it('says with every trouble why it matters and how to end it, and never a secret', async () => {
    env = { ...place.env, PORT: '0', PUBLIC_URL: 'http://support.example.com', OPENAI_API_KEY: SECRET };
    env.OPENAI_BASE_URL = `http://127.0.0.1:${await serve(401)}`;
    const { found } = await examine();
    for (const { status, why, fix } of found) {
      expect([why !== undefined, fix !== undefined]).toEqual(
        status === 'warning' || status === 'failed' ? [true, true] : [false, false],
      );
    }
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });

  it('works when the configuration does not, and names every mistake', async () => {
    env = { ...env, PORT: 'x', DATABASE_URL: 'mysql://x' };
    const { status, found } = await examine();
    expect(status).toBe(1);
    const configuration = found.find(({ name }) => name === 'configuration');
    expect(configuration).toMatchObject({
      status: 'failed',
      fix: expect.stringContaining('PORT, DATABASE_URL'),
    });
  });

  it('repairs what can be repaired without harm, and only when told to', async () => {
    const path = dotenv();
    chmodSync(path, 0o644);
    expect((await examine()).trouble).toEqual(['env-file warning', 'data-folder warning']);
    expect(statSync(path).mode & 0o777).toBe(0o644);
    expect((await examine('--fix')).trouble).toEqual([]);
    expect([statSync(path).mode & 0o777, statSync(join(place.folder, 'data')).mode & 0o777]).toEqual([
      0o600, 0o700,
    ]);
  });

  it('names the entry at which the audit log was changed, and messages that a platform keeps', async () => {
    await migrated();
    for (const name of ['one', 'two']) {
      const words = ['tokens', 'create', '--name', name, '--scope', 'read'];
      expect((await runCommand([SWITCHBOARD, ...words], { env })).status).toBe(0);
    }
    expect((await examine()).trouble).not.toContain('audit-log failed');
    await sql("UPDATE audit_log SET actor = 'somebody else' WHERE seq = 1");
    await sql(
      "INSERT INTO removal VALUES ('slack:C1:1', 'slack', 'C1:1', 'refused', 1, 0, 'cant_delete_message', 0)",
    );
    const { status, found, trouble } = await examine();
    expect(status).toBe(1);
    expect(trouble).toEqual(expect.arrayContaining(['removals warning', 'audit-log failed']));
    expect(found.find(({ name }) => name === 'audit-log')?.what).toContain('entry 1');
  });

  it('says whether Redis and Pinecone can be used', async () => {
    const verdictOf = async (name: string, more: Record<string, string>) => {
      env = { ...place.env, PORT: '0', ...more };
      return (await examine()).found.find((one) => one.name === name)?.status;
    };
    const pinecone = { VECTOR_STORE: 'pinecone', PINECONE_API_KEY: SECRET, PINECONE_INDEX: 'help' };
    const at = (port: number) => ({ ...pinecone, PINECONE_HOST: `http://127.0.0.1:${port}` });
    expect(await verdictOf('pinecone', at(await serve(200)))).toBe('ok');
    expect(await verdictOf('pinecone', at(await serve(401)))).toBe('failed');
    expect(await verdictOf('pinecone', at(await serve(500)))).toBe('warning');
    expect(await verdictOf('redis', { REDIS_URL: 'redis://127.0.0.1:1' })).toBe('warning');
    if (!requireRedis('The doctor suite with Redis')) return;
    const redis = await startRedis();
    try {
      expect(await verdictOf('redis', { REDIS_URL: redis.url })).toBe('ok');
      await redis.client.config('SET', 'requirepass', SECRET);
      expect(await verdictOf('redis', { REDIS_URL: redis.url })).toBe('failed');
      expect(await verdictOf('redis', { REDIS_URL: redis.url.replace('//', `//:${SECRET}@`) })).toBe('ok');
      await redis.client.replicaof('127.0.0.1', '1');
      expect(await verdictOf('redis', { REDIS_URL: redis.url.replace('//', `//:${SECRET}@`) })).toBe(
        'warning',
      );
    } finally {
      await redis.remove();
    }
  });

  it('names a damaged database, and leaves it as it is', async () => {
    await migrated();
    const bytes = readFileSync(data('switchboard.db'));
    bytes.fill(0x5a, 4096 * 3, 4096 * 6);
    writeFileSync(data('switchboard.db'), bytes);
    const { status, trouble } = await examine();
    expect([status, trouble]).toEqual([1, ['database failed']]);
    expect(readFileSync(data('switchboard.db')).equals(bytes)).toBe(true);
  });

  it('tells tables that are too old from tables that are too new', async () => {
    await migrated();
    await sql('DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)');
    expect((await examine()).trouble).toEqual(['migrations warning']);
    await sql(
      "INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')",
    );
    expect((await examine()).trouble).toEqual(['migrations failed']);
  });

  it('names an empty knowledge base, and one whose vectors are missing', async () => {
    await migrated();
    expect((await examine()).trouble).toEqual(['knowledge warning']);
    expect((await runCommand([SWITCHBOARD, 'ingest'], { env })).status).toBe(0);
    await sql('UPDATE chunk SET vector = NULL, model = NULL');
    expect((await examine()).trouble).toEqual(['vectors warning']);
  });

  it('counts customers who wait for a person', async () => {
    const { PORT: _, ...served } = env;
    const product = await startProduct({ env: served });
    await (await openSession(product.url)).escalate();
    const serving = (await examine()).found.find(({ name }) => name === 'data-owner');
    await stopProduct(product);
    expect(serving?.what).toBe('A Switchboard process serves this data now.');
    expect((await examine()).trouble).toEqual(['waiting-tickets warning']);
  });

  it('names a port that another program has', async () => {
    env.PORT = String(await serve(200, 'somebody else'));
    expect((await examine('--fix')).trouble).toContain('port failed');
  });

  it('tells a model server that refuses the key from one that is not there', async () => {
    mkdirSync(join(place.folder, 'data'), { mode: 0o700 });
    env = { ...env, OPENAI_API_KEY: SECRET, OPENAI_BASE_URL: `http://127.0.0.1:${await serve(401)}` };
    expect((await examine()).trouble).toEqual(['model-server failed']);
    env = { ...env, OPENAI_BASE_URL: 'http://127.0.0.1:1' };
    expect((await examine()).trouble).toEqual(['model-server warning']);
  });

  it('names a certificate that ends soon, and a key that is not its own', async () => {
    mkdirSync(join(place.folder, 'data'), { mode: 0o700 });
    const [one, other] = [makeCertificate(place.folder, 'one'), makeCertificate(place.folder, 'other')];
    env = { ...env, TLS_CERT_FILE: one.certificate, TLS_KEY_FILE: one.key };
    expect((await examine()).trouble).toEqual(['certificate warning']);
    env = { ...env, TLS_KEY_FILE: other.key };
    expect((await examine()).trouble).toEqual(['certificate failed']);
  });

  it('warns of what is open to the world', async () => {
    mkdirSync(join(place.folder, 'data'), { mode: 0o700 });
    const { ADMIN_TOKEN: _, ...open } = env;
    env = { ...open, PUBLIC_URL: 'http://support.example.com', SLACK_BOT_TOKEN: 'xoxb-1' };
    expect((await examine()).trouble).toEqual([
      'configuration-warnings warning',
      'environment warning',
      'admin-token warning',
      'ways-to-a-person warning',
      'widget-origins warning',
      'public-url warning',
      'proxy-hops warning',
      'slack warning',
    ]);
  });

  it('says that PostgreSQL does not answer', async () => {
    mkdirSync(join(place.folder, 'data'), { mode: 0o700 });
    env.DATABASE_URL = `postgres://nobody:${SECRET}@127.0.0.1:1/none`;
    const { status, trouble, found } = await examine();
    expect([status, trouble]).toEqual([1, ['database failed']]);
    expect(JSON.stringify(found)).not.toContain(SECRET);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
