/** Payloads that other projects recorded or published, read from a folder beside the repository that is not part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../fakes/slack/api-call.ts';
import { startSlackSupport } from './slack-support.ts';

const FOLDER = resolve(import.meta.dirname, '../../../../shared/payloads/slack');
const isThere = existsSync(FOLDER);

it('finds the recorded payloads where the environment promises them', () => {
  expect(isThere || process.env.CI !== 'true').toBe(true);
});

interface Recorded {
  readonly name: string;
  readonly body: unknown;
}

function recorded(area: string): readonly Recorded[] {
  const folder = join(FOLDER, area);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, body: JSON.parse(readFileSync(join(folder, name), 'utf8')) }));
}

/** Inner events come without the envelope that they always travel in. */
function inEnvelope({ name, body }: Recorded): Recorded {
  return { name, body: { type: 'event_callback', team_id: 'T1', event_id: `Ev-${name}`, event: body } };
}

/** Mentions, direct messages, and follow-ups in threads that began with a mention; sorted. */
const QUESTIONS = [
  ...['1', '2', 'AI What is love?', 'DM me', 'Hello', 'Hey', 'Hey', 'Hey', 'Hey', 'Hey!'],
  ...['How many cats did we herd yesterday?', 'Search slack', 'Search slack', 'Test', 'hello from DM'],
  ...[
    'hello world',
    'hey',
    'hey\n[test.png: payload-too-large]',
    'reply in DM thread',
    'search slack',
    'search slack',
    'test',
    'test',
  ],
  'uploaded a file',
];

describe.runIf(isThere)('recorded payloads', () => {
  it('acknowledges every event, answers each question once and nothing else', async () => {
    const { slack, quiet, asked } = await startSlackSupport();
    const sent = [...recorded('events'), ...recorded('inner-events').map(inEnvelope)];
    for (const { name, body } of sent) {
      for (const _ of ['first', 'again']) {
        const [attempt] = await slack.sender.sendEvent(body);
        expect(attempt, name).toMatchObject({ status: 200 });
      }
    }
    await quiet();
    // What is written in quick succession is answered together, so the questions are taken apart again.
    expect(asked.flatMap(({ question }) => question.split('\n\n')).sort()).toEqual(QUESTIONS);
  });

  it('acknowledges every interaction and command, known or not', async () => {
    const { slack, quiet } = await startSlackSupport();
    for (const { name, body } of recorded('interactive')) {
      const attempt = await slack.sender.sendForm({ payload: JSON.stringify(body) });
      expect(attempt.status, name).toBe(200);
    }
    for (const { name, body } of recorded('slash-commands')) {
      const form = isRecord(body) ? Object.entries(body).map(([key, value]) => [key, String(value)]) : [];
      expect((await slack.sender.sendForm(Object.fromEntries(form))).status, name).toBe(200);
    }
    for (const { name, body } of recorded('schema')) {
      const attempt = await slack.sender.sendEvent(body);
      expect(attempt[0]?.status, name).toBeLessThan(500);
    }
    await quiet();
    expect(slack.callsOf('chat.postMessage')).toEqual([]);
  });
});
