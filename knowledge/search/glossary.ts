/** The glossary as it is looked up: how words begin in each language, and the English for what they mean. */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { GLOSSARY_LANGUAGES, GLOSSARY_ROWS } from './glossary-words.ts';
import { toSimplified } from './simplified.ts';

export type GlossaryLanguage = 'en' | (typeof GLOSSARY_LANGUAGES)[number];

export interface Glossary {
  /** The longest beginnings first; in English whole words, as their stems. */
  entriesOf(language: GlossaryLanguage): Entries;
  /** How words with this meaning begin; in English their stems. */
  beginningsOf(meaning: string, language: GlossaryLanguage): readonly string[];
}

export type Entries = readonly (readonly [begins: string, meaning: string])[];

let glossary: Glossary | undefined;

/** Read when it is first needed: most knowledge bases and their customers speak one language. */
export function readGlossary(): Glossary {
  glossary ??= createGlossary();
  return glossary;
}

function createGlossary(): Glossary {
  const rows = toSimplified(GLOSSARY_ROWS)
    .trim()
    .split('\n')
    .map((row) => row.split('|'));
  const beginnings = new Map<GlossaryLanguage, ReadonlyMap<string, readonly string[]>>();
  beginnings.set('en', new Map(rows.map(([meaning = '']) => [meaning, stemsOf(meaning)])));
  for (const [column, language] of GLOSSARY_LANGUAGES.entries()) {
    beginnings.set(
      language,
      new Map(rows.map(([meaning = '', ...cells]) => [meaning, wordsOf(cells[column] ?? '')])),
    );
  }
  const entries = new Map([...beginnings].map(([language, ofMeanings]) => [language, entriesOf(ofMeanings)]));
  return {
    entriesOf: (language) => entries.get(language) ?? [],
    beginningsOf: (meaning, language) => beginnings.get(language)?.get(meaning) ?? [],
  };
}

function entriesOf(beginnings: ReadonlyMap<string, readonly string[]>): Entries {
  return [...beginnings]
    .flatMap(([meaning, all]) => all.map((begins) => [begins, meaning] as const))
    .sort(([first], [second]) => second.length - first.length);
}

function wordsOf(cell: string): readonly string[] {
  return cell.split(' ').filter((word) => word !== '');
}

function stemsOf(meaning: string): readonly string[] {
  return meaning.split(/[/ ]/).map(stemEnglish);
}
