/** Makes the stored documents and chunks of an article. Their ids follow from the source and the words, so the same file always gives the same. */
import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { KnowledgeChunk, KnowledgeDocument } from '../../src/contract/knowledge.ts';
import type { Article } from './article.ts';
import type { Passage } from './split.ts';

/** A chunk, and the texts that its vector is to be made of. */
export interface PlannedChunk {
  readonly chunk: KnowledgeChunk;
  readonly embedded: string;
  readonly embeddedPlace: string;
  readonly embeddedLines: readonly string[];
}

/** Fixed forever: every id is made from it. */
const ID_NAMESPACE = '5c1d9a3e-8a53-4c57-9a3b-0c6f4f0d2b71';

export function toDocument(source: string, article: Article, contentHash: string): KnowledgeDocument {
  return {
    id: uuidv5(source, ID_NAMESPACE),
    source,
    title: article.title,
    ...(article.url !== undefined && { url: article.url }),
    contentHash,
    updatedAt: Date.now(),
  };
}

/** A chunk keeps its id as long as its words and headings stay, wherever in the page it moves. */
export function planChunks(documentId: string, passages: readonly Passage[]): readonly PlannedChunk[] {
  const repeats = new Map<string, number>();
  return passages.map(({ headings, anchor, text, embedded, embeddedPlace, embeddedLines }, ordinal) => {
    const contentHash = createHash('sha256')
      .update([embeddedPlace, embedded, ...embeddedLines].join('\n'))
      .digest('hex');
    const repeat = repeats.get(contentHash) ?? 0;
    repeats.set(contentHash, repeat + 1);
    const chunk = {
      id: uuidv5(`${documentId}/${contentHash}/${repeat}`, ID_NAMESPACE),
      documentId,
      ordinal,
      headings,
      ...(anchor !== undefined && { anchor }),
      text,
      contentHash,
    };
    return { chunk, embedded, embeddedPlace, embeddedLines };
  });
}
