/** Messages of an erased customer are taken back from Slack: what fails is tried again, what is refused is listed. */
import { expect, it, onTestFinished } from 'vitest';
import { createRemovals } from '../../src/core/removals/removals.ts';
import { takeBackNext } from '../../src/core/removals/take-back.ts';
import { startSlackSupport } from '../channels/slack/slack-support.ts';
import { createRecordingMetrics } from '../fakes/recording-telemetry.ts';
import { until } from './running-support.ts';

const NEVER = new AbortController().signal;
const QUESTION = 'How do I get a refund?';

/** A customer with two answers in direct messages, erased. */
async function erased() {
  const support = await startSlackSupport();
  const { slack, ada, storage, channel, clock, logger } = support;
  for (const count of [1, 2]) {
    await slack.people.say(ada.id, ada.dm, `${QUESTION} ${count}`);
    await support.answers(count, ada.dm);
  }
  await support.quiet();
  const [customer = ''] = await storage.subjects.find(ada.id);
  const erasure = await storage.subjects.erase([customer]);
  const metrics = createRecordingMetrics();
  const channels = new Map([[channel.name, channel]]);
  const options = { store: storage.removals, channels, clock: clock.now, logger, metrics };
  return { ...support, erasure, metrics, options, next: () => takeBackNext(options, NEVER) };
}

it('takes the answers back, newest first, and leaves what the customer wrote', async () => {
  const { slack, ada, storage, erasure, next } = await erased();
  const answers = slack.fromApp(ada.dm).map(({ channel, ts }) => `${channel}:${ts}`);
  expect(erasure.removals.map(({ externalId }) => externalId)).toEqual(answers);
  expect(erasure.copies.map(({ why }) => why)).toEqual(['not-ours', 'not-ours']);
  expect(await next()).toEqual({ kind: 'gone' });
  expect(slack.fromApp(ada.dm).map(({ ts }) => `${ada.dm}:${ts}`)).toEqual(answers.slice(0, 1));
  expect(await next()).toEqual({ kind: 'gone' });
  expect(await next()).toBeUndefined();
  expect(slack.fromApp(ada.dm)).toEqual([]);
  expect(await storage.removals.left(10)).toEqual([]);
});

it('counts a message that is gone already as gone', async () => {
  const { slack, ada, next } = await erased();
  for (const message of slack.fromApp(ada.dm)) {
    slack.workspace.messages.splice(slack.workspace.messages.indexOf(message), 1);
  }
  expect(await next()).toEqual({ kind: 'gone' });
});

it('lists what Slack refuses, with its reason, and says so in the log', async () => {
  const { slack, storage, logger, metrics, next } = await erased();
  slack.faults.next('chat.delete', { kind: 'error', error: 'cant_delete_message' });
  expect(await next()).toEqual({ kind: 'refused', code: 'cant_delete_message' });
  expect(await next()).toEqual({ kind: 'gone' });
  expect(await storage.removals.left(10)).toMatchObject([{ why: 'refused', code: 'cant_delete_message' }]);
  expect(logger.events).toContainEqual(expect.objectContaining({ level: 'warn', event: 'removal-refused' }));
  expect(metrics.counted('removals', { channel: 'slack', result: 'refused' })).toBe(1);
});

it.each([
  ['asks for patience', { kind: 'rate-limited', retryAfter: 1 }, 'rate-limited'],
  ['is broken', { kind: 'status', status: 500 }, 'status-500'],
  ['lost the answer', { kind: 'lost-response' }, undefined],
  ['took our leave away', { kind: 'error', error: 'token_revoked' }, 'token_revoked'],
] as const)('tries again when Slack %s', async (_how, fault, code) => {
  const { slack, ada, storage, clock, next } = await erased();
  slack.faults.next('chat.delete', fault);
  const outcome = await next();
  expect(outcome).toMatchObject({ kind: 'later', ...(code !== undefined && { code }) });
  expect((await storage.removals.left(10)).map(({ why }) => why)).toEqual(['pending', 'pending']);
  clock.forward(3_600_000);
  expect(await next()).toEqual({ kind: 'gone' });
  expect(await next()).toEqual({ kind: 'gone' });
  expect(slack.fromApp(ada.dm)).toEqual([]);
});

it('goes on by itself while the product runs', async () => {
  const { slack, ada, options } = await erased();
  const removals = createRemovals(options);
  onTestFinished(removals.stop);
  removals.start();
  await until(() => slack.fromApp(ada.dm).length === 0);
});
