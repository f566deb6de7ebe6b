/** Runs every benchmark, prints one table and writes `bench/latest.json`. `npm run bench -- writer idle` runs only those. */
import { writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { benchCache } from './cache.ts';
import { benchEncryption } from './encryption.ts';
import { benchEndToEnd } from './end-to-end.ts';
import { benchFirstToken } from './first-token.ts';
import { benchIdle } from './idle.ts';
import { benchRedis } from './redis.ts';
import { benchSearch } from './search.ts';
import { benchSlack } from './slack.ts';
import { benchSlackDesk } from './slack-desk.ts';
import { holds, round, table, type Verdict } from './statistics.ts';
import { benchUploads } from './uploads.ts';
import { benchWriter } from './writer.ts';

interface Result {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly verdicts: readonly Verdict[];
  /** False when the machine was too busy for a verdict. */
  readonly steady?: boolean;
}

const BENCHMARKS: Readonly<Record<string, () => Promise<Result>>> = {
  search: benchSearch,
  cache: benchCache,
  writer: benchWriter,
  'first-token': benchFirstToken,
  'end-to-end': benchEndToEnd,
  encryption: benchEncryption,
  slack: benchSlack,
  'slack-desk': benchSlackDesk,
  idle: benchIdle,
  uploads: benchUploads,
  redis: benchRedis,
};

const wanted = process.argv.slice(2);
const machine = `Node ${process.version}, ${cpus().length} cores, ${cpus()[0]?.model}, load ${loadavg().map(round).join(' ')}`;
process.stdout.write(`${machine}\n`);
const results: Record<string, Result> = {};
let hasFailed = false;
for (const [name, bench] of Object.entries(BENCHMARKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const result = await measured(name, bench);
  if (result === undefined) continue;
  results[name] = result;
  process.stdout.write(`\n${table(result.rows)}\n`);
  for (const verdict of result.verdicts)
    process.stdout.write(`${sentenceOf(verdict, result.steady ?? true)}\n`);
}
await writeFile(
  new URL('latest.json', import.meta.url),
  `${JSON.stringify({ machine, at: new Date(), results }, null, 2)}\n`,
);
process.exit(hasFailed ? 1 : 0);

/** Undefined when it could not be measured, which is said: the others are. */
async function measured(name: string, bench: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await bench();
  } catch (cause) {
    hasFailed = true;
    process.stdout.write(`\nFAIL ${name}: ${cause instanceof Error ? cause.message : String(cause)}\n`);
    return undefined;
  }
}

function sentenceOf(verdict: Verdict, isSteady: boolean): string {
  const { name, value, unit, bound, floor } = verdict;
  const word = isSteady ? (holds(verdict) ? 'ok  ' : 'MISS') : 'busy';
  return `${word} ${name}: ${round(value)} ${unit} (${bound} ${floor})`;
}
