/** Says in the product's own words what would be right. What a schema itself says about a field comes before it. */
import type { z } from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  email: 'an e-mail address',
  uuid: 'a UUID',
  datetime: 'a time as in 2026-11-22T10:30:00.000Z',
};

/** What is counted; nothing is, where the value itself is compared. */
const UNITS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  string: ['character', 'characters'],
  array: ['entry', 'entries'],
};

/** Undefined = there is no better word for it than the schema reader's. */
export function sayMistake(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'Is missing.';
      return mustBe(KINDS[issue.expected]);
    case 'invalid_format':
      return mustBe(FORMATS[issue.format]);
    case 'invalid_value':
      return mustBe(issue.values.map(String).join(' or '));
    case 'too_small':
      return mustKeep('at least', issue.minimum, issue.origin);
    case 'too_big':
      return mustKeep('at most', issue.maximum, issue.origin);
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return undefined;
  }
}

function mustBe(what: string | undefined): string | undefined {
  return what === undefined ? undefined : `Must be ${what}.`;
}

function mustKeep(bound: 'at least' | 'at most', limit: number | bigint, origin: string): string {
  const unit = UNITS[origin];
  if (unit === undefined) return `Must be ${bound} ${limit}.`;
  return `Must have ${bound} ${limit} ${unit[Number(limit) === 1 ? 0 : 1]}.`;
}
