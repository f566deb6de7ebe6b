/** A tree as a row of text blocks, none longer than a platform takes; code is broken between lines and fenced anew. */
import type { BlockContent, DefinitionContent, List, Root, RootContent, Table } from 'mdast';
import type { Dialect } from './dialect.ts';
import { plainText } from './links.ts';
import { renderInline } from './render-inline.ts';

export interface RenderOptions {
  readonly dialect: Dialect;
  /** Characters of one block. */
  readonly maxCharacters: number;
}

/** Room for the marks around what a block holds: fences, quotation marks, a bullet. */
const MARKS = 16;
const INDENT = '    ';
/** Deeper nesting is told without its marks. */
const MAX_DEPTH = 6;
/** However deep, some words fit in a line. */
const MIN_CHARACTERS = 40;

export function renderBlocks(root: Root, options: RenderOptions): readonly string[] {
  const blocks = root.children.flatMap((node) => blocksOf(node, options, 0));
  return blocks.flatMap((block) => cut(block, options.maxCharacters));
}

type Block = RootContent | BlockContent | DefinitionContent;

function blocksOf(node: Block, options: RenderOptions, depth: number): readonly string[] {
  const { dialect, maxCharacters } = options;
  if (depth > MAX_DEPTH) return pack(words(plainText([node]), dialect), maxCharacters);
  switch (node.type) {
    case 'paragraph':
      return pack(renderInline(node.children, dialect), maxCharacters);
    case 'heading':
      return pack(renderInline(node.children, dialect), maxCharacters - MARKS).map(dialect.heading);
    case 'code':
      return codeBlocks(node.value, options);
    case 'blockquote':
      return quoted(node.children, options, depth);
    case 'list':
      return listBlocks(node, options, depth);
    case 'table':
      return codeBlocks(drawTable(node), options);
    case 'html':
      return pack(words(node.value, dialect), maxCharacters);
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, options, depth + 1));
    case 'thematicBreak':
    case 'definition':
    case 'yaml':
      return [];
    default:
      return pack(words(plainText([node]), dialect), maxCharacters);
  }
}

function words(text: string, dialect: Dialect): readonly string[] {
  return (text.match(/\S+\s*|\s+/gu) ?? []).map(dialect.escape);
}

/** Puts pieces together into texts of at most `maxCharacters`. One that is too long by itself is cut. */
function pack(pieces: readonly string[], maxCharacters: number): readonly string[] {
  const texts: string[] = [];
  let current = '';
  const areShort = pieces.every(({ length }) => length <= maxCharacters);
  for (const piece of areShort ? pieces : pieces.flatMap((whole) => cut(whole, maxCharacters))) {
    if (current !== '' && current.length + piece.length > maxCharacters) {
      texts.push(current.trim());
      current = '';
    }
    current += piece;
  }
  texts.push(current.trim());
  return texts.filter((text) => text !== '');
}

/** Never between the halves of a surrogate pair. */
function cut(text: string, maxCharacters: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > maxCharacters) {
    const end = isHighSurrogate(rest.charCodeAt(maxCharacters - 1)) ? maxCharacters - 1 : maxCharacters;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function codeBlocks(code: string, { dialect, maxCharacters }: RenderOptions): readonly string[] {
  const room = maxCharacters - MARKS;
  const lines = code.split('\n').flatMap((line) => codeLine(line, dialect, room));
  const blocks: string[] = [];
  let current: string[] = [];
  let size = 0;
  for (const line of lines) {
    const lineSize = dialect.codeBlock(line).length;
    if (current.length > 0 && size + lineSize > room) {
      blocks.push(dialect.codeBlock(current.join('\n')));
      current = [];
      size = 0;
    }
    current.push(line);
    size += lineSize - dialect.codeBlock('').length + 1;
  }
  return [...blocks, dialect.codeBlock(current.join('\n'))];
}

/** A line may grow when it is escaped, so it is cut with room to spare. */
function codeLine(line: string, dialect: Dialect, room: number): readonly string[] {
  return dialect.codeBlock(line).length <= room ? [line] : cut(line, Math.floor(room / 6));
}

/** What stands inside another block leaves room for that one's marks, on each of its lines. */
function nested(options: RenderOptions): RenderOptions {
  return { ...options, maxCharacters: Math.max(MIN_CHARACTERS, Math.floor(options.maxCharacters / 2)) };
}

function quoted(children: readonly Block[], options: RenderOptions, depth: number): readonly string[] {
  const { dialect } = options;
  const inner = nested(options);
  return children
    .flatMap((child) => blocksOf(child, inner, depth + 1))
    .map((block) => block.split('\n').map(dialect.quoteLine).join('\n'));
}

/** Items stand together as long as they fit. */
function listBlocks(list: List, options: RenderOptions, depth: number): readonly string[] {
  const { maxCharacters } = options;
  const inner = nested(options);
  const items = list.children.flatMap((item, index) => {
    const mark = list.ordered === true ? `${(list.start ?? 1) + index}.` : '•';
    const box = item.checked === true ? '☑ ' : item.checked === false ? '☐ ' : '';
    const parts = item.children.flatMap((child) => blocksOf(child, inner, depth + 1));
    return parts.map((part, position) => {
      if (position > 0) return indent(part);
      return `${mark} ${box}${indent(part).trimStart()}`;
    });
  });
  return pack(
    items.map((item) => `${item}\n`),
    maxCharacters,
  );
}

/** Everything under an item stands a step to the right, code apart: its lines are kept as they are. */
function indent(text: string): string {
  if (text.includes('```')) return text;
  return text
    .split('\n')
    .map((line) => `${INDENT}${line}`)
    .join('\n');
}

/** A table of plain text in columns, for platforms that know none. */
function drawTable({ children }: Table): string {
  const rows = children.map((row) => row.children.map((cell) => plainText(cell.children)));
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n');
}
