/** The built command with the real product behind it: articles in, an answer with sources out, in the terminal. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCommand } from '../cli/run-command.ts';
import { startRedis } from '../fixtures/redis.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const MAIN = resolve(import.meta.dirname, '../../dist/src/main.js');
const address = z.object({ url: z.string() });
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8')));
const REFUNDS =
  '# Refunds\n\n## How do I get a refund?\n\nSend the parcel back within 30 days. The money is on your account a week after we receive it.\n';
const OPENING =
  '# Opening hours\n\n## When is the shop open?\n\nThe shop is open from nine to five, Monday to Friday.\n';

describe('the built command', { timeout: 120_000 }, () => {
  let folder = '';
  let env: Record<string, string> = {};
  const run = (words: readonly string[], input = '') => runCommand([SWITCHBOARD, ...words], { env, input });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-command-'));
    mkdirSync(join(folder, 'articles'));
    writeFileSync(join(folder, 'articles/refunds.md'), REFUNDS);
    writeFileSync(join(folder, 'articles/opening.md'), OPENING);
    writeFileSync(join(folder, 'articles/logo.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    env = { DATA_DIR: join(folder, 'data'), KNOWLEDGE_DIR: join(folder, 'articles') };
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('migrates, and again without harm', async () => {
    for (const _ of ['first', 'again']) {
      expect(await run(['migrate'])).toEqual({
        status: 0,
        output: 'The database is up to date.\n',
        complaints: '',
      });
    }
  });

  it('ingests articles, says what it skipped, and embeds nothing the second time', async () => {
    const first = await run(['ingest', '--json']);
    expect([first.status, first.complaints]).toEqual([0, '']);
    expect(JSON.parse(first.output)).toMatchObject({
      documents: 2,
      withoutVector: 0,
      skipped: [{ source: 'logo.png', reason: expect.any(String) }],
    });
    expect(JSON.parse(first.output).embedded).toBeGreaterThan(0);
    expect(JSON.parse((await run(['ingest', '--json'])).output)).toMatchObject({ embedded: 0, unchanged: 2 });
  });

  it('forgets an article whose file is gone', async () => {
    unlinkSync(join(folder, 'articles/opening.md'));
    expect(JSON.parse((await run(['ingest', '--json'])).output)).toMatchObject({ documents: 1, removed: 1 });
  });

  it('answers with sources and explains why', async () => {
    const { status, output } = await run(['ask', '--explain', '--json', 'How do I get a refund?']);
    expect([status, JSON.parse(output)]).toMatchObject([
      0,
      {
        decision: 'answered',
        text: expect.stringContaining('30 days'),
        citations: [{ title: 'Refunds' }],
        search: { confident: true, passages: [{ title: 'Refunds' }] },
      },
    ]);
  });

  it('ends well and in silence when nobody reads on', async () => {
    const child = spawn(process.execPath, [SWITCHBOARD, 'openapi'], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaints = '';
    child.stderr.on('data', (bytes: Buffer) => {
      complaints += bytes.toString();
    });
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    expect([status, complaints]).toEqual([0, '']);
  });

  it('says that it does not know', async () => {
    const { output } = await run(['ask', '--json', 'Which planets have rings of ice?']);
    expect(JSON.parse(output)).toMatchObject({ decision: 'declined', citations: [] });
  });

  it('holds a conversation and hands it to a person', async () => {
    const { status, output, complaints } = await run(['chat'], 'How do I get a refund?\n/person\n');
    expect(status).toBe(0);
    expect(complaints).toContain('Your ticket is T-1001.\n');
    expect(output).toContain('30 days');
    expect(output).toContain('[1] Refunds');
  });

  it('describes the REST interface', async () => {
    const { status, output } = await run(['openapi', '--public-url', 'https://bot.example.com']);
    const { openapi, servers, paths } = JSON.parse(output);
    expect([status, openapi, servers]).toEqual([0, '3.1.0', [{ url: 'https://bot.example.com' }]]);
    expect(Object.keys(paths)).toContain('/api/chat/sessions/{id}/messages');
  });

  it('fails in one line when the folder of articles is missing', async () => {
    const { status, output, complaints } = await run(['ingest', join(folder, 'nowhere')]);
    expect([status, output]).toEqual([1, '']);
    expect(complaints).toMatch(/^error: [^\n]+\n$/);
  });

  it('serves one process a data folder and ends well on SIGTERM', async () => {
    const server = spawn(process.execPath, [MAIN, '--port', '0', '--json'], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const url = await addressOf(server.stdout);
      const answered = await run(['chat', '--url', url, '--json'], 'How do I get a refund?\n');
      expect(JSON.parse(answered.output)).toMatchObject({
        role: 'assistant',
        citations: [{ title: 'Refunds' }],
      });
      expect(await run(['chat'])).toMatchObject({
        status: 1,
        complaints: expect.stringMatching(/^error: [^\n]+\n$/),
      });
    } finally {
      server.kill('SIGTERM');
    }
    expect(await once(server, 'exit')).toEqual([0, null]);
  });

  it('ends with npm start, which was told to stop', async () => {
    const started = join(folder, 'started');
    mkdirSync(started);
    symlinkSync(resolve(MAIN, '../..'), join(started, 'dist'));
    // Building anew would pull the product from under the other suites.
    writeFileSync(join(started, 'package.json'), JSON.stringify({ scripts: { ...scripts, build: 'true' } }));
    const npm = spawn('npm', ['start', '--silent', '--', '--port', '0', '--json'], {
      cwd: started,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env, DATA_DIR: join(started, 'data') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await addressOf(npm.stdout);
    npm.kill('SIGTERM');
    expect(await once(npm, 'exit')).toEqual([0, null]);
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
  });

  it('names the setting when another program has its port, and lets go of everything', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const redis = await startRedis();
    const words = [SWITCHBOARD, 'serve', '--port', String(portOf(other))];
    const { status, complaints } = await runCommand(words, { env: { ...env, REDIS_URL: redis.url } });
    other.close();
    await redis.remove();
    expect([status, complaints]).toEqual([
      1,
      'error: The server cannot listen.\n  PORT must be one on which no other program listens\n',
    ]);
  });
});

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Said among the lines of the log. */
async function addressOf(output: Readable): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const said = address.safeParse(JSON.parse(line));
    if (said.success) return said.data.url;
  }
  throw new Error('The server never said where it listens.');
}
