/** One unchanging picture of the knowledge base, ready to be searched by words. A change of the knowledge base makes a new one. */

import { setImmediate } from 'node:timers/promises';
import type { KnowledgeChunk, KnowledgeDocument } from '../../src/contract/knowledge.ts';
import { createGramReader } from './grams.ts';
import { guessLanguage } from './language.ts';
import { createLexicalIndexBuilder, type LexicalEntry, type LexicalIndex } from './lexical-index.ts';
import { readLinks } from './links.ts';
import { type Phrasings, readPhrasings } from './phrasings.ts';
import { sourceWords } from './source-words.ts';
import type { Language } from './stop-words.ts';
import { readSubjects, type Subjects } from './subjects.ts';
import type { ReadTerms } from './terms.ts';
import { toWords } from './words.ts';

/** A chunk without its vector, which the vector store holds. */
export type IndexedChunk = Omit<KnowledgeChunk, 'vector'>;

export interface KnowledgeIndex {
  readonly chunks: readonly IndexedChunk[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly documents: ReadonlyMap<string, KnowledgeDocument>;
  /** Words of each chunk; its rows are `chunks`. */
  readonly lexical: LexicalIndex;
  /** Words of whole documents: what a page is about counts for each of its passages. */
  readonly pages: LexicalIndex;
  /** Pieces of words of whole documents; its rows are those of `pages`. */
  readonly grams: LexicalIndex;
  /** Lines of the pages that are entries of an FAQ; its rows are those of `pages`. */
  readonly phrasings: Phrasings;
  /** Row in `pages` of each chunk's document. */
  readonly pageOf: Uint32Array;
  /** What several pages are about; its rows are those of `pages`. */
  readonly subjects: Subjects;
  /** Rows in `chunks` of each page. */
  readonly rowsOf: readonly (readonly number[])[];
  /** Telling words of each page's title. */
  readonly titleWords: readonly (readonly string[])[];
  /** By page, how far it is longer than most: the logarithm of how many times; 0 when it is not. A page of many passages has as many chances. */
  readonly excessOf: Float32Array;
  /** The commonest language of the documents; short questions are read in it. */
  readonly language: Language;
  /** Those of the documents, as far as they tell. */
  readonly languages: ReadonlySet<Language>;
  /** The mean of the passages' vectors; undefined while there are none. */
  readonly centre?: Float32Array;
}

/** Enough of a document to tell its language. */
const SAMPLE_CHARACTERS = 2_000;

/** Passages of a page that is not long. */
const USUAL_PASSAGES = 5;
/** Chunks read before others get their turn; a big knowledge base takes a second. */
const READ_TOGETHER = 100;

/** `storedChunks`: those of a document one after the other. */
export async function createKnowledgeIndex(
  documents: readonly KnowledgeDocument[],
  storedChunks: readonly KnowledgeChunk[],
  readTerms: ReadTerms,
  vectors: ReadonlyMap<string, Float32Array>,
): Promise<KnowledgeIndex> {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const chunks = storedChunks.filter(({ documentId }) => byId.has(documentId)).map(withoutVector);
  const languages = languagesOf(chunks);
  const language = commonest([...languages.values()]) ?? 'en';

  const readGrams = createGramReader();
  const titles = new Map(
    documents.map(({ id, title, source }) => [id, `${title} ${sourceWords(source)}`.trimEnd()]),
  );
  const { lexical, pages, grams, pageRows } = await indexWords({
    chunks,
    titles,
    said: await readLinks(documents, chunks),
    readTerms: (text, documentId) =>
      readTerms(text, languages.get(documentId) ?? language).map((term) => term.text),
    readGrams,
  });
  const pageOf = Uint32Array.from(chunks, ({ documentId }) => pageRows.get(documentId) ?? 0);
  const rowsOf = rowsByPage(pageOf, pageRows.size);
  const pageTitles = [...pageRows.keys()].map((documentId) => byId.get(documentId)?.title ?? '');
  return {
    chunks,
    rowOf: new Map(chunks.map(({ id }, row) => [id, row])),
    documents: byId,
    lexical,
    pages,
    grams,
    phrasings: readPhrasings(
      rowsOf.map((rows) => rows.map((row) => chunks[row]?.text ?? '').join('\n\n')),
      readGrams,
    ),
    pageOf,
    rowsOf,
    excessOf: Float32Array.from(rowsOf, ({ length }) => Math.log(Math.max(1, length / USUAL_PASSAGES))),
    subjects: readSubjects(pageTitles),
    titleWords: pageTitles.map((title) =>
      readTerms(title, language).flatMap((term) => (term.isStopWord ? [] : [term.text])),
    ),
    language,
    languages: new Set(languages.values()),
    ...(vectors.size > 0 && { centre: meanOf(vectors) }),
  };
}

interface WordsOfChunks {
  readonly chunks: readonly IndexedChunk[];
  /** By document. */
  readonly titles: ReadonlyMap<string, string>;
  /** What other pages say of a document. */
  readonly said: ReadonlyMap<string, readonly string[]>;
  readonly readTerms: (text: string, documentId: string) => readonly string[];
  readonly readGrams: (text: string) => readonly string[];
}

/** `pageRows`: by document, in the order of the chunks. */
async function indexWords({ chunks, titles, said, readTerms, readGrams }: WordsOfChunks) {
  const lexical = createLexicalIndexBuilder();
  const pages = createLexicalIndexBuilder();
  const grams = createLexicalIndexBuilder();
  const pageRows = new Map<string, number>();
  for (const [row, { documentId, headings, text }] of chunks.entries()) {
    const isFirst = !pageRows.has(documentId);
    const pageRow = pageRows.get(documentId) ?? pageRows.size;
    pageRows.set(documentId, pageRow);
    // What others say of a page stands with its first passage.
    const others = isFirst ? (said.get(documentId) ?? []) : [];
    const parts = {
      title: titles.get(documentId) ?? '',
      headings: headings.join(' '),
      text: [text, ...others].join('\n'),
    };
    const words = readParts(parts, (part) => readTerms(part, documentId));
    lexical.add(row, words);
    // A page has its title once.
    pages.add(pageRow, isFirst ? words : { ...words, title: [] });
    grams.add(pageRow, readParts(isFirst ? parts : { ...parts, title: '' }, readGrams));
    if (row % READ_TOGETHER === 0) await setImmediate();
  }
  return {
    lexical: await lexical.build(),
    pages: await pages.build(),
    grams: await grams.build(),
    pageRows,
  };
}

function meanOf(vectors: ReadonlyMap<string, Float32Array>): Float32Array {
  const [first] = vectors.values();
  const mean = new Float32Array(first?.length ?? 0);
  for (const vector of vectors.values()) {
    for (let at = 0; at < mean.length; at += 1) {
      mean[at] = (mean[at] ?? 0) + (vector[at] ?? 0) / vectors.size;
    }
  }
  return mean;
}

function readParts(
  { title, headings, text }: Readonly<Record<'title' | 'headings' | 'text', string>>,
  read: (part: string) => readonly string[],
): LexicalEntry {
  return { title: read(title), headings: read(headings), text: read(text) };
}

function rowsByPage(pageOf: Uint32Array, pageCount: number): readonly (readonly number[])[] {
  const rows = Array.from({ length: pageCount }, (): number[] => []);
  for (const [row, page] of pageOf.entries()) rows[page]?.push(row);
  return rows;
}

function withoutVector({ vector: _, ...chunk }: KnowledgeChunk): IndexedChunk {
  return chunk;
}

function languagesOf(chunks: readonly IndexedChunk[]): ReadonlyMap<string, Language> {
  const samples = new Map<string, string>();
  for (const { documentId, text } of chunks) {
    const sample = samples.get(documentId) ?? '';
    if (sample.length < SAMPLE_CHARACTERS) samples.set(documentId, `${sample} ${text}`);
  }
  const languages = new Map<string, Language>();
  for (const [documentId, sample] of samples) {
    const language = guessLanguage(toWords(sample));
    if (language !== undefined) languages.set(documentId, language);
  }
  return languages;
}

function commonest(languages: readonly Language[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const language of languages) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, left], [, right]) => right - left)[0]?.[0];
}
