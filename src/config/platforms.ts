/** Which chat platforms are configured, and what the half-configured ones lack. */
import type { Values } from './variables.ts';

export type PlatformName = 'slack' | 'discord' | 'teams';

export interface PlatformSetup {
  readonly status: 'off' | 'incomplete' | 'complete';
  /** Variables that are still needed; empty unless `incomplete`. */
  readonly missing: readonly string[];
}

export type PlatformSetups = Readonly<Record<PlatformName, PlatformSetup>>;

/** Whether each platform has what it needs to start. */
export function platformSetups(values: Values): PlatformSetups {
  return {
    slack: setup([values.SLACK_BOT_TOKEN, values.SLACK_SIGNING_SECRET, values.SLACK_APP_TOKEN], {
      SLACK_BOT_TOKEN: values.SLACK_BOT_TOKEN,
      'SLACK_SIGNING_SECRET or SLACK_APP_TOKEN': values.SLACK_SIGNING_SECRET ?? values.SLACK_APP_TOKEN,
    }),
    discord: setup([values.DISCORD_BOT_TOKEN], { DISCORD_BOT_TOKEN: values.DISCORD_BOT_TOKEN }),
    teams: teamsSetup(values),
  };
}

function teamsSetup(values: Values): PlatformSetup {
  if (values.TEAMS_ENABLED === false) return { status: 'off', missing: [] };
  if (values.TEAMS_ENABLED === true && values.TEAMS_APP_ID === undefined)
    return { status: 'complete', missing: [] };
  return setup([values.TEAMS_APP_ID, values.TEAMS_APP_PASSWORD], {
    TEAMS_APP_ID: values.TEAMS_APP_ID,
    'TEAMS_APP_PASSWORD or TEAMS_ACCESS_TOKEN': values.TEAMS_APP_PASSWORD ?? values.TEAMS_ACCESS_TOKEN,
  });
}

/** Off when none of `signs` that somebody wants the platform is set. */
function setup(
  signs: readonly (string | undefined)[],
  needed: Readonly<Record<string, string | undefined>>,
): PlatformSetup {
  if (signs.every((sign) => sign === undefined)) return { status: 'off', missing: [] };
  const missing = Object.keys(needed).filter((name) => needed[name] === undefined);
  return { status: missing.length === 0 ? 'complete' : 'incomplete', missing };
}
