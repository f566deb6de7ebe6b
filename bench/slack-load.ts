/** A Slack that sends signed messages over kept connections and counts the answers that come back to its Web API. */
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';

export interface SlackLoadResult {
  readonly perSecond: number;
  readonly acknowledgedMs: readonly number[];
  readonly answered: number;
  /** Events that were not acknowledged, or not answered in time. */
  readonly failed: number;
}

export interface SlackLoad {
  /** For the server under test. */
  readonly env: Readonly<Record<string, string>>;
  /** Each of so many people asks again as soon as they are answered. */
  closedLoop(port: number, people: number, forMs: number): Promise<SlackLoadResult>;
  /** Sends at this rate whatever comes back. */
  openLoop(port: number, perSecond: number, forMs: number): Promise<SlackLoadResult>;
  stop(): Promise<void>;
}

const SIGNING_SECRET = 'bench-signing-secret';
const ANSWER_WITHIN_MS = 10_000;
const CONNECTIONS = 64;
const TEAM = 'T0BENCH';
const OWN_USER = 'U0BOT';

export async function startSlackLoad(): Promise<SlackLoad> {
  /** Who waits for an answer, by channel. */
  const waiting = new Map<string, (isAnswered: boolean) => void>();
  let lastTs = Date.now() * 1_000;

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      const form = new URLSearchParams(Buffer.concat(parts).toString());
      if (request.url?.endsWith('auth.test')) {
        return void response.end(
          JSON.stringify({ ok: true, team_id: TEAM, user_id: OWN_USER, bot_id: 'B0BOT' }),
        );
      }
      const channel = form.get('channel') ?? '';
      response.end(JSON.stringify({ ok: true, channel, ts: nextTs() }));
      if (request.url?.endsWith('chat.postMessage')) waiting.get(channel)?.(true);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const apiPort = typeof address === 'object' && address !== null ? address.port : 0;

  const nextTs = (): string => {
    lastTs += 1;
    return `${Math.floor(lastTs / 1_000_000)}.${String(lastTs % 1_000_000).padStart(6, '0')}`;
  };

  const askOnce = async (pool: Pool, person: number, acknowledgedMs: number[]): Promise<boolean> => {
    const channel = `D${person}`;
    const answered = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), ANSWER_WITHIN_MS);
      waiting.set(channel, (isAnswered) => {
        clearTimeout(timer);
        resolve(isAnswered);
      });
    });
    const startedAt = performance.now();
    const { statusCode, body } = await pool.request({
      path: '/slack/events',
      method: 'POST',
      ...signed(message(channel, person, nextTs())),
    });
    await body.dump();
    acknowledgedMs.push(performance.now() - startedAt);
    return statusCode === 200 && (await answered);
  };

  const measure = async (
    port: number,
    run: (ask: (person: number) => Promise<boolean>) => Promise<readonly boolean[]>,
  ): Promise<SlackLoadResult> => {
    const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
    const acknowledgedMs: number[] = [];
    const startedAt = performance.now();
    const outcomes = await run((person) => askOnce(pool, person, acknowledgedMs));
    const seconds = (performance.now() - startedAt) / 1_000;
    await pool.close();
    const answered = outcomes.filter(Boolean).length;
    return { perSecond: answered / seconds, acknowledgedMs, answered, failed: outcomes.length - answered };
  };

  return {
    env: {
      SLACK_API_URL: `http://127.0.0.1:${apiPort}/api/`,
      SLACK_BOT_TOKEN: 'xoxb-bench',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    },
    closedLoop: async (port, people, forMs) =>
      await measure(port, async (ask) => {
        const endsAt = performance.now() + forMs;
        const outcomes: boolean[] = [];
        const askAgain = async (person: number): Promise<void> => {
          while (performance.now() < endsAt) outcomes.push(await ask(person));
        };
        await Promise.all(Array.from({ length: people }, (_, person) => askAgain(person)));
        return outcomes;
      }),
    openLoop: async (port, perSecond, forMs) =>
      await measure(port, async (ask) => {
        const asked: Promise<boolean>[] = [];
        const startedAt = performance.now();
        const count = Math.floor((perSecond * forMs) / 1_000);
        while (asked.length < count) {
          const due = Math.min(count, Math.floor(((performance.now() - startedAt) * perSecond) / 1_000));
          while (asked.length < due) asked.push(ask(1_000_000 + asked.length));
          await sleep(1);
        }
        return await Promise.all(asked);
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function message(channel: string, person: number, ts: string): string {
  return JSON.stringify({
    type: 'event_callback',
    team_id: TEAM,
    api_app_id: 'A0BENCH',
    event_id: `Ev${ts}`,
    event_time: Math.floor(Number(ts)),
    authorizations: [{ team_id: TEAM, user_id: OWN_USER, is_bot: true }],
    event: {
      ...{ type: 'message', channel, channel_type: 'im', user: `U${person}`, ts, event_ts: ts, team: TEAM },
      text: 'How do I embed the widget on my website?',
    },
  });
}

function signed(body: string) {
  const timestamp = String(Math.floor(Date.now() / 1_000));
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
    },
  };
}
