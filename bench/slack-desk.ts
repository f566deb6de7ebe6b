/**
 * How soon the desk in Slack shows what happened: a card after a change, the same when the update was lost, and 50 lines that one person
 * writes at once, on their way to a customer of the website. Against the whole fake Slack, which keeps what it is told.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type FakeSlack, startFakeSlack } from '../test/fakes/slack/fake-slack.ts';
import type { SlackMessage } from '../test/fakes/slack/workspace.ts';
import { startServer } from './processes.ts';
import { percentile, type Verdict } from './statistics.ts';

const TICKETS = 20;
const LOST = 5;
const LINES = 50;
const LOOK_MS = 5;
const PATIENCE_MS = 90_000;
const SECOND_MS = 1_000;

export interface SlackDeskResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
}

interface Desk {
  readonly slack: FakeSlack;
  readonly url: string;
  readonly place: string;
  readonly staff: string;
}

interface OpenTicket {
  readonly card: SlackMessage;
  /** Of the customer's session. */
  readonly id: string;
  readonly token: string;
}

export async function benchSlackDesk(): Promise<SlackDeskResult> {
  const slack = await startFakeSlack();
  const staff = slack.workspace.addUser({ name: 'Grace' }).id;
  const members = [staff, slack.workspace.botUserId];
  const place = slack.workspace.addChannel({ name: 'support', members }).id;
  const server = await startServer('servers/product', {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_SUPPORT_CHANNEL: place,
  });
  const desk = { slack, place, staff, url: `http://127.0.0.1:${server.port}` };
  slack.connect(`${desk.url}/slack/events`);
  const tickets: OpenTicket[] = [];
  for (let index = 0; index < TICKETS + LOST; index += 1) tickets.push(await openTicket(desk));
  const shownMs: number[] = [];
  for (const ticket of tickets.slice(LOST)) shownMs.push(await claim(desk, ticket));
  const healedMs: number[] = [];
  for (const ticket of tickets.slice(0, LOST)) {
    slack.faults.next('chat.update', { kind: 'status', status: 503 });
    healedMs.push(await claim(desk, ticket));
  }
  const lines = await relay(desk, tickets.at(-1));
  await server.stop();
  await slack.stop();
  return {
    rows: [
      ['Slack desk', 'n', 'median ms', 'max ms'],
      ['card after a change', TICKETS, percentile(shownMs, 0.5), Math.max(...shownMs)],
      ['card after a lost update', LOST, percentile(healedMs, 0.5), Math.max(...healedMs)],
      [`${LINES} lines at once, until the last one is there`, 1, lines.tookMs, lines.tookMs],
    ],
    verdicts: [
      atMost('card after a change', Math.max(...shownMs) / SECOND_MS, 's', 2),
      atMost('card after a lost update', Math.max(...healedMs) / SECOND_MS, 's', 60),
      atMost('lines lost, doubled or out of order', lines.wrong, 'lines', 0),
    ],
  };
}

async function openTicket({ slack, url, place }: Desk): Promise<OpenTicket> {
  const known = new Set(cards(slack, place));
  const { id, token } = await call(`${url}/api/sessions`, 'POST');
  await call(`${url}/api/chat/sessions/${id}/escalate`, 'POST', token);
  const card = await seen(() => cards(slack, place).find((one) => !known.has(one)));
  // So many tickets at once keep the pace of the channel busy; what is measured is a desk at its usual work.
  await seen(() => slack.fromApp(place, card.ts)[0]);
  return { card, id, token };
}

/** Milliseconds from the click until the card says it. */
async function claim({ slack, staff }: Desk, { card }: OpenTicket): Promise<number> {
  const value = /"value":"(\d+:\d+)"/.exec(JSON.stringify(card.blocks))?.[1] ?? '';
  const clickedAt = performance.now();
  await slack.people.click(staff, card, { actionId: 'ticket.claim', value });
  await seen(() => card.text.includes('Claimed by Grace') || undefined);
  return performance.now() - clickedAt;
}

async function relay({ slack, url, staff, place }: Desk, ticket: OpenTicket | undefined) {
  if (ticket === undefined) throw new Error('there is no ticket');
  const { card, id, token } = ticket;
  const wanted = Array.from({ length: LINES }, (_, index) => `This is line ${index}.`);
  const writtenAt = performance.now();
  await Promise.all(wanted.map((text) => slack.people.say(staff, place, text, { threadTs: card.ts })));
  const arrived = await seen(async () => {
    const { messages } = await call(`${url}/api/chat/sessions/${id}/messages?limit=200`, 'GET', token);
    const texts = messages.filter(({ role }) => role === 'staff').map(({ content }) => content);
    return texts.length >= LINES ? texts : undefined;
  });
  const wrong = arrived.filter((text, index) => text !== wanted[index]).length;
  return { tookMs: performance.now() - writtenAt, wrong };
}

function cards(slack: FakeSlack, place: string): readonly SlackMessage[] {
  return slack.fromApp(place).filter(({ threadTs }) => threadTs === undefined);
}

interface Answer {
  readonly id: string;
  readonly token: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

async function call(url: string, method: string, token?: string): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  if (!response.ok) throw new Error(`${method} answered ${response.status}`);
  const answer: Answer = JSON.parse(await response.text());
  return answer;
}

async function seen<Value>(look: () => Value | undefined | Promise<Value | undefined>): Promise<Value> {
  const until = performance.now() + PATIENCE_MS;
  while (performance.now() < until) {
    const value = await look();
    if (value !== undefined) return value;
    await sleep(LOOK_MS);
  }
  throw new Error('this was not seen in time');
}

function atMost(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at most', floor };
}
