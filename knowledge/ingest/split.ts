/** Cuts an article into passages: whole blocks, as many as fit the embedding model's window, never across headings. */
import type { Article } from './article.ts';
import { embeddedText } from './embedded-text.ts';

export interface Passage {
  readonly headings: readonly string[];
  readonly anchor?: string;
  /** Markdown. */
  readonly text: string;
  /** What the passage's vector is made of. */
  readonly embedded: string;
}

/** About 110 tokens of English, below the 128 that the bundled model reads, with room for the headings. */
const MAX_CHARACTERS = 450;

export function split(article: Article): readonly Passage[] {
  return article.sections.flatMap(({ headings, anchor, blocks }) => {
    const pieces = blocks.flatMap((block) => cut(block, MAX_CHARACTERS));
    return pack(pieces, MAX_CHARACTERS).map((text) => ({
      headings,
      ...(anchor !== undefined && { anchor }),
      text,
      embedded: embeddedText(article.title, headings, text),
    }));
  });
}

interface Piece {
  readonly text: string;
  /** What stands between this piece and the one before. */
  readonly joint: string;
}

/** A block that is too long is cut between lines; a line that is too long between sentences. Nothing shorter than that is cut. */
function cut(block: string, limit: number): readonly Piece[] {
  if (block.length <= limit) return [{ text: block, joint: '\n\n' }];
  return block.split('\n').flatMap((line, index) => {
    const joint = index === 0 ? '\n\n' : '\n';
    if (line.length <= limit) return [{ text: line, joint }];
    return sentences(line).map((text, part) => ({ text, joint: part === 0 ? joint : ' ' }));
  });
}

function sentences(line: string): readonly string[] {
  const found = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(line)];
  return found.map(({ segment }) => segment.trim()).filter((segment) => segment !== '');
}

function pack(pieces: readonly Piece[], limit: number): readonly string[] {
  const passages: string[] = [];
  let open = '';
  for (const { text, joint } of pieces) {
    if (open !== '' && open.length + joint.length + text.length > limit) {
      passages.push(open);
      open = '';
    }
    open = open === '' ? text : `${open}${joint}${text}`;
  }
  return open === '' ? passages : [...passages, open];
}
