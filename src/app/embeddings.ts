/** Opens the embedding model that the configuration names, and the one that made the vectors that are stored. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { AppError } from '../contract/errors.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger } from '../contract/telemetry.ts';
import { spreadEmbeddings } from '../llm/spread-embeddings.ts';
import { serverOf } from './models.ts';

/** Built by `npm run build` beside the compiled product. */
const BUNDLED_MODELS = fileURLToPath(new URL('../../models', import.meta.url));
const BUNDLED_MODEL = 'use-lite';
const DEFAULT_OPENAI_EMBEDDINGS = 'text-embedding-3-small';
/** 512 dimensions of 4 bytes each: 10 MB at most. */
const REMEMBERED_TEXTS = 5_000;
const MAX_QUEUED_TEXTS = 2_000;
const PROBE_TIMEOUT_MS = 60_000;
const SERVER_PROBE_TIMEOUT_MS = 5_000;
/** A name, or an owner and a name, as on the hub: never a way out of the folder. */
const MODEL_NAME = /^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/;
const EXAMPLES =
  'a model of the hub with ONNX weights, such as Xenova/all-MiniLM-L6-v2, Xenova/bge-small-en-v1.5 or Xenova/multilingual-e5-small; or, with EMBEDDINGS=openai, a model of that server';

/** @throws AppError `invalid-configuration` when EMBEDDING_MODEL names nothing that can be loaded */
export async function openEmbeddings(
  config: Config,
  stored: string | undefined,
  logger: Logger,
): Promise<EmbeddingModel> {
  const { provider, model } = config.embeddings;
  if (provider === 'openai') return await openAtServer(config, model ?? DEFAULT_OPENAI_EMBEDDINGS, stored);
  if (model === undefined || model === BUNDLED_MODEL) {
    // Where it is missing, words are compared: nobody named it.
    return await createLocal(config, BUNDLED_MODEL, logger);
  }
  return await openNamed(config, model, logger);
}

/** Whether a local model that was named lies on this machine; undefined when none was. */
export async function findNamedModel(
  config: Config,
): Promise<{ readonly name: string; readonly folder: string; readonly isThere: boolean } | undefined> {
  const { provider, model } = config.embeddings;
  if (provider !== 'local' || model === undefined) return undefined;
  const { readModelFolder } = await import('../llm/model-folder.ts');
  const folder = folderOf(config, model);
  return { name: model, folder, isThere: readModelFolder(folder, model) !== undefined };
}

/** The model that made the stored vectors, as long as it can be had; undefined = it is gone, or has changed. */
export async function openStoredEmbeddings(
  id: string,
  config: Config,
  logger: Logger,
): Promise<EmbeddingModel | undefined> {
  const { nameOfLocalModel } = await import('../llm/local-embeddings.ts');
  const name = nameOfLocalModel(id);
  if (name !== undefined) {
    if (!MODEL_NAME.test(name)) return undefined;
    const model = await createLocal(config, name, logger);
    if (model.id === id && model.dimensions > 0) return model;
    await model.close();
    return undefined;
  }
  const { createOpenAiEmbeddings, readOpenAiId } = await import('../llm/openai-embeddings.ts');
  const at = readOpenAiId(id);
  // Without a key or an address of its own nobody has agreed that questions go to that server.
  if (at === undefined || config.model === undefined) return undefined;
  return spreadEmbeddings(
    createOpenAiEmbeddings({ ...serverOf(config), model: at.model, ownDimensions: at.dimensions }),
  );
}

async function openNamed(config: Config, name: string, logger: Logger): Promise<EmbeddingModel> {
  const modelDir = folderOf(config, name);
  if (!MODEL_NAME.test(name)) throw wrong(config, name, 'is no name of a model');
  const { downloadModel } = await import('../llm/local-embeddings.ts');
  const { readModelFolder } = await import('../llm/model-folder.ts');
  if (readModelFolder(modelDir, name) === undefined) {
    if (config.embeddings.offline) throw wrong(config, name, 'is not there, and EMBEDDINGS_OFFLINE is true');
    logger.info('embedding-model-downloading', { model: name });
    await downloadModel({ modelDir, modelName: name, logger }).catch((cause: unknown) => {
      throw wrong(config, name, 'is not there, and could not be fetched from the hub', cause);
    });
  }
  const model = await createLocal(config, name, logger);
  try {
    const [vector] = await model.embed(['-'], AbortSignal.timeout(PROBE_TIMEOUT_MS));
    if (vector?.length === model.dimensions) return model;
    await model.close();
    return await createLocal(config, name, logger, vector?.length);
  } catch (cause) {
    await model.close();
    throw wrong(config, name, 'cannot be loaded', cause);
  }
}

async function createLocal(
  config: Config,
  modelName: string,
  logger: Logger,
  dimensions?: number,
): Promise<EmbeddingModel> {
  const { createLocalEmbeddings } = await import('../llm/local-embeddings.ts');
  const model = createLocalEmbeddings({
    modelDir: folderOf(config, modelName),
    modelName,
    cacheSize: REMEMBERED_TEXTS,
    maxQueued: MAX_QUEUED_TEXTS,
    logger,
    ...(dimensions === undefined ? {} : { dimensions }),
  });
  return modelName === BUNDLED_MODEL ? model : spreadEmbeddings(model);
}

/** The bundled one stays where it was built, unless a folder of models is given that has it. */
function folderOf({ embeddings, storage }: Config, name: string): string {
  const given = embeddings.modelDir;
  if (name === BUNDLED_MODEL && embeddings.model !== undefined) {
    return given !== undefined && existsSync(join(given, name)) ? resolve(given) : BUNDLED_MODELS;
  }
  if (given !== undefined) return resolve(given);
  return name === BUNDLED_MODEL ? BUNDLED_MODELS : resolve(storage.dataDir, 'models');
}

/** A server that is away is no mistake: it may come back, and until then words are compared. */
async function openAtServer(
  config: Config,
  model: string,
  stored: string | undefined,
): Promise<EmbeddingModel> {
  const { createOpenAiEmbeddings, measureDimensions, readOpenAiId } = await import(
    '../llm/openai-embeddings.ts'
  );
  const server = { ...serverOf(config), model };
  try {
    const signal = AbortSignal.timeout(SERVER_PROBE_TIMEOUT_MS);
    const ownDimensions = await measureDimensions(server, signal);
    return spreadEmbeddings(createOpenAiEmbeddings({ ...server, ownDimensions }));
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'model-refused') {
      throw invalid(`names "${model}", which the server at OPENAI_BASE_URL does not have`, cause);
    }
    const known = stored === undefined ? undefined : readOpenAiId(stored);
    const ownDimensions = known?.model === model ? { ownDimensions: known.dimensions } : {};
    return spreadEmbeddings(createOpenAiEmbeddings({ ...server, ...ownDimensions }));
  }
}

function wrong(config: Config, name: string, why: string, cause?: unknown): AppError {
  const folder = folderOf(config, name);
  const there = modelsIn(folder);
  const local = there.length === 0 ? '' : `${there.join(', ')} (in ${folder}); `;
  return invalid(`names "${name}", which ${why}. It may name ${local}${BUNDLED_MODEL}; ${EXAMPLES}`, cause);
}

function invalid(message: string, cause: unknown): AppError {
  return new AppError('invalid-configuration', 'The embedding model cannot be used.', {
    fields: [{ path: 'EMBEDDING_MODEL', message }],
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Names of the models in a folder, with their owners'. */
function modelsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names.flatMap(({ name }) => {
    if (existsSync(join(folder, name, 'config.json'))) return [name];
    return readdirSync(join(folder, name))
      .filter((inner) => existsSync(join(folder, name, inner, 'config.json')))
      .map((inner) => `${name}/${inner}`);
  });
}
