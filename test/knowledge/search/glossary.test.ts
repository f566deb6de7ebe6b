/** The glossary is written by hand: what would be passed over in silence is looked for here. */
import { describe, expect, it } from 'vitest';
import {
  GENERAL_MEANINGS,
  GLOSSARY_LANGUAGES,
  GLOSSARY_ROWS,
} from '../../../knowledge/search/glossary-words.ts';

const rows = GLOSSARY_ROWS.trim()
  .split('\n')
  .map((row) => row.split('|'));

describe('the glossary', () => {
  it('has a cell for each language in every row, none of them empty', () => {
    const incomplete = rows.filter((row) => row.length !== 1 + GLOSSARY_LANGUAGES.length || row.includes(''));
    expect(incomplete).toEqual([]);
  });

  it('has each meaning once, and all that are said to be general', () => {
    const meanings = rows.map(([meaning]) => meaning);
    expect(new Set(meanings).size).toBe(meanings.length);
    expect([...GENERAL_MEANINGS].filter((meaning) => !meanings.includes(meaning))).toEqual([]);
  });
});
