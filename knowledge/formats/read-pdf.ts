/** Reads a PDF: lines as they stand on the page, larger and short ones as headings. Pictures of text are not read. */
import { getDocumentProxy } from 'unpdf';
import type { Article, Section } from '../ingest/article.ts';

const MAX_PAGES = 500;
/** How much larger than most of the text a heading is set. */
const HEADING_SIZE = 1.15;
const MAX_HEADING_CHARACTERS = 90;

interface Line {
  readonly text: string;
  /** Of its largest letters, in points. */
  readonly height: number;
  /** Whether more space than usual stands above it. */
  readonly isApart: boolean;
}

export async function readPdf(bytes: Uint8Array, fallbackTitle: string): Promise<Article> {
  const pdf = await getDocumentProxy(bytes, {
    isEvalSupported: false,
    maxImageSize: 0,
    disableFontFace: true,
  });
  const lines: Line[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MAX_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    lines.push(...toLines(items.flatMap((item) => ('str' in item ? item : []))));
    page.cleanup();
  }
  const usual = usualHeight(lines);
  return { title: fallbackTitle, sections: toSections(lines, usual * HEADING_SIZE) };
}

interface TextItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The last number is the distance from the bottom of the page. */
  readonly transform: readonly unknown[];
}

function toLines(items: readonly TextItem[]): readonly Line[] {
  const lines: Line[] = [];
  let text = '';
  let height = 0;
  let above: number | undefined;
  for (const item of items) {
    text += item.str;
    height = Math.max(height, item.height);
    if (!item.hasEOL && item !== items.at(-1)) continue;
    const place = Number(item.transform[5]);
    const isApart = above === undefined || above - place > height * 1.8;
    if (text.trim() !== '') {
      lines.push({ text: text.replace(/\s+/g, ' ').trim(), height, isApart });
      above = place;
    }
    text = '';
    height = 0;
  }
  return lines;
}

/** The height in which most of the text is set. */
function usualHeight(lines: readonly Line[]): number {
  const characters = new Map<number, number>();
  for (const { text, height } of lines) {
    const rounded = Math.round(height);
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  const [most] = [...characters].sort((left, right) => right[1] - left[1]);
  return most?.[0] ?? 0;
}

function toSections(lines: readonly Line[], headingHeight: number): readonly Section[] {
  const sections: { headings: string[]; blocks: string[] }[] = [{ headings: [], blocks: [] }];
  for (const { text, height, isApart } of lines) {
    if (height > headingHeight && text.length <= MAX_HEADING_CHARACTERS) {
      sections.push({ headings: [text], blocks: [] });
      continue;
    }
    const blocks = sections.at(-1)?.blocks ?? [];
    if (isApart || blocks.length === 0) blocks.push(text);
    else blocks.push(`${blocks.pop()}\n${text}`);
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}
