/** Reads an HTML page: its main content as Markdown, navigation and scripts left out. */
import { load } from 'cheerio';
import Turndown from 'turndown';
import type { Article } from './article.ts';
import { readMarkdown } from './read-markdown.ts';

const NOISE =
  'script, style, noscript, template, iframe, svg, nav, header, footer, aside, form, button, [hidden], [aria-hidden="true"]';
/** The first that is there holds the content. */
const MAIN = ['main', 'article', '[role="main"]', 'body'];

export function readHtml(source: string, fallbackTitle: string): Article {
  const page = load(source);
  const heading = page('h1').first().text().trim();
  const title = page('title').first().text().trim();
  const url = page('link[rel="canonical"]').attr('href');
  page(NOISE).remove();
  const main = MAIN.map((selector) => page(selector).first()).find((found) => found.length > 0);
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  const article = readMarkdown(turndown.turndown(main?.html() ?? ''), heading || title || fallbackTitle);
  return { ...article, ...(url !== undefined && { url }) };
}
