/**
 * Cuts a text that is still being written into pieces that can be judged one by one: sentences, and whole blocks of what only makes
 * sense together (code, tables, numbered steps). Put together again, the pieces are the text.
 */

export interface Piece {
  readonly kind: 'sentence' | 'steps' | 'block';
  /** With the space or line break behind it. */
  readonly text: string;
}

export interface SentenceReader {
  /** Pieces that are complete now. */
  push(text: string): readonly Piece[];
  /** The beginning of a sentence that is not complete yet; empty within a block and where one may begin. */
  open(): string;
  /** The rest, at the end. */
  flush(): readonly Piece[];
}

const STEP = /^ {0,3}\d{1,3}[.)] /;
const TABLE_ROW = /^ {0,3}\|/;
const FENCE = /^ {0,3}(?:```|~~~)/;
/** Belongs to the step, or row, above it. */
const CONTINUES = /^(?:[ \t]{2,}\S|[ \t]*\n?$)/;
/** May yet become the start of a block, or of what belongs to the one above. */
const MAY_START = /^(?:[ \t]{0,3}(?:\d{0,3}[.)]?|[|`~]{0,3})|[ \t]*)$/;
/** A sentence ends at its mark, with its closing quotes and its citations, where white space or a new sentence without one follows. */
const SENTENCE_END =
  /(?:[.!?…]["'”’»)\]*_]{0,3}(?=\s)|[。！？][」』”’）]{0,2})(?:[ \t]{0,3}\[\d{1,3}(?:\s?[,;]\s?\d{1,3}){0,8}\]){0,6}[.!?。]?[ \t]*/g;
/** `e.g. this`, `z. B. das`, `No. 5`, `Dr. Who`: a full stop that ends nothing. */
const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|e\.g|i\.e|etc|vs|no|nr|dr|mr|mrs|ms|st|ca|approx|z\. ?b|d\. ?h|u\. ?a|bzw|usw|ggf|evtl|inkl|p\. ?ex|ex|art|sr|sra|pág|núm|tel|max|min)\.?$/iu;

type BlockStart = 'steps' | 'table' | 'code' | undefined;

export function createSentenceReader(): SentenceReader {
  let line = '';
  /** Whether sentences of the open line are out already: what is left of it begins no block. */
  let isMidLine = false;
  /** Lines of a block or of steps that are not complete yet. */
  let held = '';
  let holding: BlockStart;

  const release = (): readonly Piece[] => {
    const text = held;
    const kind = holding === 'steps' ? 'steps' : 'block';
    held = '';
    holding = undefined;
    return text === '' ? [] : [{ kind, text }];
  };

  /** `whole` ends with its line break, or is the last. */
  const readLine = (whole: string): readonly Piece[] => {
    const starts = isMidLine ? undefined : startOf(whole);
    isMidLine = false;
    if (belongsTo(holding, starts, whole)) {
      held += whole;
      return holding === 'code' && starts === 'code' ? release() : [];
    }
    const before = release();
    if (starts === undefined) return [...before, ...sentencesOf(whole)];
    holding = starts;
    held = whole;
    return before;
  };

  /** Sentences of a line that goes on; none where it may yet turn out to be the start of something else. */
  const readOpenLine = (): readonly Piece[] => {
    if (holding === 'code') return [];
    if (!isMidLine && (MAY_START.test(line) || startOf(line) !== undefined)) return [];
    if (holding === 'steps' && CONTINUES.test(line)) return [];
    const before = release();
    const complete = completeSentences(line);
    line = line.slice(complete.join('').length);
    if (complete.length > 0) isMidLine = true;
    return [...before, ...complete.map(toSentence)];
  };

  return {
    push(text) {
      const pieces: Piece[] = [];
      line += text;
      for (let end = line.indexOf('\n'); end !== -1; end = line.indexOf('\n')) {
        const whole = line.slice(0, end + 1);
        line = line.slice(end + 1);
        pieces.push(...readLine(whole));
      }
      return [...pieces, ...readOpenLine()];
    },
    open: () =>
      holding !== undefined || (!isMidLine && (MAY_START.test(line) || startOf(line) !== undefined))
        ? ''
        : line,
    flush() {
      const last = line;
      line = '';
      return [...(last === '' ? [] : readLine(last)), ...release()];
    },
  };
}

/** Whether a line goes on with what is held. */
function belongsTo(holding: BlockStart, starts: BlockStart, line: string): boolean {
  if (holding === undefined || holding === 'code') return holding === 'code';
  return starts === holding || (holding === 'steps' && starts === undefined && CONTINUES.test(line));
}

function startOf(line: string): BlockStart {
  if (FENCE.test(line)) return 'code';
  if (STEP.test(line)) return 'steps';
  return TABLE_ROW.test(line) ? 'table' : undefined;
}

function sentencesOf(line: string): readonly Piece[] {
  const complete = completeSentences(line);
  const rest = line.slice(complete.join('').length);
  return [...complete, ...(rest === '' ? [] : [rest])].map(toSentence);
}

/** What is certainly over: behind each there is a character that belongs to the next. */
function completeSentences(line: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const isOver = end < line.length && !/^[[.]/.test(line.slice(end));
    const isAbbreviation = line[match.index] === '.' && ABBREVIATION.test(line.slice(start, match.index));
    if (!isOver || isAbbreviation || line.slice(start, end).trim() === '') continue;
    sentences.push(line.slice(start, end));
    start = end;
  }
  return sentences;
}

function toSentence(text: string): Piece {
  return { kind: 'sentence', text };
}
