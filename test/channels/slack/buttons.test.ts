import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/core/answer/answering.ts';
import { until } from '../../core/running-support.ts';
import { isRecord } from '../../fakes/slack/api-call.ts';
import type { SlackMessage } from '../../fakes/slack/workspace.ts';
import { type SlackSupport, startSlackSupport } from './slack-support.ts';

/** The buttons of a message as the customer sees them. */
function buttonsOf(message: SlackMessage | undefined) {
  const row = message?.blocks?.find((block) => isRecord(block) && block.type === 'actions');
  const elements = isRecord(row) && Array.isArray(row.elements) ? row.elements : [];
  return elements.map((element: unknown) => {
    const { action_id: actionId, value } = isRecord(element) ? element : {};
    return { actionId: String(actionId), value: String(value) };
  });
}

async function answered(support: SlackSupport): Promise<SlackMessage> {
  await support.slack.people.say(support.ada.id, support.ada.dm, 'How do I get a refund?');
  const [answer] = await support.answers(1);
  if (answer === undefined) throw new Error('there is no answer');
  return answer;
}

describe('buttons under an answer', () => {
  it('Slack 4: rate it, once for all, and say so in its place', async () => {
    const support = await startSlackSupport();
    const answer = await answered(support);
    const [up] = buttonsOf(answer);
    const pressed = await support.slack.people.click(support.ada.id, answer, up ?? { actionId: '' });
    expect(pressed.status).toBe(200);
    await support.slack.people.click(support.ada.id, answer, up ?? { actionId: '' });
    await until(() => buttonsOf(answer).length === 0);
    expect(JSON.stringify(answer.blocks)).toContain('👍');
  });

  it('call a person, with one ticket however often it is pressed', async () => {
    const support = await startSlackSupport();
    const answer = await answered(support);
    const person = buttonsOf(answer).at(-1) ?? { actionId: '' };
    await Promise.all([1, 2, 3].map(() => support.slack.people.click(support.ada.id, answer, person)));
    expect(await support.escalations.list()).toHaveLength(1);
    const [, announcement] = await support.answers(2);
    expect(announcement?.text).toContain('T-1001');
    expect(buttonsOf(announcement)).toEqual([]);
  });

  it('do nothing for an answer that does not exist', async () => {
    const support = await startSlackSupport();
    const answer = await answered(support);
    for (const value of ['', 'nonsense', '0b7c2f64-0000-4000-8000-000000000001']) {
      const action = { actionId: 'answer.person', value };
      expect((await support.slack.people.click(support.ada.id, answer, action)).status).toBe(200);
    }
    expect(await support.escalations.list()).toEqual([]);
  });
});

describe('topics to choose from', () => {
  const choices = ['Refunds', 'How do I pay <later>?'];
  const asking: Decision = {
    kind: 'asked',
    text: 'Which one?\n\n- Refunds\n- How do I pay <later>?',
    choices,
  };

  it('are buttons; the first one pressed is asked as the customer would, once for all', async () => {
    const support = await startSlackSupport({ answer: () => asking });
    const answer = await answered(support);
    const buttons = buttonsOf(answer);
    expect(buttons.map(({ value }) => value).slice(0, 2)).toEqual(choices);
    const second = buttons[1] ?? { actionId: '' };
    await support.slack.people.click(support.ada.id, answer, second);
    await support.answers(2);
    expect(support.asked.at(-1)?.question).toBe('How do I pay <later>?');
    await support.slack.people.click(support.ada.id, answer, buttons[0] ?? { actionId: '' });
    await support.quiet();
    expect(support.asked).toHaveLength(2);
  });
});

describe('/support', () => {
  it('answers in the direct messages, where the conversation goes on', async () => {
    const { slack, ada, lobby, answers, asked } = await startSlackSupport();
    const { status, body } = await slack.people.command(ada.id, lobby, 'How do I get a refund?');
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ response_type: 'ephemeral' });
    const [answer] = await answers(1, ada.dm);
    expect(answer?.text).toBe('You asked: How do I get a refund?');
    await slack.people.say(ada.id, ada.dm, 'And how long does it take?');
    await answers(2, ada.dm);
    expect(asked[1]?.history.map(({ content }) => content)).toContain('How do I get a refund?');
    expect(slack.fromApp(lobby)).toEqual([]);
  });

  it('finds a lost answer again in those direct messages', async () => {
    const { slack, ada, lobby, answers, quiet } = await startSlackSupport();
    slack.faults.next('chat.postMessage', { kind: 'lost-response' });
    await slack.people.command(ada.id, lobby, 'How do I get a refund?');
    await answers(1, ada.dm);
    await until(() => slack.callsOf('conversations.history').length > 0);
    await quiet();
    expect(slack.fromApp(ada.dm)).toHaveLength(1);
  });

  it('says how it is used when nothing is asked', async () => {
    const { slack, ada, lobby, asked } = await startSlackSupport();
    for (const text of ['', ' ', 'help', 'HELP']) {
      expect((await slack.people.command(ada.id, lobby, text)).body).toContain('/support');
    }
    expect(asked).toEqual([]);
  });
});

describe('a message that Slack delivers again under another ts', () => {
  it('Slack 9: is answered once', async () => {
    const { slack, ada, answers, quiet } = await startSlackSupport();
    const event = { type: 'message', channel: ada.dm, channel_type: 'im', user: ada.id, text: 'Hi there?' };
    const clientId = '66cc9473-12a2-4934-bd57-301917883ae3';
    for (const ts of ['1766458026.240809', '1766458026.250000']) {
      await slack.people.event({ ...event, ts, client_msg_id: clientId });
    }
    await answers(1);
    await quiet();
    expect(slack.fromApp()).toHaveLength(1);
  });
});
