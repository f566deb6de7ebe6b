/** Reads each passage once, as data for a model and as words that claims are compared with: neither changes while its text is the same. */
import type { Passage } from '../../contract/knowledge.ts';
import type { CitablePassage } from '../../contract/models.ts';
import { readAsData } from '../privacy/model-orders.ts';
import { createRecent } from '../recent.ts';
import { type PassageReading, type PassageWords, readPassage } from './support/passage-words.ts';

export interface PassageReader {
  /** The passage without what it tells models to do. */
  asData(passage: Passage): Passage;
  /** Of a passage that came from `asData`. */
  words(cited: CitablePassage): Promise<PassageWords>;
}

/** A few kilobytes each, 40 MB at most; the passages that customers ask for are few. */
const REMEMBERED = 4_000;

interface Remembered {
  readonly source: Passage;
  readonly title: string;
  readonly text: string;
  reading?: Promise<PassageReading>;
}

export function createPassageReader(): PassageReader {
  const remembered = createRecent<Remembered>(REMEMBERED);

  const remember = (passage: Passage): Remembered => {
    const known = remembered.get(passage.chunkId);
    const entry = known !== undefined && isSame(known.source, passage) ? known : readSource(passage);
    remembered.set(passage.chunkId, entry);
    return entry;
  };

  return {
    asData(passage) {
      const { title, text } = remember(passage);
      return title === passage.title && text === passage.text ? passage : { ...passage, title, text };
    },
    async words({ index, passage }) {
      const known = remembered.get(passage.chunkId);
      if (known === undefined || known.text !== passage.text || known.title !== passage.title) {
        return { index, ...(await readPassage(passage)) };
      }
      known.reading ??= readPassage(passage);
      return { index, ...(await known.reading) };
    },
  };
}

function readSource(source: Passage): Remembered {
  return { source, title: readAsData(source.title), text: readAsData(source.text) };
}

/** Headings and address change with the text or with the page: a new version of a page has new chunks. */
function isSame(known: Passage, passage: Passage): boolean {
  return known.text === passage.text && known.title === passage.title;
}
