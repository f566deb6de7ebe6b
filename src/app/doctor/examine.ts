/** Examines an installation: every check at the same time, each with a deadline, and their findings in a fixed order. */
import { setTimeout as sleep } from 'node:timers/promises';
import { type LoadedConfig, loadConfig } from '../../config.ts';
import { AppError } from '../../contract/errors.ts';
import { type Check, type Situation, type Verdict, warning } from './check.ts';
import { dataChecks } from './data-checks.ts';
import { installationChecks, ROOT } from './installation-checks.ts';
import { networkChecks } from './network-checks.ts';
import { platformChecks } from './platform-checks.ts';
import { serviceChecks } from './service-checks.ts';
import { settingsChecks } from './settings-checks.ts';
import { slackChecks } from './slack-checks.ts';

const CHECKS: readonly Check[] = [
  ...installationChecks,
  ...settingsChecks,
  ...dataChecks,
  ...networkChecks,
  ...serviceChecks,
  ...platformChecks,
  ...slackChecks,
];

/** Longer than any check's own wait; the whole examination is over by then. */
const DEADLINE_MS = 2_500;

export type Finding = { readonly name: string } & Verdict;

export interface Examination {
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly envFile: string;
}

/** Changes nothing. Never rejects: a check that fails by itself is a finding. */
export async function examine({ flags, envFile }: Examination): Promise<readonly Finding[]> {
  const situation = { ...load(flags, envFile), envFile, root: ROOT };
  return await Promise.all(
    CHECKS.map(async (check) => ({ name: check.name, ...(await judge(check, situation)) })),
  );
}

/** Makes good what can be made good without harm. Answers the names of what was repaired. */
export async function repair(findings: readonly Finding[]): Promise<readonly string[]> {
  const repaired: string[] = [];
  for (const finding of findings) {
    if (finding.status !== 'warning' && finding.status !== 'failed') continue;
    if (finding.repair === undefined) continue;
    await finding.repair();
    repaired.push(finding.name);
  }
  return repaired;
}

function load(flags: Examination['flags'], envFile: string): Pick<Situation, 'loaded' | 'mistakes'> {
  try {
    const loaded: LoadedConfig = loadConfig({ flags, envFile });
    return { loaded, mistakes: [] };
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    return { loaded: undefined, mistakes: cause.fields };
  }
}

async function judge(check: Check, situation: Situation): Promise<Verdict> {
  const done = new AbortController();
  try {
    const late = sleep(DEADLINE_MS, undefined, { signal: done.signal }).then(() =>
      inconclusive('It took too long.'),
    );
    return await Promise.race([Promise.resolve(check.run(situation)), late]);
  } catch (cause) {
    return inconclusive(cause instanceof Error ? `It failed: ${cause.name}.` : 'It failed.');
  } finally {
    done.abort();
  }
}

function inconclusive(what: string): Verdict {
  return warning({
    what,
    why: 'This was not examined.',
    fix: 'Run npx switchboard doctor again; if it stays so, report it.',
  });
}
