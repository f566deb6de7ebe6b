/** Makes an article of what a web server sent, or says why there is none to be made. */
import type { Fetched } from '../../../src/contract/fetching.ts';
import type { ReadArticle } from '../../formats/file-reader.ts';
import { identifyFile } from '../../formats/identify.ts';
import { HTML, TEXT } from '../../formats/kinds.ts';
import type { Article } from '../article.ts';
import { orUnreadable } from '../or-unreadable.ts';

export async function readPage(
  fetched: Fetched,
  readArticle: ReadArticle,
  signal: AbortSignal,
): Promise<Article | 'unknown-type' | 'unreadable'> {
  const mimeType = await typeOf(fetched);
  if (mimeType === undefined) return 'unknown-type';
  const task = { mimeType, fallbackTitle: titleFrom(fetched.url), isSplit: false };
  return (await orUnreadable(readArticle(fetched.bytes, task, signal))) ?? 'unreadable';
}

/** By the bytes; the server's word counts only for what is text in any case. */
async function typeOf({ bytes, url, claimedType }: Fetched): Promise<string | undefined> {
  const kind = await identifyFile(bytes, new URL(url).pathname);
  if (kind === undefined || kind.mimeType.startsWith('image/')) return undefined;
  return kind === TEXT && claimedType === HTML.mimeType ? HTML.mimeType : kind.mimeType;
}

/** `/help/reset-your-password.html` → `Reset your password` */
function titleFrom(url: string): string {
  const { hostname, pathname } = new URL(url);
  const name = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  const words = name
    .replace(/\.\w{1,5}$/, '')
    .replace(/[-_]+|%20/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
