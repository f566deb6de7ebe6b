/**
 * Tells passages in which each line says the same in other words, as example questions of an FAQ entry do. One vector of them all would be near to
 * nothing that customers write; the mean of the lines' own is.
 */

const MIN_LINES = 3;
/** Longer lines are paragraphs. */
const MAX_CHARACTERS = 120;
/** Lists, headings, tables, quotations, code, what is left of HTML. */
const MARKED = /^\s*(?:[-*+|#>]|\d+[.)]\s|```|~~~)|^\s{2}/u;
/** Says what a name stands for. */
const EXPLAINED = /^[^:?]{2,40}: /u;
/** Share of the lines that are full: where most are, an editor broke a paragraph. */
const WRAPPED = 0.7;

/** The lines; none when the text is not of this kind. */
export function shortLines(markdown: string): readonly string[] {
  const blocks = markdown
    .split(/\n{2,}/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''));
  const lines = blocks.flat();
  if (lines.length < MIN_LINES || lines.length < 2 * blocks.length) return [];
  if (lines.some((line) => MARKED.test(line)) || isMost(lines, (line) => EXPLAINED.test(line))) return [];
  if (isMost(lines, ({ length }) => length > MAX_CHARACTERS) || isWrapped(blocks)) return [];
  return lines;
}

function isMost(lines: readonly string[], isOne: (line: string) => boolean): boolean {
  return lines.filter(isOne).length * 2 > lines.length;
}

/** A line is full when the next one's first word would have made it the longest. The last line of a paragraph may be short. */
function isWrapped(blocks: readonly (readonly string[])[]): boolean {
  const broken = blocks.flatMap((block) =>
    block.slice(0, -1).map((line, at) => ({ line, next: block[at + 1]?.split(' ')[0] ?? '' })),
  );
  const longest = Math.max(0, ...broken.map(({ line }) => line.length));
  const full = broken.filter(({ line, next }) => line.length + 1 + next.length > longest);
  return full.length > WRAPPED * broken.length;
}
