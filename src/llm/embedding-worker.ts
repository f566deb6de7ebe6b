/** The process that turns texts into unit vectors, so that nobody's event loop waits for a model. Its only argument is its options as JSON. */
import { join } from 'node:path';
import type { EmbeddingAnswer, EmbeddingWorkerOptions } from './embedding-protocol.ts';
import { weightsIn } from './model-folder.ts';

interface TokenTensor {
  readonly dims: readonly number[];
  readonly data: BigInt64Array;
}

interface EncodedText {
  readonly input_ids: TokenTensor;
  readonly attention_mask: TokenTensor;
  readonly token_type_ids?: TokenTensor;
}

type Embed = (text: string) => Promise<Float32Array>;

const { modelDir, modelName, allowDownload, pooling }: EmbeddingWorkerOptions = JSON.parse(
  process.argv[2] ?? '',
);
const folder = join(modelDir, modelName);

async function loadModel(): Promise<Embed> {
  const { AutoTokenizer } = await import('@xenova/transformers/src/tokenizers.js');
  const { env } = await import('@xenova/transformers/src/env.js');
  const { InferenceSession, Tensor } = (await import('onnxruntime-node')).default;
  env.localModelPath = modelDir;
  env.cacheDir = modelDir;
  env.allowRemoteModels = allowDownload;
  const tokenizer = await AutoTokenizer.from_pretrained(modelName);
  if (weightsIn(folder) === undefined) {
    const { AutoModel } = await import('@xenova/transformers');
    const downloaded = await AutoModel.from_pretrained(modelName);
    await downloaded.dispose();
  }
  // `AutoModel` would use every core. The runtime reads these options only for a session that is opened by path.
  const session = await InferenceSession.create(join(folder, weightsIn(folder) ?? ''), {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
  });

  // One text at a time: an 8-bit model rounds a whole batch alike, and a text's vector would depend on its neighbours.
  return async (text) => {
    const encoded: EncodedText = await tokenizer(text, { truncation: true });
    const { data: ids, dims: shape } = encoded.input_ids;
    const inputs = Object.fromEntries(
      session.inputNames.map((name) => {
        // Some tokenizers leave out what is always zero.
        const { data, dims } = tensorOf(encoded, name) ?? {
          data: new BigInt64Array(ids.length),
          dims: shape,
        };
        return [name, new Tensor('int64', data, dims)];
      }),
    );
    const output = (await session.run(inputs))[outputOf(session.outputNames)];
    if (!(output?.data instanceof Float32Array)) throw new Error('The model answered no vectors.');
    const isPooled = output.dims.length === 2;
    return pool(output.data, isPooled ? 1 : ids.length);
  };
}

function tensorOf(encoded: EncodedText, name: string): TokenTensor | undefined {
  return Object.entries(encoded).find(([known]) => known === name)?.[1];
}

/** Vectors of tokens, which we pool ourselves, rather than something that is made of them. */
function outputOf(names: readonly string[]): string {
  return names.find((name) => name === 'last_hidden_state') ?? names[0] ?? '';
}

/** One vector for the text, at unit length. `hidden` is tokens × dimensions. */
function pool(hidden: Float32Array, tokenCount: number): Float32Array {
  const vector = new Float32Array(hidden.length / tokenCount);
  const counted = pooling === 'first' ? hidden.subarray(0, vector.length) : hidden;
  counted.forEach((value, index) => {
    const dimension = index % vector.length;
    vector[dimension] = (vector[dimension] ?? 0) + value;
  });
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}

let embed: Promise<Embed> | undefined;

async function answer(texts: readonly string[]): Promise<EmbeddingAnswer> {
  try {
    embed ??= loadModel();
    const embedText = await embed;
    const vectors: Float32Array[] = [];
    for (const text of texts) vectors.push(await embedText(text));
    return { kind: 'embedded', vectors };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (texts: readonly string[]) => {
  void answer(texts).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
// A signal to the whole group, as from a terminal, is for the product alone: it still needs vectors while it drains.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
