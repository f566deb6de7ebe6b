/** What sealing costs: the same product with and without ENCRYPTION_KEYS, answers a second, in turns within one run. */
import { randomBytes } from 'node:crypto';
import { type Load, openLoad } from './load.ts';
import { type ServerProcess, startServer } from './processes.ts';
import { percentile, spreadOf, type Verdict } from './statistics.ts';

const SOCKETS = 256;
const ROUNDS = 6;
const ROUND_MS = 4_000;
const WARM_UP_MS = 3_000;
const KEY_BYTES = 32;
/** More than this between rounds without keys: the machine is too busy for a verdict. */
const MAX_SPREAD = 1.5;

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

export interface EncryptionResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
  readonly steady: boolean;
}

export async function benchEncryption(): Promise<EncryptionResult> {
  const keys = `bench:${randomBytes(KEY_BYTES).toString('base64')}`;
  const plain = await openContender('plain', {});
  const sealed = await openContender('sealed', { ENCRYPTION_KEYS: keys });
  // Who goes first changes, so that neither always runs on what the other left behind.
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of round % 2 === 0 ? [plain, sealed] : [sealed, plain]) await runRound(contender);
  }
  for (const { load, server } of [plain, sealed]) {
    load.close();
    await server.stop();
  }
  const [without, withKeys] = [spreadOf(plain.rates), spreadOf(sealed.rates)];
  return {
    rows: [
      ['encryption', 'median/s', 'min/s', 'max/s', 'of plain', 'p50 ms', 'p99 ms', 'CPU µs/answer', 'failed'],
      ...[plain, sealed].map((contender) => rowOf(contender, without.median)),
    ],
    verdicts: [
      {
        name: 'answers a second with ENCRYPTION_KEYS, of those without',
        value: withKeys.median / without.median,
        unit: '×',
        bound: 'at least',
        floor: 0.9,
      },
    ],
    steady: without.max / without.min <= MAX_SPREAD,
  };
}

async function openContender(name: string, env: Readonly<Record<string, string>>): Promise<Contender> {
  const server = await startServer('servers/product', env);
  const load = await openLoad(server.port, SOCKETS, 'answer');
  await load.run(WARM_UP_MS);
  return { name, server, load, rates: [], latenciesMs: [], failed: 0, completed: 0, cpuMs: 0 };
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

function rowOf(contender: Contender, plainMedian: number): (string | number)[] {
  const { name, rates, latenciesMs, cpuMs, completed, failed } = contender;
  const { median, min, max } = spreadOf(rates);
  return [
    name,
    median,
    min,
    max,
    median / plainMedian,
    percentile(latenciesMs, 0.5),
    percentile(latenciesMs, 0.99),
    (cpuMs * 1000) / completed,
    String(failed),
  ];
}
