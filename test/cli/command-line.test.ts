/** The command line as a user meets it: help, results, mistakes and exit statuses. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const COMMAND = ['--import', 'tsx', resolve(import.meta.dirname, '../fakes/switchboard-command.ts')];
const COMMANDS = [
  'serve',
  'init',
  'doctor',
  'ingest',
  'chat',
  'ask',
  'eval',
  'gaps',
  'migrate',
  'backup',
  'restore',
  'export',
  'erase',
  'retention status',
  'retention run',
  'keys status',
  'keys rotate',
  'tickets list',
  'tickets show',
  'tickets claim',
  'tickets reply',
  'tickets note',
  'tickets resolve',
  'tickets handback',
  'audit verify',
  'tokens create',
  'tokens list',
  'tokens revoke',
  'config print',
  'config example',
  'openapi',
];

const run = (line: string, env: Record<string, string> = {}) =>
  runCommand([...COMMAND, ...line.split(' ').filter((word) => word !== '')], { env });

describe('switchboard', { concurrent: true }, () => {
  it.each(COMMANDS)('explains %s and offers JSON', async (command) => {
    const { status, output } = await run(`${command} --help`);
    expect([status, output.startsWith(`Usage: switchboard ${command}`)]).toEqual([0, true]);
    expect(output).toContain('--json');
  });

  it('tells its version', async () => {
    expect(await run('--version')).toMatchObject({ status: 0, output: '1.2.3\n' });
  });

  it.each([
    ['nonsense', "unknown command 'nonsense'"],
    ['ask', "missing required argument 'question'"],
    ['eval', "missing required argument 'path'"],
    ['eval set --tolerance lots', 'It must be a number from 0 to 100.'],
    ['gaps --days 0', 'It must be a whole number from 1 to 3650.'],
    ['ingest --wrong', "unknown option '--wrong'"],
    ['serve --port eighty', 'must be a whole number from 0 to 65535'],
    ['ingest one two', 'too many arguments'],
    ['migrate --dotenv nowhere.env', 'There is no such file'],
    ['tokens create --name x', "required option '--scope <scopes>' not specified"],
    ['tokens create --name x --scope read,write', 'It must be some of read, reply, knowledge, admin.'],
    ['tokens create --name x --scope read --expires-in-days 0', 'whole number from 1 to 3650'],
    ['', 'Usage: switchboard'],
  ])('takes "%s" as wrong usage', async (line, complaint) => {
    const { status, output, complaints } = await run(line);
    expect([status, output]).toEqual([2, '']);
    expect(complaints).toContain(complaint);
  });

  it('lists every mistake of the configuration without a stack', async () => {
    const { status, complaints } = await run('migrate', {
      PORT: 'x',
      LOG_LEVEL: 'y',
      ADMIN_TOKEN: 'hunter2',
    });
    expect(status).toBe(1);
    expect(complaints).toBe(
      'error: The configuration is wrong.\n  PORT must be a whole number from 0 to 65535\n  LOG_LEVEL must be debug, info, warn or error\n',
    );
  });

  it('says what failed in one line, also as JSON', async () => {
    const plain = await run('ingest missing');
    const json = await run('ingest missing --json');
    const unforeseen = await run('ingest broken');
    expect([plain.status, plain.complaints]).toEqual([1, 'error: The knowledge folder cannot be read.\n']);
    expect([json.status, JSON.parse(json.complaints)]).toEqual([
      1,
      { error: { code: 'knowledge-unreadable', title: 'The knowledge folder cannot be read.', fields: [] } },
    ]);
    expect([unforeseen.status, unforeseen.complaints]).toEqual([1, 'error: first line\n']);
  });

  it('reports what was ingested and what was skipped, with nothing that drives a terminal', async () => {
    const { status, output, complaints } = await run('ingest articles --data-dir elsewhere');
    expect([status, complaints]).toEqual([0, '']);
    expect(output).toBe(
      'skipped logo.png: not a text[31m\nskipped articles: elsewhere\n2 articles with 5 passages.\n3 passages embedded, 1 articles unchanged, 0 removed.\n2 passages are found by words only: the embedding model is gone. Ingest again later.\n',
    );
  });

  it('reads a website, follows links when asked to, and forgets it', async () => {
    const site = 'https://help.example/sitemap.xml';
    expect((await run(`ingest ${site} --depth 2`)).output).toContain(`skipped ${site}: depth 2`);
    expect((await run(`ingest ${site} --forget`)).output).toBe('3 articles forgotten.\n');
    expect(await run('ingest --forget')).toMatchObject({ status: 2, output: '' });
    expect(await run(`ingest ${site} --depth 99`)).toMatchObject({ status: 2, output: '' });
  });

  it('ingests KNOWLEDGE_DIR when no folder is named', async () => {
    const { output } = await run('ingest --json', { KNOWLEDGE_DIR: 'from-environment' });
    expect(JSON.parse(output)).toMatchObject({
      documents: 2,
      skipped: [{ source: 'logo.png' }, { source: 'from-environment', reason: './data' }],
    });
  });

  it('answers a question with its sources', async () => {
    const { status, output } = await run('ask how do I start');
    expect([status, output]).toEqual([0, 'Run npm start. [1]\n\n[1] Install (/install)\n']);
  });

  it('explains an answer with passages, scores and the decision', async () => {
    const { output } = await run('ask start --explain');
    expect(output).toContain('Decision: answered. Confidence 0.87 (confident).');
    expect(output).toContain('Searched for: start begin');
    expect(output).toContain('1. Install › First start');
    expect(output).toContain('score 0.900 = words 0.700, meaning 0.800, fused 1.500');
    const { output: json } = await run('ask start --explain --json');
    expect(JSON.parse(json)).toMatchObject({ decision: 'answered', search: { parts: [{ fused: 1.5 }] } });
  });

  it('prints the configuration with origins and without secrets', async () => {
    const { status, output } = await run('config print', { ADMIN_TOKEN: 'hunter2', PORT: '4000' });
    expect(status).toBe(0);
    expect(output).toContain('ADMIN_TOKEN=(hidden)  # environment\n');
    expect(output).toContain('PORT=4000  # environment\n');
    expect(output).toContain('PUBLIC_URL=http://127.0.0.1:4000  # default\n');
    expect(output).not.toContain('hunter2');
  });

  it('describes the REST interface at the public address', async () => {
    const { output } = await run('openapi --public-url https://bot.example.com');
    expect(JSON.parse(output).servers).toEqual([{ url: 'https://bot.example.com' }]);
  });

  it('serves until it is told to stop, and ends well', async () => {
    const { status, output, complaints } = await runCommand([...COMMAND, 'serve'], {
      onPrint: (printed, signal) => printed.includes('serves on') && signal('SIGTERM'),
    });
    expect([status, output]).toEqual([0, 'stopped\n']);
    expect(complaints).toBe('Switchboard serves on http://127.0.0.1:4321\n');
  });

  it('ends within the grace period when stopping hangs', async () => {
    const { status } = await runCommand([...COMMAND, 'serve'], {
      env: { FAKE_HANG: 'true', SHUTDOWN_GRACE_MS: '300' },
      onPrint: (printed, signal) =>
        printed.includes('serves on') && !printed.includes('stopped') && signal('SIGTERM'),
    });
    expect(status).toBe(0);
  });

  it('ends at once at the second signal', async () => {
    const { status } = await runCommand([...COMMAND, 'serve'], {
      env: { FAKE_HANG: 'true' },
      onPrint: (printed, signal) => printed.includes('serves on') && signal('SIGINT'),
    });
    expect(status).toBe(1);
  });

  it('lives on after a forgotten rejection', async () => {
    const { status, output } = await runCommand([...COMMAND, 'serve'], {
      env: { FAKE_REJECTION: 'true' },
      onPrint: (printed, signal) =>
        printed.includes('logged') && printed.includes('serves on') && signal('SIGTERM'),
    });
    expect([status, output]).toEqual([0, 'logged unhandled-rejection\nstopped\n']);
  });

  it('logs an exception that nobody caught and fails', async () => {
    const { status, output } = await run('serve', { FAKE_EXCEPTION: 'true' });
    expect([status, output]).toEqual([1, 'logged uncaught-exception\n']);
  });
});
