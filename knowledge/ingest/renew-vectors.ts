/** Makes the vectors that passages lack of one model, and puts them in use once all are there. What is made is kept, so a kill costs one batch. */
import { AppError } from '../../src/contract/errors.ts';
import type { RenewalCounts, VectorRenewals } from '../../src/contract/knowledge.ts';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { embedPassages } from './chunk-vectors.ts';
import { embeddedLines, embeddedText } from './embedded-text.ts';

interface RenewalOptions {
  readonly renewals: VectorRenewals;
  readonly embeddings: EmbeddingModel;
  readonly onProgress: (progress: RenewalCounts) => void;
}

const EMBEDDED_TOGETHER = 32;
/** Nodes that renew at the same time choose from so many, and so hardly ever the same. */
const CHOSEN_FROM = 256;

/** Answers how many vectors it made. @throws AppError `embeddings-unavailable` when the model is gone; what was made stays. */
export async function renewVectors(options: RenewalOptions, signal: AbortSignal): Promise<number> {
  const { renewals, embeddings, onProgress } = options;
  let counts = await renewals.progress(embeddings.id);
  let made = 0;
  while (counts.missing > 0) {
    onProgress(counts);
    made += await renewSome(options, signal);
    signal.throwIfAborted();
    counts = await renewals.progress(embeddings.id);
  }
  if (counts.inUse < counts.total) await renewals.adopt(embeddings.id);
  return made;
}

async function renewSome({ renewals, embeddings }: RenewalOptions, signal: AbortSignal): Promise<number> {
  const candidates = await renewals.missing(embeddings.id, CHOSEN_FROM);
  const start = Math.floor(Math.random() * Math.max(1, candidates.length - EMBEDDED_TOGETHER + 1));
  const chosen = candidates
    .slice(start, start + EMBEDDED_TOGETHER)
    .map(({ title, headings, text, contentHash }) => {
      return {
        contentHash,
        embedded: embeddedText(title, headings, text),
        embeddedLines: embeddedLines(text),
      };
    });
  if (chosen.length === 0) return 0;
  const vectors = await embedPassages(chosen, embeddings, signal);
  if (vectors.size === 0) throw new AppError('embeddings-unavailable', 'The embedding model is gone.');
  await renewals.keep(embeddings.id, vectors);
  return vectors.size;
}
