/** What must hold between variables, and what is worth a warning though it is no mistake. */
import type { FieldError } from '../contract/errors.ts';
import type { Values, VariableName } from './variables.ts';

export type PlatformName = 'slack' | 'discord' | 'teams';

export interface PlatformSetup {
  readonly status: 'off' | 'incomplete' | 'complete';
  /** Variables that are still needed; empty unless `incomplete`. */
  readonly missing: readonly string[];
}

/** What somebody gave, by variable; defaults left out. */
export type GivenTexts = Readonly<Partial<Record<VariableName, string>>>;

/** Characters below which an admin token can be guessed by trying. */
const SHORTEST_SAFE_TOKEN = 16;

const NEEDED_IN_PRODUCTION = ['ADMIN_TOKEN', 'ENCRYPTION_KEYS', 'WIDGET_ORIGINS'] as const;
const NEEDED_FOR_PINECONE = ['PINECONE_API_KEY', 'PINECONE_INDEX'] as const;

/** What is read and checked already, though the part that uses it comes with a later version: what that means today. */
export const NOT_BUILT_YET: Readonly<Partial<Record<VariableName, string>>> = {
  ENCRYPTION_KEYS: 'stored text is not encrypted yet',
  REDIS_URL: 'cache and limits stay in memory',
  PINECONE_API_KEY: 'vectors stay in memory',
  SPEND_LIMIT_TOKENS_PER_SESSION: 'no spending limit is enforced',
  SPEND_LIMIT_TOKENS_PER_DAY: 'no spending limit is enforced',
  SLA_FIRST_REPLY_MINUTES: 'no service level is measured',
  SLA_RESOLUTION_MINUTES: 'no service level is measured',
  BUSINESS_HOURS: 'customers are not told about opening hours',
};

/** Judges the texts, so that these mistakes are told together with those within a variable. */
export function mistakesBetween(texts: GivenTexts): readonly FieldError[] {
  const mistakes: FieldError[] = [];
  if (texts.NODE_ENV === 'production')
    mistakes.push(...missing(texts, NEEDED_IN_PRODUCTION, 'in production'));
  if (texts.VECTOR_STORE === 'pinecone') {
    mistakes.push(...missing(texts, NEEDED_FOR_PINECONE, 'for VECTOR_STORE=pinecone'));
  }
  if (texts.TEAMS_ENABLED === 'true' && texts.TEAMS_APP_ID === undefined && !mayRunTeamsOpen(texts)) {
    mistakes.push({
      path: 'TEAMS_ENABLED',
      message: 'must not be true without TEAMS_APP_ID, save with a loopback HOST outside production',
    });
  }
  return mistakes;
}

export function warningsAbout(
  values: Values,
  platforms: Readonly<Record<PlatformName, PlatformSetup>>,
): readonly string[] {
  const warnings: string[] = [];
  for (const [name, consequence] of Object.entries(NOT_BUILT_YET)) {
    if (isSet(values, name)) warnings.push(`${name} has no effect in this version: ${consequence}.`);
  }
  for (const [name, setup] of Object.entries(platforms)) {
    if (setup.status === 'complete')
      warnings.push(`${name} is configured, but this version does not have that channel yet.`);
    if (setup.status === 'incomplete')
      warnings.push(`${name} is not started: ${setup.missing.join(' and ')} missing.`);
  }
  if (values.ADMIN_TOKEN !== undefined && values.ADMIN_TOKEN.length < SHORTEST_SAFE_TOKEN) {
    warnings.push(`ADMIN_TOKEN is shorter than ${SHORTEST_SAFE_TOKEN} characters and easy to guess.`);
  }
  return warnings;
}

/** Whether each platform has what it needs to start. */
export function platformSetups(values: Values): Readonly<Record<PlatformName, PlatformSetup>> {
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

/** For the Bot Framework Emulator and the Agents Playground, which do not authenticate. */
function mayRunTeamsOpen({ NODE_ENV, HOST = 'localhost' }: GivenTexts): boolean {
  return NODE_ENV !== 'production' && isLoopback(HOST);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function missing(texts: GivenTexts, names: readonly VariableName[], when: string): readonly FieldError[] {
  return names
    .filter((name) => texts[name] === undefined)
    .map((name) => ({ path: name, message: `must be set ${when}` }));
}

function isSet(values: Readonly<Record<string, unknown>>, name: string): boolean {
  return values[name] !== undefined;
}
