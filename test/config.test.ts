/** The configuration: what beats what, every mistake at once, nothing secret said. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderEnvExample } from '../src/config/env-example.ts';
import { VARIABLE_NAMES } from '../src/config/variables.ts';
import { loadConfig } from '../src/config.ts';
import { AppError } from '../src/contract/errors.ts';

const KEY = `first:${Buffer.alloc(32, 1).toString('base64')}`;
const PRODUCTION = {
  NODE_ENV: 'production',
  ADMIN_TOKEN: 'a-long-admin-token',
  ENCRYPTION_KEYS: KEY,
  WIDGET_ORIGINS: 'https://www.example.com',
};

describe('configuration', () => {
  let folder = '';
  let envFile = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'switchboard-config-'));
    envFile = join(folder, '.env');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const load = (env: Record<string, string>) => loadConfig({ env, envFile });

  /** Mistakes as `<variable> <what would be right>`. */
  const mistakesIn = (env: Record<string, string>): readonly string[] => {
    try {
      load(env);
    } catch (error) {
      if (error instanceof AppError) return error.fields.map(({ path, message }) => `${path} ${message}`);
      throw error;
    }
    return [];
  };

  it('needs nothing to be set', () => {
    const { config, warnings } = load({});
    expect(config).toMatchObject({
      environment: 'development',
      http: { host: '127.0.0.1', port: 3000, publicUrl: 'http://127.0.0.1:3000', widgetOrigins: 'any' },
      storage: { dataDir: './data', databaseUrl: 'sqlite:data/switchboard.db' },
      shutdownGraceMs: 25_000,
      turns: { timeoutMs: 60_000, burstWindowMs: 1_200, maskPersonalData: true },
      limits: { requestsPerMinute: 600, sessionsPerMinute: 20, messagesPerMinute: 30, connections: 50 },
    });
    expect(config.model).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('lets flags beat the environment, that beat .env, and that beat defaults', () => {
    writeFileSync(envFile, 'PORT=1001\nHOST=10.0.0.1\nLOG_LEVEL=warn\n');
    const { config, settings } = loadConfig({
      flags: { PORT: '1003', HOST: undefined },
      env: { PORT: '1002', HOST: '10.0.0.2' },
      envFile,
    });
    expect([config.http.port, config.http.host, config.logging]).toEqual([
      1003,
      '10.0.0.2',
      { level: 'warn', pretty: false },
    ]);
    const originOf = (wanted: string) => settings.find(({ name }) => name === wanted)?.origin;
    expect(['PORT', 'HOST', 'LOG_LEVEL', 'DATA_DIR'].map(originOf)).toEqual([
      'flag',
      'environment',
      '.env',
      'default',
    ]);
  });

  it('takes an empty value as not set', () => {
    writeFileSync(envFile, 'PORT=1001\n');
    expect(load({ PORT: '', ADMIN_TOKEN: '  ' }).config.http).toMatchObject({
      port: 1001,
      adminToken: undefined,
    });
  });

  it('leaves the environment of the process as it is', () => {
    writeFileSync(envFile, 'SWITCHBOARD_TEST_ONLY=1\nPORT=1001\n');
    load({});
    expect(process.env.SWITCHBOARD_TEST_ONLY).toBeUndefined();
  });

  it('tells every mistake at once, of single values and between them', () => {
    const mistakes = mistakesIn({
      NODE_ENV: 'production',
      PORT: '70000',
      LOG_LEVEL: 'loud',
      MASK_PII: 'maybe',
    });
    expect(mistakes).toEqual([
      'PORT must be a whole number from 0 to 65535',
      'LOG_LEVEL must be debug, info, warn or error',
      'MASK_PII must be true or false',
      'ADMIN_TOKEN must be set in production',
      'ENCRYPTION_KEYS must be set in production',
      'WIDGET_ORIGINS must be set in production',
    ]);
  });

  it.each([
    ['NODE_ENV', 'prod'],
    ['PORT', '3e3'],
    ['PORT', '-1'],
    ['PUBLIC_URL', 'example.com'],
    ['PUBLIC_URL', 'ftp://example.com'],
    ['DATABASE_URL', 'mysql://localhost/db'],
    ['DATABASE_URL', 'sqlite:'],
    ['REDIS_URL', 'localhost:6379'],
    ['ENCRYPTION_KEYS', 'first:c2hvcnQ='],
    ['ENCRYPTION_KEYS', `${KEY},${KEY}`],
    ['WIDGET_ORIGINS', 'https://example.com/shop'],
    ['WIDGET_ORIGINS', '*'],
    ['RATE_LIMIT_CONNECTIONS', '1.5'],
    ['CONFIDENCE_THRESHOLD', '1.1'],
    ['BUSINESS_HOURS', 'Mon-Fri 9-17 Berlin'],
    ['BUSINESS_HOURS', 'Mon-Fri 17:00-09:00 Europe/Berlin'],
    ['BUSINESS_HOURS', 'Mon-Fri 09:00-17:00 Europe/Nowhere'],
    ['DESK_REPLY_MODE', 'everyone'],
    ['SLACK_ANSWERED_BOTS', 'U0123ABCD'],
    ['TEAMS_ENABLED', '1'],
    ['VECTOR_STORE', 'faiss'],
  ])('refuses %s=%s by name', (name, text) => {
    expect(mistakesIn({ [name]: text })).toEqual([expect.stringMatching(`^${name} must `)]);
  });

  it('never repeats what was written in a mistake', () => {
    const mistakes = mistakesIn({ ENCRYPTION_KEYS: 'hunter2', DATABASE_URL: 'mysql://root:hunter2@db' });
    expect(mistakes).toHaveLength(2);
    expect(mistakes.join()).not.toContain('hunter2');
  });

  it('hides secrets and passwords in addresses', () => {
    const { settings } = load({
      ...PRODUCTION,
      OPENAI_API_KEY: 'sk-hunter2',
      SLACK_BOT_TOKEN: 'xoxb-hunter2',
      DATABASE_URL: 'postgres://bot:hunter2@db.example.com/support',
      REDIS_URL: 'redis://:hunter2@cache.example.com',
    });
    const shown = JSON.stringify(settings);
    for (const secret of ['hunter2', PRODUCTION.ADMIN_TOKEN, KEY]) expect(shown).not.toContain(secret);
    expect(settings).toContainEqual({
      name: 'DATABASE_URL',
      shown: 'postgres://bot:(hidden)@db.example.com/support',
      origin: 'environment',
    });
  });

  it('reads a whole production configuration', () => {
    const { config } = load({
      ...PRODUCTION,
      WIDGET_ORIGINS: 'https://a.example.com/, http://b.example.com:8080',
    });
    expect(config.environment).toBe('production');
    expect(config.http.widgetOrigins).toEqual(['https://a.example.com', 'http://b.example.com:8080']);
  });

  it('lets any origin embed the widget in development only', () => {
    expect(load({ NODE_ENV: 'staging' }).config.http.widgetOrigins).toEqual([]);
    expect(load({ NODE_ENV: 'test' }).config.http.widgetOrigins).toBe('any');
  });

  it('uses a model server as soon as its key or its address is known', () => {
    expect(load({ OPENAI_API_KEY: 'k' }).config).toMatchObject({
      model: { name: 'gpt-4o-mini' },
      openai: { baseUrl: 'https://api.openai.com/v1' },
    });
    expect(load({ OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1/' }).config).toMatchObject({
      model: { name: 'gpt-4o-mini' },
      openai: { baseUrl: 'http://127.0.0.1:11434/v1', apiKey: undefined },
    });
  });

  it.each([
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['::1', 'http://[::1]:3000'],
    ['bot.internal', 'http://bot.internal:3000'],
  ])('makes the public address of HOST=%s', (host, publicUrl) => {
    expect(load({ HOST: host }).config.http.publicUrl).toBe(publicUrl);
  });

  it('answers the bots in Slack that are listed, and no others', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb', SLACK_SIGNING_SECRET: 'secret' };
    expect(load(slack).config.slack?.answeredBots).toEqual([]);
    const listed = load({ ...slack, SLACK_ANSWERED_BOTS: 'B0123ABCD, A0123ABCD' });
    expect(listed.config.slack?.answeredBots).toEqual(['B0123ABCD', 'A0123ABCD']);
  });

  it('takes a webhook with its secret alone, and the address as it stands', () => {
    const url = 'http://hooks.internal:8080/switchboard/';
    const secret = `whsec_${Buffer.alloc(24).toString('base64')}`;
    expect(load({}).config.webhook).toBeUndefined();
    expect(load({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }).config.webhook).toEqual({ url, secret });
    expect(mistakesIn({ WEBHOOK_URL: url })).toEqual([expect.stringContaining('WEBHOOK_SECRET')]);
    expect(mistakesIn({ WEBHOOK_SECRET: secret })).toEqual([expect.stringContaining('WEBHOOK_URL')]);
  });

  it.each([
    'whsec_',
    `whsec_${Buffer.alloc(23).toString('base64')}`,
    `whsec_${Buffer.alloc(65).toString('base64')}`,
    Buffer.alloc(32).toString('base64'),
    'whsec_not base64 but long enough to be one',
  ])('takes no webhook secret such as %s', (secret) => {
    const [mistake] = mistakesIn({ WEBHOOK_URL: 'https://example.com', WEBHOOK_SECRET: secret });
    expect(mistake).toMatch(/must be whsec_/);
  });

  it('reads routes to other channels of the desk, in their order', () => {
    const routes =
      'priority:urgent=C0123ABCD, reason:legal+language:de = G0456ABCD,topic:tax advice=C0789ABCD';
    const slack = { SLACK_BOT_TOKEN: 'xoxb', SLACK_SIGNING_SECRET: 's', SLACK_SUPPORT_CHANNEL: 'C0MAIN' };
    const given = { ...slack, REFUSED_TOPICS: 'loan, Tax advice', SLACK_SUPPORT_ROUTES: routes };
    expect(load(given).config.slack?.supportRoutes).toEqual([
      { priority: 'urgent', channel: 'C0123ABCD' },
      { reason: 'legal', language: 'de', channel: 'G0456ABCD' },
      { topic: 'tax advice', channel: 'C0789ABCD' },
    ]);
    const { REFUSED_TOPICS: _, ...untold } = given;
    expect(mistakesIn(untold)).toEqual([expect.stringContaining('REFUSED_TOPICS does not have')]);
    expect(mistakesIn({ SLACK_SUPPORT_ROUTES: 'priority:low=C0123ABCD' })).toEqual([
      expect.stringContaining('without SLACK_SUPPORT_CHANNEL'),
    ]);
  });

  it.each([
    ['urgent=C0123ABCD', 'must look like'],
    ['priority:asap=C0123ABCD', 'low, normal, high, urgent after priority:'],
    ['reason:lawyer=C0123ABCD', 'customer-request'],
    ['language:german=C0123ABCD', 'two letters'],
    ['priority:low=#support', 'by its id'],
    ['priority:low+priority:high=C0123ABCD', 'once in a route'],
    ['channel:C0123ABCD', 'must look like'],
    [' , ', 'must look like'],
  ])('says what is wrong with the route %s', (route, sentence) => {
    const given = { SLACK_SUPPORT_CHANNEL: 'C0MAIN', SLACK_SUPPORT_ROUTES: route };
    expect(mistakesIn(given)).toEqual([expect.stringContaining(sentence)]);
  });

  it('says what a half-configured channel lacks', () => {
    const { config, warnings } = load({ SLACK_BOT_TOKEN: 'xoxb', TEAMS_APP_ID: 'id' });
    expect(config.platforms).toEqual({
      slack: { status: 'incomplete', missing: ['SLACK_SIGNING_SECRET or SLACK_APP_TOKEN'] },
      discord: { status: 'off', missing: [] },
      teams: { status: 'incomplete', missing: ['TEAMS_APP_PASSWORD or TEAMS_ACCESS_TOKEN'] },
    });
    expect(warnings).toEqual([
      'slack is not started: SLACK_SIGNING_SECRET or SLACK_APP_TOKEN missing.',
      'teams is not started: TEAMS_APP_PASSWORD or TEAMS_ACCESS_TOKEN missing.',
    ]);
  });

  it('allows Teams without authentication on a loopback address outside production only', () => {
    expect(mistakesIn({ TEAMS_ENABLED: 'true' })).toEqual([]);
    expect(mistakesIn({ TEAMS_ENABLED: 'true', HOST: '0.0.0.0' })).toHaveLength(1);
    expect(mistakesIn({ ...PRODUCTION, TEAMS_ENABLED: 'true' })).toHaveLength(1);
  });

  it('guesses what a misspelt name was meant to be', () => {
    writeFileSync(envFile, 'OPENAI_APIKEY=x\nUNRELATED=1\n');
    expect(load({ RATE_LIMIT_CONECTIONS: '3', PATH: '/bin' }).warnings).toEqual([
      'RATE_LIMIT_CONECTIONS is not read: did you mean RATE_LIMIT_CONNECTIONS?',
      'OPENAI_APIKEY is not read: did you mean OPENAI_API_KEY?',
    ]);
  });

  it('warns of secrets that can be guessed', () => {
    expect(load({ ADMIN_TOKEN: 'short', WIDGET_IDENTITY_SECRET: 'x'.repeat(32) }).warnings).toEqual([
      'ADMIN_TOKEN is shorter than 16 characters and can be guessed.',
    ]);
  });

  it('refuses openai embeddings without a server to ask', () => {
    expect(mistakesIn({ EMBEDDINGS: 'openai' })).toEqual([
      'EMBEDDINGS must not be openai without OPENAI_API_KEY or OPENAI_BASE_URL',
    ]);
    expect(mistakesIn({ EMBEDDINGS: 'openai', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' })).toEqual([]);
  });

  it('refuses a .env that cannot be read', () => {
    expect(() => loadConfig({ env: {}, envFile: folder })).toThrow(AppError);
  });

  it('has an .env.example that is up to date', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8')).toBe(renderEnvExample());
  });

  it('lists every variable in .env.example, and changes nothing when that is copied', () => {
    writeFileSync(envFile, renderEnvExample());
    for (const name of VARIABLE_NAMES) expect(renderEnvExample()).toContain(`\n# ${name}=`);
    expect(load({}).config).toEqual(loadConfig({ env: {}, envFile: join(folder, 'none') }).config);
  });

  it('reads .env.example with everything uncommented', () => {
    writeFileSync(envFile, renderEnvExample().replaceAll(/^# ([A-Z_]+=)/gm, '$1'));
    expect(load({}).config).toEqual(loadConfig({ env: {}, envFile: join(folder, 'none') }).config);
  });
});
