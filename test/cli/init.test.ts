/** The wizard that writes `.env`: by flags, in a real terminal, and never over a file that somebody has. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { runCommand } from './run-command.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const ENTER = '\r';
const DOWN = '\u001b[B';

describe('init', { timeout: 30_000 }, () => {
  let folder = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-init-'));
    file = join(folder, '.env');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...words: string[]) => runCommand([SWITCHBOARD, 'init', '--dotenv', file, ...words]);
  const loaded = () => loadConfig({ env: {}, envFile: file }).config;

  it('writes a file that only its owner can read, with secrets nobody had to think of', async () => {
    const { status } = await run('--yes', '--set', 'PORT=4000');
    expect([status, statSync(file).mode & 0o777, loaded().http.port]).toEqual([0, 0o600, 4000]);
    expect(loaded().http.adminToken).toMatch(/^[0-9a-f]{48}$/);
    expect(loaded().encryptionKeys.map(({ id, key }) => [id, key.length])).toEqual([['k1', 32]]);
    const first = readFileSync(file, 'utf8');
    await run('--yes', '--force');
    expect(readFileSync(file, 'utf8')).toBe(first);
    rmSync(file);
    await run('--yes');
    expect(loaded().http.adminToken).not.toBe(/ADMIN_TOKEN=(\w+)/.exec(first)?.[1]);
  });

  it('keeps a file that is there, and replaces it only when told to', async () => {
    writeFileSync(file, 'ADMIN_TOKEN=chosen-by-the-operator\nOPENAI_MODEL=mine\n');
    const refused = await run('--yes');
    expect([refused.status, refused.complaints]).toEqual([1, expect.stringContaining('is there already')]);
    expect(readFileSync(file, 'utf8')).toContain('mine');

    expect((await run('--yes', '--force', '--set', 'PORT=4001')).status).toBe(0);
    expect([loaded().http.adminToken, loaded().http.port]).toEqual(['chosen-by-the-operator', 4001]);
    const kept = readdirSync(folder).find((name) => name.startsWith('.env.')) ?? '';
    expect(readFileSync(join(folder, kept), 'utf8')).toContain('OPENAI_MODEL=mine\n');
  });

  it('writes nothing while anything is wrong, and says all of it', async () => {
    expect(await run('--yes', '--set', 'PROT=1')).toMatchObject({
      status: 2,
      complaints: expect.stringContaining('There is no variable PROT.'),
    });
    expect(await run('--yes', '--set', 'PORT=x')).toMatchObject({
      status: 2,
      complaints: expect.stringContaining('PORT must be a whole number'),
    });
    const { status, complaints } = await run('--yes', '--set', 'VECTOR_STORE=pinecone');
    expect([status, complaints]).toEqual([1, expect.stringContaining('PINECONE_API_KEY must be set')]);
    expect(await run()).toMatchObject({ status: 1, complaints: expect.stringContaining('add --yes') });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(["a b#c'd", 'say "yes" # not', '$HOME\\x', '`tick`'])(
    'brings back %s as it was',
    async (secret) => {
      expect((await run('--yes', '--set', `WIDGET_IDENTITY_SECRET=${secret}`)).status).toBe(0);
      expect(loaded().http.identitySecret).toBe(secret);
    },
  );

  it('asks in a terminal, corrects mistakes in place, and shows no secret', async () => {
    const shown = await inTerminal([
      ['Where will it run?', DOWN + ENTER],
      ['Which address do customers reach?', `ftp://x${ENTER}`],
      ['must be an address', `${'\u007f'.repeat(7)}https://support.example.com${ENTER}`],
      ['Which websites show the widget?', `https://www.example.com${ENTER}`],
      ['reverse proxy', ENTER],
      ['your articles?', ENTER],
      ['Who writes the answers?', DOWN + ENTER],
      ['API key?', `sk-never-shown${ENTER}`],
      ['Where is everything stored?', ENTER],
      ['Do staff work in Slack?', `n`],
    ]);
    expect(shown).not.toContain('sk-never-shown');
    expect(loaded()).toMatchObject({
      environment: 'production',
      http: {
        publicUrl: 'https://support.example.com',
        widgetOrigins: ['https://www.example.com'],
        trustProxyHops: 1,
        identitySecret: expect.stringMatching(/^\w{64}$/),
      },
      openai: { apiKey: 'sk-never-shown' },
    });
  });

  it('writes nothing when the wizard is left', async () => {
    await inTerminal([['Where will it run?', '\u0003']]);
    expect(readdirSync(folder)).toEqual([]);
  });

  /** Types each answer when its question is on the screen. Resolves with everything that was shown. */
  function inTerminal(dialogue: readonly (readonly [question: string, answer: string])[]): Promise<string> {
    // A terminal of its own has no size until somebody gives it one.
    const command = `stty cols 120 rows 40; exec ${process.execPath} ${SWITCHBOARD} init --dotenv ${file}`;
    const child = spawn('script', ['-qfec', command, '/dev/null'], { env: { PATH: process.env.PATH } });
    const left = [...dialogue];
    let shown = '';
    let looked = 0;
    child.stdout.on('data', (bytes: Buffer) => {
      shown += bytes.toString();
      const [question = '', answer = ''] = left[0] ?? [];
      const at = shown.indexOf(question, looked);
      if (left.length === 0 || at === -1) return;
      looked = at + question.length;
      left.shift();
      child.stdin.write(answer);
    });
    return new Promise((done) => child.once('close', () => done(shown)));
  }
});
