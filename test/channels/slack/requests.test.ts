import { describe, expect, it } from 'vitest';
import { startSlackSupport } from './slack-support.ts';

const JSON_TYPE = 'application/json';
const NOW_SECONDS = () => Math.floor(Date.now() / 1_000);
const CHALLENGE = JSON.stringify({ type: 'url_verification', token: 't', challenge: 'c-123' });

describe('requests at /slack/events', () => {
  it('Slack 3: answers the challenge of a signed request, and of no other', async () => {
    const { slack } = await startSlackSupport();
    const signed = await slack.sender.sendSigned(CHALLENGE, JSON_TYPE);
    expect(signed.status).toBe(200);
    expect(JSON.parse(signed.body)).toEqual({ challenge: 'c-123' });
    const unsigned = await fetch(slack.sender.url ?? '', { method: 'POST', body: CHALLENGE });
    expect(unsigned.status).toBe(401);
    expect(await unsigned.text()).toBe('');
  });

  it('Slack 1, 2: refuses signatures that are stale, from the future, of another body or missing in part', async () => {
    const { slack, asked } = await startSlackSupport();
    for (const seconds of [-360, 360, -3_600, 3_600, 46 * 86_400]) {
      const attempt = await slack.sender.sendSigned(CHALLENGE, JSON_TYPE, NOW_SECONDS() + seconds);
      expect(attempt.status, `${seconds} s away`).toBe(401);
    }
    for (const seconds of [-240, 240]) {
      const attempt = await slack.sender.sendSigned(CHALLENGE, JSON_TYPE, NOW_SECONDS() + seconds);
      expect(attempt.status, `${seconds} s away`).toBe(200);
    }
    const timestamp = String(NOW_SECONDS());
    const bad = [
      { 'x-slack-signature': 'v0=00', 'x-slack-request-timestamp': timestamp },
      { 'x-slack-signature': `v0=${'0'.repeat(64)}`, 'x-slack-request-timestamp': timestamp },
      { 'x-slack-signature': `v1=${'0'.repeat(64)}`, 'x-slack-request-timestamp': timestamp },
      { 'x-slack-request-timestamp': timestamp },
      { 'x-slack-signature': `v0=${'0'.repeat(64)}`, 'x-slack-request-timestamp': 'NaN' },
    ];
    for (const headers of bad) {
      const response = await fetch(slack.sender.url ?? '', { method: 'POST', headers, body: CHALLENGE });
      expect(response.status, JSON.stringify(headers)).toBe(401);
    }
    expect(asked).toEqual([]);
  });

  it('takes forms that name their charset, and drops what comes with a certificate check', async () => {
    const { slack } = await startSlackSupport();
    const form = new URLSearchParams({
      command: '/unknown',
      text: '',
      team_id: 'T',
      user_id: 'U',
      channel_id: 'C',
    });
    const named = await slack.sender.sendSigned(
      form.toString(),
      'application/x-www-form-urlencoded; charset=utf-8',
    );
    expect(named.status).toBe(200);
    const check = await fetch(slack.sender.url ?? '', {
      method: 'POST',
      body: new URLSearchParams({ ssl_check: '1', payload: '{"type":"block_actions"}' }),
    });
    expect(check.status).toBe(200);
  });

  it('Slack bad input: drops what is malformed, and says so without its content', async () => {
    const { slack, logger } = await startSlackSupport();
    for (const body of ['{"type":', '', 'secret words', '\u0000']) {
      expect((await slack.sender.sendSigned(body, JSON_TYPE)).status).toBe(400);
    }
    for (const body of ['[]', 'null', '7', '"text"', '{}', '{"type":"event_callback"}', '{"type":7}']) {
      expect((await slack.sender.sendSigned(body, JSON_TYPE)).status, body).toBe(200);
    }
    const odd = [
      { type: 'event_callback', team_id: 'T1', event: 'secret words' },
      { type: 'event_callback', team_id: 'T1', event: { type: 'message', text: 'secret words' } },
      { type: 'block_actions', user: { id: 'U1' }, actions: [] },
      { type: 'view_submission', user: { id: 'U1' }, view: 'secret words' },
    ];
    for (const body of odd) {
      const told = logger.events.filter(({ event }) => event === 'slack-payload-malformed').length;
      expect((await slack.sender.sendSigned(JSON.stringify(body), JSON_TYPE)).status).toBe(200);
      expect(logger.events.filter(({ event }) => event === 'slack-payload-malformed')).toHaveLength(told + 1);
    }
    const deep = `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`;
    expect((await slack.sender.sendSigned(deep, JSON_TYPE)).status).toBe(200);
    expect(logger.events.some(({ event }) => event === 'slack-payload-malformed')).toBe(true);
    expect(JSON.stringify(logger.events)).not.toContain('secret words');
  });

  it('Slack 28: answers where the app is installed for a whole organisation', async () => {
    const { slack, ada, answers, asked } = await startSlackSupport();
    const { workspace, sender } = slack;
    const authorizations = [
      { enterprise_id: 'E1', team_id: null, user_id: null, is_bot: true, is_enterprise_install: true },
      { enterprise_id: 'E1', team_id: 'T1', user_id: workspace.botUserId, is_bot: true },
    ];
    const event = { type: 'message', channel: ada.dm, channel_type: 'im', user: ada.id, text: 'Anybody?' };
    await sender.sendEvent({
      ...{ type: 'event_callback', team_id: null, enterprise_id: 'E1', context_team_id: 'T1' },
      ...{ event_id: 'Ev1', is_ext_shared_channel: null, authorizations },
      event: { ...event, ts: workspace.nextTs() },
    });
    await answers(1, ada.dm);
    expect(asked).toHaveLength(1);
  });

  it('refuses a body that is too large and serves the next request', async () => {
    const { slack } = await startSlackSupport();
    const huge = JSON.stringify({ type: 'event_callback', text: 'x'.repeat(3 * 1024 * 1024) });
    expect([413, 0]).toContain((await slack.sender.sendSigned(huge, JSON_TYPE)).status);
    expect((await slack.sender.sendSigned(CHALLENGE, JSON_TYPE)).status).toBe(200);
  });

  it('Slack 4: acknowledges at once however long the answer takes', async () => {
    let answerNow = (_: string): void => undefined;
    const answer = () =>
      new Promise<string>((resolve) => {
        answerNow = resolve;
      });
    const { slack, ada, answers } = await startSlackSupport({ answer });
    const { told } = await slack.people.say(ada.id, ada.dm, 'What takes so long?');
    expect(told[0]).toMatchObject([{ status: 200, retry: 0 }]);
    expect(slack.fromApp()).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    answerNow('Thinking did.');
    expect((await answers(1))[0]?.text).toBe('Thinking did.');
  });

  it('Slack 5, 6: acknowledges nothing that it could not store, and answers once when Slack sends it again', async () => {
    let refusals = 2;
    const isDraining = () => refusals-- > 0;
    const { slack, ada, answers, quiet } = await startSlackSupport({ isDraining });
    const { told } = await slack.people.say(ada.id, ada.dm, 'Is anybody there?');
    expect(told[0]?.map(({ status }) => status)).toEqual([503, 503, 200]);
    await answers(1);
    await quiet();
    expect(slack.fromApp()).toHaveLength(1);
  });

  it('Slack 6: answers an event once though it is delivered four times', async () => {
    const { slack, ada, answers, quiet, asked } = await startSlackSupport();
    const { workspace, people } = slack;
    const event = {
      type: 'message',
      channel: ada.dm,
      channel_type: 'im',
      user: ada.id,
      text: 'How do I get a refund?',
      ts: workspace.nextTs(),
    };
    await Promise.all([1, 2, 3, 4].map(() => people.event(event)));
    await answers(1);
    await quiet();
    expect(asked).toHaveLength(1);
    expect(slack.fromApp()).toHaveLength(1);
  });
});
