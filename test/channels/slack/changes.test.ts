import { describe, expect, it } from 'vitest';
import { until } from '../../core/running-support.ts';
import { startSlackSupport } from './slack-support.ts';

/** Long enough to edit or delete before the burst is over. */
const BURST_WINDOW_MS = 400;

describe('edits and deletions in Slack', () => {
  it('answers what an unanswered message says after it was edited', async () => {
    const { slack, ada, answers, asked } = await startSlackSupport({ burstWindowMs: BURST_WINDOW_MS });
    const { message } = await slack.people.say(ada.id, ada.dm, 'refnd');
    await slack.people.edit(message, 'refund');
    expect((await answers(1))[0]?.text).toBe('You asked: refund');
    expect(asked).toHaveLength(1);
  });

  it('Slack 12: keeps an answered message as edited, and does not answer it again', async () => {
    const { slack, ada, answers, quiet, storage, asked } = await startSlackSupport();
    const { message } = await slack.people.say(ada.id, ada.dm, 'How do I get a refnd?');
    await answers(1);
    const sessionId = asked[0]?.session.id ?? '';
    await slack.people.edit(message, 'How do I get a refund?');
    await until(async () => (await storage.messages.after(sessionId, 0, 1))[0]?.editedAt !== undefined);
    await slack.people.unfurl(message);
    await quiet();
    expect((await storage.messages.after(sessionId, 0, 1))[0]?.content).toBe('How do I get a refund?');
    expect(slack.fromApp()).toHaveLength(1);
  });

  it('Slack 13: never answers a message that was deleted first', async () => {
    const { slack, ada, quiet, asked } = await startSlackSupport({ burstWindowMs: BURST_WINDOW_MS });
    const { message } = await slack.people.say(ada.id, ada.dm, 'my password');
    await slack.people.remove(message);
    await new Promise((resolve) => setTimeout(resolve, BURST_WINDOW_MS));
    await quiet();
    expect(asked).toEqual([]);
    expect(slack.fromApp()).toEqual([]);
  });

  it('Slack 10, defect 6: takes no edit of its own messages, or of messages it never had, for a question', async () => {
    const { slack, ada, lobby, answers, quiet, asked } = await startSlackSupport();
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    const [answer] = await answers(1);
    if (answer !== undefined) await slack.people.edit(answer, 'Something else?');
    const { message } = await slack.people.say(ada.id, lobby, 'Lunch?');
    await slack.people.edit(message, 'Lunch at noon?');
    await slack.people.remove(message);
    await quiet();
    expect(asked).toHaveLength(1);
    expect(slack.fromApp()).toHaveLength(1);
  });
});
