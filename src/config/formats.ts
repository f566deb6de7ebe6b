/** How the text of a variable is read: each format names what would be right and never repeats what was written, as it may be a secret. */

import { z } from 'zod';
import type { SealingKey } from '../contract/sealing.ts';

export const text = z.string();

export function choice<const Choices extends readonly [string, ...string[]]>(choices: Choices) {
  return z.enum(choices, `must be ${listed(choices)}`);
}

/** Any of them, separated by commas; `none` alone is the empty list. */
export function choices<const Choices extends readonly [string, ...string[]]>(all: Choices) {
  return z
    .string()
    .transform((value) => (value.trim() === 'none' ? [] : commaSeparated(value)))
    .pipe(z.array(z.enum(all, `must be none, or some of ${all.join(', ')}`)));
}

/** Texts separated by commas. */
export const list = z.string().transform(commaSeparated);

export const slackBots = z
  .string()
  .transform(commaSeparated)
  .refine(
    (ids) => ids.length > 0 && ids.every((id) => /^[AB][A-Z0-9]{4,20}$/.test(id)),
    'must be ids of Slack bots or apps separated by commas, as in B0123ABCDEF,A0123ABCDEF',
  );

/** Both bounds included. */
export function wholeNumber(least: number, most: number) {
  const sentence = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, { error: sentence, abort: true })
    .transform(Number)
    .refine((value) => value >= least && value <= most, sentence);
}

export const share = z
  .string()
  .refine((value) => isNumberBetween(value, 0, 1), 'must be a number from 0 to 1')
  .transform(Number);

export const onOff = z
  .enum(['true', 'false'], 'must be true or false')
  .transform((value) => value === 'true');

/** ISO 639-1. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be a language code of two letters, as in en');

export const webAddress = z
  .string()
  .refine(
    (value) => hasScheme(value, ['http:', 'https:']),
    'must be an address that begins with http:// or https://',
  )
  .transform(withoutTrailingSlash);

/** Called as it stands. */
export const calledAddress = z
  .string()
  .refine(
    (value) => hasScheme(value, ['http:', 'https:']),
    'must be an address that begins with http:// or https://',
  );

/** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md#signature-scheme */
export const webhookSecret = z
  .string()
  .refine(
    (value) => WEBHOOK_SECRET.test(value) && isLongEnough(value),
    'must be whsec_ and 24 to 64 bytes in base64 (echo "whsec_$(openssl rand -base64 32)")',
  );

export const databaseAddress = z
  .string()
  .refine(
    (value) => /^sqlite:./.test(value) || hasScheme(value, ['postgres:', 'postgresql:']),
    'must be sqlite:<file> or postgres://user:password@host:port/database',
  );

export const redisAddress = z
  .string()
  .refine((value) => hasScheme(value, ['redis:', 'rediss:']), 'must begin with redis:// or rediss://');

/** Per million tokens. */
export interface ModelPrice {
  readonly model: string;
  readonly input: number;
  readonly output: number;
}

export const modelPrices = z
  .string()
  .transform(commaSeparated)
  .refine(
    (values) => values.length > 0 && values.every((value) => MODEL_PRICE.test(value)),
    'must look like: gpt-4o-mini=0.15/0.60, other-model=1/2 (per million tokens in and out)',
  )
  .transform((values) => values.map(readModelPrice));

export const origins = z
  .string()
  .transform(commaSeparated)
  .refine(
    (values) => values.length > 0 && values.every(isOrigin),
    'must be origins separated by commas, as in https://www.example.com,https://shop.example.com (no path)',
  )
  .transform((values) => values.map((value) => new URL(value).origin));

/** Values are percent-encoded: https://opentelemetry.io/docs/specs/otel/protocol/exporter/ */
export const otlpHeaders = z
  .string()
  .transform((value) => commaSeparated(value).map(readOtlpHeader))
  .refine(
    (headers) => headers.length > 0 && !headers.includes(undefined),
    'must be name=value pairs separated by commas, as in api-key=secret',
  )
  .transform(
    (headers): Readonly<Record<string, string>> =>
      Object.fromEntries(headers.filter((header) => header !== undefined)),
  );

/** First one writes, all read. */
export const encryptionKeys = z
  .string()
  .transform(commaSeparated)
  .refine(
    (values) => values.length > 0 && values.every((value) => ENCRYPTION_KEY.test(value)),
    'must be id:key pairs separated by commas, each key 32 bytes in base64 (openssl rand -base64 32)',
  )
  .transform((values) => values.map(readEncryptionKey))
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'must not use a key id twice');

export interface BusinessHours {
  /** 0 = Sunday to 6 = Saturday. */
  readonly days: readonly number[];
  /** Minutes since midnight. */
  readonly opensAtMinute: number;
  /** Minutes since midnight, later than `opensAtMinute`. */
  readonly closesAtMinute: number;
  /** IANA name, as in `Europe/Berlin`. */
  readonly timeZone: string;
}

export const businessHours = z.string().transform((value, context): BusinessHours => {
  const hours = readBusinessHours(value);
  if (hours !== undefined) return hours;
  context.addIssue('must look like: Mon-Fri 09:00-17:00 Europe/Berlin');
  return z.NEVER;
});

const MODEL_PRICE = /^(?<model>[^=\s]+)=(?<input>\d{1,6}(?:\.\d{1,6})?)\/(?<output>\d{1,6}(?:\.\d{1,6})?)$/;
/** 32 bytes are 43 base64 digits and one sign of padding. */
const ENCRYPTION_KEY = /^[\w.-]{1,64}:[A-Za-z0-9+/]{43}=$/;
const WEBHOOK_SECRET = /^whsec_(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BUSINESS_HOURS =
  /^(?<firstDay>\w{3})-(?<lastDay>\w{3}) (?<opens>[\d:]{5})-(?<closes>[\d:]{5}) (?<timeZone>\S+)$/;
const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function isLongEnough(webhookSecret: string): boolean {
  const { length } = Buffer.from(webhookSecret.slice('whsec_'.length), 'base64');
  return length >= 24 && length <= 64;
}

function readModelPrice(text: string): ModelPrice {
  const { model = '', input, output } = MODEL_PRICE.exec(text)?.groups ?? {};
  return { model, input: Number(input), output: Number(output) };
}

function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

function commaSeparated(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isNumberBetween(value: string, least: number, most: number): boolean {
  const number = /^\d*\.?\d+$/.test(value) ? Number(value) : Number.NaN;
  return number >= least && number <= most;
}

function hasScheme(value: string, schemes: readonly string[]): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return schemes.includes(url.protocol) && url.hostname !== '';
}

function withoutTrailingSlash(value: string): string {
  return value.endsWith('/') ? value.slice(0, -1) : value;
}

function isOrigin(value: string): boolean {
  return hasScheme(value, ['http:', 'https:']) && withoutTrailingSlash(value) === new URL(value).origin;
}

function readEncryptionKey(pair: string): SealingKey {
  const colon = pair.indexOf(':');
  return { id: pair.slice(0, colon), key: Buffer.from(pair.slice(colon + 1), 'base64') };
}

function readBusinessHours(value: string): BusinessHours | undefined {
  const {
    firstDay = '',
    lastDay = '',
    opens = '',
    closes = '',
    timeZone = '',
  } = value.match(BUSINESS_HOURS)?.groups ?? {};
  const first = WEEKDAYS.indexOf(firstDay);
  const last = WEEKDAYS.indexOf(lastDay);
  const opensAtMinute = minuteOfDay(opens);
  const closesAtMinute = minuteOfDay(closes);
  if (first < 0 || last < 0 || !isTimeZone(timeZone)) return undefined;
  if (opensAtMinute === undefined || closesAtMinute === undefined || opensAtMinute >= closesAtMinute)
    return undefined;
  const days = Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, offset) => (first + offset) % 7);
  return { days, opensAtMinute, closesAtMinute, timeZone };
}

function minuteOfDay(clockTime: string): number | undefined {
  const [, hour, minute] = clockTime.match(CLOCK_TIME) ?? [];
  return hour === undefined || minute === undefined ? undefined : Number(hour) * 60 + Number(minute);
}

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
}

function readOtlpHeader(pair: string): readonly [string, string] | undefined {
  const [, name, value = ''] = /^([\w.-]+)\s*=\s*(\S+)$/.exec(pair) ?? [];
  try {
    return name === undefined ? undefined : [name, decodeURIComponent(value)];
  } catch {
    return undefined;
  }
}
