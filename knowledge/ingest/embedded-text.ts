/** What of a passage is embedded: its place in the article, then its words without Markdown marks. */

export function embeddedText(title: string, headings: readonly string[], text: string): string {
  const place = [title, ...headings].filter((heading) => heading !== '').join(' > ');
  return place === '' ? plain(text) : `${place}\n${plain(text)}`;
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
