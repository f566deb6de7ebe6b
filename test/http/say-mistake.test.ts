import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sayMistake } from '../../src/http/say-mistake.ts';

describe('what is wrong with a value', () => {
  it.each([
    [z.string().min(1), '', 'Must have at least 1 character.'],
    [z.string().min(2), '', 'Must have at least 2 characters.'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Must have at most 1 entry.'],
    [z.number().min(1), 0, 'Must be at least 1.'],
  ])('is counted in words that fit the number', (schema, value, sentence) => {
    expect(schema.safeParse(value, { error: sayMistake }).error?.issues[0]?.message).toBe(sentence);
  });
});
