/** Reads plain text: paragraphs between blank lines. */
import type { Article } from './article.ts';

export function readText(source: string, fallbackTitle: string): Article {
  const blocks = source
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
  return { title: fallbackTitle, sections: blocks.length === 0 ? [] : [{ headings: [], blocks }] };
}
