/**
 * Tells passages in which each line says the same in other words, as example questions of an FAQ entry do. One vector of them all would be near to
 * nothing that customers write; the mean of the lines' own is.
 */

const MIN_LINES = 3;
/** Longer lines are paragraphs. */
const MAX_CHARACTERS = 120;
/** Lists, headings, tables, quotations, code. */
const MARKED = /^\s*(?:[-*+|#>]|\d+[.)]\s|```|~~~)/u;
/** Where most lines are about as long as the longest, an editor broke a paragraph. */
const WRAPPED = 0.75;

/** The lines; none when the text is not of this kind. */
export function shortLines(markdown: string): readonly string[] {
  const blocks = markdown
    .split(/\n{2,}/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  const lines = blocks.flat();
  if (lines.length < MIN_LINES || lines.length < 2 * blocks.length) return [];
  if (lines.some((line) => MARKED.test(line)) || isLong(lines) || isWrapped(blocks)) return [];
  return lines;
}

function isLong(lines: readonly string[]): boolean {
  return lines.filter(({ length }) => length > MAX_CHARACTERS).length * 2 > lines.length;
}

/** The last line of a paragraph may be short. */
function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  const broken = blocks.flatMap((block) => block.slice(0, -1));
  const longest = Math.max(0, ...broken.map(({ length }) => length));
  return broken.filter(({ length }) => length >= WRAPPED * longest).length * 2 > broken.length;
}
