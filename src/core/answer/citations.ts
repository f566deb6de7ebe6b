/** Turns the numbers in an answer into citations: which article, and which of its words the answer rests on. */
import type { CitablePassage } from '../../contract/models.ts';
import type { Citation } from '../../contract/records.ts';
import { wordsOf } from '../tools/word-similarity.ts';
import type { PassageReader } from './passage-reader.ts';
import type { PassageSentence } from './support/passage-words.ts';

const MAX_QUOTE_CHARACTERS = 300;

/** `cited` under the numbers that stand in the text. */
export async function citationsOf(
  text: string,
  cited: readonly CitablePassage[],
  { words }: Pick<PassageReader, 'words'>,
): Promise<readonly Citation[]> {
  const read = await Promise.all(cited.map(words));
  return cited.map((citable, at) =>
    toCitation(citable, read[at]?.sentences ?? [], claimsOf(text, citable.index)),
  );
}

function toCitation(
  { index, passage }: CitablePassage,
  sentences: readonly PassageSentence[],
  claims: string,
): Citation {
  const { title, url, documentId } = passage;
  return {
    index,
    title,
    documentId,
    quote: bestSentence(sentences, claims),
    ...(url === undefined ? {} : { url }),
  };
}

/** The lines of the answer that carry the number; without one, the whole answer. */
function claimsOf(text: string, index: number): string {
  const lines = text.split('\n').filter((line) => line.includes(`[${index}]`));
  return lines.length > 0 ? lines.join('\n') : text;
}

/** The sentence of the passage that shares most with what is claimed; the first one when they are alike. */
function bestSentence(sentences: readonly PassageSentence[], claims: string): string {
  const claimed = wordsOf(claims);
  let best = '';
  let most = -1;
  for (const { text, words } of sentences) {
    let common = 0;
    for (const word of words) if (claimed.has(word)) common += 1;
    if (common > most) {
      best = text;
      most = common;
    }
  }
  return best.length <= MAX_QUOTE_CHARACTERS ? best : `${best.slice(0, MAX_QUOTE_CHARACTERS - 1)}…`;
}
