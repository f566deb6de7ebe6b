/**
 * Tells what a conversation is about where several pages share a subject, as "Alpha Hotel: Is there parking?" and "Alpha Hotel: Are pets
 * welcome?" do: a follow-up question leaves the name out.
 */
import { STOP_WORDS } from './stop-words.ts';
import { toWords } from './words.ts';

export interface Subjects {
  readonly count: number;
  /** Whether this page is about one of them. */
  isAboutOne(page: number): boolean;
  /**
   * By row of the page: 1 for pages of what the newest line names in full, less for what is named earlier or in part. Empty when nothing is named.
   * `lines` are the newest first.
   */
  talkedAbout(lines: readonly string[]): ReadonlyMap<number, number>;
}

interface Subject {
  readonly words: ReadonlySet<string>;
  readonly pages: readonly number[];
}

interface Named {
  readonly subject: Subject;
  /** 0 to 1. */
  readonly covered: number;
}

type WeighWord = (word: string) => number;

/** Ends the subject in a title: a colon, a bar, or a dash between spaces. */
const SEPARATOR = /\s*[:：|]\s+|\s+[-–—]\s+/u;
/** A subject of fewer pages chooses nothing, and neither does one of nearly all: that is the product's own name. */
const MIN_PAGES = 2;
const MAX_SHARE = 0.5;
/** How much of a name, by how telling its words are, has to be there. */
const MIN_COVERAGE = 0.5;
/** What a line before counts of the line after it. */
const FADING = 0.85;
const MAX_LINES = 12;
const MAX_WORDS = 150;

/** `titles` by row of the page. */
export function readSubjects(titles: readonly string[]): Subjects {
  const subjects = subjectsOf(titles);
  const weigh = weighWords(subjects);
  const byRarestWord = new Map<string, Subject[]>();
  for (const subject of subjects) {
    const rarest = [...subject.words].sort((left, right) => weigh(right) - weigh(left))[0] ?? '';
    byRarestWord.set(rarest, [...(byRarestWord.get(rarest) ?? []), subject]);
  }

  function* namedIn(line: string): Iterable<Named> {
    const words = toWords(line).slice(0, MAX_WORDS);
    for (const [at, word] of words.entries()) {
      for (const subject of byRarestWord.get(word) ?? []) {
        const reach = subject.words.size;
        const nearby = new Set(words.slice(Math.max(0, at - reach), at + reach + 1));
        const covered = coverage(subject, nearby, weigh);
        if (covered >= MIN_COVERAGE) yield { subject, covered };
      }
    }
  }

  const pagesAboutOne = new Set(subjects.flatMap(({ pages }) => pages));
  return {
    count: subjects.length,
    isAboutOne: (page) => pagesAboutOne.has(page),
    talkedAbout(lines) {
      const strengths = new Map<number, number>();
      if (subjects.length === 0) return strengths;
      for (const [age, line] of lines.slice(0, MAX_LINES).entries()) {
        for (const { subject, covered } of namedIn(line)) {
          const strength = covered * FADING ** age;
          for (const page of subject.pages) strengths.set(page, Math.max(strengths.get(page) ?? 0, strength));
        }
      }
      return strengths;
    },
  };
}

/** How much of the subject's name is there, by how telling its words are. */
function coverage({ words }: Subject, there: ReadonlySet<string>, weigh: WeighWord): number {
  let whole = 0;
  let found = 0;
  for (const word of words) {
    whole += weigh(word);
    if (there.has(word)) found += weigh(word);
  }
  return found / whole;
}

function subjectsOf(titles: readonly string[]): readonly Subject[] {
  const pagesOf = new Map<string, number[]>();
  for (const [page, title] of titles.entries()) {
    const [name = '', ...rest] = title.split(SEPARATOR);
    if (rest.length === 0) continue;
    const key = toWords(name).join(' ');
    pagesOf.set(key, [...(pagesOf.get(key) ?? []), page]);
  }
  return [...pagesOf]
    .map(([key, pages]) => ({ words: new Set(key.split(' ')), pages }))
    .filter(({ words, pages }) => isName(words) && isChoice(pages.length, titles.length));
}

/** "How to: …" names nothing. */
function isName(words: ReadonlySet<string>): boolean {
  const known = Object.values(STOP_WORDS);
  return [...words].some((word) => word !== '' && !known.some((stopWords) => stopWords.has(word)));
}

function isChoice(pages: number, allPages: number): boolean {
  return pages >= MIN_PAGES && pages <= MAX_SHARE * allPages;
}

/** How telling a word of a name is: high when few names have it. */
function weighWords(subjects: readonly Subject[]): WeighWord {
  const counts = new Map<string, number>();
  for (const { words } of subjects) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => Math.log(1 + subjects.length / (counts.get(word) ?? 1));
}
