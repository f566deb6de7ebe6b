/** Reads the bytes of one file into an article, with the reader for its kind. Runs in a process of its own: what is read may be made to harm. */
import type { FileKind } from '../../src/contract/attachments.ts';
import type { Article } from '../ingest/article.ts';
import { CSV, DOCX, HTML, JSON_FILE, MARKDOWN, PDF, TEXT } from './kinds.ts';

type ReadArticle = (bytes: Uint8Array, fallbackTitle: string) => Article | Promise<Article>;
type ReadText = (text: string, fallbackTitle: string) => Article;

/** Each is loaded when a file of its kind comes: all of them together take seconds. */
const READERS: ReadonlyMap<string, () => Promise<ReadArticle>> = new Map([
  reader(PDF, async () => (await import('./read-pdf.ts')).readPdf),
  reader(DOCX, async () => (await import('./read-docx.ts')).readDocx),
  reader(HTML, async () => fromText((await import('../ingest/read-html.ts')).readHtml)),
  reader(MARKDOWN, async () => fromText((await import('../ingest/read-markdown.ts')).readMarkdown)),
  reader(CSV, async () => fromText((await import('./read-csv.ts')).readCsv)),
  reader(JSON_FILE, async () => fromText((await import('./read-json.ts')).readJson)),
  reader(TEXT, async () => fromText((await import('../ingest/read-text.ts')).readText)),
]);

/** Undefined when files of this kind hold no text. */
export async function parseFile(
  bytes: Uint8Array,
  mimeType: string,
  fallbackTitle: string,
): Promise<Article | undefined> {
  const read = await READERS.get(mimeType)?.();
  return await read?.(bytes, fallbackTitle);
}

function reader({ mimeType }: FileKind, load: () => Promise<ReadArticle>) {
  return [mimeType, load] as const;
}

function fromText(read: ReadText): ReadArticle {
  return (bytes, fallbackTitle) => read(decode(bytes), fallbackTitle);
}

/** UTF-8, or the alphabet of old Windows programs, in which every byte is a sign. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
