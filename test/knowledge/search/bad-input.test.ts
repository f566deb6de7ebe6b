import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowledgeOf } from '../../../bench/eval/knowledge-of.ts';
import { createBundledEmbeddings } from '../../../bench/eval/local-model.ts';
import { readSampleHelpCentre } from '../../../bench/eval/sets.ts';
import {
  createKnowledgeSearch,
  type LoadedKnowledgeSearch,
} from '../../../knowledge/search/knowledge-search.ts';
import { createLocalVectors } from '../../../knowledge/stores/local-vectors.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';

const { signal } = new AbortController();
const embeddings = createBundledEmbeddings();
let search: LoadedKnowledgeSearch;

beforeAll(async () => {
  search = createKnowledgeSearch({
    store: await knowledgeOf(await readSampleHelpCentre(), embeddings, signal),
    vectors: createLocalVectors(),
    embeddings,
    logger: createRecordingLogger(),
    metrics: createRecordingMetrics(),
  });
  await search.load();
}, 120_000);
afterAll(() => embeddings.close());

describe('a question that says nothing about the help centre', () => {
  it.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['one word', 'hmm'],
    ['one common word', 'the'],
    ['single letters', 'x y'],
    ['an emoji', '🤷'],
    ['many emoji', '😀😡🎉'.repeat(50)],
    ['punctuation', '?!?!…'],
    ['a keyboard mash', 'asdfgh jkl qwertz uiop'],
    ['a longer one', 'sdfkjh wer lkjsdf oiuwer xcvmnb sdlfkj weoriu'],
    ['4,000 characters of nonsense', 'zxqv kwpj '.repeat(400)],
    ['one endless word', 'a'.repeat(4_000)],
    ['digits', '0000 1111 2222 3333'],
    ['control characters', '\u0000\u0007\u200b\u202e'],
    ['a lone surrogate', 'x\ud800y'],
    ['other languages at once', 'warum пароль 天気 كيف pizza'],
    ['something far away', 'who won the world cup in 1974 and who scored'],
  ])('is answered with no article: %s', async (_, text) => {
    const { confident, confidence } = await search.search({ text, limit: 6 }, signal);
    expect(confident).toBe(false);
    expect(confidence).toBeGreaterThanOrEqual(0);
  });

  it('finds its article although half of the question is in another language', async () => {
    const text = 'Hallo, ich habe eine Frage: how do I change the port it listens on? Danke im Voraus';
    const { passages } = await search.search({ text, limit: 6 }, signal);
    expect(passages.slice(0, 3).some(({ text: found }) => found.includes('PORT'))).toBe(true);
  });

  it('finds its article in 4,000 characters of a long story', async () => {
    const story = 'It was a long day and I tried many things before I came here to write to you. '.repeat(48);
    const text = `How do I change the port that Switchboard listens on? ${story}`.slice(0, 4_000);
    const { passages } = await search.search({ text, limit: 6 }, signal);
    expect(passages.length).toBeGreaterThan(0);
  });
});
