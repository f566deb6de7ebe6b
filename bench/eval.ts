/** Measures search on the evaluation sets: what it finds, and whether it knows what it does not know. */
import { writeFile } from 'node:fs/promises';
import { createKnowledgeSearch } from '../knowledge/search/knowledge-search.ts';
import { createLocalVectors } from '../knowledge/stores/local-vectors.ts';
import type { EmbeddingModel } from '../src/contract/models.ts';
import { type Judged, type Scores, score } from '../src/core/evaluation/measures.ts';
import { knowledgeOf } from './eval/knowledge-of.ts';
import { createBundledEmbeddings } from './eval/local-model.ts';
import {
  type EvaluationSet,
  hasEvaluationSets,
  readEvaluationSet,
  readPolishHelpCentre,
  readSampleHelpCentre,
  readSmallHelpCentre,
} from './eval/sets.ts';
import { storeEmbeddings } from './eval/stored-embeddings.ts';

/** Passages asked for, so that five documents are among them. */
const LIMIT = 10;
const MS_PER_SECOND = 1_000;
const RESULTS = new URL('./eval/results.md', import.meta.url);
const SILENT = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

const SHARED_SETS: readonly (readonly [folder: string, language?: string])[] = [
  ['banking77'],
  ['banking77-oos'],
  ['hint3-sofmattress'],
  ['helpcenter-plausible'],
  ['dstc11-cambridge'],
  ['xquad', 'en'],
  ['xquad', 'zh'],
  ['xquad', 'de'],
  ['xquad', 'es'],
  ['xquad', 'ru'],
  ['xquad', 'ar'],
];

export async function evaluate(set: EvaluationSet, embeddings: EmbeddingModel): Promise<Scores> {
  const { signal } = new AbortController();
  const search = createKnowledgeSearch({
    store: await knowledgeOf(set, embeddings, signal),
    vectors: createLocalVectors(),
    embeddings,
    logger: SILENT,
    metrics: { count: () => undefined, observeMs: () => undefined },
  });
  await search.load();
  const judged: Judged[] = [];
  for (const { text, context, relevant } of set.questions) {
    const { passages, confidence, confident } = await search.search({ text, context, limit: LIMIT }, signal);
    const ranked = [...new Set(passages.map(({ documentId }) => documentId))];
    judged.push({ ranked, relevant, confidence, confident });
  }
  return score(judged);
}

function percent(share: number | undefined): string {
  return (share === undefined ? '' : (share * 100).toFixed(1)).padStart(9);
}

async function report(set: EvaluationSet, embeddings: EmbeddingModel): Promise<string> {
  const { hit1, hit5, answered, refused, auroc } = await evaluate(set, embeddings);
  const columns = [hit1, hit5, answered, refused, auroc].map(percent);
  process.stdout.write(`${set.name.padEnd(24)}${columns.join('')}\n`);
  return `| ${[set.name, ...columns.map((column) => column.trim())].join(' | ')} |`;
}

function write(rows: readonly string[], seconds: number): Promise<void> {
  const text = [
    '# What search finds',
    '',
    `Made by \`npm run eval\` (\`bench/eval.ts\`) on ${new Date().toISOString().slice(0, 10)} in ${Math.round(seconds)} seconds, with the bundled encoder. Shares in percent: answerable`,
    'questions whose article came first or among five, those that were answered, questions without an article that were refused, and the area under the curve of confidence.',
    '',
    '| set | hit@1 | hit@5 | answered | refused | AUROC |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
  ];
  return writeFile(RESULTS, text.join('\n'));
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  const embeddings = await storeEmbeddings(createBundledEmbeddings());
  const titles = ['hit@1', 'hit@5', 'answered', 'refused', 'AUROC'].map((title) => title.padStart(9));
  process.stdout.write(`${'set'.padEnd(24)}${titles.join('')}\n`);
  const rows = [
    await report(await readSampleHelpCentre(), embeddings),
    await report(await readSmallHelpCentre(), embeddings),
    await report(await readPolishHelpCentre(), embeddings),
  ];
  if (!hasEvaluationSets())
    process.stdout.write('The other sets are not there: ../shared/eval is missing.\n');
  for (const [folder, language] of hasEvaluationSets() ? SHARED_SETS : []) {
    rows.push(await report(await readEvaluationSet(folder, language), embeddings));
  }
  await embeddings.close();
  if (hasEvaluationSets()) await write(rows, (performance.now() - startedAt) / MS_PER_SECOND);
}

if (import.meta.filename === process.argv[1]) await main();
