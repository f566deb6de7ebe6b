/**
 * Trains the detector of requests for a person and writes `src/core/needs-person/request-weights.ts`; prints how well it does on
 * messages that it was not trained on. What it is made of stands in `request-detector.md` beside this file.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { hearRequest } from '../../src/core/needs-person/person-requests.ts';
import { FEATURE_PLACES, textFeatures } from '../../src/core/needs-person/text-features.ts';
import { type Detected, type Detection, detection } from './detection.ts';
import { readShared } from './shared-data.ts';

/** Questions to a help centre or a shop: whoever asks them wants an answer. */
const QUESTIONS = ['banking77', 'hint3-sofmattress', 'helpcenter-plausible', 'dstc11-cambridge'];
const WEIGHTS_FILE = fileURLToPath(
  new URL('../../src/core/needs-person/request-weights.ts', import.meta.url),
);
const EPOCHS = 40;
const STEP_SIZE = 0.3;
/** Holds weights back that the data do not ask for. */
const DECAY = 1e-4;
const FOLDS = 5;
/** A weight is stored as one byte, in steps of this size. */
const STEP = 1 / 32;
const LARGEST = 127;

interface Example {
  readonly text: string;
  readonly features: readonly number[];
  readonly isRequest: boolean;
  readonly source: string;
}

interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

const labelled = z.object({ text: z.string(), label: z.string(), source: z.string() });
const asked = z.object({ text: z.string() });

async function readExamples(): Promise<readonly Example[]> {
  const messages = await readShared('human_requests.jsonl', labelled);
  const questions = await Promise.all(QUESTIONS.map((set) => readShared(`${set}/queries.jsonl`, asked)));
  return [
    ...messages.map(({ text, label, source }) => toExample(text, label === 'human', source)),
    // A few of them do ask for a person, and nobody has labelled them: what the patterns hear is left out.
    ...questions
      .flat()
      .filter(({ text }) => hearRequest(text) !== true)
      .map(({ text }) => toExample(text, false, 'questions')),
  ];
}

function toExample(text: string, isRequest: boolean, source: string): Example {
  return { text, features: [...textFeatures(text)], isRequest, source };
}

/** Logistic regression by stochastic steps that shrink with what each weight has moved (Adagrad). */
function fit(examples: readonly Example[]): Linear {
  const weights = new Float64Array(FEATURE_PLACES);
  const moved = new Float64Array(FEATURE_PLACES).fill(1e-6);
  let bias = 0;
  let biasMoved = 1e-6;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { features, isRequest } of shuffle(examples, epoch)) {
      const scale = 1 / Math.sqrt(Math.max(1, features.length));
      const error = probability({ weights, bias }, features) - Number(isRequest);
      biasMoved += error * error;
      bias -= (STEP_SIZE * error) / Math.sqrt(biasMoved);
      for (const place of features) {
        const slope = error * scale + DECAY * (weights[place] ?? 0);
        moved[place] = (moved[place] ?? 0) + slope * slope;
        weights[place] = (weights[place] ?? 0) - (STEP_SIZE * slope) / Math.sqrt(moved[place] ?? 1);
      }
    }
  }
  return { weights, bias };
}

function probability({ weights, bias }: Linear, features: readonly number[]): number {
  const scale = 1 / Math.sqrt(Math.max(1, features.length));
  const sum = features.reduce((total, place) => total + (weights[place] ?? 0) * scale, bias);
  return 1 / (1 + Math.exp(-sum));
}

/** The same order in every run. */
function shuffle(examples: readonly Example[], seed: number): readonly Example[] {
  const mixed = [...examples];
  let state = seed + 1;
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    const other = state % (last + 1);
    const moved = mixed[last];
    const put = mixed[other];
    if (moved === undefined || put === undefined) continue;
    mixed[last] = put;
    mixed[other] = moved;
  }
  return mixed;
}

/** Each example scored by a model that has not seen its fold; only labelled messages count. */
function crossValidate(examples: readonly Example[], threshold: number, withPatterns: boolean): Detection {
  const mixed = shuffle(examples, 0);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(mixed.filter((_example, at) => at % FOLDS !== fold));
    return mixed
      .filter((example, at) => at % FOLDS === fold && example.source !== 'questions')
      .map((example) => judge(model, example, threshold, withPatterns));
  });
  return detection(judged.flat());
}

function leaveOut(source: string, examples: readonly Example[], threshold: number): Detection {
  const model = fit(examples.filter((example) => example.source !== source));
  const left = examples.filter((example) => example.source === source);
  return detection(left.map((example) => judge(model, example, threshold, true)));
}

function judge(model: Linear, example: Example, threshold: number, withPatterns: boolean): Detected {
  const heard = withPatterns ? hearRequest(example.text) : undefined;
  return {
    isTrue: example.isRequest,
    isFound: heard ?? probability(model, example.features) >= threshold,
  };
}

function describe({ precision, recall, f1 }: Detection): string {
  const [p, r, f] = [precision, recall, f1].map((share) => (share * 100).toFixed(1));
  return `precision ${p}  recall ${r}  F1 ${f}`;
}

async function writeWeights({ weights, bias }: Linear): Promise<void> {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / STEP))),
  );
  const text = Buffer.from(bytes.buffer).toString('base64');
  const lines = [
    '/** Made by `npx tsx bench/eval/fit-requests.ts`; its data card is `bench/eval/request-detector.md`. */',
    '',
    `export const REQUEST_BIAS = ${bias.toFixed(4)};`,
    '',
    '/** What one unit of a weight is worth. */',
    `export const REQUEST_STEP = ${STEP};`,
    '',
    '/** One signed byte a feature place, as base64. */',
    'export const REQUEST_WEIGHTS =',
    `  '${text}';`,
    '',
  ];
  await writeFile(WEIGHTS_FILE, lines.join('\n'));
}

const examples = await readExamples();
for (const threshold of [0.5, 0.7, 0.8, 0.9]) {
  process.stdout.write(`threshold ${threshold}\n`);
  process.stdout.write(
    `  alone, unseen folds           ${describe(crossValidate(examples, threshold, false))}\n`,
  );
  process.stdout.write(
    `  with patterns, unseen folds   ${describe(crossValidate(examples, threshold, true))}\n`,
  );
  for (const source of ['model-written', 'bitext', 'microsoft-va']) {
    process.stdout.write(
      `  ${source.padEnd(13)} never seen      ${describe(leaveOut(source, examples, threshold))}\n`,
    );
  }
}
await writeWeights(fit(examples));
