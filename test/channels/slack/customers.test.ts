import { describe, expect, it } from 'vitest';
import { startSlackSupport } from './slack-support.ts';

describe('customers in Slack', () => {
  it('Slack 16: answers a direct message where it was written', async () => {
    const { slack, ada, answers, asked } = await startSlackSupport();
    const { told } = await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    const [answer] = await answers(1, ada.dm);
    expect(answer?.text).toBe('You asked: How do I get a refund?');
    expect(answer?.threadTs).toBeUndefined();
    expect(told[0]?.[0]?.status).toBe(200);
    expect(asked).toHaveLength(1);
  });

  it('Slack 7: answers a mention once, in its thread, though Slack tells of it twice', async () => {
    for (const events of [undefined, 'mention-first'] as const) {
      const { slack, ada, lobby, mention, answers, quiet, asked } = await startSlackSupport();
      const options = events === undefined ? {} : { events };
      const { message } = await slack.people.say(ada.id, lobby, `${mention} when are you open?`, options);
      const [answer] = await answers(1, lobby);
      await quiet();
      expect(slack.fromApp(lobby)).toHaveLength(1);
      expect(answer?.threadTs).toBe(message.ts);
      expect(asked.map(({ question }) => question)).toEqual(['when are you open?']);
    }
  });

  it('Slack 17: goes on in a thread it was asked in without being mentioned again, and nowhere else', async () => {
    const { slack, ada, lobby, mention, answers, quiet } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await answers(1, lobby);
    await slack.people.say(ada.id, lobby, 'And on Sunday?', { threadTs: message.ts });
    const [, second] = await answers(2, lobby);
    expect(second).toMatchObject({ threadTs: message.ts, text: 'You asked: And on Sunday?' });
    const other = await slack.people.say(ada.id, lobby, 'Who has lunch plans?');
    await slack.people.say(ada.id, lobby, 'I do have some.', { threadTs: other.message.ts });
    await quiet();
    expect(slack.fromApp(lobby)).toHaveLength(2);
  });

  it('Slack 10, 11, 33: leaves out what other programs, Slack itself and the app write', async () => {
    const { slack, ada, lobby, mention, quiet, asked } = await startSlackSupport();
    const { workspace, people } = slack;
    const other = workspace.addUser({ name: 'other-bot', isBot: true });
    await people.event({
      type: 'message',
      channel: lobby,
      channel_type: 'channel',
      user: other.id,
      bot_id: 'B0OTHER',
      text: `${mention} hello there?`,
      ts: workspace.nextTs(),
    });
    await people.say('USLACKBOT', ada.dm, 'Reminder: pay the bill.');
    await people.say(ada.id, lobby, `${mention} has joined the channel`, { subtype: 'channel_join' });
    await quiet();
    expect(asked).toEqual([]);
    expect(slack.fromApp()).toEqual([]);
  });
});
