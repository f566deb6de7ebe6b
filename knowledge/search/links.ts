/**
 * Reads what pages say of one another where they link. `[Invite your team](roles.md) so colleagues can see the numbers` has words for that page
 * which it does not have itself.
 */
import { setImmediate } from 'node:timers/promises';
import type { KnowledgeChunk, KnowledgeDocument } from '../../src/contract/knowledge.ts';

/** By document id. */
export type SaidOf = ReadonlyMap<string, readonly string[]>;

/** Of a page; navigation says the same of it on every other one. */
const MAX_SENTENCES = 10;
/** Longer ones are tables and lists of links, which are about all of them. */
const MAX_CHARACTERS = 400;
const LINK = /(?<!!)\[[^\]\n]{1,200}\]\((?<target>[^()\s]{1,500})[^()\n]{0,200}\)/gu;
const TARGET = /\]\([^()\n]{1,700}\)/gu;
/** A new line, or a sentence's end before another one begins. */
const BETWEEN_SENTENCES = /\n|(?<=[.!?])\s+(?=[\p{Lu}[*])|(?<=[。！？])/u;
/** Where files stand: paths alone say nothing of a host. */
const ROOT = 'file:///';
const ENDING = /(?:\/index)?(?:\.\w{2,5})?\/?$/u;
/** Chunks read before others get their turn. */
const READ_TOGETHER = 100;

export async function readLinks(
  documents: readonly KnowledgeDocument[],
  chunks: readonly Pick<KnowledgeChunk, 'documentId' | 'text'>[],
): Promise<SaidOf> {
  const sources = new Map(documents.map(({ id, source }) => [id, source]));
  const pages = new Map(documents.map(({ id, source }) => [addressOf(source, ROOT) ?? source, id]));
  const said = new Map<string, Set<string>>();
  for (const [at, { documentId, text }] of chunks.entries()) {
    if (at % READ_TOGETHER === 0) await setImmediate();
    for (const { target, sentence } of linksIn(text)) {
      const page = pageAt(addressOf(target, sources.get(documentId) ?? ''), pages);
      if (page !== undefined && page !== documentId) note(said, page, sentence);
    }
  }
  return new Map([...said].map(([page, sentences]) => [page, [...sentences]]));
}

function note(said: Map<string, Set<string>>, page: string, sentence: string): void {
  const sentences = said.get(page) ?? new Set();
  if (sentences.size < MAX_SENTENCES) said.set(page, sentences.add(sentence));
}

function* linksIn(text: string): Generator<{ readonly target: string; readonly sentence: string }, void> {
  if (!text.includes('](')) return;
  for (const sentence of text.split(BETWEEN_SENTENCES)) {
    if (sentence.length > MAX_CHARACTERS) continue;
    for (const { groups } of sentence.matchAll(LINK)) {
      yield { target: groups?.target ?? '', sentence: sentence.replace(TARGET, ']') };
    }
  }
}

/** Without its ending, its query and its fragment. Undefined when it is none. */
function addressOf(target: string, from: string): string | undefined {
  const base = URL.canParse(from) ? from : new URL(from, ROOT).href;
  if (!URL.canParse(target, base)) return undefined;
  const { origin, protocol, pathname } = new URL(target, base);
  return `${protocol === 'file:' ? '' : origin}${pathname.replace(ENDING, '').toLowerCase()}`;
}

/** Files may be kept in another folder than the one in which the site has them: then folders are left out, the outermost first. */
function pageAt(address: string | undefined, pages: ReadonlyMap<string, string>): string | undefined {
  let rest = address ?? '';
  while (!pages.has(rest) && rest.indexOf('/', 1) > 0 && rest.startsWith('/')) {
    rest = rest.slice(rest.indexOf('/', 1));
  }
  return pages.get(rest);
}
