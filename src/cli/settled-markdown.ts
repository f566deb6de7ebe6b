/** How much of Markdown that is still being written can be shown already. */

/** A block that begins so is not known before it has ended. */
const MARKED_BLOCK = /^[\s#>+=|-]|^\d+[.)]?(?:\s|$)/;
/** What may begin a style, a link, a table or another block; a mark of a source is none of these. */
const MARK = /[*_~`<&\\|\n]|!?\[(?!\d{1,2}\](?![(:]))/;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;
const BLANK_LINE = '\n\n';

/** Its beginning, as whole words, which more text will hardly change: all finished blocks, and of the last one what is plain. */
export function settledMarkdown(text: string): string {
  const end = text.lastIndexOf(BLANK_LINE);
  const head = text.slice(0, Math.max(end, 0));
  const fences = [...head.matchAll(FENCE)];
  if (fences.length % 2 === 1) return head.slice(0, fences.at(-1)?.index);
  const last = end < 0 ? text : text.slice(end + BLANK_LINE.length);
  return end < 0 ? plainWords(last) : `${head}${BLANK_LINE}${plainWords(last)}`;
}

function plainWords(block: string): string {
  if (MARKED_BLOCK.test(block)) return '';
  const plain = block.slice(0, MARK.exec(block)?.index);
  return plain.slice(0, Math.max(plain.search(/\s\S*$/), 0));
}
