/** Another embedding model is named: the old vectors serve until the new ones are all there, whatever happens in between. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { type FakeOpenAi, startFakeOpenAi } from '../fakes/openai-server.ts';
import { openSession } from './customer.ts';
import {
  ADMIN_TOKEN,
  createPlace,
  MAIN,
  type Place,
  type RunningProduct,
  startProduct,
  stopProduct,
} from './running-product.ts';

const BUNDLED = resolve(import.meta.dirname, '../../dist/models/use-lite');
const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
const QUESTION = 'How do I get a refund?';
const PASSAGES = 72;
/** A passage's vector is made of its own text and of its place, each asked for once. */
const TEXTS = 2 * PASSAGES;
/** Vectors of so many passages are kept at once; their texts are two calls. */
const KEPT_TOGETHER = 32;
const RENEWED_WITHIN = 30_000;

describe('a product whose embedding model is changed', () => {
  let place: Place;
  let product: RunningProduct | undefined;
  let server: FakeOpenAi | undefined;

  const start = async (env: Readonly<Record<string, string>> = {}): Promise<RunningProduct> => {
    product = await startProduct({ env: { ...place.env, ...env } });
    return product;
  };
  const stop = async (): Promise<void> => {
    await stopProduct(product);
    product = undefined;
  };
  const readiness = async ({ url }: RunningProduct) => await (await fetch(`${url}/readyz`)).json();
  const waiting = async ({ url }: RunningProduct): Promise<number> => {
    const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
    return Number(/^switchboard_passages_to_embed (\d+)$/m.exec(await response.text())?.[1]);
  };
  /** A copy of the bundled model under another name, in a folder of models. */
  const addModel = (name: string): string => {
    cpSync(BUNDLED, join(place.folder, 'models', name), { recursive: true });
    return join(place.folder, 'models');
  };

  beforeEach(() => {
    place = createPlace();
    for (let at = 0; at < PASSAGES - 2; at += 1) {
      const text = `# Product ${at}\n\nThe product number ${at} has a colour of its own.\n`;
      writeFileSync(join(place.folder, 'articles', `product-${at}.md`), text);
    }
  });
  afterEach(async () => {
    await stop();
    await server?.stop();
    server = undefined;
    await place.remove();
  });

  it('answers from the old vectors meanwhile, goes on after a kill, and then uses the new ones', async () => {
    await start();
    await stop();
    let passed = 0;
    let isHeld = true;
    server = await startFakeOpenAi({
      embed: async ({ input }) => {
        const arePassages = input[0]?.startsWith('passage: ') === true;
        if (arePassages) passed += 1;
        while (isHeld && passed > 2 && arePassages) await sleep(20);
        return { kind: 'embed', dimensions: 96 };
      },
    });
    const env = {
      EMBEDDINGS: 'openai',
      EMBEDDING_MODEL: 'intfloat/e5-base',
      OPENAI_BASE_URL: server.baseUrl,
      // The fake's vectors know nothing of meaning.
      CONFIDENCE_THRESHOLD: '0',
    };
    const killed = await start(env);
    await vi.waitFor(async () => expect(await waiting(killed)).toBe(PASSAGES - KEPT_TOGETHER), 20_000);
    expect(await readiness(killed)).toMatchObject({
      status: 'ok',
      dependencies: {
        embeddings: { status: 'ok', detail: 'local/use-lite, until openai:intfloat/e5-base:96 takes over' },
        vectors: {
          status: 'ok',
          detail: expect.stringContaining(`${KEPT_TOGETHER} of ${PASSAGES} passages`),
        },
      },
    });
    const customer = await openSession(killed.url);
    expect((await customer.say(QUESTION)).reply?.citations).toMatchObject([{ title: 'Refunds' }]);
    expect(server.embedded.flatMap(({ input }) => input)).not.toContain(QUESTION);
    killed.signal('SIGKILL');
    await killed.ended();

    isHeld = false;
    const renewed = await start(env);
    await vi.waitFor(async () => {
      const { status, dependencies } = await readiness(renewed);
      expect([status, dependencies.embeddings.detail]).toEqual(['ok', 'openai:intfloat/e5-base:96']);
    }, RENEWED_WITHIN);
    expect(await waiting(renewed)).toBe(0);
    const texts = server.embedded
      .flatMap(({ input }) => input)
      .filter((text) => text.startsWith('passage: '));
    expect(new Set(texts).size).toBe(TEXTS);
    // What the killed process had asked for and not got is asked for again, nothing else.
    expect(texts.length).toBeLessThanOrEqual(TEXTS + 2 * KEPT_TOGETHER);
    const next = await openSession(renewed.url);
    expect((await next.say('How can I get a refund?')).reply?.citations).toMatchObject([
      { title: 'Refunds' },
    ]);
    expect(server.embedded.at(-1)?.input).toEqual(['query: How can I get a refund?']);
    expect(renewed.log.join('\n')).toMatch(/embedding-model-changed/);
  });

  it('takes a model from a local folder, and comes back from one that is gone', async () => {
    await start();
    await stop();
    const models = addModel('our-model');
    const env = { EMBEDDING_MODEL: 'our-model', EMBEDDING_MODEL_DIR: models };
    const other = await start(env);
    await vi.waitFor(async () => {
      const { dependencies } = await readiness(other);
      expect(dependencies.embeddings.detail).toMatch(/^local\/our-model:512:[0-9a-f]{8}$/);
    }, RENEWED_WITHIN);
    await stop();
    rmSync(models, { recursive: true });

    const back = await start();
    const customer = await openSession(back.url);
    expect((await customer.say(QUESTION)).reply?.citations).toMatchObject([{ title: 'Refunds' }]);
    await vi.waitFor(async () => {
      const { status, dependencies } = await readiness(back);
      expect([status, dependencies.embeddings.detail]).toEqual(['ok', 'local/use-lite']);
    }, RENEWED_WITHIN);
  });

  it('renews all vectors at once when somebody ingests beside it, and doctor tells how far it is', async () => {
    await start();
    await stop();
    const env = { ...place.env, EMBEDDING_MODEL: 'our-model', EMBEDDING_MODEL_DIR: addModel('our-model') };
    const before = await runCommand([SWITCHBOARD, 'doctor', '--json'], { env });
    expect(before.output).toContain('local/use-lite');
    expect(before.output).toContain('our-model is in ');
    const missing = { ...env, EMBEDDING_MODEL: 'no/such-model', EMBEDDINGS_OFFLINE: 'true' };
    const lost = await runCommand([SWITCHBOARD, 'doctor', '--json'], { env: missing });
    expect(lost.output).toContain('no/such-model is not in ');
    const { status, output } = await runCommand([SWITCHBOARD, 'ingest', '--json'], { env });
    expect([status, JSON.parse(output)]).toMatchObject([0, { embedded: PASSAGES, unchanged: PASSAGES }]);
    const after = await runCommand([SWITCHBOARD, 'doctor', '--json'], { env });
    expect(after.output).toContain('Every passage has a vector of local/our-model');
  });

  it.each([
    ['is not there', { EMBEDDING_MODEL: 'no/such-model', EMBEDDINGS_OFFLINE: 'true' }],
    ['leaves its folder', { EMBEDDING_MODEL: '../models' }],
    ['is broken', { EMBEDDING_MODEL: 'broken', EMBEDDINGS_OFFLINE: 'true' }],
  ])('does not start with a model that %s, and says what may be named', async (_, env) => {
    const models = addModel('broken');
    writeFileSync(join(models, 'broken', 'onnx', 'model_quantized.onnx'), 'not a model');
    const { status, complaints } = await runCommand([MAIN], {
      env: { ...place.env, ...env, EMBEDDING_MODEL_DIR: models },
    });
    expect(status).toBe(1);
    expect(complaints).toMatch(/EMBEDDING_MODEL names "[^"]+", which/);
    expect(complaints).toContain('use-lite');
    expect(complaints).not.toMatch(/^\s+at /m);
  });

  it('does not start with a model that the server does not have, but does while the server is away', async () => {
    server = await startFakeOpenAi({ embed: async () => ({ kind: 'fail', status: 404 }) });
    const env = { EMBEDDINGS: 'openai', EMBEDDING_MODEL: 'gone', OPENAI_BASE_URL: server.baseUrl };
    const refused = await runCommand([MAIN], { env: { ...place.env, ...env } });
    expect([refused.status, refused.complaints]).toEqual([
      1,
      expect.stringContaining('EMBEDDING_MODEL names "gone", which the server'),
    ]);
    const away = await start({ ...env, OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' });
    expect(await readiness(away)).toMatchObject({ status: 'degraded' });
  });
});
