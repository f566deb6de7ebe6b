import { afterAll, describe, expect, it } from 'vitest';
import { CHECKPOINTS } from '../../src/contract/telemetry.ts';
import { requirePostgres } from '../fixtures/postgres.ts';
import { buildNode } from './build-node.ts';
import type { DatabaseName } from './databases.ts';
import { type KillReport, killEverywhere } from './kill-scenario.ts';

/** `FAULT_SEEDS=48` for the long run. */
const SEEDS = Number(process.env.FAULT_SEEDS ?? 5);
const MINUTES_PER_SEED = 3;

/** Both ways in which a platform lets a doubt be settled, each on one of the databases. */
const SCENARIOS = [
  { database: 'SQLite', mode: 'keys' },
  { database: 'PostgreSQL', mode: 'look-up' },
] as const;

const hasPostgres = requirePostgres('The kill test on PostgreSQL');
const reports = new Map<DatabaseName, KillReport>();

describe('a product that is killed at any point while customers talk', async () => {
  const file = await buildNode();

  it.concurrent.for(SCENARIOS.filter(({ database }) => database === 'SQLite' || hasPostgres))(
    'loses, doubles and reorders nothing on $database ($mode)',
    { timeout: SEEDS * MINUTES_PER_SEED * 60_000 },
    async ({ database, mode }) => {
      const report = await killEverywhere({ file, database, mode, seeds: SEEDS });
      reports.set(database, report);
      const { lost, twice, reordered, neverReached, complaints, kills } = report;
      expect({ lost, twice, reordered, neverReached, complaints, kills }).toEqual({
        lost: 0,
        twice: 0,
        reordered: 0,
        neverReached: [],
        complaints: [],
        kills: SEEDS * CHECKPOINTS.length,
      });
    },
  );

  afterAll(() => {
    process.stdout.write(tableOf(reports));
  });
});

const COLUMNS = [
  'database',
  'kills',
  'messages',
  'lost',
  'twice',
  'reordered',
  'recovery p50',
  'max',
] as const;

function tableOf(all: ReadonlyMap<DatabaseName, KillReport>): string {
  const rows = [...all].map(([database, report]) => {
    const { kills, messages, lost, twice, reordered, recoveriesMs } = report;
    const middle = recoveriesMs[Math.floor(recoveriesMs.length / 2)] ?? 0;
    const times = [middle, recoveriesMs.at(-1) ?? 0].map((ms) => `${Math.round(ms)} ms`);
    return [database, kills, messages, lost, twice, reordered, ...times];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map((cell) => String(cell).padEnd(14)).join('')}\n`).join('');
}
