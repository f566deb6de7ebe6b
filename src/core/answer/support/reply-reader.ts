/**
 * Reads a model's reply while it is written and lets through what the passages support, piece by piece: nobody sees a sentence before
 * it was judged, and what is shown is what is kept. Citations are set right on the way.
 */
import { createCitationFilter } from '../citation-filter.ts';
import { type Evidence, isCitable } from '../evidence.ts';
import type { PassageReader } from '../passage-reader.ts';
import { createFirstWords } from './first-words.ts';
import { type ClaimContext, readWhatWasSaid, type Support } from './judge-claim.ts';
import { createJudgePiece, kindOf } from './judge-piece.ts';
import type { PassageWords } from './passage-words.ts';
import { keepCitations, withoutCitations, withoutMedia } from './reply-markup.ts';
import { createSentenceReader, type Piece } from './sentence-reader.ts';

/** What is left of a reply. */
export interface Grounded {
  /** Markdown: what was supported, with the courtesies around it; courtesies alone if the reply was nothing else. */
  readonly text: string;
  /** Numbers of the passages that stand in `text`. */
  readonly cited: readonly number[];
  /** Claims that were kept, and that were taken out. */
  readonly supported: number;
  readonly removed: number;
  /** The model's own sign that no passage answers. */
  readonly saysUnknown: boolean;
}

export interface ReplyReader {
  write(text: string): void;
  /** Resolves when everything was judged. Rejects with the abort reason. */
  end(): Promise<Grounded>;
}

interface ReplyReaderOptions extends Omit<ClaimContext, 'passages' | 'said'> {
  /** What the customer wrote. */
  readonly question: string;
  readonly evidence: Evidence;
  readonly passages: Pick<PassageReader, 'words'>;
  readonly show: (text: string) => void;
  /** Everything that was shown is void. */
  readonly takeBack: () => void;
}

/** Means nothing without the sentence before it. */
const LEANS_BACK =
  /^\s*(?:it|its|this|that|these|those|they|them|then|but|so|also|otherwise|however|instead|therefore|both|such|dies\w{0,2}|er|sie|es|dann|aber|cela|ce|cette|ils|elles|il|esto|esta|ello|isso|ele|ela|questo|questa|dit|dat)\b/i;

export function createReplyReader({
  show,
  takeBack,
  passages,
  question,
  ...options
}: ReplyReaderOptions): ReplyReader {
  const filter = createCitationFilter((index) => isCitable(options.evidence, index));
  const sentences = createSentenceReader();
  const reading = Promise.all(options.evidence.passages.map(passages.words));
  const judge = createJudgePiece({ ...options, said: readWhatWasSaid(question), passages: reading });
  const draft = createDraft(show, takeBack);
  const beginning = createFirstWords();
  let trusted: readonly PassageWords[] = [];
  let judged: Promise<void> = Promise.resolve();

  const read = async (piece: Piece): Promise<void> => {
    const kind = kindOf(piece);
    if (kind !== 'claim')
      return draft.hold(kind === 'lead-in' ? withoutCitations(piece.text).text : piece.text, kind);
    if (draft.hasLost() && LEANS_BACK.test(piece.text)) return draft.drop(piece.text);
    const support = await judge(piece);
    if (support === undefined) draft.drop(piece.text);
    else draft.keep(keepCitations(piece.text, support), support);
  };

  reading.then(
    (passages) => {
      trusted = passages.filter(({ index }) => options.evidence.trusted.has(index));
    },
    () => undefined,
  );

  const take = (pieces: readonly Piece[]): void => {
    if (pieces.length > 0) draft.touch();
    for (const { kind, text } of pieces) judged = judged.then(() => read({ kind, text: withoutMedia(text) }));
    // Whoever waits for the end hears of a failure; until then nobody is there to catch it.
    judged.catch(() => undefined);
  };

  return {
    write(text) {
      take(sentences.push(filter.push(text)));
      if (draft.isUntouched()) draft.begin(beginning.read(sentences.open(), trusted).trimStart());
    },
    async end() {
      take(sentences.push(filter.flush()));
      take(sentences.flush());
      await judged;
      return { ...draft.end(), saysUnknown: filter.saysUnknown() };
    },
  };
}

/** What was judged so far: what is shown, and what waits for the next claim. */
function createDraft(show: (text: string) => void, takeBack: () => void) {
  let kept = '';
  /** First words that are shown though their sentence is not judged yet. */
  let begun = '';
  let isTouched = false;
  /** Courtesies, lead-ins and white space: shown with the claim behind them. */
  let waiting = '';
  let isOpen = false;
  let isAllCourtesy = true;
  let hasLost = false;
  let supported = 0;
  let removed = 0;
  let lastSupport: Support;

  const append = (text: string): void => {
    const before = kept === '' ? waiting.trimStart() : waiting.replace(/\n{3,}/g, '\n\n');
    const shown = (before + text).trimEnd();
    waiting = text.slice(text.trimEnd().length);
    kept += shown;
    show(shown.slice(begun.length));
    begun = '';
  };

  /** A reply without any source gets the one that supports its last claim. */
  const citeLastClaim = (): void => {
    if (lastSupport?.[0] === undefined || withoutCitations(kept).cited.length > 0) return;
    const behind = waiting;
    waiting = '';
    append(` [${lastSupport[0]}]`);
    waiting = behind;
  };

  return {
    hasLost: () => hasLost,
    /** Whether the reply is still at its first sentence. */
    isUntouched: () => !isTouched,
    touch(): void {
      isTouched = true;
    },
    begin(words: string): void {
      if (words.length <= begun.length || !words.startsWith(begun)) return;
      show(words.slice(begun.length));
      begun = words;
    },
    hold(text: string, kind: 'blank' | 'courtesy' | 'lead-in'): void {
      waiting += text;
      if (kind === 'lead-in') isAllCourtesy = false;
      if (kind !== 'blank') isOpen = kind === 'lead-in';
    },
    /** A lead-in to what is gone goes with it; the break between paragraphs stays. */
    drop(text: string): void {
      if (begun !== '') takeBack();
      begun = '';
      removed += 1;
      hasLost = true;
      isAllCourtesy = false;
      isOpen = false;
      waiting = /\n/.test(waiting + text) ? '\n\n' : ' ';
    },
    keep(text: string, support: Support): void {
      supported += 1;
      hasLost = false;
      isOpen = false;
      lastSupport = support;
      append(text);
    },
    end(): Omit<Grounded, 'saysUnknown'> {
      const counts = { supported, removed };
      if (supported === 0) return { text: isAllCourtesy ? waiting.trim() : '', cited: [], ...counts };
      citeLastClaim();
      if (!isOpen && waiting.trim() !== '') append('');
      return { text: kept, cited: withoutCitations(kept).cited, ...counts };
    },
  };
}
