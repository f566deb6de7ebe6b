/** Ways of Slack that an adapter must get right and that belong to no other file here. */
import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { startSlackSupport } from './slack-support.ts';

describe('messages and mentions', () => {
  it('Slack 8: answers a mention whose message event came first and did not show it', async () => {
    const { slack, ada, lobby, mention, answers, quiet, asked } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, 'when are you open?');
    const same = { channel: lobby, user: ada.id, ts: message.ts, client_msg_id: message.clientMessageId };
    await slack.people.event({ ...same, type: 'app_mention', text: `${mention} when are you open?` });
    await answers(1, lobby);
    await quiet();
    expect(asked.map(({ question }) => question)).toEqual(['when are you open?']);
  });

  it('Slack 8: answers a mention in somebody else’s thread though its message event was refused', async () => {
    const { slack, ada, lobby, mention, answers, quiet, asked } = await startSlackSupport();
    const { message: root } = await slack.people.say(ada.id, lobby, 'Who knows the opening hours?');
    const place = { channel: lobby, user: ada.id, ts: slack.workspace.nextTs(), thread_ts: root.ts };
    const client = { client_msg_id: '1f1c9473-12a2-4934-bd57-301917883ae3' };
    const words = { ...place, ...client, type: 'message', channel_type: 'channel', text: 'when?' };
    await slack.people.event(words);
    await slack.people.event({ ...place, ...client, type: 'app_mention', text: `${mention} when?` });
    const [answer] = await answers(1, lobby);
    await quiet();
    expect(answer?.threadTs).toBe(root.ts);
    expect(asked).toHaveLength(1);
  });

  it('Slack 15: answers a reply that is also sent to the channel once, in its thread', async () => {
    const { slack, ada, lobby, mention, answers, quiet } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await answers(1, lobby);
    const broadcast = { threadTs: message.ts, subtype: 'thread_broadcast' };
    await slack.people.say(ada.id, lobby, 'And on Sunday?', broadcast);
    const [, second] = await answers(2, lobby);
    await quiet();
    expect(second?.threadTs).toBe(message.ts);
    expect(slack.fromApp(lobby)).toHaveLength(2);
  });

  it('Slack 12, 17: takes no edit, thread or file for anything when the app was never asked there', async () => {
    const { slack, ada, lobby, quiet, asked } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, 'Lunch?');
    await slack.people.say(ada.id, lobby, 'Sure.', { threadTs: message.ts });
    await slack.people.edit(message, 'Lunch at noon?');
    await quiet();
    expect(asked).toEqual([]);
    expect(slack.fromApp()).toEqual([]);
  });

  it('Slack 25: knows what was said from its own records, and reads no history for an answer', async () => {
    const { slack, ada, answers, asked } = await startSlackSupport();
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1);
    await slack.people.say(ada.id, ada.dm, 'And how long does it take?');
    await answers(2);
    expect(asked[1]?.history.map(({ content }) => content)).toContain('How do I get a refund?');
    expect(slack.calls.filter(({ method }) => /^conversations\.(history|replies)$/.test(method))).toEqual([]);
  });

  it('Slack 28: answers guests, and strangers whom users.info does not know, each for themselves', async () => {
    const { slack, mention, answers, asked } = await startSlackSupport();
    const { workspace, people } = slack;
    const guest = workspace.addUser({ name: 'Guest', isGuest: true });
    const stranger = workspace.addUser({ name: 'Stranger', teamId: 'T0ELSEWHERE', isStranger: true });
    const members = [guest.id, stranger.id, workspace.botUserId];
    const { id: shared } = workspace.addChannel({ name: 'partners', members, isShared: true });
    const first = await people.say(guest.id, shared, `${mention} when are you open?`);
    await answers(1, shared);
    await people.say(stranger.id, shared, `${mention} where are you?`);
    const [, second] = await answers(2, shared);
    expect(first.told.flat().every(({ status }) => status === 200)).toBe(true);
    expect(second?.text).toBe('You asked: where are you?');
    const [one, other] = asked.map(({ session }) => session);
    expect(one?.id).not.toBe(other?.id);
    expect(one?.customerId).not.toBe(other?.customerId);
  });

  it('Slack 28: knows customers by name, and asks for it once', async () => {
    const { slack, ada, answers, nameOf } = await startSlackSupport();
    const say = async (text: string) => await slack.people.say(ada.id, ada.dm, text);
    await Promise.all([say('How do I get a refund?'), say('And how long does it take?')]);
    await say('Thanks, what about gift cards?');
    await answers(1, ada.dm);
    await until(async () => (await nameOf(ada.id)) === 'Ada');
    expect(slack.callsOf('users.info').filter(({ args }) => args.user === ada.id)).toHaveLength(1);
  });

  it('Slack 28: stores, acknowledges and answers before it knows the name, which it keeps when it comes', async () => {
    const { slack, ada, answers, nameOf } = await startSlackSupport();
    slack.faults.next('users.info', { kind: 'slow', ms: 1_000 });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1, ada.dm);
    expect(await nameOf(ada.id)).toBeUndefined();
    await until(async () => (await nameOf(ada.id)) === 'Ada');
  });

  it('Slack 28: asks again when somebody writes again whose name Slack did not tell', async () => {
    const { slack, ada, answers, nameOf } = await startSlackSupport();
    slack.faults.next('users.info', { kind: 'status', status: 500 });
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1, ada.dm);
    await until(() => slack.callsOf('users.info').length === 1);
    await slack.people.say(ada.id, ada.dm, 'And how long does it take?');
    await until(async () => (await nameOf(ada.id)) === 'Ada');
  });

  it('Slack 33: greets nobody who joins, and answers no reaction', async () => {
    const { slack, ada, lobby, mention, answers, quiet, asked } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, `${mention} when are you open?`);
    await answers(1, lobby);
    const newcomer = slack.workspace.addUser({ name: 'Bob' });
    await slack.people.join(newcomer.id, lobby);
    await slack.people.react(ada.id, message, 'eyes');
    await quiet();
    expect(asked).toHaveLength(1);
    expect(slack.fromApp()).toHaveLength(1);
  });
});

describe('what is written to Slack', () => {
  it('Slack 21: is Slack’s own text in messages and standard Markdown in streams, never both', async () => {
    const answer = '**Returns**: see [the page](https://help.example/returns).';
    const { slack, ada, lobby, mention, answers } = await startSlackSupport({
      answer: async (_request, { stream }) => {
        stream.write(answer);
        await until(() => slack.callsOf('chat.startStream').length === 1);
        return answer;
      },
    });
    await slack.people.say(ada.id, lobby, `${mention} how do I return a parcel?`);
    const [shown] = await answers(1, lobby);
    await until(() => shown?.blocks !== undefined);
    expect(slack.callsOf('chat.startStream')[0]?.args.markdown_text).toBe(answer);
    expect(shown?.text).toBe('*Returns*: see <https://help.example/returns|the page>.');
    for (const { args } of slack.calls) {
      expect('markdown_text' in args && ('text' in args || 'blocks' in args)).toBe(false);
    }
  });

  it('Slack 22: keeps a message with the longest code, table and list within every limit', async () => {
    const list = Array.from({ length: 120 }, (_, index) => `- entry ${index}`).join('\n');
    const table = `| a | b |\n|---|---|\n${'| some words | more words |\n'.repeat(90)}`;
    const code = `\`\`\`\n${'x'.repeat(9_000)}\n\`\`\``;
    const { slack, ada, answers } = await startSlackSupport({
      answer: () => [list, table, code, 'The end.'].join('\n\n'),
    });
    await slack.people.say(ada.id, ada.dm, 'Tell me everything.');
    await answers(1);
    await until(() => slack.fromApp().at(-1)?.text.endsWith('The end.') === true);
    const written = slack.fromApp().map(({ text }) => text);
    for (const index of [0, 60, 119]) expect(written.join('\n')).toContain(`entry ${index}`);
    expect(written.join('').match(/x/g)?.length).toBeGreaterThanOrEqual(9_000);
  });

  it('Slack 31: needs no response_url, so one that has expired or is used up changes nothing', async () => {
    const { slack, ada, answers, escalations } = await startSlackSupport();
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    const [answer] = await answers(1);
    if (answer === undefined) throw new Error('there is no answer');
    const value = /"action_id":"answer.person","value":"([^"]+)"/.exec(JSON.stringify(answer.blocks))?.[1];
    await slack.people.click(ada.id, answer, { actionId: 'answer.person', value: value ?? '' });
    expect(await escalations.list()).toHaveLength(1);
    await answers(2);
    expect(slack.responseUrls.received).toEqual([]);
  });
});

describe('what Slack says of the app itself', () => {
  it('Slack 32: is acknowledged at once, and shown as held back for a minute', async () => {
    const { slack, channel, clock } = await startSlackSupport();
    await until(() => channel.health?.().status === 'ok');
    const limited = { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1_518_467_820 };
    const [attempt] = await slack.sender.sendEvent(limited);
    expect(attempt).toMatchObject({ status: 200, retry: 0 });
    expect(attempt?.tookMs).toBeLessThan(1_000);
    expect(channel.health?.().status).toBe('degraded');
    clock.forward(61_000);
    expect(channel.health?.().status).toBe('ok');
  });

  it('Slack 4: types that nobody listens to are acknowledged at once, whichever way they come', async () => {
    const { slack, quiet, asked } = await startSlackSupport();
    const form = (payload: object) => slack.sender.sendForm({ payload: JSON.stringify(payload) });
    const user = { id: 'U1' };
    const attempts = [
      ...(await slack.sender.sendEvent({
        type: 'event_callback',
        team_id: 'T1',
        event: { type: 'pin_added' },
      })),
      ...(await slack.sender.sendEvent({ type: 'something_new' })),
      await form({ type: 'dialog_submission', user, callback_id: 'old' }),
      await form({ type: 'block_actions', user, actions: [{ action_id: 'elsewhere' }] }),
      await form({ type: 'view_submission', user, view: { id: 'V1', callback_id: 'elsewhere' } }),
      await form({ type: 'shortcut', user, callback_id: 'elsewhere' }),
      await slack.people.command('U1', 'C1', 'hello', '/elsewhere'),
    ];
    for (const { status, tookMs } of attempts) {
      expect(status).toBe(200);
      expect(tookMs).toBeLessThan(1_000);
    }
    await quiet();
    expect(asked).toEqual([]);
  });
});
