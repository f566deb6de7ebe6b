/** Reads a passage's Markdown into sections of whole blocks that can be quoted: prose, lists, code, tables. Headings are kept beside, not in, the text. */
import type { CitablePassage } from '../contract/models.ts';
import { groupLines } from './line-groups.ts';

export interface Block {
  readonly kind: 'prose' | 'list' | 'code' | 'table';
  /** Markdown, cleaned so that it stands outside its page. */
  readonly text: string;
  readonly words: number;
}

export interface Section {
  /** The number under which it is cited. */
  readonly index: number;
  readonly title: string;
  readonly heading: string;
  /** Of the passage; 0 to 1. */
  readonly score: number;
  /** In the order of the page; at least one. */
  readonly blocks: readonly Block[];
}

export function readSections({ index, passage }: CitablePassage): readonly Section[] {
  const sections: { heading: string; blocks: Block[] }[] = [
    { heading: passage.headings.at(-1) ?? '', blocks: [] },
  ];
  for (const group of groupLines(passage.text)) {
    if (group.kind === 'heading') sections.push({ heading: group.text.replace(/^#+\s+/, ''), blocks: [] });
    else sections.at(-1)?.blocks.push(...readBlock(group.kind, group.text));
  }
  const { title, score } = passage;
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ heading, blocks }) => ({ index, title, heading, score, blocks }));
}

function readBlock(kind: Block['kind'], written: string): readonly Block[] {
  const text = kind === 'code' ? written : cleanText(written);
  const isEmpty = text === '' || /^[-*_\s]+$/.test(text);
  return isEmpty ? [] : [{ kind, text, words: countWords(text) }];
}

/** Takes out what means nothing off the page: images, comments, links that lead nowhere from here, numbers that look like citations. */
function cleanText(text: string): string {
  const parts = text.split(/(```[\s\S]*?```|`[^`\n]*`)/).map((part) =>
    part.startsWith('`')
      ? part
      : part
          .replace(/<!--[\s\S]*?-->/g, '')
          .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, '')
          .replace(/\[([^\]\n]+)\]\((?!https?:|mailto:)[^)\n]*\)/g, '$1')
          .replace(/<\/?[a-z][^<>\n]*>/gi, '')
          .replace(/\[(\d+)\](?!\()/g, '($1)')
          .replace(/^>\s?/gm, ''),
  );
  return parts.join('').trim();
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
