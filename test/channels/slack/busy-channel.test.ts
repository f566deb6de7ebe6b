import { describe, expect, it } from 'vitest';
import { startSlackSupport } from './slack-support.ts';

describe('Slack 23: many customers in one channel', () => {
  it('are all answered, the first ones at once, and Slack has nothing to refuse', async () => {
    const { slack, ada, lobby, mention, answers } = await startSlackSupport();
    const people = Array.from({ length: 22 }, (_, number) => slack.workspace.addUser({ name: `P${number}` }));
    const asked = await Promise.all(
      people.map(({ id }, number) => slack.people.say(id, lobby, `${mention} where is parcel ${number}?`)),
    );
    await answers(10, lobby);
    await slack.people.say(ada.id, ada.dm, 'How do I get a refund?');
    await answers(1, ada.dm);
    expect(slack.fromApp(lobby).length).toBeLessThan(22);
    await answers(16, lobby);
    await answers(22, lobby);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(23);
    for (const { message } of asked) expect(slack.fromApp(lobby, message.ts)).toHaveLength(1);
  }, 40_000);

  it('are answered although Slack tolerates less than we hope', async () => {
    const { slack, lobby, mention, answers } = await startSlackSupport();
    const refusal = { kind: 'rate-limited', retryAfter: 1 } as const;
    slack.faults.next('chat.postMessage', ...Array(6).fill(refusal));
    const people = Array.from({ length: 8 }, (_, number) => slack.workspace.addUser({ name: `P${number}` }));
    await Promise.all(
      people.map(({ id }, number) => slack.people.say(id, lobby, `${mention} where is parcel ${number}?`)),
    );
    await answers(8, lobby);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(8 + 6);
  }, 40_000);
});
