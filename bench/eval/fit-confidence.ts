/**
 * Fits the weights of `knowledge/search/confidence.ts`, prints them, and writes `confidence.md`: how far the numbers can be believed, also on
 * sets that were left out of the fit.
 */
import { writeFile } from 'node:fs/promises';
import { type ConfidenceWeights, weigh } from '../../knowledge/search/confidence.ts';
import { areaUnderCurve } from '../../src/core/evaluation/measures.ts';
import { collectExamples, type Example } from './features.ts';
import { frontTable } from './front.ts';
import { createBundledEmbeddings } from './local-model.ts';
import { fit, side } from './logistic.ts';
import { readEvaluationSet, readSampleHelpCentre } from './sets.ts';
import { storeEmbeddings } from './stored-embeddings.ts';
import { findModesty, temper } from './temper.ts';

interface NamedSet {
  readonly name: string;
  readonly examples: readonly Example[];
}

const FITTED = ['banking77-oos', 'hint3-sofmattress', 'helpcenter-plausible', 'dstc11-cambridge'];
/** Everything in them can be answered: they say where the threshold has to be, and nothing about weights. */
const ANSWERABLE = [['banking77'], ['xquad', 'en']] as const;
/** Languages that the bundled encoder does not know are always searched by words alone. */
const BY_WORDS = [
  ['xquad', 'zh'],
  ['xquad', 'de'],
  ['xquad', 'es'],
  ['xquad', 'ru'],
  ['xquad', 'ar'],
] as const;
/** Share of the answerable questions that are to be answered, on average over sets. */
const ANSWERED = 0.875;
const BINS = 10;
const REPORT = new URL('./confidence.md', import.meta.url);

const logit = (share: number): number => Math.log(share / (1 - share));
const percent = (share: number): string => (share * 100).toFixed(1);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function confidences(
  { examples }: NamedSet,
  isAnswerable: boolean,
  weights: ConfidenceWeights,
): readonly number[] {
  return side(examples, isAnswerable).map(({ features }) => weigh(features, weights));
}

function area(set: NamedSet, weights: ConfidenceWeights): number {
  return areaUnderCurve(confidences(set, true, weights), confidences(set, false, weights));
}

/** The highest one that answers enough. */
function thresholdOf(sets: readonly NamedSet[], weights: ConfidenceWeights): number {
  let threshold = 1;
  while (threshold > 0 && mean(sets.map((set) => reached(set, true, weights, threshold))) < ANSWERED) {
    threshold -= 0.005;
  }
  return threshold;
}

function reached(
  set: NamedSet,
  isAnswerable: boolean,
  weights: ConfidenceWeights,
  threshold: number,
): number {
  return mean(confidences(set, isAnswerable, weights).map((confidence) => Number(confidence >= threshold)));
}

/** A row a bin: what was said, and what was true, every side of every set counting alike. `weightsOf` may leave the set itself out. */
function reliability(sets: readonly NamedSet[], weightsOf: (set: NamedSet) => ConfidenceWeights): string {
  const bins = Array.from({ length: BINS }, () => ({ weight: 0, said: 0, true: 0, questions: 0 }));
  for (const set of sets) {
    const weights = weightsOf(set);
    for (const isAnswerable of [true, false]) {
      const values = confidences(set, isAnswerable, weights);
      for (const value of values) {
        const bin = bins[Math.min(BINS - 1, Math.floor(value * BINS))];
        if (bin === undefined) continue;
        bin.questions += 1;
        bin.weight += 1 / values.length;
        bin.said += value / values.length;
        bin.true += Number(isAnswerable) / values.length;
      }
    }
  }
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  const gap = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.true), 0) / total;
  const rows = bins.map(({ weight, said, true: truth, questions }, at) => {
    const share = weight === 0 ? 0 : truth / weight;
    const bar = '█'.repeat(Math.round(share * 20));
    const cells = [
      `${at * 10}–${at * 10 + 10}`,
      questions,
      percent(said / (weight || 1)),
      percent(share),
      bar,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| confidence, % | questions | said, % | answerable, % | |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    `Mean gap between what was said and what was true: ${percent(gap)} points.`,
  ].join('\n');
}

const embeddings = await storeEmbeddings(createBundledEmbeddings());
const sections: string[] = [];
/** That of words and vectors. What words alone say is moved to it, so that one threshold serves both. */
let shared: number | undefined;
for (const withVectors of [true, false]) {
  const read = async (folder: string, language?: string): Promise<NamedSet> => {
    const set = await readEvaluationSet(folder, language);
    return { name: set.name, examples: await collectExamples(set, embeddings, withVectors) };
  };
  const sets: NamedSet[] = [];
  for (const name of FITTED) sets.push(await read(name));
  const sample = await readSampleHelpCentre();
  sets.push({ name: sample.name, examples: await collectExamples(sample, embeddings, withVectors) });
  const answerable: NamedSet[] = [];
  for (const [folder, language] of withVectors ? ANSWERABLE : [...ANSWERABLE, ...BY_WORDS]) {
    answerable.push(await read(folder, language));
  }

  const leftOut = sets.map((left) => ({
    ...left,
    weights: fit(sets.filter((set) => set !== left).map(({ examples }) => examples)),
  }));
  const modesty = findModesty(leftOut);
  const fitted = temper(fit(sets.map(({ examples }) => examples)), modesty);
  const judged = [...sets.slice(0, FITTED.length), ...answerable];
  const own = thresholdOf(judged, fitted);
  const threshold = shared ?? own;
  shared = threshold;
  const moved = (one: ConfidenceWeights): ConfidenceWeights => ({
    ...one,
    bias: one.bias + logit(threshold) - logit(own),
  });
  const weights = moved(fitted);
  const without = new Map(leftOut.map(({ name, weights: own }) => [name, moved(temper(own, modesty))]));
  const weightsWithout = (set: NamedSet): ConfidenceWeights => without.get(set.name) ?? weights;
  const refusing = sets.slice(0, FITTED.length);
  const kind = withVectors ? 'Words and vectors' : 'Words only';
  process.stdout.write(`${kind}: ${JSON.stringify(weights)}, threshold ${threshold.toFixed(3)}\n`);
  const rows = [...sets, ...answerable].map((set) => {
    const hasBoth = side(set.examples, false).length > 0;
    return `| ${[
      set.name,
      percent(reached(set, true, weights, threshold)),
      hasBoth ? percent(1 - reached(set, false, weights, threshold)) : '',
      hasBoth ? percent(area(set, weights)) : '',
      hasBoth ? percent(area(set, weightsWithout(set))) : '',
    ].join(' | ')} |`;
  });
  const answered = mean(judged.map((set) => reached(set, true, weights, threshold)));
  const refused = mean(refusing.map((set) => 1 - reached(set, false, weights, threshold)));
  sections.push(
    `## ${kind}`,
    `Threshold ${threshold.toFixed(3)}: ${percent(answered)} % of the answerable answered, ${percent(refused)} % of the others refused (means over sets, the sample help centre left out). Evidence counts for ${percent(modesty)} %.`,
    [
      '| set | answered | refused | AUROC | AUROC, set left out of the fit |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '### What can be refused at all',
    'At best: weights fitted to the very set they are judged on, and a threshold of its own.',
    frontTable(judged, weights),
    '### Reliability of the fit',
    reliability(sets, () => weights),
    '### Reliability on sets left out',
    reliability(sets, weightsWithout),
  );
}
await embeddings.close();
const head = `# How far confidence can be believed

Made by \`npx tsx bench/eval/fit-confidence.ts\` on ${new Date().toISOString().slice(0, 10)}. A logistic regression in which every set counts alike, and in each set its
answerable and its unanswerable questions: a confidence of 0.7 means that of ten such questions seven can be answered, where as many can be as cannot.
All evidence is then made as modest as sets that were left out ask for. What words alone say is moved a little, so that it has the threshold of words and vectors.`;
await writeFile(REPORT, `${[head, ...sections].join('\n\n')}\n`);
