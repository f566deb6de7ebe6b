/**
 * Slack events answered a second: Switchboard, which stores everything, against a bare Bolt app and npm `chat`, which store nothing;
 * interleaved in one run. Then how soon it acknowledges, at half of what it can and while answers take ten seconds.
 */
import { countRows, type StoredRows } from './count-rows.ts';
import { type ServerProcess, startServer } from './processes.ts';
import {
  openSlackLoad,
  SLACK_SETTINGS,
  type SlackApiStandIn,
  type SlackLoad,
  startSlackApi,
} from './slack-load.ts';
import { percentile, spreadOf, type Verdict } from './statistics.ts';

const PEOPLE = 64;
const ROUNDS = 5;
const ROUND_MS = 3_000;
const WARM_UP_MS = 3_000;
const PACED_MS = 5_000;
const SLOW_ANSWER_MS = 10_000;
const SLOW_EVENTS_PER_SECOND = 50;
/** More than this between rounds of bare Bolt: the machine is too busy for a verdict. */
const MAX_SPREAD = 2;
const US_PER_MS = 1_000;

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly load: SlackLoad;
  readonly rates: number[];
  readonly latenciesMs: number[];
  answered: number;
  failed: number;
  cpuMs: number;
}

export interface SlackResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
  readonly stored: StoredRows;
  readonly steady: boolean;
}

export async function benchSlack(): Promise<SlackResult> {
  const api = await startSlackApi();
  const bolt = await begin(api, 'bare Bolt', 'servers/bolt-slack');
  const product = await begin(api, 'switchboard', 'servers/product');
  const chat = await begin(api, 'npm chat', 'servers/chat-slack');
  const all = [bolt, product, chat];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of all) await runRound(contender);
  }
  const half = medianOf(product) / 2;
  const paced = await product.server.during(product.load.open(half, PACED_MS, true));
  const slowAckMs = await ackWhileAnswersAreSlow(api);
  for (const { load, server } of all) {
    await load.close();
    await server.stop();
  }
  api.close();
  const stored = await countRows(String(product.server.facts['database']), product.load.acknowledged());
  return {
    rows: [
      ['Slack', 'median/s', 'min/s', 'max/s', 'of Bolt', 'p50 ms', 'p99 ms', 'CPU µs/answer', 'failed'],
      ...all.map((contender) => rowOf(contender, medianOf(bolt))),
    ],
    verdicts: [
      atLeast('of bare Bolt, which stores nothing', medianOf(product) / medianOf(bolt), 0.6),
      atLeast('times npm chat, which stores nothing', medianOf(product) / medianOf(chat), 1.8),
      atMost('ack p99 at half of saturation', percentile(paced.ackMs, 0.99), 'ms', 25),
      atMost('ack p99 while answers take 10 s', percentile(slowAckMs, 0.99), 'ms', 500),
      atMost('not answered at half of saturation', paced.failed, 'events', 0),
      atMost('acknowledged but not stored, answered and delivered once', stored.wrong, 'rows', 0),
    ],
    stored,
    steady: Math.max(...bolt.rates) / Math.min(...bolt.rates) <= MAX_SPREAD,
  };
}

async function begin(api: SlackApiStandIn, name: string, script: string): Promise<Contender> {
  const server = await startServer(script, { ...SLACK_SETTINGS, SLACK_API_URL: api.url });
  const load = openSlackLoad(api, server.port, name.slice(-4).toUpperCase());
  await server.during(load.closed(PEOPLE, WARM_UP_MS));
  return { name, server, load, rates: [], latenciesMs: [], answered: 0, failed: 0, cpuMs: 0 };
}

async function runRound(contender: Contender): Promise<void> {
  const cpuBefore = await contender.server.cpuMs();
  const asked = contender.load.closed(PEOPLE, ROUND_MS);
  const { perSecond, latenciesMs, answered, failed } = await contender.server.during(asked);
  contender.cpuMs += (await contender.server.cpuMs()) - cpuBefore;
  contender.rates.push(perSecond);
  for (const latencyMs of latenciesMs) contender.latenciesMs.push(latencyMs);
  contender.answered += answered;
  contender.failed += failed;
}

/** A server of its own, which the answers of the others do not disturb. */
async function ackWhileAnswersAreSlow(api: SlackApiStandIn): Promise<readonly number[]> {
  const env = { ...SLACK_SETTINGS, SLACK_API_URL: api.url, BENCH_ANSWER_AFTER_MS: String(SLOW_ANSWER_MS) };
  const server = await startServer('servers/product', env);
  const load = openSlackLoad(api, server.port, 'L');
  await server.during(load.open(SLOW_EVENTS_PER_SECOND, WARM_UP_MS, false));
  const { ackMs } = await server.during(load.open(SLOW_EVENTS_PER_SECOND, PACED_MS, false));
  await load.close();
  await server.kill();
  return ackMs;
}

function rowOf(contender: Contender, bolt: number): (string | number)[] {
  const { name, rates, latenciesMs, cpuMs, answered, failed } = contender;
  const { median, min, max } = spreadOf(rates);
  return [
    ...[name, median, min, max, median / bolt],
    ...[percentile(latenciesMs, 0.5), percentile(latenciesMs, 0.99)],
    ...[(cpuMs * US_PER_MS) / answered, String(failed)],
  ];
}

function medianOf({ rates }: Contender): number {
  return spreadOf(rates).median;
}

function atLeast(name: string, value: number, floor: number): Verdict {
  return { name, value, unit: '×', bound: 'at least', floor };
}

function atMost(name: string, value: number, unit: string, floor: number): Verdict {
  return { name, value, unit, bound: 'at most', floor };
}
