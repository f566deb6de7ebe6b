import { afterAll, describe, expect, it } from 'vitest';
import { createBundledEmbeddings } from '../../../bench/eval/local-model.ts';
import {
  hasEvaluationSets,
  readEvaluationSet,
  readPolishHelpCentre,
  readSampleHelpCentre,
  readSmallHelpCentre,
} from '../../../bench/eval/sets.ts';
import { evaluate } from '../../../bench/eval.ts';

/** Thousands of passages are embedded, on machines that are busy with other tests. */
const TIMEOUT_MS = 300_000;
const embeddings = createBundledEmbeddings();
afterAll(() => embeddings.close());

describe('search on the evaluation sets', () => {
  const isThere = hasEvaluationSets();
  it('has the evaluation sets where a complete run is asked for', () => {
    if (!isThere) process.stdout.write('Not run: search quality. It needs the folder ../shared/eval.\n');
    expect(isThere || process.env.CI !== 'true').toBe(true);
  });

  // A point or two below what was measured; see `npm run eval`.
  it.runIf(isThere).each([
    { folder: 'hint3-sofmattress', hit1: 0.81, hit5: 0.955, auroc: 0.9 },
    { folder: 'helpcenter-plausible', hit1: 0.61, hit5: 0.81, auroc: 0.855 },
    { folder: 'xquad', language: 'en', hit1: 0.945, hit5: 0.98, auroc: 0 },
    { folder: 'xquad', language: 'zh', hit1: 0.915, hit5: 0.97, auroc: 0 },
    { folder: 'xquad', language: 'de', hit1: 0.91, hit5: 0.97, auroc: 0 },
  ])(
    'finds what customers ask for in $folder $language',
    async ({ folder, language, ...floor }) => {
      const scores = await evaluate(await readEvaluationSet(folder, language), embeddings);
      expect(scores.hit1).toBeGreaterThanOrEqual(floor.hit1);
      expect(scores.hit5).toBeGreaterThanOrEqual(floor.hit5);
      expect(scores.auroc ?? 1).toBeGreaterThanOrEqual(floor.auroc);
    },
    TIMEOUT_MS,
  );
});

describe('search in the sample help centre', () => {
  it('finds the right article for most questions, and refuses most that have none', async () => {
    const scores = await evaluate(await readSampleHelpCentre(), embeddings);
    expect(scores.hit1).toBeGreaterThanOrEqual(0.9);
    expect(scores.hit5).toBeGreaterThanOrEqual(0.97);
    expect(scores.answered).toBeGreaterThanOrEqual(0.95);
    expect(scores.refused).toBeGreaterThanOrEqual(0.6);
  });

  it('answers as much where titles begin with their topic', async () => {
    const set = await readSampleHelpCentre();
    const inTopics = set.documents.map((document) => {
      const [topic = ''] = document.id.split('/');
      return { ...document, title: `${topic}: ${document.title}` };
    });
    const scores = await evaluate({ ...set, documents: inTopics }, embeddings);
    expect(scores.answered).toBeGreaterThanOrEqual(0.95);
    expect(scores.refused).toBeGreaterThanOrEqual(0.6);
  });
});

describe('search in a small help centre', () => {
  it('answers most of what it can, in customers’ words, and refuses most near misses', async () => {
    const scores = await evaluate(await readSmallHelpCentre(), embeddings);
    expect(scores.hit5).toBeGreaterThanOrEqual(0.95);
    expect(scores.answered).toBeGreaterThanOrEqual(0.75);
    expect(scores.refused).toBeGreaterThanOrEqual(0.6);
  });

  it('finds what is asked next, although it is about something else', async () => {
    const set = await readSmallHelpCentre();
    const answerable = set.questions.filter(({ relevant }) => relevant.length > 0);
    const apart = Math.floor(answerable.length / 3);
    const inOneConversation = answerable.map((question, at) => {
      // A third of the list away: neighbours are about the same page.
      const before = answerable[(at + apart) % answerable.length] ?? question;
      const answer = set.documents.find(({ id }) => before.relevant.includes(id))?.text.slice(0, 400) ?? '';
      return { ...question, context: `${before.text}\n${answer}` };
    });
    const scores = await evaluate({ ...set, questions: inOneConversation }, embeddings);
    expect(scores.hit1).toBeGreaterThanOrEqual(0.7);
  });

  it('reads Polish as Polish, although the encoder does not know it', async () => {
    const scores = await evaluate(await readPolishHelpCentre(), embeddings);
    expect(scores.hit1).toBeGreaterThanOrEqual(0.65);
    expect(scores.hit5).toBeGreaterThanOrEqual(0.9);
    expect(scores.auroc).toBeGreaterThanOrEqual(0.8);
  });
});
