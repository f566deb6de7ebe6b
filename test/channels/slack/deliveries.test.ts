import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { isRecord } from '../../fakes/slack/api-call.ts';
import { startSlackSupport } from './slack-support.ts';

describe('answers on their way to Slack', () => {
  it('Slack 19, 20: carry the id under which they are found again, and neither mention nor unfurl', async () => {
    const { slack, ada, answers } = await startSlackSupport({
      answer: () => 'Ask <!channel>, <@U123> or @here & see <https://evil.example|https://bank.example>.',
    });
    await slack.people.say(ada.id, ada.dm, 'Whom do I ask?');
    const [answer] = await answers(1);
    expect(answer?.metadata?.event_type).toBe('switchboard_message');
    expect(answer?.metadata?.event_payload.delivery_id).toBe(answer?.clientMessageId);
    const written = JSON.stringify([answer?.text, answer?.blocks]);
    expect(written).not.toMatch(/<!channel>|<@U123>|<https:\/\/evil/);
    expect(written).toContain('&lt;!channel&gt;');
    expect(slack.callsOf('chat.postMessage')[0]?.args).toMatchObject({ unfurl_links: 'false' });
  });

  it('Slack 23, defect 5: wait as long as Slack asks, and hold nothing else up', async () => {
    const { slack, ada, lobby, mention, answers } = await startSlackSupport();
    slack.faults.next('chat.postMessage', { kind: 'rate-limited', retryAfter: 2 });
    const askedAt = performance.now();
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await until(() => slack.callsOf('chat.postMessage').length === 1);
    await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await answers(1, lobby);
    expect(slack.fromApp(ada.dm)).toEqual([]);
    await answers(1, ada.dm);
    expect(performance.now() - askedAt).toBeGreaterThan(1_900);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(3);
  });

  it('Slack 24, defect 5: are not sent again when only the response was lost', async () => {
    for (const fault of [
      { kind: 'lost-response' },
      { kind: 'failed-after-effect', status: 500 },
      { kind: 'failed-after-effect', status: 404 },
    ] as const) {
      const { slack, ada, lobby, mention, answers, quiet, storage } = await startSlackSupport();
      slack.faults.next('chat.postMessage', fault, fault);
      await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
      await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
      await answers(2);
      await until(() => slack.calls.filter(({ method }) => /history|replies/.test(method)).length >= 2);
      await quiet();
      expect(slack.fromApp()).toHaveLength(2);
      expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
      expect(await storage.outbox.claim({ owner: 'test', limit: 10, leaseMs: 1 })).toEqual([]);
    }
  });

  it('Slack 24: are found by the id of the client, too, where Slack has lost their metadata', async () => {
    const { slack, ada, answers, quiet } = await startSlackSupport();
    slack.faults.next('chat.postMessage', { kind: 'lost-response' });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    const [answer] = await answers(1);
    delete answer?.metadata;
    await until(() => slack.callsOf('conversations.history').length > 0);
    await quiet();
    expect(slack.fromApp()).toHaveLength(1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });

  it('Slack 24: are sent again, once, when they did not arrive', async () => {
    const { slack, ada, answers, quiet } = await startSlackSupport();
    slack.faults.next('chat.postMessage', { kind: 'status', status: 500 });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1);
    await quiet();
    expect(slack.fromApp()).toHaveLength(1);
    const keys = slack.callsOf('chat.postMessage').map(({ args }) => args.client_msg_id);
    expect(new Set(keys).size).toBe(1);
  });

  it('Slack 22: come whole and in order when they are long, and each part once after a doubt', async () => {
    const paragraphs = Array.from(
      { length: 30 },
      (_, index) => `Paragraph ${index}. ${'Words go on. '.repeat(40)}`,
    );
    const code = `\`\`\`js\n${'const answer = 42;\n'.repeat(300)}\`\`\``;
    const { slack, ada, lobby, mention, answers, quiet } = await startSlackSupport({
      answer: () => [...paragraphs, code, 'The end.'].join('\n\n'),
    });
    await slack.people.say(ada.id, lobby, `${mention} tell me everything.`);
    const count = () => slack.fromApp(lobby).length;
    await until(() => slack.fromApp(lobby).at(-1)?.text.endsWith('The end.') === true);
    const whole = count();
    expect(whole).toBeGreaterThan(3);
    const texts = slack.fromApp(lobby).map(({ text }) => text);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(4_000);
      expect((text.match(/```/g) ?? []).length % 2).toBe(0);
    }
    const numbers = texts
      .join(' ')
      .match(/Paragraph (\d+)/g)
      ?.map((one) => Number(one.slice(10)));
    expect(numbers).toEqual(paragraphs.map((_, index) => index));

    slack.faults.next(
      'chat.postMessage',
      { kind: 'slow', ms: 0 },
      { kind: 'lost-response' },
      { kind: 'slow', ms: 0 },
      { kind: 'rate-limited', retryAfter: 1 },
    );
    await slack.people.say(ada.id, ada.dm, 'Tell me everything.');
    await answers(whole, ada.dm);
    await quiet();
    expect(slack.fromApp(ada.dm).map(({ text }) => text)).toEqual(texts);
  }, 40_000);

  it('Slack 22: come in plain words when Slack does not take their blocks, and are changed so, too', async () => {
    for (const error of ['invalid_blocks', 'msg_blocks_too_long']) {
      const { slack, ada, answers, logger } = await startSlackSupport();
      slack.faults.next('chat.postMessage', { kind: 'error', error });
      await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
      const [answer] = await answers(1, ada.dm);
      expect(answer?.text).toContain('How do I get a refund?');
      expect(answer?.blocks ?? []).toEqual([]);
      expect(answer?.metadata?.event_payload.delivery_id).toBe(answer?.clientMessageId);
      expect(logger.events).toContainEqual(
        expect.objectContaining({
          event: 'slack-blocks-refused',
          fields: { method: 'chat.postMessage', error },
        }),
      );
    }
  });

  it('are given up when the place is gone, and wait while the account is', async () => {
    const { slack, ada, lobby, mention, answers, channel, clock } = await startSlackSupport();
    slack.faults.next('chat.postMessage', { kind: 'error', error: 'token_revoked' });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await until(() => channel.health?.().status === 'down');
    expect(channel.health?.().detail).toContain('token_revoked');
    clock.forward(20_000);
    await answers(1, ada.dm);
    await until(() => channel.health?.().status === 'ok');

    const lounge = slack.workspace.channels.get(lobby);
    if (lounge !== undefined) lounge.isArchived = true;
    await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await until(() => slack.callsOf('chat.postMessage').length === 3);
    expect(slack.fromApp(lobby)).toEqual([]);
  }, 30_000);

  it('Slack 32: turn health red when Slack says that the app was removed or its token taken', async () => {
    for (const event of [
      { type: 'app_uninstalled' },
      { type: 'tokens_revoked', tokens: { oauth: [], bot: ['U1'] } },
    ]) {
      const { slack, channel } = await startSlackSupport();
      await until(() => channel.health?.().status === 'ok');
      await slack.people.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'] } });
      expect(channel.health?.().status).toBe('ok');
      const [attempt] = await slack.people.event(event);
      expect(attempt?.status).toBe(200);
      expect(channel.health?.()).toMatchObject({ status: 'down' });
    }
  });

  it('show their sources', async () => {
    const citation = {
      index: 1,
      title: 'Refunds <now>',
      url: 'https://help.example/refunds',
      documentId: 'd',
      quote: 'q',
    };
    const { slack, ada, answers } = await startSlackSupport({
      answer: () => ({ kind: 'answered', text: 'Send it back [1].', citations: [citation] }),
    });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    const [answer] = await answers(1);
    const sources = answer?.blocks?.find((block) => isRecord(block) && block.block_id === 'sources');
    expect(JSON.stringify(sources)).toContain('[1] <https://help.example/refunds|Refunds &lt;now&gt;>');
  });
});
