import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { startSlackSupport } from './slack-support.ts';

async function connected() {
  const support = await startSlackSupport({ socketMode: true });
  await until(() => support.slack.socketMode.connections() === 2);
  return support;
}

describe('Slack over Socket Mode', () => {
  it('holds two connections and acknowledges what it has stored', async () => {
    const { slack, ada, answers, channel } = await connected();
    const { told } = await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    expect(told[0]).toMatchObject([{ status: 200, retry: 0 }]);
    expect((await answers(1, ada.dm))[0]?.text).toBe('You asked: How do I get a refund?');
    expect(channel.health?.()).toEqual({ status: 'ok' });
  });

  it('has an open connection all the while when Slack moves one', async () => {
    const { slack, ada, answers } = await connected();
    slack.socketMode.refresh('first');
    for (let index = 1; index <= 20; index += 1) {
      const { told } = await slack.people.say(ada.id, ada.dm, `Is number ${index} in stock?`);
      expect(told[0]).toMatchObject([{ status: 200, retry: 0 }]);
    }
    await until(() => slack.socketMode.connections() === 2);
    await answers(1, ada.dm);
  });

  it('is back at once when every connection is moved or cut', async () => {
    const { slack, ada, answers } = await connected();
    for (const fail of [() => slack.socketMode.refresh('all'), () => slack.socketMode.kill()]) {
      const failedAt = performance.now();
      fail();
      await until(() => slack.socketMode.connections() === 2);
      expect(performance.now() - failedAt).toBeLessThan(4_000);
    }
    await slack.people.say(ada.id, ada.dm, 'Are you still there?');
    await answers(1, ada.dm);
  });

  it('survives envelopes without an event, unknown ones and garbage', async () => {
    const { slack, ada, answers, channel } = await connected();
    const limited = { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1_518_467_820 };
    expect(await slack.socketMode.send('events_api', limited)).toMatchObject({ acknowledged: true });
    expect(channel.health?.()).toMatchObject({ status: 'degraded' });
    for (const frame of ['no json', '[]', 'null', '{"type":"unknown"}', '{"envelope_id":"e","type":"odd"}']) {
      slack.socketMode.sendRaw(frame);
    }
    await slack.people.say(ada.id, ada.dm, 'Are you still there?');
    await answers(1, ada.dm);
  });

  it('waits until Slack opens connections again, and says so meanwhile', async () => {
    const { slack, channel } = await connected();
    slack.faults.always('apps.connections.open', { kind: 'status', status: 503 });
    slack.socketMode.kill();
    await until(() => channel.health?.().status === 'degraded');
    slack.faults.always('apps.connections.open', undefined);
    await until(() => slack.socketMode.connections() === 2);
    await until(() => channel.health?.().status === 'ok');
  });

  it('gives no answer to an envelope that could not be stored, so that Slack sends it again', async () => {
    let isDraining = true;
    const support = await startSlackSupport({ socketMode: true, isDraining: () => isDraining });
    const { slack, ada, answers } = support;
    await until(() => slack.socketMode.connections() === 2);
    const refused = () => support.logger.events.some(({ event }) => event === 'slack-envelope-refused');
    const saying = slack.people.say(ada.id, ada.dm, 'Is anybody there?');
    await until(refused);
    isDraining = false;
    expect((await saying).told[0]?.at(-1)).toMatchObject({ status: 200, retry: 1 });
    await answers(1, ada.dm);
  }, 20_000);
});
