/** What must hold between variables, and what is worth a warning though it is no mistake. */
import type { FieldError } from '../contract/errors.ts';
import { topicsIn } from './desk-routes.ts';
import type { PlatformSetup, PlatformSetups } from './platforms.ts';
import type { Values, VariableName } from './variables.ts';

/** What somebody gave, by variable; defaults left out. */
export type GivenTexts = Readonly<Partial<Record<VariableName, string>>>;

/** Characters below which a secret can be found by trying; for HS256 it is the length of the hash (RFC 7518, 3.2). */
const SHORTEST_SAFE = { ADMIN_TOKEN: 16, WIDGET_IDENTITY_SECRET: 32 } as const;

const NEEDED_IN_PRODUCTION = ['ADMIN_TOKEN', 'ENCRYPTION_KEYS', 'WIDGET_ORIGINS'] as const;
const NEEDED_FOR_PINECONE = ['PINECONE_API_KEY', 'PINECONE_INDEX'] as const;

/** Judges the texts, so that these mistakes are told together with those within a variable. */
export function mistakesBetween(texts: GivenTexts): readonly FieldError[] {
  const mistakes: FieldError[] = [];
  if (texts.NODE_ENV === 'production') {
    mistakes.push(...missing(texts, NEEDED_IN_PRODUCTION, 'in production'));
  }
  if (texts.EMBEDDINGS === 'openai' && (texts.OPENAI_API_KEY ?? texts.OPENAI_BASE_URL) === undefined) {
    mistakes.push({
      path: 'EMBEDDINGS',
      message: 'must not be openai without OPENAI_API_KEY or OPENAI_BASE_URL',
    });
  }
  if (texts.VECTOR_STORE === 'pinecone') {
    mistakes.push(...missing(texts, NEEDED_FOR_PINECONE, 'for VECTOR_STORE=pinecone'));
  }
  if ((texts.TLS_CERT_FILE === undefined) !== (texts.TLS_KEY_FILE === undefined)) {
    mistakes.push(...missing(texts, ['TLS_CERT_FILE', 'TLS_KEY_FILE'], 'together with the other one'));
  }
  if ((texts.WEBHOOK_URL === undefined) !== (texts.WEBHOOK_SECRET === undefined)) {
    mistakes.push(...missing(texts, ['WEBHOOK_URL', 'WEBHOOK_SECRET'], 'together with the other one'));
  }
  mistakes.push(...mistakesInRoutes(texts));
  if (texts.TEAMS_ENABLED === 'true' && texts.TEAMS_APP_ID === undefined && !mayRunTeamsOpen(texts)) {
    mistakes.push({
      path: 'TEAMS_ENABLED',
      message: 'must not be true without TEAMS_APP_ID, save with a loopback HOST outside production',
    });
  }
  return mistakes;
}

/** Routes lead away from the channel for all others, and a topic that nobody leaves to people opens no ticket. */
function mistakesInRoutes(texts: GivenTexts): readonly FieldError[] {
  const { SLACK_SUPPORT_ROUTES: routes, SLACK_SUPPORT_CHANNEL, REFUSED_TOPICS = '' } = texts;
  const path = 'SLACK_SUPPORT_ROUTES';
  if (routes === undefined) return [];
  if (SLACK_SUPPORT_CHANNEL === undefined)
    return [{ path, message: 'must not be set without SLACK_SUPPORT_CHANNEL' }];
  const topics = new Set(REFUSED_TOPICS.split(',').map((topic) => topic.trim().toLowerCase()));
  return topicsIn(routes).every((topic) => topics.has(topic.toLowerCase()))
    ? []
    : [{ path, message: 'must not name a topic that REFUSED_TOPICS does not have' }];
}

export function warningsAbout(values: Values, platforms: PlatformSetups): readonly string[] {
  return [...notStarted(platforms), ...shortSecrets(values)];
}

function notStarted(platforms: PlatformSetups): readonly string[] {
  return Object.entries(platforms).flatMap(([name, setup]) => whyNotStarted(name, setup) ?? []);
}

/** Platforms whose channel comes with a later version. */
const LATER = new Set(['discord', 'teams']);

/** Undefined when nobody wants the platform, or it is started. */
function whyNotStarted(name: string, { status, missing }: PlatformSetup): string | undefined {
  switch (status) {
    case 'off':
      return undefined;
    case 'incomplete':
      return `${name} is not started: ${missing.join(' and ')} missing.`;
    case 'complete':
      if (!LATER.has(name)) return undefined;
      return `${name} is configured, but this version does not have that channel yet.`;
  }
}

function shortSecrets(values: Values): readonly string[] {
  return (['ADMIN_TOKEN', 'WIDGET_IDENTITY_SECRET'] as const)
    .filter((name) => (values[name]?.length ?? SHORTEST_SAFE[name]) < SHORTEST_SAFE[name])
    .map((name) => `${name} is shorter than ${SHORTEST_SAFE[name]} characters and can be guessed.`);
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
