/** Reads a table in text form: each row becomes a line that names its columns, so that a row makes sense by itself. */
import type { Article } from '../ingest/article.ts';

const DELIMITERS = [',', ';', '\t'] as const;
const MAX_ROWS = 20_000;
const ROWS_TOGETHER = 5;

export function readCsv(text: string, fallbackTitle: string): Article {
  const [header = [], ...rows] = parseRows(text, likelyDelimiter(text));
  const lines = rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => `- ${describe(header, row)}`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += ROWS_TOGETHER) {
    blocks.push(lines.slice(at, at + ROWS_TOGETHER).join('\n'));
  }
  if (blocks.length === 0 && header.length > 0) blocks.push(header.join(', '));
  return { title: fallbackTitle, sections: blocks.length === 0 ? [] : [{ headings: [], blocks }] };
}

function describe(header: readonly string[], row: readonly string[]): string {
  return row
    .map((cell, at) => [header[at] ?? '', cell] as const)
    .filter(([, cell]) => cell !== '')
    .map(([name, cell]) => (name === '' ? cell : `${name}: ${cell}`))
    .join('; ');
}

function likelyDelimiter(text: string): string {
  const firstLine = text.slice(0, text.indexOf('\n') + 1 || undefined);
  const counts = DELIMITERS.map((delimiter) => firstLine.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** RFC 4180, with either end of line. A quote that is never closed ends with the text. */
function parseRows(text: string, delimiter: string): readonly (readonly string[])[] {
  const cellAndEnd = new RegExp(`(?:"((?:[^"]|"")*)"?|([^${delimiter}\\n]*))(${delimiter}|\\r?\\n|$)`, 'gy');
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(cellAndEnd)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    rows.at(-1)?.push(cell.replace(/\s+/g, ' ').trim());
    if (end === '' || rows.length > MAX_ROWS) break;
    if (end !== delimiter) rows.push([]);
  }
  return rows;
}
