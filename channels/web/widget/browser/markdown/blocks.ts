/** Reads the blocks of the Markdown that answers are written in. What it does not know stays text; nothing becomes HTML. */

export type Alignment = 'left' | 'center' | 'right';

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      readonly isOrdered: boolean;
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly alignments: readonly (Alignment | undefined)[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'rule' };

/** Deeper quotes and lists stay text. */
const MAX_DEPTH = 6;
/** Spaces that put a line under the item above it. */
const MIN_ITEM_INDENT = 2;

const FENCE = /^ {0,3}(```+|~~~+)/;
const HEADING = /^ {0,3}(#{1,6}) +(.*?)(?: +#+)? *$/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,})$/;
const QUOTE = /^ {0,3}> ?/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( +|$)/;
const TABLE_RULE = /^ {0,3}\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?$/;

interface Read {
  readonly block: Block;
  /** Index of the first line after it. */
  readonly next: number;
}
type ReadBlock = (lines: readonly string[], at: number, depth: number) => Read | undefined;

export function readBlocks(markdown: string, depth = 0): readonly Block[] {
  const lines = markdown.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n');
  const readers = depth < MAX_DEPTH ? READERS : [readParagraph];
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    for (const read of readers) {
      const found = read(lines, at, depth);
      if (found === undefined) continue;
      blocks.push(found.block);
      at = found.next;
      break;
    }
  }
  return blocks;
}

/** An unclosed fence, as in an answer that is still written, runs to the end. */
const readCode: ReadBlock = (lines, at) => {
  const fence = FENCE.exec(lines[at] ?? '')?.[1];
  if (fence === undefined) return undefined;
  let end = at + 1;
  while (end < lines.length && !lines[end]?.trim().startsWith(fence)) end += 1;
  return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
};

const readHeading: ReadBlock = (lines, at) => {
  const [, marks, text] = HEADING.exec(lines[at] ?? '') ?? [];
  if (marks === undefined || text === undefined) return undefined;
  return { block: { kind: 'heading', level: marks.length, text }, next: at + 1 };
};

const readRule: ReadBlock = (lines, at) =>
  RULE.test(lines[at] ?? '') ? { block: { kind: 'rule' }, next: at + 1 } : undefined;

const readQuote: ReadBlock = (lines, at, depth) => {
  let end = at;
  while (QUOTE.test(lines[end] ?? '')) end += 1;
  if (end === at) return undefined;
  const inner = lines.slice(at, end).map((line) => line.replace(QUOTE, ''));
  return { block: { kind: 'quote', blocks: readBlocks(inner.join('\n'), depth + 1) }, next: end };
};

const readList: ReadBlock = (lines, at, depth) => {
  const first = ITEM.exec(lines[at] ?? '')?.[2];
  if (first === undefined) return undefined;
  const isOrdered = /\d/.test(first);
  const items: (readonly Block[])[] = [];
  let next = at;
  for (let item = readItem(lines, next, isOrdered); item; item = readItem(lines, next, isOrdered)) {
    items.push(readBlocks(item.text, depth + 1));
    next = item.next;
  }
  const start = isOrdered ? Number.parseInt(first, 10) : 1;
  return { block: { kind: 'list', isOrdered, start, items }, next };
};

/** One item: its first line, and what is indented under it or continues its paragraph. */
function readItem(lines: readonly string[], at: number, isOrdered: boolean) {
  const mark = ITEM.exec(lines[at] ?? '');
  if (mark === null || RULE.test(mark.input) || /\d/.test(mark[0]) !== isOrdered) return undefined;
  const indent = mark[0].length;
  let end = at + 1;
  while (end < lines.length && belongsToItem(lines, end)) end += 1;
  const [first = '', ...rest] = lines.slice(at, end);
  const outdented = rest.map((line) => line.slice(Math.min(indent, indentOf(line))));
  return { text: [first.slice(indent), ...outdented].join('\n'), next: skipBlankBeforeItem(lines, end) };
}

function belongsToItem(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (isBlank(line)) return indentOf(lines[at + 1] ?? '') >= MIN_ITEM_INDENT;
  const continuesParagraph = !isBlank(lines[at - 1]) && !startsBlock(line);
  return indentOf(line) >= MIN_ITEM_INDENT || continuesParagraph;
}

/** A blank line between two items does not end the list. */
function skipBlankBeforeItem(lines: readonly string[], at: number): number {
  return isBlank(lines[at]) && ITEM.test(lines[at + 1] ?? '') ? at + 1 : at;
}

/** 0 for a blank line. */
function indentOf(line: string): number {
  return Math.max(0, line.search(/\S/));
}

const readTable: ReadBlock = (lines, at) => {
  const rule = lines[at + 1] ?? '';
  if (!lines[at]?.includes('|') || !TABLE_RULE.test(rule)) return undefined;
  let end = at + 2;
  while (!isBlank(lines[end]) && lines[end]?.includes('|')) end += 1;
  const header = splitCells(lines[at] ?? '');
  const rows = lines.slice(at + 2, end).map((line) => splitCells(line).slice(0, header.length));
  return {
    block: { kind: 'table', header, alignments: splitCells(rule).map(readAlignment), rows },
    next: end,
  };
};

const readParagraph: ReadBlock = (lines, at) => {
  let end = at + 1;
  while (end < lines.length && !isBlank(lines[end]) && !startsBlock(lines[end] ?? '')) end += 1;
  const text = lines.slice(at, end).map((line) => line.trimStart());
  return { block: { kind: 'paragraph', text: text.join('\n') }, next: end };
};

/** The last one takes whatever is left. */
const READERS = [readCode, readHeading, readRule, readQuote, readList, readTable, readParagraph];

function startsBlock(line: string): boolean {
  return [FENCE, HEADING, RULE, QUOTE, ITEM].some((form) => form.test(line));
}

function splitCells(line: string): readonly string[] {
  const cells = line.trim().replace(/^\||\|$/g, '');
  return cells.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

function readAlignment(rule: string): Alignment | undefined {
  const isLeft = rule.startsWith(':');
  if (rule.endsWith(':')) return isLeft ? 'center' : 'right';
  return isLeft ? 'left' : undefined;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}
