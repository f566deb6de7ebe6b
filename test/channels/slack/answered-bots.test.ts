import { describe, expect, it } from 'vitest';
import { createBotGate } from '../../../channels/slack/customers/bot-gate.ts';
import type { InboundEvent } from '../../../src/contract/event.ts';
import { createRecordingLogger } from '../../fakes/recording-telemetry.ts';
import { startSlackSupport } from './slack-support.ts';

const BOT = { botId: 'B0FORMS001', appId: 'A0FORMS001' };

async function startWithBot() {
  const support = await startSlackSupport({ answeredBots: [BOT.appId] });
  const { slack, lobby } = support;
  const bot = slack.workspace.addUser({ name: 'Forms', isBot: true, bot: BOT });
  const say = async (text: string, threadTs?: string) =>
    (await slack.people.say(bot.id, lobby, text, threadTs === undefined ? {} : { threadTs })).message;
  return { ...support, say };
}

describe('bots that are answered', () => {
  it('Slack 11: get answers where they mention us, and in the thread that they began so', async () => {
    const { say, mention, lobby, answers, quiet, asked } = await startWithBot();
    await say('Somebody filled in a form.');
    const { ts } = await say(`${mention} when are you open?`);
    const [answer] = await answers(1, lobby);
    expect(answer?.threadTs).toBe(ts);
    await say('And how do I get a refund?', ts);
    await answers(2, lobby);
    await quiet();
    expect(asked.map(({ question }) => question)).toEqual([
      'when are you open?',
      'And how do I get a refund?',
    ]);
  });

  it('Slack 11: are left alone in the threads of others until they mention us', async () => {
    const { slack, ada, say, mention, lobby, answers, quiet, asked } = await startWithBot();
    const { message } = await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await answers(1, lobby);
    await say('A colleague is on the way.', message.ts);
    await quiet();
    expect(asked).toHaveLength(1);
    await say(`${mention} where is the manual?`, message.ts);
    await answers(2, lobby);
    expect(asked.at(-1)?.question).toBe('where is the manual?');
  });

  it('Slack 11: and who answer every answer are answered ten times an hour in a thread', async () => {
    const { say, mention, lobby, answers, quiet, asked, slack, logger } = await startWithBot();
    const { ts } = await say(`${mention} hello, who are you?`);
    for (let round = 1; round <= 10; round += 1) {
      await answers(round, lobby);
      await say(`${mention} I do not understand answer ${round}.`, ts);
    }
    await quiet();
    expect(slack.fromApp(lobby)).toHaveLength(10);
    expect(asked).toHaveLength(10);
    expect(logger.events.map(({ event }) => event)).toContain('slack-bot-limited');
  });

  it('Slack 11: who begin a thread with every answer are answered a hundred times an hour', async () => {
    const { say, mention, quiet, asked } = await startWithBot();
    for (let round = 1; round <= 105; round += 1)
      await say(`${mention} I do not understand answer ${round}.`);
    await quiet();
    expect(asked).toHaveLength(100);
  });

  it('Slack 11: are heard again an hour later, and a message that comes twice counts once', async () => {
    let now = 1_790_000_000_000;
    const logger = createRecordingLogger();
    const mayPass = createBotGate({ hasBegun: async () => true, clock: () => now, logger });
    const passes = async (number: number) => await mayPass(aBotMessage(`C1:${number}.0`));
    for (let number = 1; number <= 10; number += 1) {
      expect([await passes(number), await passes(number)]).toEqual([true, true]);
    }
    expect(await passes(11)).toBe(false);
    now += 60 * 60 * 1_000;
    expect(await passes(12)).toBe(true);
  });
});

function aBotMessage(messageId: string): InboundEvent {
  return {
    ...{ eventId: messageId, channel: 'slack', accountId: 'T1', kind: 'message', conversationKey: 'C1:1.0' },
    ...{ replyTo: {}, messageId, revision: 0, visibility: 'public', addressed: 'mention', text: 'hello' },
    actor: { platformId: 'B1', role: 'bot', assurance: 'verified' },
    ...{ attachments: [], external: false, sentAt: 0, receivedAt: 0 },
  };
}
