/** Reads JSON: every value becomes a line with the way to it. What is no JSON is read as text. */
import type { Article } from '../ingest/article.ts';
import { readText } from '../ingest/read-text.ts';

const MAX_LINES = 20_000;
const MAX_DEPTH = 50;
const LINES_TOGETHER = 8;

export function readJson(text: string, fallbackTitle: string): Article {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readText(text, fallbackTitle);
  }
  const lines: string[] = [];
  collect(value, [], lines);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += LINES_TOGETHER) {
    blocks.push(lines.slice(at, at + LINES_TOGETHER).join('\n'));
  }
  return { title: fallbackTitle, sections: blocks.length === 0 ? [] : [{ headings: [], blocks }] };
}

function collect(value: unknown, path: readonly string[], lines: string[]): void {
  if (lines.length >= MAX_LINES || path.length > MAX_DEPTH) return;
  if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) collect(inner, [...path, name], lines);
    return;
  }
  const place = path.join(' › ');
  lines.push(place === '' ? `- ${value}` : `- ${place}: ${value}`);
}
