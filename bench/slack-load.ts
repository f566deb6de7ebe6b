/**
 * Slack as a load: people write direct messages, signed as Slack signs them, and a Web API takes what the app answers. It keeps nothing,
 * so that it is never what is measured. A question is answered when a whole message is put into its channel.
 */
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Pool } from 'undici';
import { questions } from './corpus.ts';

export const SLACK_SETTINGS = {
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_SIGNING_SECRET: 'bench-signing-secret',
} as const;

const TEAM = 'T0BENCH';
const BOT_USER = 'U0BOT';
const ANSWER_TIMEOUT_MS = 30_000;
const CONNECTIONS = 128;
/** So many people that a second question of one hardly ever meets the first. */
const PEOPLE = 4_096;
const SECOND_MS = 1_000;
/** An ellipsis in a form: Switchboard shows so what it has of an answer that takes long. */
const UNFINISHED = '%E2%80%A6';

export interface SlackRound {
  readonly answered: number;
  readonly perSecond: number;
  readonly failed: number;
  /** From the question to its answer. */
  readonly latenciesMs: readonly number[];
}

export interface SlackPace {
  /** From when the event was due to its acknowledgement. */
  readonly ackMs: readonly number[];
  readonly failed: number;
}

export interface SlackLoad {
  /** Each of `people` asks as soon as the last answer is there. */
  closed(people: number, durationMs: number): Promise<SlackRound>;
  /** So many events a second, whatever comes back; waits for the answers afterwards if wanted. */
  open(perSecond: number, durationMs: number, awaitAnswers: boolean): Promise<SlackPace>;
  /** Events that were acknowledged so far. */
  acknowledged(): number;
  close(): Promise<void>;
}

/** What every app calls; one serves all contenders. */
export interface SlackApiStandIn {
  readonly url: string;
  /** By channel; told of each whole message. */
  readonly posted: Map<string, () => void>;
  close(): void;
}

export async function startSlackApi(): Promise<SlackApiStandIn> {
  const posted = new Map<string, () => void>();
  let count = 0;
  const identity = {
    ok: true,
    ...{ url: 'https://bench.slack.com/', team: 'bench', team_id: TEAM, user: 'bot' },
    ...{ user_id: BOT_USER, bot_id: 'B0BOT', is_enterprise_install: false },
  };
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    response.setHeader('content-type', 'application/json; charset=utf-8');
    if (request.url?.endsWith('/auth.test')) return void response.end(JSON.stringify(identity));
    if (request.url?.endsWith('/users.info')) return void response.end(JSON.stringify(profileOf(body)));
    const channel = /(?:^|&)channel=([^&]+)/.exec(body)?.[1];
    if (channel === undefined) return void response.end('{"ok":true}');
    count += 1;
    const ts = /(?:^|&)ts=([^&]+)/.exec(body)?.[1] ?? `1800000000.${String(count).padStart(6, '0')}`;
    response.end(`{"ok":true,"channel":"${channel}","ts":"${ts}","message":{"type":"message","ts":"${ts}"}}`);
    if (!body.includes(UNFINISHED)) posted.get(channel)?.();
  };
  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}/api/`,
    posted,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Everybody is called after their id. */
function profileOf(body: string) {
  const id = /(?:^|&)user=([^&]+)/.exec(body)?.[1] ?? '';
  const profile = { real_name: id, display_name: id, image_72: 'https://bench.slack.com/72.png' };
  const member = { is_bot: false, is_admin: false, deleted: false };
  return { ok: true, user: { id, team_id: TEAM, name: id, real_name: id, ...member, profile } };
}

/** `name` keeps the people of one contender apart from those of another. */
export function openSlackLoad(api: SlackApiStandIn, port: number, name: string): SlackLoad {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: CONNECTIONS });
  const asked = questions();
  let events = 0;
  let acknowledged = 0;

  const send = async (person: number): Promise<void> => {
    events += 1;
    const body = JSON.stringify(eventOf(`${name}${person}`, asked[events % asked.length] ?? '', events));
    const answer = await pool.request({ path: '/slack/events', method: 'POST', headers: signed(body), body });
    await answer.body.dump();
    if (answer.statusCode !== 200) throw new Error(`status ${answer.statusCode}`);
    acknowledged += 1;
  };

  const expectAnswer = (person: number): Promise<void> =>
    new Promise((resolve) => api.posted.set(`D${name}${person}`, resolve));

  const ask = async (person: number): Promise<void> => {
    const answer = expectAnswer(person);
    await send(person);
    await within(answer);
  };

  return {
    acknowledged: () => acknowledged,
    async closed(people, durationMs) {
      const latenciesMs: number[] = [];
      const startedAt = performance.now();
      let failed = 0;
      const keepAsking = async (person: number): Promise<void> => {
        while (performance.now() - startedAt < durationMs) {
          const askedAt = performance.now();
          try {
            await ask(person);
            latenciesMs.push(performance.now() - askedAt);
          } catch (cause) {
            if (failed++ === 0) process.stderr.write(`${name}: ${String(cause)}\n`);
          }
        }
      };
      await Promise.all(Array.from({ length: people }, (_, person) => keepAsking(person)));
      const perSecond = (latenciesMs.length * SECOND_MS) / (performance.now() - startedAt);
      return { answered: latenciesMs.length, perSecond, failed, latenciesMs };
    },
    async open(perSecond, durationMs, awaitAnswers) {
      const ackMs: number[] = [];
      let failed = 0;
      const wanted = Math.floor((perSecond * durationMs) / SECOND_MS);
      const startedAt = performance.now();
      const running: Promise<void>[] = [];
      const exchange = async (person: number, dueAt: number): Promise<void> => {
        try {
          const answered = expectAnswer(person);
          await send(person);
          ackMs.push(performance.now() - dueAt);
          if (awaitAnswers) await within(answered);
        } catch {
          failed += 1;
        }
      };
      for (let index = 0; index < wanted; index += 1) {
        const dueAt = startedAt + (index * SECOND_MS) / perSecond;
        if (dueAt > performance.now()) await sleep(dueAt - performance.now());
        running.push(exchange(CONNECTIONS + (index % PEOPLE), dueAt));
      }
      await Promise.all(running);
      return { ackMs, failed };
    },
    close: () => pool.close(),
  };
}

function eventOf(person: string, text: string, number: number) {
  const ts = `${1_700_000_000 + Math.floor(number / 1e6)}.${String(number % 1e6).padStart(6, '0')}`;
  const user = `U${person}`;
  return {
    ...{ token: 'verification-token', team_id: TEAM, context_team_id: TEAM, api_app_id: 'A0BENCH' },
    event: {
      ...{ type: 'message', channel: `D${person}`, channel_type: 'im', user, text, ts, event_ts: ts },
      ...{ team: TEAM, client_msg_id: randomUUID(), blocks: [] },
    },
    type: 'event_callback',
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / SECOND_MS),
    authorizations: [{ enterprise_id: null, team_id: TEAM, user_id: BOT_USER, is_bot: true }],
    is_ext_shared_channel: false,
  };
}

function signed(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / SECOND_MS));
  const signature = createHmac('sha256', SLACK_SETTINGS.SLACK_SIGNING_SECRET)
    .update(`v0:${timestamp}:${body}`)
    .digest('hex');
  return {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
}

async function within(promise: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ANSWER_TIMEOUT_MS);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
