/** Most answers are plain sentences with marks of sources: these are a tree without the work of parsing. */
import type { Root } from 'mdast';

/** Whatever could begin something else than a word: a style, a list, a link, an address, an entity, a break of line. */
const MARKED = /[*_~`#>|<!\\&@:=+\n\r\t]|^\s|\[(?!\d+\](?!\())|\bwww\.|^[\d-]|\s$/i;

/** Undefined when the text has to be parsed. */
export function plainParagraphs(text: string): Root | undefined {
  const paragraphs = text.split('\n\n');
  if (
    text === '' ||
    text.includes('\0') ||
    paragraphs.some((paragraph) => paragraph === '' || MARKED.test(paragraph))
  )
    return undefined;
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
