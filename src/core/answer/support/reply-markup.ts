/** What a model may not bring along, and the citations in what it writes. */
const CITATION = / ?\[(\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,8})\](?!\()/g;
const IMAGE = /!\[[^\]\n]{0,500}\](?:\([^)\n]{0,2000}\)|\[[^\]\n]{0,100}\])/g;
const TAG = /<\/?[a-z][^<>\n]{0,2000}>/gi;
/** Keeps the words of a link that leads anywhere else. */
const ODD_LINK = /\[([^\]\n]{0,500})\]\((?!\s{0,3}<?(?:https?:|mailto:))[^)\n]{0,2000}\)/gi;
const CODE = /(`[^`\n]{1,2000}`)/;

/** Images, HTML and links that are no web addresses are taken out, save in code. */
export function withoutMedia(text: string): string {
  if (isCode(text)) return text;
  return text
    .split(CODE)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(IMAGE, '').replace(ODD_LINK, '$1').replace(TAG, ''),
    )
    .join('');
}

/** Whether a block of code begins, or ends, here. */
export function isCode(text: string): boolean {
  return /^\s{0,3}(?:```|~~~)/.test(text);
}

export function withoutCitations(text: string): { text: string; cited: readonly number[] } {
  const cited = [...text.matchAll(CITATION)].flatMap(([, numbers = '']) => numbers.split(/[,;]/).map(Number));
  return { text: text.replace(CITATION, ''), cited: [...new Set(cited)] };
}

/** Leaves the citations that support the text; one that names the wrong passage becomes the right one. */
export function keepCitations(text: string, support: readonly number[]): string {
  const { cited } = withoutCitations(text);
  const right = cited.filter((index) => support.includes(index));
  const instead = right.length > 0 ? right : support.slice(0, 1);
  let isReplaced = right.length > 0;
  return text.replace(CITATION, (whole, numbers: string) => {
    const kept = numbers
      .split(/[,;]/)
      .map(Number)
      .filter((index) => right.includes(index));
    if (kept.length > 0)
      return `${whole.startsWith(' ') ? ' ' : ''}${kept.map((index) => `[${index}]`).join('')}`;
    if (isReplaced) return '';
    isReplaced = true;
    return `${whole.startsWith(' ') ? ' ' : ''}[${instead[0] ?? ''}]`;
  });
}
