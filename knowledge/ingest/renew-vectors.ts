/** Makes the vectors that passages lack of one model, and puts them in use once all are there. What is made is kept, so a kill costs one batch. */
import { AppError } from '../../src/contract/errors.ts';
import type { PassageWords, RenewalCounts, VectorRenewals } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { type EmbeddedPassage, embedPassages } from './chunk-vectors.ts';
import { embeddedLines, embeddedPlace, embeddedText } from './embedded-text.ts';

interface RenewalOptions {
  readonly renewals: VectorRenewals;
  readonly embeddings: EmbeddingModel;
  readonly onProgress: (progress: RenewalCounts) => void;
}

/** Kept at once: what a kill can cost. */
const KEPT_TOGETHER = 32;
/** Looked for at once, because looking goes through all passages. */
const RENEWED_TOGETHER = 256;
/** Nodes that renew at the same time choose from so many, and so seldom the same. */
const CHOSEN_FROM = 1_024;

/** Answers how many vectors it made. @throws AppError `embeddings-unavailable` when the model is gone; what was made stays. */
export async function renewVectors(options: RenewalOptions, signal: AbortSignal): Promise<number> {
  const { renewals, embeddings, onProgress } = options;
  let counts = await renewals.progress(embeddings.id);
  let made = 0;
  while (counts.missing > 0) {
    onProgress(counts);
    const { total, inUse } = counts;
    for await (const kept of renewSome(options, signal)) {
      made += kept;
      counts = { total, inUse, missing: Math.max(0, counts.missing - kept) };
      onProgress(counts);
    }
    // Other nodes and ingestion change it too.
    counts = await renewals.progress(embeddings.id);
  }
  if (counts.inUse < counts.total) await renewals.adopt(embeddings.id);
  return made;
}

async function* renewSome(
  { renewals, embeddings }: RenewalOptions,
  signal: AbortSignal,
): AsyncIterable<number> {
  const missing = shuffled(await renewals.missing(embeddings.id, CHOSEN_FROM)).slice(0, RENEWED_TOGETHER);
  for (let start = 0; start < missing.length; start += KEPT_TOGETHER) {
    const group = missing.slice(start, start + KEPT_TOGETHER).map(toEmbedded);
    const vectors = await embedPassages(group, embeddings, signal);
    if (vectors.size === 0) throw new AppError('embeddings-unavailable', 'The embedding model is gone.');
    await renewals.keep(embeddings.id, vectors);
    signal.throwIfAborted();
    yield vectors.size;
  }
}

function toEmbedded({ title, headings, text, contentHash }: PassageWords): EmbeddedPassage {
  return {
    contentHash,
    embedded: embeddedText(title, headings, text),
    embeddedPlace: embeddedPlace(title, headings),
    embeddedLines: embeddedLines(text),
  };
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((first, second) => first.place - second.place)
    .map(({ item }) => item);
}
