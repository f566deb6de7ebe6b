import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/contract/delivery.ts';
import { until } from '../../core/running-support.ts';
import type { AnswerScript } from '../../fakes/scripted-answer.ts';
import { startSlackSupport } from './slack-support.ts';

const WORDS = 'Send the parcel back within thirty days and the money is yours.'.split(' ');

/** Says its words one by one, over three and a half seconds: on a busy machine too, it is shown more than once meanwhile. */
const slowAnswer: AnswerScript = async (_request, { stream, signal }) => {
  for (const word of WORDS) {
    stream.write(`${word} `);
    await sleep(270, undefined, { signal });
  }
  return WORDS.join(' ');
};

/** Is silent for a while and then says everything at once. */
const thoughtful: AnswerScript = async (_request, { signal }) => {
  await sleep(500, undefined, { signal });
  return WORDS.join(' ');
};

describe('answers that are shown while they are made', () => {
  it('Slack 29: are streamed by Slack itself in a thread, to the person who asked, and end as one message', async () => {
    const { slack, ada, lobby, mention, quiet } = await startSlackSupport({ answer: slowAnswer });
    await slack.people.say(ada.id, lobby, `${mention} how do I get a refund?`);
    await until(() => slack.callsOf('chat.update').length === 1);
    await quiet();
    expect(slack.callsOf('chat.startStream')[0]?.args).toMatchObject({
      recipient_user_id: ada.id,
      recipient_team_id: slack.workspace.teamId,
    });
    expect(slack.callsOf('chat.appendStream').length).toBeGreaterThan(0);
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
    const [answer, ...more] = slack.fromApp(lobby);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({ text: WORDS.join(' '), streaming: false });
    expect(answer?.metadata?.event_payload.delivery_id).toBeDefined();
  });

  it('Slack 29: are posted and changed now and then where Slack does not stream', async () => {
    const { slack, ada, quiet, answers } = await startSlackSupport({ answer: slowAnswer });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1);
    await until(() => slack.fromApp()[0]?.text === WORDS.join(' '));
    await quiet();
    const changes = slack.callsOf('chat.update');
    expect(changes.length).toBeGreaterThan(1);
    for (const [index, { at }] of changes.slice(1, -1).entries()) {
      expect(at - (changes[index]?.at ?? 0)).toBeGreaterThan(1_000);
    }
    expect(slack.fromApp()).toHaveLength(1);
  });

  it('Slack 29: fall back to that when Slack refuses the stream', async () => {
    const { slack, ada, lobby, mention } = await startSlackSupport({ answer: slowAnswer });
    slack.faults.always('chat.startStream', { kind: 'error', error: 'channel_type_not_supported' });
    await slack.people.say(ada.id, lobby, `${mention} how do I get a refund?`);
    await until(() => slack.fromApp(lobby)[0]?.text === WORDS.join(' '));
    expect(slack.fromApp(lobby)).toHaveLength(1);
  });

  it('are posted whole when showing them fails in any way', async () => {
    for (const method of ['chat.startStream', 'chat.appendStream', 'chat.stopStream']) {
      const { slack, ada, lobby, mention } = await startSlackSupport({ answer: slowAnswer });
      slack.faults.always(method, { kind: 'status', status: 500 });
      await slack.people.say(ada.id, lobby, `${mention} how do I get a refund?`);
      await until(() => slack.callsOf(method).length > 0);
      slack.faults.always(method, undefined);
      await until(() => slack.fromApp(lobby).some(({ text }) => text === WORDS.join(' ')));
      expect(slack.fromApp(lobby)).toHaveLength(1);
    }
  }, 30_000);

  it('Slack 24: are finished in their place by another process when the first one died', async () => {
    const first = await startSlackSupport({ answer: slowAnswer });
    const { slack, ada, lobby } = first;
    const { message: question } = await slack.people.say(ada.id, lobby, 'Is there a refund?');
    const second = await startSlackSupport({ slack });
    for (const thread of [undefined, question.ts]) {
      const target = { channel: lobby, user: ada.id, team: slack.workspace.teamId };
      const place = thread === undefined ? target : { ...target, thread };
      const [deliveryId, messageId] = [randomUUID(), randomUUID()];
      first.channel.live?.stream({ deliveryId, messageId, target: place }, 'Half of');
      const shown = () => slack.fromApp(lobby).find(({ text }) => text.startsWith('Half of'));
      await until(() => shown() !== undefined);
      first.channel.live?.abandon({ deliveryId, messageId, target: place }, 'taken');
      await until(() => shown()?.metadata !== undefined && shown()?.streaming !== true);
      const delivery: Delivery = {
        ...{ id: deliveryId, messageId, sessionId: randomUUID(), channel: 'slack', target: place },
        ...{ operation: 'post', part: 0, content: { text: 'The whole answer.', citations: [] } },
      };
      const doubt = { delivery, attempt: 2, uncertain: true, firstTriedAt: Date.now() };
      const signal = AbortSignal.timeout(10_000);
      expect((await second.channel.lookUp?.(doubt, signal))?.kind).toBe('retry');
      expect((await second.channel.deliver(delivery, signal)).kind).toBe('sent');
      expect((await second.channel.lookUp?.(doubt, signal))?.kind).toBe('sent');
    }
    expect(slack.fromApp(lobby).map(({ text }) => text)).toEqual(['The whole answer.', 'The whole answer.']);
  }, 30_000);

  it('DESK 5: stop at once and are marked when a person takes over', async () => {
    const { slack, ada, lobby, mention, quiet, asked, escalations } = await startSlackSupport({
      answer: slowAnswer,
    });
    await slack.people.say(ada.id, lobby, `${mention} how do I get a refund?`);
    await until(() => slack.callsOf('chat.startStream').length === 1);
    const ticket = await escalations.escalate(asked[0]?.session.id ?? '', 'customer-request');
    await escalations.act(ticket.number, { kind: 'claim', takeOver: false }, 'Grace');
    await quiet();
    const [stopped, ...others] = slack.fromApp(lobby);
    expect(stopped?.text).toMatch(/⏹$/);
    expect(stopped?.streaming).toBe(false);
    expect(stopped?.text).not.toContain(WORDS.at(-1));
    expect(others.map(({ text }) => text).join(' ')).toContain('Grace');
  });

  it('never show words twice when the first ones are taken back', async () => {
    const { slack, ada, lobby, mention } = await startSlackSupport({
      answer: async (_request, { stream }) => {
        stream.write('I think that ');
        await sleep(900);
        stream.restart();
        for (const word of WORDS) {
          stream.write(`${word} `);
          await sleep(100);
        }
        return WORDS.join(' ');
      },
    });
    await slack.people.say(ada.id, lobby, `${mention} how do I get a refund?`);
    await until(() => slack.fromApp(lobby)[0]?.text === WORDS.join(' '));
    expect(slack.callsOf('chat.appendStream')).toEqual([]);
    expect(slack.fromApp(lobby)).toHaveLength(1);
  });

  it('say in an assistant thread that they are being made, and offer questions to begin with', async () => {
    const { slack, ada, answers } = await startSlackSupport({ answer: thoughtful });
    const { channel, threadTs, told } = await slack.people.openAssistant(ada.id);
    expect(told[0]?.status).toBe(200);
    const thread = `${channel}:${threadTs}`;
    await until(() => slack.workspace.suggestedPrompts.has(thread));
    expect(slack.workspace.suggestedPrompts.get(thread)?.[0]).toEqual({
      title: 'How do I get a refund?',
      message: 'How do I get a refund?',
    });
    await slack.people.say(ada.id, channel, 'How do I get a refund?', { threadTs });
    await until(() => slack.workspace.statuses.get(thread) === 'is looking that up…');
    await answers(2);
    await until(() => slack.fromApp(channel, threadTs).at(-1)?.text === WORDS.join(' '));
  });
});
