import { describe, expect, it } from 'vitest';
import type { Delivery } from '../../../src/contract/delivery.ts';
import { until } from '../../core/running-support.ts';
import { type SlackSupport, startSlackSupport } from './slack-support.ts';

const SIGNAL = new AbortController().signal;
const LONG = Array.from({ length: 16 }, (_, index) => `Line ${index}. ${'Words go on. '.repeat(40)}`).join(
  '\n\n',
);

/** A customer who has asked, and what staff send them. */
async function conversation(text: string) {
  const support = await startSlackSupport();
  const { slack, ada, answers, asked, channel } = support;
  await slack.people.say(ada.id, ada.dm, 'Is anybody there?');
  await answers(1);
  const sessionId = asked[0]?.session.id ?? '';
  const delivery: Delivery = {
    id: '7d1c9473-12a2-4934-bd57-301917883ae3',
    sessionId,
    messageId: '8d1c9473-12a2-4934-bd57-301917883ae3',
    channel: 'slack',
    target: { channel: ada.dm, user: ada.id, team: slack.workspace.teamId },
    operation: 'post',
    part: 0,
    content: { text, citations: [], author: 'Grace' },
  };
  const deliver = async (changes: Partial<Delivery> = {}) =>
    await channel.deliver({ ...delivery, ...changes }, SIGNAL);
  const words = () =>
    slack
      .fromApp(ada.dm)
      .slice(1)
      .map((message) => message.text);
  return { ...support, sessionId, delivery, deliver, words };
}

async function aFile({ attachments }: SlackSupport, sessionId: string, name = 'terms.txt') {
  return await attachments.store(sessionId, { name, bytes: Buffer.from('Thirty days.\n') });
}

describe('what staff change or take back', () => {
  it('changes in the customer’s Slack, and goes', async () => {
    const { deliver, words, slack, ada } = await conversation('It takes thre days.');
    const sent = await deliver();
    const posted = sent.kind === 'sent' ? sent.externalId : '';
    const target = { posted };
    const content = { text: 'It takes three days.', citations: [], author: 'Grace' };
    expect((await deliver({ operation: 'edit', target, content })).kind).toBe('sent');
    expect(words()).toEqual(['*Grace*\n\nIt takes three days.']);
    for (const _ of ['once', 'twice']) {
      expect((await deliver({ operation: 'delete', target })).kind).toBe('sent');
    }
    expect(slack.fromApp(ada.dm)).toHaveLength(1);
  });

  it('goes with every message of a long one, and shrinks and grows without a message below', async () => {
    const { deliver, words } = await conversation(LONG);
    const sent = await deliver();
    const whole = words();
    expect(whole.length).toBeGreaterThan(1);
    const target = { posted: sent.kind === 'sent' ? sent.externalId : '' };
    const short = { text: 'In short: yes.', citations: [] };
    expect((await deliver({ operation: 'edit', target, content: short })).kind).toBe('sent');
    expect(words()).toEqual(['In short: yes.']);
    const two = { text: LONG.slice(0, 7_000), citations: [] };
    expect((await deliver({ operation: 'edit', target, content: two })).kind).toBe('sent');
    expect(words()).toHaveLength(1);
    expect(words()[0]).toContain('Line 11.');
    expect((await deliver({ operation: 'delete', target })).kind).toBe('sent');
    expect(words()).toEqual([]);
  });

  it('is found when it was changed before it arrived, and nothing is made of what never did', async () => {
    const { deliver, words } = await conversation('It takes thre days.');
    const content = { text: 'It takes three days.', citations: [] };
    expect(await deliver({ operation: 'edit', target: {}, content })).toMatchObject({ kind: 'rejected' });
    await deliver();
    expect((await deliver({ operation: 'edit', target: {}, content })).kind).toBe('sent');
    expect(words()).toEqual(['It takes three days.']);
  });

  it('waits while Slack limits changes, and is repeated after a doubt', async () => {
    const { deliver, slack, words } = await conversation('It takes thre days.');
    const sent = await deliver();
    const target = { posted: sent.kind === 'sent' ? sent.externalId : '' };
    const edit = { operation: 'edit', target, content: { text: 'Three.', citations: [] } } as const;
    slack.faults.next('chat.update', { kind: 'lost-response' }, { kind: 'rate-limited', retryAfter: 1 });
    expect(await deliver(edit)).toMatchObject({ kind: 'retry' });
    expect(await deliver(edit)).toMatchObject({ kind: 'retry', waits: true, afterMs: 1_000 });
    expect(words()).toEqual(['Three.']);
  });

  it('never shows customers what only the desk knows', async () => {
    const { deliver, words } = await conversation('secret');
    for (const operation of ['react', 'card', 'private'] as const) {
      expect(await deliver({ operation })).toMatchObject({ kind: 'rejected' });
    }
    expect(words()).toEqual([]);
  });
});

describe('files for customers in Slack', () => {
  it('come below the words, once, and go with them', async () => {
    const given = await conversation('Here are the terms.');
    const { deliver, slack, ada, sessionId } = given;
    const content = {
      text: 'Here are the terms.',
      citations: [],
      attachments: [await aFile(given, sessionId)],
    };
    const sent = await deliver({ content });
    const [, words, shared] = slack.fromApp(ada.dm);
    expect(words?.text).toBe('Here are the terms.');
    expect(shared?.files).toMatchObject([{ name: 'terms.txt' }]);
    expect(shared?.files[0]?.bytes.toString()).toBe('Thirty days.\n');
    const uploads = slack.calls.filter(({ method }) => method.startsWith('files.'));
    expect(uploads.map(({ method }) => method)).toEqual([
      'files.getUploadURLExternal',
      'files.completeUploadExternal',
    ]);
    const target = { posted: sent.kind === 'sent' ? sent.externalId : '' };
    expect((await deliver({ operation: 'delete', target })).kind).toBe('sent');
    expect(slack.workspace.files.size).toBe(0);
  });

  it('are not shared again when only the answer was lost, and are when they did not arrive', async () => {
    for (const [fault, times] of [
      [{ kind: 'lost-response' }, 1],
      [{ kind: 'status', status: 500 }, 2],
    ] as const) {
      const given = await conversation('Here.');
      const { delivery, channel, slack, sessionId } = given;
      const content = { text: 'Here.', citations: [], attachments: [await aFile(given, sessionId)] };
      slack.faults.next('files.completeUploadExternal', fault);
      const whole = { ...delivery, content };
      expect(await channel.deliver(whole, SIGNAL)).toMatchObject({ kind: 'ambiguous' });
      const doubt = { delivery: whole, attempt: 2, uncertain: true, firstTriedAt: Date.now() - 1_000 };
      const looked = await channel.lookUp?.(doubt, SIGNAL);
      const settled = looked?.kind === 'retry' ? await channel.deliver(whole, SIGNAL) : looked;
      expect(settled?.kind).toBe('sent');
      expect(slack.callsOf('files.completeUploadExternal')).toHaveLength(times);
      expect(slack.callsOf('chat.postMessage')).toHaveLength(2);
      expect(slack.fromApp().filter(({ files }) => files.length > 0)).toHaveLength(1);
    }
  }, 20_000);

  it('that Slack refuses, or that are not of this conversation, are told, and the words stay', async () => {
    const given = await conversation('Here.');
    const { deliver, slack, sessionId, words } = given;
    const file = await aFile(given, sessionId);
    slack.faults.next('files.getUploadURLExternal', { kind: 'error', error: 'file_upload_size_restricted' });
    const content = { text: 'Here.', citations: [], attachments: [file] };
    expect(await deliver({ content })).toEqual({ kind: 'rejected', code: 'file_upload_size_restricted' });
    const foreign = { ...file, id: '9d1c9473-12a2-4934-bd57-301917883ae3' };
    const id = '9d1c9473-12a2-4934-bd57-301917883ae4';
    expect(await deliver({ id, content: { ...content, attachments: [foreign] } })).toMatchObject({
      kind: 'rejected',
    });
    expect(words()).toEqual(['Here.', 'Here.']);
    await until(() => slack.callsOf('files.completeUploadExternal').length === 0);
  });
});
