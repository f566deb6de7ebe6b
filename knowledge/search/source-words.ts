/** Words of a page's own address: `billing/cancel-plan.md` says what its title, `Leaving us`, may not. */

/** Shorter ones are numbers and abbreviations of the site, not of the page. */
const TELLING = /^\p{L}{3,}$/u;
const NOT_LETTERS = /[^\p{L}\p{N}]+/u;
const ENDING = /\.\w{2,5}$/u;
const QUERY = /[?#].*$/u;

/** Of the last part alone: folders are shared by many pages. */
export function sourceWords(source: string): string {
  const page = source
    .replace(QUERY, '')
    .split('/')
    .findLast((part) => part !== '');
  // Escaped letters are no words.
  if (page === undefined || page.includes('%')) return '';
  return page
    .replace(ENDING, '')
    .split(NOT_LETTERS)
    .filter((word) => TELLING.test(word))
    .join(' ');
}
