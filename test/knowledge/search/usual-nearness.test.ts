import { describe, expect, it } from 'vitest';
import { measureUsualNearness, USUAL_NEARNESS } from '../../../knowledge/search/usual-nearness.ts';
import { createWordEmbeddings } from '../../fakes/word-embeddings.ts';

const NEVER = new AbortController().signal;

async function measure(texts: readonly string[]): Promise<number> {
  const made = await createWordEmbeddings().embed(texts, NEVER);
  const vectors = new Map(made.map((vector, at) => [`${at}`, vector]));
  const chunks = texts.map((text, at) => ({
    id: `${at}`,
    documentId: `${at}`,
    ordinal: 0,
    headings: [],
    text,
    contentHash: '',
  }));
  return measureUsualNearness(chunks, vectors);
}

describe('how near a passage usually is to what is about something else', () => {
  it('is more where every page is about the same', async () => {
    const alike = ['block a card', 'activate a card', 'order a card', 'find a card'];
    const apart = ['doors open early', 'cars stand behind', 'money returns quickly', 'parcels travel far'];
    expect(await measure(alike)).toBeGreaterThan(await measure(apart));
  });

  it('is what is usual elsewhere where there is nothing to compare', async () => {
    expect(await measure(['parcels travel far'])).toBe(USUAL_NEARNESS);
    expect(await measureUsualNearness([], new Map())).toBe(USUAL_NEARNESS);
  });
});
