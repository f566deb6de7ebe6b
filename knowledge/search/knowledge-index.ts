/** One unchanging picture of the knowledge base, ready to be searched by words. A change of the knowledge base makes a new one. */

import { setImmediate } from 'node:timers/promises';
import type { KnowledgeChunk, KnowledgeDocument } from '../../src/contract/knowledge.ts';
import { createGramReader } from './grams.ts';
import { guessLanguage } from './language.ts';
import type { LexicalEntry, LexicalIndex } from './lexical-index.ts';
import { buildLexicalIndex } from './lexical-index.ts';
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

  const titles = new Map(
    documents.map(({ id, title, source }) => [id, `${title} ${sourceWords(source)}`.trimEnd()]),
  );
  const said = await readLinks(documents, chunks);
  const readGrams = createGramReader();
  const entries: LexicalEntry[] = [];
  const pageEntries = new Map<string, LexicalEntry>();
  const gramEntries = new Map<string, LexicalEntry>();
  for (const { documentId, headings, text } of chunks) {
    const read = (part: string): readonly string[] =>
      readTerms(part, languages.get(documentId) ?? language).map((term) => term.text);
    // What others say of a page stands with its first passage.
    const others = pageEntries.has(documentId) ? [] : (said.get(documentId) ?? []);
    const parts = {
      title: titles.get(documentId) ?? '',
      headings: headings.join(' '),
      text: [text, ...others].join('\n'),
    };
    const entry = readParts(parts, read);
    entries.push(entry);
    pageEntries.set(documentId, join(pageEntries.get(documentId), entry));
    gramEntries.set(documentId, join(gramEntries.get(documentId), readParts(parts, readGrams)));
    if (entries.length % READ_TOGETHER === 0) await setImmediate();
  }
  const pageRows = new Map([...pageEntries.keys()].map((documentId, row) => [documentId, row]));
  const pageOf = Uint32Array.from(chunks, ({ documentId }) => pageRows.get(documentId) ?? 0);
  const rowsOf = rowsByPage(pageOf, pageRows.size);
  const pageTitles = [...pageRows.keys()].map((documentId) => byId.get(documentId)?.title ?? '');
  return {
    chunks,
    rowOf: new Map(chunks.map(({ id }, row) => [id, row])),
    documents: byId,
    lexical: await buildLexicalIndex(entries),
    pages: await buildLexicalIndex([...pageEntries.values()]),
    grams: await buildLexicalIndex([...gramEntries.values()]),
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

/** The title once, headings and text one after the other. */
function join(page: LexicalEntry | undefined, chunk: LexicalEntry): LexicalEntry {
  if (page === undefined) return chunk;
  return {
    title: page.title,
    headings: page.headings.concat(chunk.headings),
    text: page.text.concat(chunk.text),
  };
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
