import { describe, expect, it, onTestFinished } from 'vitest';
import { createSocketConnection } from '../../../channels/slack/connect/socket-connection.ts';
import { createSlackApi } from '../../../channels/slack/slack-api.ts';
import { until } from '../../core/running-support.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';
import { startFakeSlack } from '../../fakes/slack/fake-slack.ts';
import { startSlackSupport } from './slack-support.ts';

async function connected() {
  const support = await startSlackSupport({ socketMode: true });
  await until(() => support.slack.socketMode.connections() === 2);
  return support;
}

describe('Slack over Socket Mode', () => {
  it('Slack 30: holds two connections and acknowledges what it has stored', async () => {
    const { slack, ada, answers, channel } = await connected();
    const { told } = await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    expect(told[0]).toMatchObject([{ status: 200, retry: 0 }]);
    expect((await answers(1, ada.dm))[0]?.text).toBe('You asked: How do I get a refund?');
    expect(channel.health?.()).toEqual({ status: 'ok' });
  });

  it('Slack defect 4: has an open connection all the while when Slack moves one', async () => {
    const { slack, ada, answers } = await connected();
    slack.socketMode.refresh('first');
    for (let index = 1; index <= 20; index += 1) {
      const { told } = await slack.people.say(ada.id, ada.dm, `Is number ${index} in stock?`);
      expect(told[0]).toMatchObject([{ status: 200, retry: 0 }]);
    }
    await until(() => slack.socketMode.connections() === 2);
    await answers(1, ada.dm);
  });

  it('Slack 30: is back at once when every connection is moved or cut', async () => {
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

  it('Slack defect 2: survives envelopes without an event, unknown ones and garbage', async () => {
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

  it('Slack defect 3: waits until Slack opens connections again, and says so meanwhile', async () => {
    const { slack, channel } = await connected();
    slack.faults.always('apps.connections.open', { kind: 'status', status: 503 });
    slack.socketMode.kill();
    await until(() => channel.health?.().status === 'degraded');
    slack.faults.always('apps.connections.open', undefined);
    await until(() => slack.socketMode.connections() === 2);
    await until(() => channel.health?.().status === 'ok');
  });

  it('Slack 5: gives no answer to an envelope that could not be stored, so that Slack sends it again', async () => {
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

  it('Slack 30: answers once what Slack sends over both connections', async () => {
    const { slack, ada, answers, quiet, asked } = await connected();
    const event = {
      type: 'message',
      channel: ada.dm,
      channel_type: 'im',
      user: ada.id,
      text: 'Hello there?',
    };
    const ts = slack.workspace.nextTs();
    await Promise.all([1, 2, 3].map(() => slack.people.event({ ...event, ts })));
    await answers(1, ada.dm);
    await quiet();
    expect(asked).toHaveLength(1);
  });
});

/** One connection that pings often. */
async function oneConnection() {
  const slack = await startFakeSlack();
  const clock = Date.now;
  const api = createSlackApi({ url: slack.apiUrl, token: slack.appToken, observe: () => undefined, clock });
  const taken: unknown[] = [];
  const connection = createSocketConnection({
    api,
    dispatch: async (body) => {
      taken.push(body);
      return {};
    },
    onChange: () => undefined,
    pingEveryMs: 50,
    logger: createRecordingLogger(),
  });
  onTestFinished(async () => {
    connection.stop();
    await api.close();
    await slack.stop();
  });
  connection.start();
  return { slack, connection, taken };
}

describe('a Socket Mode connection that is open by name only', () => {
  it('Slack 30: is noticed by its silence, and another one takes its place', async () => {
    const { slack, connection, taken } = await oneConnection();
    await until(connection.isConnected);
    slack.socketMode.stall();
    await until(() => slack.socketMode.connections() === 1);
    await until(connection.isConnected);
    const answer = await slack.socketMode.send('events_api', { type: 'event_callback' });
    expect(answer.acknowledged).toBe(true);
    expect(taken).toHaveLength(1);
  });

  it('Slack 30: is opened again however often Slack greets and cuts it in one breath', async () => {
    const { slack, connection } = await oneConnection();
    await until(connection.isConnected);
    slack.socketMode.cutNext = 3;
    slack.socketMode.kill();
    await until(() => slack.socketMode.cutNext === 0);
    await until(() => slack.socketMode.connections() === 1 && connection.isConnected());
  }, 30_000);

  it('Slack 30: is opened again though Slack moves it before it was taken into use', async () => {
    const { slack, connection } = await oneConnection();
    await until(connection.isConnected);
    for (let round = 0; round < 30; round += 1) {
      slack.socketMode.kill();
      await until(() => slack.socketMode.connections() === 1);
      slack.socketMode.refresh('all');
      await until(() => slack.socketMode.connections() === 1);
    }
    await until(connection.isConnected);
  }, 60_000);

  it('Slack 30: is kept as long as it answers pings, however little happens', async () => {
    const { slack, connection } = await oneConnection();
    await until(connection.isConnected);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(slack.callsOf('apps.connections.open')).toHaveLength(1);
    expect(connection.isConnected()).toBe(true);
  });
});
