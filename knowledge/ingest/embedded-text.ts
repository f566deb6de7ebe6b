/** What of a passage is embedded: its place in the article, then its words without Markdown marks. */
import { shortLines } from './short-lines.ts';

export function embeddedText(title: string, headings: readonly string[], text: string): string {
  const place = embeddedPlace(title, headings);
  return place === '' ? plain(text) : `${place}\n${plain(text)}`;
}

/** The place alone, which is embedded besides; empty when nothing has a name. */
export function embeddedPlace(title: string, headings: readonly string[]): string {
  return [title, ...headings].filter((heading) => heading !== '').join(' > ');
}

/** What is embedded besides, line by line; none where lines do not stand for themselves. */
export function embeddedLines(text: string): readonly string[] {
  return shortLines(text).map(plain);
}

/** Link targets and emphasis marks would take room in the model's window and mean nothing to it. */
function plain(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*`]+/gu, '')
    .replace(/[_#>|]+/gu, ' ')
    .replace(/-{3,}/gu, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
