/** Tells what a piece of a reply is, and whether the passages support what it claims. */
import { asksForSecret, isCourtesy } from './courtesy.ts';
import { type ClaimContext, judgeClaim, type Support } from './judge-claim.ts';
import type { PassageWords } from './passage-words.ts';
import { isCode, withoutCitations } from './reply-markup.ts';
import type { Piece } from './sentence-reader.ts';

export type PieceKind = 'blank' | 'courtesy' | 'lead-in' | 'claim';

const LEAD_IN = /[:：][*_]{0,2}\s*$|^\s{0,3}#{1,6}\s/;
const STEP_NUMBER = /^\s*\d{1,3}[.)] /;

export function kindOf({ kind, text }: Piece): PieceKind {
  if (text.trim() === '') return 'blank';
  if (kind !== 'sentence') return 'claim';
  if (isCourtesy(text)) return 'courtesy';
  return LEAD_IN.test(text) ? 'lead-in' : 'claim';
}

export type JudgePiece = (piece: Piece) => Promise<Support>;

interface JudgeOptions extends Omit<ClaimContext, 'passages'> {
  readonly passages: Promise<readonly PassageWords[]>;
}

export function createJudgePiece({ passages, ...options }: JudgeOptions): JudgePiece {
  const judge = async (written: string): Promise<Support> => {
    const claim = withoutCitations(written);
    return asksForSecret(claim.text)
      ? undefined
      : judgeClaim(claim, { ...options, passages: await passages });
  };

  /** Kept whole or not at all: with one step missing the others would mislead. */
  const judgeLines = async (lines: readonly string[]): Promise<Support> => {
    const supports = new Set<number>();
    for (const line of lines) {
      const support = await judge(line);
      if (support === undefined) return undefined;
      for (const index of support) supports.add(index);
    }
    return supports.size === 0 ? undefined : [...supports];
  };

  /** Code is copied and run: every line of it has to stand in one passage. */
  const judgeCode = async (text: string): Promise<Support> => {
    const lines = linesOf(text).filter((line) => !isCode(line));
    const found = (await passages).filter((passage) =>
      lines.every((line) => passage.text.includes(line.trim().toLowerCase())),
    );
    return found.length === 0 ? undefined : found.map(({ index }) => index);
  };

  return ({ kind, text }) => {
    if (kind === 'sentence') return judge(text);
    if (isCode(text)) return judgeCode(text);
    return judgeLines(linesOf(text).map((line) => line.replace(STEP_NUMBER, '').replace(/\|/g, ' ')));
  };
}

/** Those that say something. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => /[\p{L}\p{N}`~]/u.test(line));
}
