/** Reads an HTML page: its main content as Markdown, navigation and scripts left out. */
import { load } from 'cheerio';
import Turndown from 'turndown';
import type { Article } from './article.ts';
import { readMarkdown } from './read-markdown.ts';

const NOISE =
  'script, style, noscript, template, iframe, svg, nav, header, footer, aside, form, button, [hidden], [aria-hidden="true"]';
/** The first that is there holds the content. */
const MAIN = ['main', 'article', '[role="main"]', 'body'];
const MAX_LINKS = 1_000;
const MAX_LINK_CHARACTERS = 2_000;
/** https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag */
const UNLISTED = /\b(?:noindex|none)\b/i;

export function readHtml(source: string, fallbackTitle: string): Article {
  const page = load(source);
  const heading = page('h1').first().text().trim();
  const title = page('title').first().text().trim();
  const url = page('link[rel="canonical"]').attr('href');
  const links = page('a[href]')
    .map((_at, link) => page(link).attr('href'))
    .get()
    .filter((link) => link.length <= MAX_LINK_CHARACTERS)
    .slice(0, MAX_LINKS);
  const robots = page('meta[name="robots" i]').attr('content') ?? '';
  page(NOISE).remove();
  const main = MAIN.map((selector) => page(selector).first()).find((found) => found.length > 0);
  const turndown = new Turndown({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' });
  const article = readMarkdown(turndown.turndown(main?.html() ?? ''), heading || title || fallbackTitle);
  return {
    ...article,
    ...(links.length > 0 && { links }),
    ...(UNLISTED.test(robots) && { isUnlisted: true }),
    ...(url !== undefined && { url }),
  };
}
