/** Gathers the text of each variable: flags beat the environment, that beats `.env`, and what is empty counts as not set. */
import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { AppError, type FieldError } from '../contract/errors.ts';
import { didYouMean } from './did-you-mean.ts';
import type { GivenTexts } from './rules.ts';
import { mistakesBetween } from './rules.ts';
import type { Values, VariableName } from './variables.ts';
import { defaultOf, environmentSchema, isSecret, VARIABLE_NAMES } from './variables.ts';

export type Origin = 'flag' | 'environment' | '.env' | 'default';

export type Texts = Readonly<Record<string, string | undefined>>;

const HIDDEN = '(hidden)';

/** The strongest first. */
export interface Source {
  readonly origin: Exclude<Origin, 'default'>;
  readonly texts: Texts;
}

/** One variable as `config print` shows it. */
export interface Setting {
  readonly name: VariableName;
  /** Never a secret. Undefined when it is not set and has no fixed default. */
  readonly shown: string | undefined;
  readonly origin: Origin;
}

/** Nothing when the file does not exist. @throws AppError `invalid-configuration` when it cannot be read */
export function readEnvFile(path: string): Texts {
  try {
    return parse(readFileSync(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    const fields = [{ path: '.env', message: 'must be a file that this process may read' }];
    throw new AppError('invalid-configuration', 'The configuration cannot be read.', { cause, fields });
  }
}

/** `mistakes` are those found before, so that all are told together. @throws AppError `invalid-configuration` with a field for each */
export function parseValues(sources: readonly Source[], mistakes: readonly FieldError[] = []): Values {
  const texts = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, given(sources, name)?.text]));
  const parsed = environmentSchema.safeParse(texts);
  const fields = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => ({ path: path.join('.'), message })),
    ...mistakesBetween(texts),
    ...mistakes,
  ];
  if (parsed.success && fields.length === 0) return parsed.data;
  throw new AppError('invalid-configuration', 'The configuration is wrong.', { fields });
}

/** In the order of `.env.example`. `made` holds the values that were made from other variables. */
export function describeSettings(sources: readonly Source[], made: GivenTexts): readonly Setting[] {
  return VARIABLE_NAMES.map((name) => {
    const { text, origin } = given(sources, name) ?? {
      text: made[name] ?? defaultOf(name),
      origin: 'default',
    };
    if (text === undefined) return { name, shown: undefined, origin };
    return { name, shown: isSecret(name) ? HIDDEN : withoutPassword(text), origin };
  });
}

/** Sentences about names that nobody reads but that are near to one that is. */
export function warningsAboutNames(sources: readonly Source[]): readonly string[] {
  return sources.flatMap(({ texts }) =>
    Object.keys(texts).flatMap((name) => {
      const meant = didYouMean(name, VARIABLE_NAMES);
      return meant === undefined ? [] : [`${name} is not read: did you mean ${meant}?`];
    }),
  );
}

function given(sources: readonly Source[], name: VariableName): { text: string; origin: Origin } | undefined {
  for (const { origin, texts } of sources) {
    const text = texts[name];
    if (text !== undefined && text.trim() !== '') return { origin, text };
  }
  return undefined;
}

/** Database and server addresses may carry one. */
function withoutPassword(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.password === '') return text;
  url.password = HIDDEN;
  return decodeURI(url.href);
}
