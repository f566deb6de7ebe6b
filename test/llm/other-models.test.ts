/** Models that are made otherwise than the bundled one: a tiny one of a table of words, which wants segments as BERT does. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createOnnxGraph } from '../../knowledge/models/onnx-graph.ts';
import { createLocalEmbeddings } from '../../src/llm/local-embeddings.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';

const NEVER = new AbortController().signal;
const BUNDLED = resolve(import.meta.dirname, '../../dist/models/use-lite');
const WORDS = 8_000;
const DIMENSIONS = 4;

/** Each token has a vector of its own; `pooled`: the graph gives one vector a text instead of one a token. */
function tinyModel(pooled: boolean): Buffer {
  const graph = createOnnxGraph('tiny');
  const ids = graph.input('input_ids', ['batch', 'tokens']);
  graph.input('attention_mask', ['batch', 'tokens']);
  const segments = graph.input('token_type_ids', ['batch', 'tokens']);
  const table = Float32Array.from({ length: WORDS * DIMENSIONS }, (_, at) => Math.sin(at * at + 1));
  const tokens = graph.operation('Gather', [graph.tensor([WORDS, DIMENSIONS], table), ids]);
  const segment = graph.operation('Cast', [graph.operation('Unsqueeze', [segments, graph.integers(2)])], {
    to: 1,
  });
  const hidden = graph.operation('Add', [tokens, segment]);
  if (!pooled) return graph.serialize('last_hidden_state', hidden, ['batch', 'tokens', DIMENSIONS]);
  const mean = graph.operation('ReduceMean', [hidden], { axes: [1], keepdims: 0 });
  return graph.serialize('sentence_embedding', mean, ['batch', DIMENSIONS]);
}

describe('a model of a folder', () => {
  let models: string;

  /** Whether it has the quantized weights or the whole ones, and how its tokens make a vector. */
  const addModel = (name: string, file: string, graph: Buffer, takesFirst?: boolean): void => {
    const folder = join(models, name);
    mkdirSync(join(folder, 'onnx'), { recursive: true });
    for (const tokenizer of ['tokenizer.json', 'tokenizer_config.json'])
      cpSync(join(BUNDLED, tokenizer), join(folder, tokenizer));
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ hidden_size: DIMENSIONS, model_type: 'bert' }),
    );
    writeFileSync(join(folder, 'onnx', file), graph);
    if (takesFirst === undefined) return;
    mkdirSync(join(folder, '1_Pooling'));
    writeFileSync(
      join(folder, '1_Pooling', 'config.json'),
      JSON.stringify({ pooling_mode_cls_token: takesFirst }),
    );
  };
  const embed = async (modelName: string, texts: readonly string[]): Promise<readonly number[][]> => {
    const model = createLocalEmbeddings({
      modelDir: models,
      modelName,
      cacheSize: 10,
      maxQueued: 10,
      workerUrl: new URL('../../dist/src/llm/embedding-worker.js', import.meta.url),
      logger: createRecordingLogger(),
    });
    onTestFinished(() => model.close());
    expect(model.dimensions).toBe(DIMENSIONS);
    return (await model.embed(texts, NEVER)).map((vector) => [...vector]);
  };

  beforeAll(() => {
    models = mkdtempSync(join(tmpdir(), 'switchboard-models-'));
    addModel('mean', 'model_quantized.onnx', tinyModel(false));
    addModel('first', 'model.onnx', tinyModel(false), true);
    addModel('pooled', 'model.onnx', tinyModel(true));
  });
  afterAll(() => rmSync(models, { recursive: true }));

  it('takes the mean of all tokens where nothing says otherwise', async () => {
    const [short, long, pooled] = [
      ...(await embed('mean', ['refund', 'refund policy'])),
      ...(await embed('pooled', ['refund policy'])),
    ];
    expect(long).not.toEqual(short);
    for (const [at, value] of (long ?? []).entries()) expect(value).toBeCloseTo(pooled?.[at] ?? 0, 5);
    expect(Math.hypot(...(long ?? []))).toBeCloseTo(1, 5);
  });

  it('takes the first token alone where the model was trained so', async () => {
    const [one, other] = await embed('first', ['refund policy', 'refund and weather']);
    expect(one).toEqual(other);
    expect(await embed('mean', ['refund policy'])).not.toEqual([one]);
  });
});
