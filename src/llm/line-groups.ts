/** Cuts Markdown into groups of lines that belong together: a heading, a code block, a list, a table, a paragraph. */

export type GroupKind = 'heading' | 'prose' | 'list' | 'code' | 'table';

export interface LineGroup {
  readonly kind: GroupKind;
  readonly text: string;
}

const FENCED_CODE = /^((?:```|~~~)[\s\S]*?(?:^(?:```|~~~)[ \t]*$|$(?![\s\S])))/m;
const BLANK_LINES = /\n[ \t]*\n/;
const HEADING = /^#{1,6}\s/;
const LIST_ITEM = /^\s{0,3}(?:[-*+]|\d{1,9}[.)])\s/;
const TABLE_ROW = /^\s{0,3}\|/;
const INDENTED = /^\s{2,}\S/;

export function groupLines(markdown: string): readonly LineGroup[] {
  // `split` with a group gives text and code in turns.
  const groups = markdown.split(FENCED_CODE).flatMap((piece, place): readonly LineGroup[] => {
    if (place % 2 === 1) return [{ kind: 'code', text: piece.trimEnd() }];
    return piece.split(BLANK_LINES).flatMap(groupParagraph);
  });
  return joinLists(groups);
}

/** Lines without a blank one between them; still, a list may follow prose, and prose a heading. */
function groupParagraph(paragraph: string): readonly LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of paragraph.split('\n').filter((text) => text.trim() !== '')) {
    const kind = kindOf(line);
    const before = groups.at(-1);
    if (before === undefined || startsAnew(before.kind, kind)) groups.push({ kind, text: line });
    else groups[groups.length - 1] = { kind: before.kind, text: `${before.text}\n${line}` };
  }
  return groups;
}

function startsAnew(before: GroupKind, kind: GroupKind): boolean {
  if (before === 'heading' || kind === 'heading') return true;
  return kind !== 'prose' && kind !== before && before !== 'list';
}

/** Items with blank lines between them, and what is indented under them, are one list. */
function joinLists(groups: readonly LineGroup[]): readonly LineGroup[] {
  const joined: LineGroup[] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    const continues = before?.kind === 'list' && (group.kind === 'list' || INDENTED.test(group.text));
    if (continues) joined[joined.length - 1] = { kind: 'list', text: `${before.text}\n${group.text}` };
    else joined.push(group);
  }
  return joined;
}

function kindOf(line: string): GroupKind {
  if (HEADING.test(line)) return 'heading';
  if (LIST_ITEM.test(line)) return 'list';
  return TABLE_ROW.test(line) ? 'table' : 'prose';
}
