/**
 * Fits the weights of `knowledge/search/confidence.ts` and prints them: a logistic regression in which every set counts alike, and in
 * each set its answerable and its unanswerable questions.
 */
import { type ConfidenceWeights, weigh } from '../../knowledge/search/confidence.ts';
import { areaUnderCurve } from '../../src/core/evaluation/measures.ts';
import { collectExamples, type Example } from './features.ts';
import { createBundledEmbeddings } from './local-model.ts';
import { readEvaluationSet, readSampleHelpCentre } from './sets.ts';

/** The dialogues of the last one have replies that ask nothing of a knowledge base, so that it does not decide where to answer. */
const FITTED = ['banking77-oos', 'hint3-sofmattress', 'helpcenter-plausible', 'dstc11-cambridge'];
const STEPS = 4_000;
const STEP_SIZE = 1;
/** Holds weights back that the data do not ask for. */
const DECAY = 0.001;
/** Share of the answerable questions that are to be answered. */
const ANSWERED = 0.85;

function side(examples: readonly Example[], isAnswerable: boolean): readonly Example[] {
  return examples.filter((example) => example.isAnswerable === isAnswerable);
}

/** The mean slope of the loss over both sides of every set. */
function slope(sets: readonly (readonly Example[])[], weights: ConfidenceWeights): ConfidenceWeights {
  const sum = { bias: 0, lexical: 0, dense: 0, substance: 0 };
  for (const examples of sets) {
    for (const isAnswerable of [true, false]) {
      const group = side(examples, isAnswerable);
      for (const { features } of group) {
        const error = (weigh(features, weights) - Number(isAnswerable)) / group.length / sets.length / 2;
        sum.bias += error;
        sum.lexical += error * features.lexical;
        sum.dense += error * features.dense;
        sum.substance += error * features.substance;
      }
    }
  }
  return sum;
}

function fit(sets: readonly (readonly Example[])[]): ConfidenceWeights {
  let weights: ConfidenceWeights = { bias: 0, lexical: 0, dense: 0, substance: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const down = slope(sets, weights);
    weights = {
      bias: weights.bias - STEP_SIZE * down.bias,
      lexical: weights.lexical - STEP_SIZE * (down.lexical + DECAY * weights.lexical),
      dense: weights.dense - STEP_SIZE * (down.dense + DECAY * weights.dense),
      substance: weights.substance - STEP_SIZE * (down.substance + DECAY * weights.substance),
    };
  }
  return weights;
}

/** Moves the bias so that a confidence of 0.5 answers the wanted share, on average over the sets. */
function centre(sets: readonly (readonly Example[])[], weights: ConfidenceWeights): ConfidenceWeights {
  const answeredAt = (bias: number): number => {
    const shares = sets.map((examples) => {
      const group = side(examples, true);
      return (
        group.filter(({ features }) => weigh(features, { ...weights, bias }) >= 0.5).length / group.length
      );
    });
    return shares.reduce((sum, share) => sum + share, 0) / sets.length;
  };
  let bias = -10;
  while (answeredAt(bias) < ANSWERED) bias += 0.01;
  return { ...weights, bias };
}

function areaOf(examples: readonly Example[], weights: ConfidenceWeights): number {
  const confidences = (isAnswerable: boolean): readonly number[] =>
    side(examples, isAnswerable).map(({ features }) => weigh(features, weights));
  return areaUnderCurve(confidences(true), confidences(false));
}

const embeddings = createBundledEmbeddings();
for (const withVectors of [true, false]) {
  const sets: (readonly Example[])[] = [];
  for (const name of FITTED) {
    sets.push(await collectExamples(await readEvaluationSet(name), embeddings, withVectors));
  }
  const sample = await collectExamples(await readSampleHelpCentre(), embeddings, withVectors);
  const weights = centre([...sets.slice(0, -1), sample], fit(sets));
  process.stdout.write(`${withVectors ? 'with vectors' : 'words only'} ${JSON.stringify(weights)}\n`);
  for (const [index, examples] of [...sets, sample].entries()) {
    const area = areaOf(examples, weights) * 100;
    process.stdout.write(`  ${FITTED[index] ?? 'sample help centre'} AUROC ${area.toFixed(1)}\n`);
  }
}
await embeddings.close();
