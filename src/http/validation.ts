/** Reads foreign values with a schema and names every field that is wrong. */
import type { z } from 'zod';
import type { FieldError } from '../contract/errors.ts';
import { AppError } from '../contract/errors.ts';
import { sayMistake } from './say-mistake.ts';

/** @throws AppError `invalid-request` with one entry for each mistake */
export function readAs<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value, { error: sayMistake });
  if (result.success) return result.data;
  throw new AppError('invalid-request', 'Some of what was sent is not valid.', {
    fields: result.error.issues.flatMap(fieldErrors),
  });
}

function fieldErrors(issue: z.core.$ZodIssue): readonly FieldError[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') return [{ path: path.join('.'), message: issue.message }];
  return issue.keys.map((key) => ({ path: [...path, key].join('.'), message: 'Not a known field.' }));
}
