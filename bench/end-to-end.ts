/**
 * The whole pipeline over Socket.IO against its limit (a bare echo) and against the usual stack, interleaved in one run. Afterwards
 * every stored row is counted against what was acknowledged.
 */
import { countRows, type StoredRows } from './count-rows.ts';
import { type Exchange, type Load, openLoad } from './load.ts';
import { type ServerProcess, startServer } from './processes.ts';
import { percentile, type Spread, spreadOf, type Verdict } from './statistics.ts';

const SOCKETS = 256;
const ROUNDS = 5;
const ROUND_MS = 4_000;
const WARM_UP_MS = 3_000;
/** More than this between rounds of the bare echo: the machine is too busy for a verdict. */
const MAX_ECHO_SPREAD = 2;

const CONTENDERS = [
  { name: 'bare echo', script: 'servers/echo', exchange: 'echo' },
  { name: 'switchboard', script: 'servers/product', exchange: 'answer' },
  { name: 'usual stack', script: 'servers/usual-stack', exchange: 'answer' },
] as const satisfies readonly { name: string; script: string; exchange: Exchange }[];

interface Contender {
  readonly name: string;
  readonly server: ServerProcess;
  readonly load: Load;
  readonly rates: number[];
  readonly latenciesMs: number[];
  failed: number;
  completed: number;
  cpuMs: number;
}

export interface EndToEndResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
  readonly stored: StoredRows;
  readonly steady: boolean;
}

export async function benchEndToEnd(): Promise<EndToEndResult> {
  const contenders: Contender[] = [];
  for (const { name, script, exchange } of CONTENDERS) {
    const server = await startServer(script);
    const load = await openLoad(server.port, SOCKETS, exchange);
    await load.run(WARM_UP_MS);
    contenders.push({ name, server, load, rates: [], latenciesMs: [], failed: 0, completed: 0, cpuMs: 0 });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) await runRound(contender);
  }
  const rss = await Promise.all(contenders.map(({ server }) => server.rssMib()));
  for (const { load, server } of contenders) {
    load.close();
    await server.stop();
  }
  return summarise(contenders, rss);
}

async function runRound(contender: Contender): Promise<void> {
  const cpuBefore = await contender.server.cpuMs();
  const result = await contender.load.run(ROUND_MS);
  contender.cpuMs += (await contender.server.cpuMs()) - cpuBefore;
  contender.rates.push(result.perSecond);
  for (const latencyMs of result.latenciesMs) contender.latenciesMs.push(latencyMs);
  contender.failed += result.failed;
  contender.completed += result.completed;
}

async function summarise(contenders: readonly Contender[], rss: readonly number[]): Promise<EndToEndResult> {
  const [echo, product, usual] = contenders.map(({ rates }) => spreadOf(rates));
  if (echo === undefined || product === undefined || usual === undefined)
    throw new Error('a contender is missing');
  const database = String(contenders[1]?.server.facts.database);
  const stored = await countRows(database, contenders[1]?.load.acknowledgedInAll() ?? 0);
  return {
    rows: [
      [
        'end to end',
        'median/s',
        'min/s',
        'max/s',
        'of echo',
        'p50 ms',
        'p99 ms',
        'CPU µs/answer',
        'RSS MiB',
        'failed',
      ],
      ...contenders.map((contender, index) =>
        rowOf(contender, spreadOf(contender.rates), echo, rss[index] ?? 0),
      ),
    ],
    verdicts: [
      {
        name: 'of bare echo',
        value: product.median / echo.median,
        unit: '×',
        bound: 'at least',
        floor: 0.12,
      },
      {
        name: 'times the usual stack',
        value: product.median / usual.median,
        unit: '×',
        bound: 'at least',
        floor: 20,
      },
      {
        name: 'acknowledged but not stored, answered and delivered once',
        value: stored.wrong,
        unit: 'rows',
        bound: 'at most',
        floor: 0,
      },
    ],
    stored,
    steady: echo.max / echo.min <= MAX_ECHO_SPREAD,
  };
}

function rowOf(contender: Contender, spread: Spread, echo: Spread, rssMib: number): (string | number)[] {
  const { name, latenciesMs, cpuMs, completed, failed } = contender;
  return [
    name,
    spread.median,
    spread.min,
    spread.max,
    spread.median / echo.median,
    percentile(latenciesMs, 0.5),
    percentile(latenciesMs, 0.99),
    (cpuMs * 1000) / completed,
    rssMib,
    String(failed),
  ];
}
