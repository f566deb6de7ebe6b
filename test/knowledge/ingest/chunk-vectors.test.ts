import { describe, expect, it } from 'vitest';
import { embedPassages } from '../../../knowledge/ingest/chunk-vectors.ts';
import { createWordEmbeddings } from '../../fakes/word-embeddings.ts';

const NEVER = new AbortController().signal;
const FILLER = 'Open the settings and choose what you need from the list that is shown there. '.repeat(5);

/** Cosine of a passage titled "Refunds" with its title. */
async function nearnessToTitle(text: string, embeddedLines: readonly string[] = []): Promise<number> {
  const embeddings = createWordEmbeddings('words');
  const embedded = `Refunds\n${text}`;
  const passage = { contentHash: 'one', embedded, embeddedPlace: 'Refunds', embeddedLines };
  const [vector] = (await embedPassages([passage], embeddings, NEVER)).values();
  const [title, alone] = await embeddings.embed(['Refunds', embedded], NEVER);
  return cosine(vector, title) - cosine(alone, title);
}

function cosine(left: Float32Array | undefined, right: Float32Array | undefined): number {
  return [...(left ?? [])].reduce((sum, value, at) => sum + value * (right?.[at] ?? 0), 0);
}

describe('the vector of a passage', () => {
  it('is nearer to its title where a long text would leave it unheard', async () => {
    expect(await nearnessToTitle(FILLER)).toBeGreaterThan(0.1);
  });

  it('hears the title less in a short passage, and not beside lines that stand for themselves', async () => {
    expect(await nearnessToTitle('Now.')).toBeLessThan(await nearnessToTitle(FILLER));
    expect(await nearnessToTitle(FILLER, ['one two', 'three four'])).toBeLessThanOrEqual(0);
  });
});
