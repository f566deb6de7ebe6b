/** Reads what stands within a line: emphasis, code, links and source marks. What is not complete, or not safe, stays text. */
import { safeUrl } from './safe-url.ts';

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'deleted'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
  /** `[2]`: the second source. */
  | { readonly kind: 'source'; readonly index: number };

interface Form {
  /** Sticky, with every quantifier bounded, so that hostile text costs little. */
  readonly pattern: RegExp;
  /** Undefined = it stays text after all. */
  readonly read: (groups: readonly string[], depth: number) => Inline | undefined;
}

/** Emphasis within emphasis beyond this stays text. */
const MAX_DEPTH = 4;

const START = /[\\`![<*_~\n]| {2,}\n|https?:\/\//g;

const FORMS: readonly Form[] = [
  { pattern: /\\([!-/:-@[-`{-~])/y, read: ([, text = '']) => ({ kind: 'text', text }) },
  { pattern: /(?: {2,}|\\)\n/y, read: () => ({ kind: 'break' }) },
  {
    pattern: /(`{1,3})([^`]{1,2000})\1(?!`)/y,
    read: ([, , text = '']) => ({ kind: 'code', text: text.trim() }),
  },
  { pattern: /\[(\d{1,2})\](?!\()/y, read: ([, index]) => ({ kind: 'source', index: Number(index) }) },
  {
    // An image is shown as a link to it: a picture would tell its host that somebody reads here.
    pattern: /!?\[([^[\]]{0,500})\]\(<?([^\s<>()]{1,2000}(?:\([^\s<>()]{0,500}\))?)>?(?: "[^"]{0,500}")?\)/y,
    read: ([, label = '', url = ''], depth) => link(url, readInlines(label || url, depth + 1)),
  },
  { pattern: /<([a-z]{3,6}:[^\s<>]{1,2000})>/iy, read: ([, url = '']) => link(url, [plain(url)]) },
  {
    pattern: /https?:\/\/[^\s<>"'`\]]{1,2000}[^\s<>"'`\].,:;!?)*_]/iy,
    read: ([url = '']) => link(url, [plain(url)]),
  },
  {
    pattern: /(\*\*|__)(?=\S)([^\n]{0,2000}?\S)\1/y,
    read: ([, , text], depth) => nest('strong', text, depth),
  },
  { pattern: /~~(?=\S)([^\n]{0,2000}?\S)~~/y, read: ([, text], depth) => nest('deleted', text, depth) },
  {
    pattern: /\*(?=[^\s*])([^*\n]{0,1000}[^\s*])\*/y,
    read: ([, text], depth) => nest('emphasis', text, depth),
  },
  {
    pattern: /(?<!\w)_(?=[^\s_])([^\n]{0,1000}?[^\s_])_(?!\w)/y,
    read: ([, text], depth) => nest('emphasis', text, depth),
  },
];

export function readInlines(text: string, depth = 0): readonly Inline[] {
  const inlines: Inline[] = [];
  let done = 0;
  for (const { index } of text.matchAll(START)) {
    if (index < done) continue;
    const found = readFormAt(text, index, depth);
    if (found === undefined) continue;
    if (index > done) inlines.push(plain(text.slice(done, index)));
    inlines.push(found.inline);
    done = found.next;
  }
  if (done < text.length) inlines.push(plain(text.slice(done)));
  return inlines;
}

function readFormAt(text: string, at: number, depth: number) {
  for (const { pattern, read } of FORMS) {
    pattern.lastIndex = at;
    const groups = pattern.exec(text);
    const inline = groups === null ? undefined : read(groups, depth);
    if (groups !== null && inline !== undefined) return { inline, next: at + groups[0].length };
  }
  return undefined;
}

function nest(kind: 'strong' | 'emphasis' | 'deleted', text = '', depth: number): Inline | undefined {
  return depth < MAX_DEPTH ? { kind, inlines: readInlines(text, depth + 1) } : undefined;
}

function link(address: string, inlines: readonly Inline[]): Inline | undefined {
  const url = safeUrl(address);
  return url === undefined ? undefined : { kind: 'link', url, inlines: inlines.filter(isNoLink) };
}

function isNoLink({ kind }: Inline): boolean {
  return kind !== 'link' && kind !== 'source';
}

function plain(text: string): Inline {
  return { kind: 'text', text };
}
