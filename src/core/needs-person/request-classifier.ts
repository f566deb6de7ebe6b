/** Scores how likely a message asks for a person: a small linear model that hears typing errors and phrasings which no pattern names. */
import { REQUEST_BIAS, REQUEST_STEP, REQUEST_WEIGHTS } from './request-weights.ts';
import { textFeatures } from './text-features.ts';

const WEIGHTS = new Int8Array(Buffer.from(REQUEST_WEIGHTS, 'base64'));

/** 0 to 1. It was trained on English, German and Spanish and knows little of other languages. */
export function requestProbability(text: string): number {
  const features = textFeatures(text);
  const scale = REQUEST_STEP / Math.sqrt(Math.max(1, features.size));
  let sum = REQUEST_BIAS;
  for (const place of features) sum += (WEIGHTS[place] ?? 0) * scale;
  return 1 / (1 + Math.exp(-sum));
}
