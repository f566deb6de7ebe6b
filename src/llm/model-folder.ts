/** What the files of a model on this machine say about it, and whether they are all there. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type EmbeddingProfile, profileOf } from './embedding-families.ts';

export interface ModelFolder extends EmbeddingProfile {
  readonly dimensions: number;
  /** Changes with the files and with how they are used. */
  readonly fingerprint: string;
}

/** The smaller one first. */
const WEIGHTS = ['onnx/model_quantized.onnx', 'onnx/model.onnx'];
const FINGERPRINT_CHARACTERS = 8;

const configuration = z.object({
  hidden_size: z.int().positive().optional(),
  /** How DistilBERT names it. */
  dim: z.int().positive().optional(),
  /** Written by our own builder; models from elsewhere do not say. */
  languages: z.array(z.string()).optional(),
});
/** Models that were trained with sentence-transformers may bring these two files. */
const poolingFile = z.object({ pooling_mode_cls_token: z.boolean() });
const promptsFile = z.object({
  prompts: z.object({
    query: z.string(),
    document: z.string().optional(),
    passage: z.string().optional(),
  }),
});

/** Undefined when a file is missing. */
export function readModelFolder(modelDir: string, modelName: string): ModelFolder | undefined {
  const folder = join(modelDir, modelName);
  const weights = weightsIn(folder);
  const settings = readJson(join(folder, 'config.json'), configuration);
  if (weights === undefined || settings === undefined || !existsSync(join(folder, 'tokenizer.json')))
    return undefined;
  const profile = profileIn(folder, modelName);
  const languages = settings.languages ?? profile.languages;
  const marks = [profile, settings, weights, statSync(join(folder, weights)).size];
  const hash = createHash('sha256').update(JSON.stringify(marks)).digest('hex');
  return {
    ...profile,
    ...(languages && { languages }),
    dimensions: settings.hidden_size ?? settings.dim ?? 0,
    fingerprint: hash.slice(0, FINGERPRINT_CHARACTERS),
  };
}

/** Relative to the model's folder; undefined when there are none. */
export function weightsIn(folder: string): string | undefined {
  return WEIGHTS.find((file) => existsSync(join(folder, file)));
}

/** What the model's own files say goes before what its name says. */
function profileIn(folder: string, modelName: string): EmbeddingProfile {
  const profile = profileOf(modelName);
  const pooling = readJson(join(folder, '1_Pooling', 'config.json'), poolingFile);
  const prompts = readJson(join(folder, 'config_sentence_transformers.json'), promptsFile)?.prompts;
  return {
    ...profile,
    ...(pooling && { pooling: pooling.pooling_mode_cls_token ? 'first' : 'mean' }),
    ...(prompts && {
      prefixes: { question: prompts.query, passage: prompts.passage ?? prompts.document ?? '' },
    }),
  };
}

/** Undefined when there is no such file, or it says nothing of the kind. */
function readJson<Read>(file: string, schema: z.ZodType<Read>): Read | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return schema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined; // A broken file says nothing; loading the model will tell.
  }
}
