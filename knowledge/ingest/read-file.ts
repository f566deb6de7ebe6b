/** Reads one file into an article with the reader for its kind, or says why it cannot. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ReadArticle } from '../formats/file-reader.ts';
import { DOCX, PDF } from '../formats/kinds.ts';
import type { Article } from './article.ts';
import type { FoundFile, SkipReason } from './find-files.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';

type Reader = (source: string, fallbackTitle: string) => Article | Promise<Article>;

/** Reading pages takes libraries that a help centre in Markdown never needs: megabytes, for as long as the process runs. */
const readPage: Reader = async (source, fallbackTitle) =>
  (await import('./read-html.ts')).readHtml(source, fallbackTitle);

/** Made by programs that we do not know: read in a process of its own. */
const DOCUMENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.pdf', PDF.mimeType],
  ['.docx', DOCX.mimeType],
]);

const READERS: ReadonlyMap<string, Reader> = new Map([
  ['.md', readMarkdown],
  ['.markdown', readMarkdown],
  ['.html', readPage],
  ['.htm', readPage],
  ['.txt', readText],
]);

export const EXTENSIONS: ReadonlySet<string> = new Set([...READERS.keys(), ...DOCUMENT_TYPES.keys()]);

/** @throws AppError `file-unreadable`, `overloaded`. Undefined when there is no text. */
type ParseArticle = (readArticle: ReadArticle, signal: AbortSignal) => Promise<Article | undefined>;

export type FileContent =
  | { readonly kind: 'read'; readonly contentHash: string; readonly parse: ParseArticle }
  | { readonly kind: 'skipped'; readonly reason: SkipReason };

/** `parse` is left to the caller, for whom the hash may be enough. */
export async function readSource({ path, extension, skipped }: FoundFile): Promise<FileContent> {
  const reader = READERS.get(extension);
  const documentType = DOCUMENT_TYPES.get(extension);
  if (skipped !== undefined || (reader ?? documentType) === undefined) {
    return { kind: 'skipped', reason: skipped ?? 'unknown-extension' };
  }
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return { kind: 'skipped', reason: 'unreadable' };
  }
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const fallbackTitle = titleFrom(path);
  if (documentType !== undefined) {
    const task = { mimeType: documentType, fallbackTitle, isSplit: false };
    return { kind: 'read', contentHash, parse: (readArticle, signal) => readArticle(bytes, task, signal) };
  }
  if (bytes.includes(0)) return { kind: 'skipped', reason: 'binary' };
  const text = decode(bytes);
  if (text === undefined) return { kind: 'skipped', reason: 'invalid-utf-8' };
  return { kind: 'read', contentHash, parse: async () => reader?.(text, fallbackTitle) };
}

/** Undefined when the bytes are not UTF-8. A byte order mark is dropped. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `reset-your-password.md` → `Reset your password` */
function titleFrom(path: string): string {
  const words = basename(path, extname(path)).replace(/[-_]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
