import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { startSlackSupport } from './slack-support.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const photo = { name: 'parcel.png', mimetype: 'image/png', bytes: PNG };

describe('files from Slack', () => {
  it('Slack 26: are fetched with the token and kept with their message', async () => {
    const { slack, ada, answers, storage, asked, attachments } = await startSlackSupport();
    await slack.people.say(ada.id, ada.dm, 'My parcel came like this.', { files: [photo] });
    await answers(1);
    const sessionId = asked[0]?.session.id ?? '';
    const [message] = await storage.messages.after(sessionId, 0, 1);
    expect(message?.attachments).toMatchObject([
      { name: 'parcel.png', mimeType: 'image/png', size: PNG.length },
    ]);
    const { bytes } = await attachments.open(sessionId, message?.attachments[0]?.id ?? '');
    expect(Buffer.from(bytes).equals(PNG)).toBe(true);
  });

  it('Slack 27: are a message without any words', async () => {
    const { slack, ada, answers } = await startSlackSupport();
    await slack.people.say(ada.id, ada.dm, '', { files: [photo] });
    expect((await answers(1))[0]?.text).toBe('You asked: parcel.png');
  });

  it('Slack 26: are not taken when Slack shows a page to sign in, when too large, or of no kind that is taken', async () => {
    const { slack, ada, answers, asked, storage } = await startSlackSupport();
    const { sender, workspace } = slack;
    const address = slack.apiUrl.replace('/api/', '/files-pri/F0NOWHERE/x.png');
    const file = (id: string, more: object) => ({ id, name: `${id}.png`, url_private: address, ...more });
    const event = {
      ...{ type: 'message', subtype: 'file_share', channel: ada.dm, channel_type: 'im', user: ada.id },
      text: 'Look at these.',
      ts: workspace.nextTs(),
      files: [
        file('login', {}),
        file('large', { size: 2_000_000 }),
        file('elsewhere', { url_private: 'https://evil.example/x.png' }),
        file('inside', { url_private: 'http://127.0.0.1:1/x.png' }),
        file('gone', { mode: 'tombstone' }),
      ],
    };
    await sender.sendEvent({ type: 'event_callback', team_id: workspace.teamId, event });
    await answers(1);
    expect(asked[0]?.question.split('\n')).toEqual([
      'Look at these.',
      '[login.png: download-failed]',
      '[large.png: payload-too-large]',
      '[elsewhere.png: address-refused]',
      '[inside.png: address-refused]',
    ]);
    const [message] = await storage.messages.after(asked[0]?.session.id ?? '', 0, 1);
    expect(message?.attachments).toEqual([]);
  });

  it('are left alone in threads that are none of ours', async () => {
    const { slack, ada, lobby, quiet, logger } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, lobby, 'Holiday pictures!');
    await slack.people.say(ada.id, lobby, 'Here', { threadTs: message.ts, files: [photo] });
    await quiet();
    expect(slack.downloads()).toBe(0);
    expect(logger.events.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('Slack 26: of another workspace are asked for by their id', async () => {
    const { slack, ada, answers, storage, asked } = await startSlackSupport();
    const { people, workspace } = slack;
    workspace.files.set('F0SHARED', { id: 'F0SHARED', user: ada.id, ...photo });
    const files = [{ id: 'F0SHARED', file_access: 'check_file_info' }];
    const place = {
      type: 'message',
      subtype: 'file_share',
      channel: ada.dm,
      channel_type: 'im',
      user: ada.id,
    };
    await people.event({ ...place, text: 'See this.', ts: workspace.nextTs(), files });
    await answers(1);
    await until(async () => {
      const [message] = await storage.messages.after(asked[0]?.session.id ?? '', 0, 1);
      return message?.attachments.length === 1;
    });
    expect(slack.callsOf('files.info')).toHaveLength(1);
  });
});
