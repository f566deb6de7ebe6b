/** An erased customer is nowhere: not in any file of DATA_DIR, not in Redis, not in the log, not at the desk in Slack. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Redis } from 'ioredis';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { until } from '../core/running-support.ts';
import { startFakeSlack } from '../fakes/slack/fake-slack.ts';
import { requireRedis, startRedis } from '../fixtures/redis.ts';
import { createCustomer, openSession } from './customer.ts';
import { createPlace, startProduct, stopProduct } from './running-product.ts';

const SWITCHBOARD = resolve(import.meta.dirname, '../../dist/src/cli/switchboard.js');
/** In everything that the customers say, are called and send. */
const WORD = /xylophone/i;

function filesWith(word: RegExp, folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    return statSync(path).isFile() && word.test(readFileSync(path, 'latin1'));
  });
}

/** Every key with its value, whatever its type. */
async function everythingIn(redis: Redis): Promise<string> {
  const keys: string[] = [];
  for await (const found of redis.scanStream({ count: 100 })) keys.push(...found);
  const values = await Promise.all(
    keys.map(async (key) => [
      key,
      await redis.type(key),
      (await redis.dumpBuffer(key))?.toString('latin1'),
      await redis.get(key).catch(() => ''),
    ]),
  );
  return JSON.stringify(values);
}

async function place() {
  const slack = await startFakeSlack({ retryDelaysMs: [0, 50] });
  const redis = await startRedis();
  const made = createPlace();
  onTestFinished(async () => {
    await slack.stop();
    await redis.remove();
    await made.remove();
  });
  const { workspace } = slack;
  const ada = workspace.addUser({ name: 'Ada Xylophone' });
  const grace = workspace.addUser({ name: 'Grace' });
  const support = workspace.addChannel({ name: 'support', members: [grace.id, workspace.botUserId] }).id;
  const env = {
    ...made.env,
    REDIS_URL: redis.url,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_API_URL: slack.apiUrl,
    SLACK_SUPPORT_CHANNEL: support,
  };
  const product = await startProduct({ env });
  onTestFinished(() => stopProduct(product));
  slack.connect(`${product.url}/slack/events`);
  const run = async (...words: readonly string[]) => {
    const { status, output, complaints } = await runCommand([SWITCHBOARD, ...words, '--json'], { env });
    if (status !== 0) throw new Error(`${words.join(' ')}: ${complaints}`);
    return JSON.parse(output);
  };
  return { slack, redis: redis.client, product, ada, grace, support, run, data: join(made.folder, 'data') };
}

it.runIf(requireRedis('The erasure suite with Redis'))(
  'DESK 26: leaves no word of a customer in files, Redis, the log, or what is ours in Slack',
  { timeout: 120_000 },
  async () => {
    const { slack, redis, product, ada, grace, support, run, data } = await place();
    const dm = slack.workspace.openDm(ada.id).id;
    const bytes = Buffer.from('My xylophone is broken. The serial number of the xylophone is 42.');
    await slack.people.say(ada.id, dm, 'How do I get a refund for my xylophone?', {
      files: [{ name: 'xylophone.txt', mimetype: 'text/plain', bytes }],
    });
    await until(() => slack.fromApp(dm).length > 0);
    await slack.people.say(ada.id, dm, 'I want to talk to a person about the xylophone!');
    await until(() => slack.fromApp(support).some(({ threadTs }) => threadTs !== undefined));
    const [card] = slack.fromApp(support);
    await slack.people.say(grace.id, support, 'note: Ada plays the xylophone', { threadTs: card?.ts ?? '' });

    const onWebsite = await openSession(product.url, {
      customer: { name: 'Bea Xylophone', email: 'bea@xylophone.example' },
    });
    await createCustomer(product.url, onWebsite).say('When is the xylophone shop open?');
    await slack.settled();
    await until(() => redis.dbsize().then((keys) => keys > 0));
    expect(filesWith(WORD, data)).not.toEqual([]);

    const exported = await run('export', ada.id);
    const text = JSON.stringify(exported);
    for (const words of ['refund for my xylophone', 'talk to a person about', 'Ada plays']) {
      expect(text).toContain(words);
    }
    expect(exported.stored_file.map((file: { contentBase64: string }) => file.contentBase64)).toEqual([
      bytes.toString('base64'),
    ]);

    const erased = await run('erase', ada.id);
    expect(await run('erase', 'bea@xylophone.example')).toMatchObject({ customers: 1, notErased: [] });
    expect(filesWith(WORD, data)).toEqual([]);
    expect(await everythingIn(redis)).not.toMatch(WORD);
    expect(product.log.join('\n')).not.toMatch(WORD);
    // What shared a file stays without it.
    expect(slack.fromApp().filter(({ text, files }) => text !== '' || files.length > 0)).toEqual([]);
    expect(erased.takenBack).toBeGreaterThan(3);
    expect(erased.notErased.map((left: { why: string }) => left.why)).toEqual([
      'not-ours',
      'not-ours',
      'not-ours',
    ]);
    expect(await run('audit', 'verify')).toMatchObject({ entries: expect.any(Number) });
    expect((await fetch(`${product.url}/livez`)).status).toBe(200);
  },
);

it.runIf(requireRedis('The erasure suite with Redis'))(
  'DESK 26: leaves to a running server what Slack does not do at once',
  { timeout: 120_000 },
  async () => {
    const { slack, ada, run } = await place();
    const dm = slack.workspace.openDm(ada.id).id;
    await slack.people.say(ada.id, dm, 'How do I get a refund for my xylophone?');
    await until(() => slack.fromApp(dm).length > 0);
    await slack.settled();
    slack.faults.next('chat.delete', { kind: 'status', status: 503 });
    const erased = await run('erase', ada.id);
    expect(erased.takenBack).toBe(0);
    expect(erased.notErased).toContainEqual(expect.objectContaining({ why: 'pending', code: 'status-503' }));
    await until(() => slack.fromApp(dm).length === 0);
    await until(async () => (await run('erase', '--left')).left.length === 0);
  },
);
