/**
 * Fits the weights of `knowledge/search/confidence.ts`, prints them, and writes `confidence.md`: how far the numbers can be believed, also on
 * sets that were left out of the fit.
 */
import { writeFile } from 'node:fs/promises';
import { weigh } from '../../knowledge/search/confidence.ts';
import type { ConfidenceFeatures, PageKind } from '../../knowledge/search/confidence-features.ts';
import type { ConfidenceWeights } from '../../knowledge/search/confidence-weights.ts';
import { areaUnderCurve } from '../../src/core/evaluation/measures.ts';
import { collectExamples, type Example, type Examples } from './features.ts';
import { createBundledEmbeddings } from './local-model.ts';
import { fit, type Group, side } from './logistic.ts';
import { byPlace, bySections, partsOf } from './parts.ts';
import { type EvaluationSet, readEvaluationSet, readSampleHelpCentre } from './sets.ts';
import { storeEmbeddings } from './stored-embeddings.ts';

interface NamedSet extends Examples {
  readonly name: string;
  /** The set itself, or the one that it is made of: sets of the same questions. */
  readonly family: string;
}

type WeightsByKind = Readonly<Record<PageKind, ConfidenceWeights>>;

const EVERYWHERE = ['lexical', 'dense', 'substance', 'fullLexical', 'asks', 'vague'] as const;
/** What proves something of a page of that kind. */
const SIGNS: Readonly<Record<PageKind, readonly (keyof ConfidenceFeatures)[]>> = {
  entry: [...EVERYWHERE, 'phrasing', 'standsOut', 'named', 'length'],
  subject: [...EVERYWHERE, 'subject', 'covered', 'isQuestion', 'length', 'errand'],
  article: [...EVERYWHERE, 'isQuestion', 'few'],
};
/** Of words alone it proves nothing on articles that were left out of the fit. */
const SIGNS_OF_WORDS: typeof SIGNS = { ...SIGNS, article: [...EVERYWHERE, 'few'] };
const FITTED = ['banking77-oos', 'hint3-sofmattress', 'helpcenter-plausible', 'dstc11-cambridge'];
/** Everything in them can be answered. They say where the threshold has to be; of weights, what their near misses say. */
const ANSWERABLE = [['banking77'], ['xquad', 'en']] as const;
/** Languages that the encoder does not know: there words alone have to tell. */
const WORDS_ONLY = [...ANSWERABLE, ['xquad', 'de'], ['xquad', 'es'], ['xquad', 'zh']] as const;
/** Questions with articles taken away count less than those that somebody asked. */
const NEAR_MISSES_WEIGHT = 0.25;
/** Fewer on a side say nothing. */
const MIN_SIDE = 20;
/** Of a kind of pages that no set in the fit has. */
const UNKNOWN: ConfidenceWeights = { bias: Number.NaN };
/** Questions that stand together, of one conversation or one page, go into the same half. */
const TOGETHER = 20;
/** Share of the answerable questions that are to be answered, on average over sets: half a point more than the goal. */
const ANSWERED = 0.875;
const BINS = 10;
const REPORT = new URL('./confidence.md', import.meta.url);

const logit = (share: number): number => Math.log(share / (1 - share));
const percent = (share: number | undefined): string =>
  share === undefined ? 'unknown kind' : (share * 100).toFixed(1);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function confidences({ asked }: NamedSet, isAnswerable: boolean, weights: WeightsByKind): readonly number[] {
  return side(asked, isAnswerable).map(({ features, kind }) =>
    weigh(features, features.subject, weights[kind]),
  );
}

function fitKinds(sets: readonly NamedSet[], signs: typeof SIGNS): WeightsByKind {
  const groupsOf = (kind: PageKind): readonly Group[] => {
    const ofKind = (examples: readonly Example[], weight: number): Group => ({
      examples: examples.filter((example) => example.kind === kind),
      weight,
    });
    // Of several pages that say alike of things alike, another one answers as surely.
    const nearMisses =
      kind === 'subject' ? [] : sets.map((set) => ofKind(set.nearMisses, NEAR_MISSES_WEIGHT));
    return [...sets.map(({ asked }) => ofKind(asked, 1)), ...nearMisses].filter(({ examples }) =>
      [true, false].every((isAnswerable) => side(examples, isAnswerable).length >= MIN_SIDE),
    );
  };
  const fitKind = (kind: PageKind): ConfidenceWeights => {
    const groups = groupsOf(kind);
    return groups.length === 0 ? UNKNOWN : fit(groups, signs[kind]);
  };
  return { entry: fitKind('entry'), subject: fitKind('subject'), article: fitKind('article') };
}

/** Undefined when the weights do not know its pages. */
function area(set: NamedSet, weights: WeightsByKind): number | undefined {
  const yes = confidences(set, true, weights);
  const no = confidences(set, false, weights);
  return [...yes, ...no].some(Number.isNaN) ? undefined : areaUnderCurve(yes, no);
}

/** The mean over both halves of the set, each judged by what the other half and all other sets say. */
function areaByHalves(set: NamedSet, sets: readonly NamedSet[], signs: typeof SIGNS): number {
  // The same questions asked of parts would tell what the other half is to find out.
  const others = sets.filter(({ family }) => family !== set.family);
  const half = (which: number): NamedSet => ({
    ...set,
    asked: set.asked.filter((_, at) => Math.floor(at / TOGETHER) % 2 === which),
    nearMisses: [],
  });
  return mean([0, 1].map((which) => area(half(which), fitKinds([...others, half(1 - which)], signs)) ?? 0));
}

/** `banking77` and `banking77-oos` are the same entries. */
function familyOf(name: string): string {
  return name.split('-')[0] ?? name;
}

/** The highest one that answers enough. */
function thresholdOf(sets: readonly NamedSet[], weights: WeightsByKind): number {
  let threshold = 1;
  while (threshold > 0 && mean(sets.map((set) => reached(set, true, weights, threshold))) < ANSWERED) {
    threshold -= 0.005;
  }
  return threshold;
}

function reached(set: NamedSet, isAnswerable: boolean, weights: WeightsByKind, threshold: number): number {
  return mean(confidences(set, isAnswerable, weights).map((confidence) => Number(confidence >= threshold)));
}

/** A row a bin: what was said, and what was true, every side of every set counting alike. `weightsOf` may leave the set itself out. */
function reliability(sets: readonly NamedSet[], weightsOf: (set: NamedSet) => WeightsByKind): string {
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

/** Small knowledge bases, made of the others. */
async function smallSets(): Promise<readonly (readonly [name: string, parts: readonly EvaluationSet[]])[]> {
  const [banking, mattress, plausible, cambridge] = await Promise.all(
    FITTED.map((folder) => readEvaluationSet(folder)),
  );
  const sample = await readSampleHelpCentre();
  const squad = await readEvaluationSet('xquad', 'en');
  if (!(banking && mattress && plausible && cambridge)) throw new Error('A set is missing.');
  return [
    ['banking77-oos, 8 entries', partsOf(banking, 8)],
    ['hint3-sofmattress, 6 entries', partsOf(mattress, 6)],
    ['helpcenter-plausible, 13 pages', partsOf(plausible, 13)],
    ['helpcenter-plausible, sections of 6 pages', partsOf(plausible, 6).map(bySections)],
    ['dstc11-cambridge, one place', byPlace(cambridge)],
    ['sample help centre, 8 pages', partsOf(sample, 8)],
    ['sample help centre, sections of 8 pages', partsOf(sample, 8).map(bySections)],
    ['xquad en, 10 passages', partsOf(squad, 10)],
  ];
}

const embeddings = await storeEmbeddings(createBundledEmbeddings());
const sections: string[] = [];
/** As the product has them: what is said of the threshold holds for it. */
function rounded({ entry, subject, article }: WeightsByKind): WeightsByKind {
  const round = ({ bias, ...signs }: ConfidenceWeights): ConfidenceWeights => ({
    ...Object.fromEntries(Object.entries(signs).map(([sign, weight]) => [sign, Number(weight.toFixed(2))])),
    bias: Number(bias.toFixed(2)),
  });
  return { entry: round(entry), subject: round(subject), article: round(article) };
}

/** That of words and vectors. What words alone say is moved to it, so that one threshold serves both. */
let shared: number | undefined;
for (const withVectors of [true, false]) {
  const collect = async (name: string, sets: readonly EvaluationSet[]): Promise<NamedSet> => {
    const examples: Examples[] = [];
    for (const set of sets) examples.push(await collectExamples(set, embeddings, withVectors));
    return {
      name,
      family: familyOf(sets[0]?.name ?? name),
      asked: examples.flatMap(({ asked }) => asked),
      nearMisses: examples.flatMap(({ nearMisses }) => nearMisses),
    };
  };
  const read = async (folder: string, language?: string): Promise<NamedSet> => {
    const set = await readEvaluationSet(folder, language);
    return collect(set.name, [set]);
  };
  const sets: NamedSet[] = [];
  for (const name of FITTED) sets.push(await read(name));
  const sample = await readSampleHelpCentre();
  sets.push(await collect(sample.name, [sample]));
  const answerable: NamedSet[] = [];
  for (const [folder, language] of withVectors ? ANSWERABLE : WORDS_ONLY)
    answerable.push(await read(folder, language));
  const small: NamedSet[] = [];
  for (const [name, parts] of await smallSets()) small.push(await collect(name, parts));

  const signs = withVectors ? SIGNS : SIGNS_OF_WORDS;
  const fitted = rounded(fitKinds([...sets, ...answerable, ...small], signs));
  const judged = [...sets.slice(0, FITTED.length), ...answerable];
  const own = thresholdOf(judged, fitted);
  const threshold = shared ?? own;
  shared = threshold;
  const moved = ({ entry, subject, article }: WeightsByKind): WeightsByKind => {
    const move = (one: ConfidenceWeights): ConfidenceWeights => ({
      ...one,
      bias: one.bias + logit(threshold) - logit(own),
    });
    return { entry: move(entry), subject: move(subject), article: move(article) };
  };
  const weights = rounded(moved(fitted));
  const without = new Map(
    [...sets, ...small].map((left) => [
      left,
      moved(
        fitKinds(
          [...sets, ...answerable, ...small].filter(({ family }) => family !== left.family),
          signs,
        ),
      ),
    ]),
  );
  const weightsWithout = (set: NamedSet): WeightsByKind => without.get(set) ?? weights;
  const refusing = sets.slice(0, FITTED.length);
  const kind = withVectors ? 'Words and vectors' : 'Words only';
  process.stdout.write(
    `${kind}: ${JSON.stringify(weights, undefined, 2)}, threshold ${threshold.toFixed(3)}\n`,
  );
  const rows = [...sets, ...answerable, ...small].map((set) => {
    const hasBoth = side(set.asked, false).length > 0;
    return `| ${[
      set.name,
      percent(reached(set, true, weights, threshold)),
      hasBoth ? percent(1 - reached(set, false, weights, threshold)) : '',
      hasBoth ? percent(area(set, weights)) : '',
      hasBoth ? percent(areaByHalves(set, [...sets, ...answerable, ...small], signs)) : '',
      hasBoth ? percent(area(set, weightsWithout(set))) : '',
    ].join(' | ')} |`;
  });
  const answered = mean(judged.map((set) => reached(set, true, weights, threshold)));
  const refused = mean(refusing.map((set) => 1 - reached(set, false, weights, threshold)));
  sections.push(
    `## ${kind}`,
    `Threshold ${threshold.toFixed(3)}: ${percent(answered)} % of the answerable answered, ${percent(refused)} % of the others refused (means over sets, the sample help centre left out).`,
    [
      '| set | answered | refused | AUROC | AUROC, half left out of the fit | AUROC, set left out |',
      '|---|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
    '### Reliability of the fit',
    reliability(sets, () => weights),
    '### Reliability on sets left out',
    reliability(
      sets.filter((set) => area(set, weightsWithout(set)) !== undefined),
      weightsWithout,
    ),
  );
}
await embeddings.close();
const head = `# How far confidence can be believed

Made by \`npx tsx bench/eval/fit-confidence.ts\` on ${new Date().toISOString().slice(0, 10)}. One logistic regression for each
kind of page: entries of an FAQ, pages about a thing that is talked about, and articles. Every set counts alike, and in each set its answerable and its
unanswerable questions: a confidence of 0.7 means that of ten such questions seven can be answered, where as many can be as cannot. Near misses, which are
answerable questions whose pages were taken away, count a quarter. The same questions are asked of small parts of the knowledge too: what a score proves
depends on how much there is to be found. Where half of a set is left out, that half is judged by the rest of it and all other
sets; where the whole set is, a kind of pages that no other set has stays unknown.
What words alone say is moved a little, so that it has the threshold of words and vectors.`;
await writeFile(REPORT, `${[head, ...sections].join('\n\n')}\n`);
