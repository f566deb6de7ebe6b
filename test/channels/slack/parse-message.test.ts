import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../channels/slack/customers/parse-message.ts';
import type { EventPayload } from '../../../channels/slack/payload.ts';

const NOW = 1_790_000_000_000;
const identity = { teamId: 'T1', botUserId: 'UBOT', botId: 'BBOT' };

function parse(
  event: Readonly<Record<string, unknown>>,
  envelope: Partial<EventPayload> = {},
  answeredBots: readonly string[] = [],
) {
  const payload: EventPayload = {
    kind: 'event',
    teamId: 'T1',
    appId: 'A1',
    eventId: 'Ev1',
    isShared: false,
    ownUserIds: [],
    event: {
      ...{ type: 'message', channel: 'C1', channel_type: 'channel', user: 'U1', ts: '1700000000.000100' },
      ...event,
    },
    ...envelope,
  };
  return parseMessage(payload, { identity, answeredBots: new Set(answeredBots), now: NOW });
}

describe('messages of Slack in the common form', () => {
  it('Slack 7: are known by channel and ts, whichever event brings them', () => {
    const asMessage = parse({ text: '<@UBOT> hello there' });
    const asMention = parse({ type: 'app_mention', text: '<@UBOT> hello there', channel_type: undefined });
    expect(asMessage?.eventId).toBe('C1:1700000000.000100');
    expect(asMention?.eventId).toBe(asMessage?.eventId);
    expect(asMessage).toMatchObject({ addressed: 'mention', text: 'hello there', accountId: 'T1' });
  });

  it('Slack 14: belong to their thread, the first one to the thread that it begins', () => {
    const root = parse({ text: '<@UBOT> hi there' });
    const reply = parse({ text: 'more', ts: '1700000009.000000', thread_ts: '1700000000.000100' });
    expect(reply?.conversationKey).toBe(root?.conversationKey);
    expect(reply?.replyTo.thread).toBe('1700000000.000100');
    expect(reply?.addressed).toBe('owned-thread');
    const broadcast = parse({
      ...{ subtype: 'thread_broadcast', text: 'more' },
      ts: '2.0',
      thread_ts: '1.0',
    });
    expect(broadcast?.conversationKey).toBe('C1:1.0');
  });

  it('Slack 16: need a mention in channels and group messages, and none in direct ones', () => {
    for (const kind of ['channel', 'group', 'mpim']) {
      expect(parse({ text: 'hello all', channel_type: kind })).toBeUndefined();
    }
    const direct = { text: 'hello', channel: 'D1' };
    expect(parse({ ...direct, channel_type: 'im' })?.addressed).toBe('dm');
    expect(parse({ ...direct, channel_type: undefined })?.addressed).toBe('dm');
    expect(parse({ ...direct, channel_type: 'im' })?.replyTo.thread).toBeUndefined();
  });

  it.each([
    ['<@UBOT> hi', 'hi'],
    ['hi <@UBOT|switchboard>, are you there?', 'hi , are you there?'],
    ['*<@UBOT>* hi', 'hi'],
    ['_<@UBOT>_ ask <@U2|Bob> about <#C2|sales>', 'ask @Bob about #sales'],
    ['<@UBOT> see <https://a.example/x?a=1&amp;b=2|the page>', 'see the page (https://a.example/x?a=1&b=2)'],
    ['<@UBOT> <https://a.example> <mailto:a@b.example|a@b.example>', 'https://a.example a@b.example'],
    ['<@UBOT> <!here> <!subteam^S1|@sales> <!date^1^{date}|May 1>', '@here @sales May 1'],
    ['<@UBOT> 1 &lt; 2 &amp;&amp; 3 &gt; 2 &amp;lt;', '1 < 2 && 3 > 2 &lt;'],
    ['<@UBOT> some   spaces', 'some   spaces'],
  ])('Slack 18, 19, 20: read %s as %s', (text, expected) => {
    expect(parse({ text })?.text).toBe(expected);
  });

  it('Slack 27: take the words from blocks and attachments when the text is empty', () => {
    const section = {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: 'UBOT' },
        { type: 'text', text: ' hi' },
      ],
    };
    const blocks = [{ type: 'rich_text', elements: [section] }];
    expect(parse({ text: '', blocks })).toMatchObject({ addressed: 'mention', text: 'hi' });
    const rows = [
      [
        { type: 'raw_text', text: 'a' },
        { type: 'raw_text', text: 'b' },
      ],
    ];
    const direct = { text: '', channel: 'D1', channel_type: 'im' };
    expect(parse({ ...direct, blocks: [{ type: 'table', rows }] })?.text).toBe('a | b');
    expect(parse({ ...direct, attachments: [{ fallback: 'shared' }] })?.text).toBe('shared');
    expect(parse(direct)).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a link with a label',
      { type: 'link', url: 'https://a.example/?a=1&b=2', text: 'the page' },
      'the page (https://a.example/?a=1&b=2)',
    ],
    ['a bare link', { type: 'link', url: 'https://a.example' }, 'https://a.example'],
    ['a word to all', { type: 'broadcast', range: 'here' }, '@here'],
    ['a group', { type: 'usergroup', usergroup_id: 'S1' }, '@group'],
    ['a channel', { type: 'channel', channel_id: 'C2' }, '#C2'],
    ['a date', { type: 'date', timestamp: 1, format: '{date}', fallback: 'May 1' }, 'May 1'],
    ['what looks like a link', { type: 'text', text: 'if 1 < 2 and 3 > 2' }, 'if 1 < 2 and 3 > 2'],
    ['an emoji', { type: 'emoji', name: 'wave', style: null }, ':wave:'],
  ])('Slack 27: take %s from rich text', (_, element, expected) => {
    const blocks = [
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [element, { type: 'text', text: null }, null] }],
      },
    ];
    expect(parse({ channel: 'D1', channel_type: 'im', text: undefined, blocks })?.text).toBe(expected);
  });

  it('Slack 27: take the words from fields and headers of blocks', () => {
    const blocks = [
      { type: 'header', text: { type: 'plain_text', text: 'Order 7' } },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Lost* &amp; found' }] },
      { type: 'divider' },
    ];
    const said = parse({ channel: 'D1', channel_type: 'im', text: null, blocks });
    expect(said?.text).toBe('Order 7\n*Lost* & found');
  });

  it.each<Readonly<Record<string, unknown>>>([
    { blocks: {}, attachments: 'none', files: null },
    { files: [{ name: 'a file without an id' }] },
    { edited: {}, bot_profile: 7, client_msg_id: 7, subtype: null, bot_id: null },
    { user_team: 7, team: null, message: 'odd', previous_message: [] },
  ])('are read whatever their other fields hold: %j', (odd) => {
    const direct = { channel: 'D1', channel_type: 'im', text: 'Is anybody there?' };
    expect(parse({ ...direct, ...odd })?.text).toBe('Is anybody there?');
  });

  it.each([
    ['the app itself', { user: 'UBOT' }],
    ['the app as a bot', { bot_id: 'BBOT' }],
    ['another bot', { subtype: 'bot_message', bot_id: 'B2', user: undefined }],
    ['another bot that has a user', { bot_id: 'B2' }],
    ['Slack itself', { user: 'USLACK' }],
    ['Slackbot', { user: 'USLACKBOT' }],
    ['somebody who joins', { subtype: 'channel_join' }],
    ['a new topic', { subtype: 'channel_topic' }],
    ['a new name', { subtype: 'channel_name' }],
    ['nobody', { user: undefined }],
  ])('Slack 10, 11, 33: are none when they come from %s', (_, author) => {
    expect(parse({ text: '<@UBOT> hello', ...author })).toBeUndefined();
  });

  it.each([
    ['by its bot', { user: 'U9', bot_id: 'B9' }, ['B9']],
    ['by its app', { user: 'U9', bot_id: 'B9', app_id: 'A9' }, ['A9']],
    ['by the app of its profile', { user: 'U9', bot_id: 'B9', bot_profile: { app_id: 'A9' } }, ['A9']],
    ['without a user', { user: undefined, bot_id: 'B9', subtype: 'bot_message' }, ['B9']],
  ])('Slack 11: are a bot’s that is to be answered, named %s', (_, author, answered) => {
    const message = { text: '<@UBOT> is the site down?', ...author };
    expect(parse(message, {}, answered)).toMatchObject({
      addressed: 'mention',
      text: 'is the site down?',
      actor: { platformId: 'B9', role: 'bot' },
    });
    expect(parse(message, {}, ['B8', 'A8'])).toBeUndefined();
  });

  it('Slack 11: bring the name of a bot along', () => {
    const message = { text: '<@UBOT> hello', bot_id: 'B9', bot_profile: { name: 'Forms' } };
    expect(parse(message, {}, ['B9'])?.actor.name).toBe('Forms');
    expect(parse({ ...message, username: 'Refund form' }, {}, ['B9'])?.actor.name).toBe('Refund form');
  });

  it.each([
    ['by its user', { user: 'UBOT', bot_id: 'B1' }],
    ['by its bot', { bot_id: 'BBOT' }],
    ['by its app', { bot_id: 'B1', app_id: 'A1' }],
    ['by the app of its profile', { bot_id: 'B1', bot_profile: { app_id: 'A1' } }],
    ['without a user', { user: undefined, bot_id: 'BBOT', subtype: 'bot_message' }],
  ])('Slack 10: are never our own, not even when the app is listed, told %s', (_, author) => {
    expect(parse({ text: '<@UBOT> hello', ...author }, {}, ['B1', 'BBOT', 'A1'])).toBeUndefined();
  });

  it('Slack 28: tell strangers of Slack Connect by their workspace', () => {
    const stranger = parse({ text: '<@UBOT> hello', user_team: 'T2' }, { isShared: true });
    expect(stranger).toMatchObject({ external: true, actor: { platformId: 'T2:U1' }, accountId: 'T1' });
    const colleague = parse({ text: '<@UBOT> hello', user_team: 'T1' }, { isShared: true });
    expect(colleague).toMatchObject({ external: false, actor: { platformId: 'U1' } });
  });

  it('Slack 28: tell strangers by the team of the message, too, where the channel is shared', () => {
    const mention = { type: 'app_mention', text: '<@UBOT> hello', team: 'T2' };
    expect(parse(mention, { isShared: true })).toMatchObject({
      external: true,
      actor: { platformId: 'T2:U1' },
    });
    expect(parse(mention)).toMatchObject({ external: false, actor: { platformId: 'U1' } });
  });

  it('Slack 12: that were changed are edits only when their words are others', () => {
    const message = { user: 'U1', ts: '1.0', text: 'new', edited: { user: 'U1', ts: '2.0' } };
    const change = { subtype: 'message_changed', user: undefined, ts: '3.0', message };
    const edit = parse({ ...change, previous_message: { ...message, text: 'old' } });
    expect(edit).toMatchObject({ kind: 'edit', messageId: 'C1:1.0', text: 'new', revision: 2_000 });
    expect(parse({ ...change, previous_message: message })).toBeUndefined();
    const unfurled = { ...message, edited: undefined, attachments: [{ title: 'A page' }] };
    expect(
      parse({ ...change, message: unfurled, previous_message: { ...message, text: 'old' } }),
    ).toBeUndefined();
    const own = { ...message, user: 'UBOT', bot_id: 'BBOT' };
    expect(parse({ ...change, message: own, previous_message: { ...own, text: 'old' } })).toBeUndefined();
  });

  it('Slack 13: that were deleted say which', () => {
    const previous = { user: 'U1', ts: '1.0', text: 'old' };
    const deletion = { subtype: 'message_deleted', user: undefined, ts: '3.0', deleted_ts: '1.0' };
    expect(parse({ ...deletion, previous_message: previous })).toMatchObject({
      kind: 'delete',
      messageId: 'C1:1.0',
    });
    expect(parse({ ...deletion, previous_message: { ...previous, bot_id: 'BBOT' } })).toBeUndefined();
    expect(parse(deletion)).toBeUndefined();
    expect(parse({ ...deletion, deleted_ts: undefined, previous_message: previous })).toBeUndefined();
  });

  it('Slack 13: that were deleted and had replies leave a stone, and are deleted all the same', () => {
    const previous = { user: 'U1', ts: '1.0', thread_ts: '1.0', text: '<@UBOT> my secret' };
    const stone = { user: 'USLACKBOT', subtype: 'tombstone', text: 'This message was deleted.' };
    const change = { subtype: 'message_changed', user: undefined, ts: '3.0' };
    const message = { ...stone, ts: '1.0', thread_ts: '1.0' };
    expect(parse({ ...change, message, previous_message: previous })).toMatchObject({
      kind: 'delete',
      messageId: 'C1:1.0',
      conversationKey: 'C1:1.0',
      actor: { platformId: 'U1' },
    });
    expect(parse({ ...change, message })).toBeUndefined();
  });
});
