/** Cuts an article into passages: whole blocks, as many as fit the embedding model's window, never across headings. */
import type { Article } from './article.ts';
import { embeddedLines, embeddedPlace, embeddedText } from './embedded-text.ts';

export interface Passage {
  readonly headings: readonly string[];
  readonly anchor?: string;
  /** Markdown. */
  readonly text: string;
  /** What the passage's vector is made of. */
  readonly embedded: string;
  /** Title and headings, whose own vector goes into it. */
  readonly embeddedPlace: string;
  /** Lines whose own vectors go into it. */
  readonly embeddedLines: readonly string[];
}

/**
 * About 110 tokens of English, below the 128 that the bundled model reads, with room for the headings. Half as much found pages less often,
 * twice as much would be cut off by the model. Letters of alphabets: a Chinese character says as much as three.
 */
const MAX_CHARACTERS = 450;
const LETTERS_A_CHARACTER = 3;
const FULL_WIDTH_END = /[。！？｡]$/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** A code block or table up to this size stays whole: in pieces it would be of no use. */
const MAX_WHOLE_CHARACTERS = 2_000;

export function split(article: Article): readonly Passage[] {
  return article.sections.flatMap(({ headings, anchor, blocks }) => {
    const pieces = blocks.flatMap(cut);
    return pack(pieces).map((text) => ({
      headings,
      ...(anchor !== undefined && { anchor }),
      text,
      embedded: embeddedText(article.title, headings, text),
      embeddedPlace: embeddedPlace(article.title, headings),
      embeddedLines: embeddedLines(text),
    }));
  });
}

interface Piece {
  readonly text: string;
  /** What stands between this piece and the one before. */
  readonly joint: string;
}

const CODE_OR_TABLE = /^(?:```|~~~|\||.*\n[ \t]*\|?[ \t]*:?-+:?[ \t]*\|)/u;
const LIST = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]/u;

/** A block that is too long is cut between lines, and a line of a paragraph between sentences. Nothing shorter is cut. */
function cut(block: string): readonly Piece[] {
  const isStructured = CODE_OR_TABLE.test(block);
  if (sizeOf(block) <= (isStructured ? MAX_WHOLE_CHARACTERS : MAX_CHARACTERS)) {
    return [{ text: block, joint: '\n\n' }];
  }
  const isParagraph = !isStructured && !LIST.test(block);
  return block.split('\n').flatMap((line, index) => {
    const whole = isParagraph && sizeOf(line) > MAX_CHARACTERS ? sentences(line) : [line];
    const parts = whole.flatMap(bounded);
    const lineJoint = index === 0 ? '\n\n' : '\n';
    return parts.map((text, part) => ({ text, joint: part === 0 ? lineJoint : jointAfter(parts[part - 1]) }));
  });
}

/** Between sentences; Chinese and Japanese put nothing there. */
function jointAfter(sentence = ''): string {
  return FULL_WIDTH_END.test(sentence) ? '' : ' ';
}

/** In letters. */
function sizeOf(text: string): number {
  return text.length + (LETTERS_A_CHARACTER - 1) * (text.match(DENSE)?.length ?? 0);
}

/** A line without an end, as machines write them, is cut between words, or anywhere when it has none. */
function bounded(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MAX_WHOLE_CHARACTERS) {
    const gap = rest.lastIndexOf(' ', MAX_WHOLE_CHARACTERS);
    const end = gap > 0 ? gap : MAX_WHOLE_CHARACTERS;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest];
}

function sentences(line: string): readonly string[] {
  const found = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)];
  return found.map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function pack(pieces: readonly Piece[]): readonly string[] {
  const passages: string[] = [];
  let open = '';
  let size = 0;
  for (const { text, joint } of pieces) {
    const added = joint.length + sizeOf(text);
    if (open !== '' && size + added > MAX_CHARACTERS) {
      passages.push(open);
      open = '';
    }
    size = open === '' ? added - joint.length : size + added;
    open = open === '' ? text : `${open}${joint}${text}`;
  }
  return open === '' ? passages : [...passages, open];
}
