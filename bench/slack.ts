/** Slack events answered, stored in an inbox and an outbox with fsync, against a bare Bolt app that stores nothing; interleaved. */
import { type ServerProcess, startServer } from './processes.ts';
import { startSlackLoad } from './slack-load.ts';
import { percentile, spreadOf, type Verdict } from './statistics.ts';

const PEOPLE = 64;
const ROUNDS = 5;
const ROUND_MS = 3_000;
const WARM_UP_MS = 3_000;
/** More than this between rounds of Bolt: the machine is too busy for a verdict. */
const MAX_SPREAD = 2;

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly rates: number[];
  answered: number;
  failed: number;
  cpuMs: number;
}

export interface SlackResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
  readonly steady: boolean;
}

export async function benchSlack(): Promise<SlackResult> {
  const load = await startSlackLoad();
  const contenders: Contender[] = [];
  for (const [name, script] of [
    ['bare Bolt', 'servers/slack-bolt.ts'],
    ['switchboard', 'servers/product.ts'],
  ] as const) {
    const server = await startServer(script, load.env);
    await load.closedLoop(server.port, PEOPLE, WARM_UP_MS);
    contenders.push({ name, server, rates: [], answered: 0, failed: 0, cpuMs: 0 });
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const contender of contenders) {
      const cpuBefore = await contender.server.cpuMs();
      const result = await load.closedLoop(contender.server.port, PEOPLE, ROUND_MS);
      contender.cpuMs += (await contender.server.cpuMs()) - cpuBefore;
      contender.rates.push(result.perSecond);
      contender.answered += result.answered;
      contender.failed += result.failed;
    }
  }
  const [bolt, product] = contenders.map(({ rates }) => spreadOf(rates));
  const last = contenders.at(-1);
  if (bolt === undefined || product === undefined || last === undefined)
    throw new Error('a contender is missing');
  const half = await load.openLoop(last.server.port, product.median / 2, ROUND_MS);
  const rows = contenders.map(({ name, rates, answered, failed, cpuMs }) => {
    const { median, min, max } = spreadOf(rates);
    return [name, median, min, max, median / bolt.median, (cpuMs * 1_000) / answered, String(failed)];
  });
  for (const { server } of contenders) await server.stop();
  await load.stop();
  return {
    rows: [['Slack events', 'median/s', 'min/s', 'max/s', 'of Bolt', 'CPU µs/answer', 'failed'], ...rows],
    verdicts: [
      { name: 'of bare Bolt', value: product.median / bolt.median, unit: '×', bound: 'at least', floor: 1 },
      {
        name: 'acknowledged at half of saturation, p99',
        value: percentile(half.acknowledgedMs, 0.99),
        unit: 'ms',
        bound: 'at most',
        floor: 25,
      },
      { name: 'not answered', value: last.failed + half.failed, unit: 'events', bound: 'at most', floor: 0 },
    ],
    steady: bolt.max / bolt.min <= MAX_SPREAD,
  };
}
