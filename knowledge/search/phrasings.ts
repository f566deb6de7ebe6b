/**
 * Says how near a question's wording is to that of an FAQ entry. An entry's lines ask the same in many ways; a question that looks like one of them
 * belongs there, however little it has of the others.
 */
import { shortLines } from '../ingest/short-lines.ts';
import { type ReadGrams, toGrams } from './grams.ts';
import type { WeightedTerm } from './lexical-index.ts';

export interface Phrasings {
  /**
   * How much a question made of these pieces shares with the nearest line of a page: 0 to 1, and 0 for pages that are no such entries.
   * Valid until the next question is read.
   */
  nearnessTo(pieces: readonly WeightedTerm[]): (page: number) => number;
  isEntry(page: number): boolean;
}

/** Numbers of the pieces of a line, without repeats. */
type Line = Uint32Array;

/** `texts` are those of whole pages. */
export function readPhrasings(texts: readonly string[], readGrams: ReadGrams = toGrams): Phrasings {
  const numberOf = new Map<string, number>();
  const number = (piece: string): number => {
    const known = numberOf.get(piece) ?? numberOf.size;
    numberOf.set(piece, known);
    return known;
  };
  const linesOf = new Map<number, readonly Line[]>();
  for (const [page, text] of texts.entries()) {
    const lines = shortLines(text).map((line) => Uint32Array.from(new Set(readGrams(line).map(number))));
    if (lines.length > 0) linesOf.set(page, lines);
  }
  const isAsked = new Uint8Array(numberOf.size);
  let asked: readonly number[] = [];

  return {
    isEntry: (page) => linesOf.has(page),
    nearnessTo(pieces) {
      for (const piece of asked) isAsked[piece] = 0;
      asked = linesOf.size === 0 ? [] : pieces.flatMap(({ text }) => numberOf.get(text) ?? []);
      for (const piece of asked) isAsked[piece] = 1;
      return (page) => {
        let nearest = 0;
        for (const line of linesOf.get(page) ?? []) {
          let both = 0;
          for (let at = 0; at < line.length; at += 1) both += isAsked[line[at] ?? 0] ?? 0;
          nearest = Math.max(nearest, both / (pieces.length + line.length - both));
        }
        return nearest;
      };
    },
  };
}
