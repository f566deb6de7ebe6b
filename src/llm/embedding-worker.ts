/** The process that turns texts into unit vectors, so that nobody's event loop waits for a model. Its only argument is its options as JSON. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EmbeddingAnswer, EmbeddingWorkerOptions } from './embedding-protocol.ts';

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

const { modelDir, modelName, allowDownload }: EmbeddingWorkerOptions = JSON.parse(process.argv[2] ?? '');
const modelFile = join(modelDir, modelName, 'onnx', 'model_quantized.onnx');

async function loadModel(): Promise<Embed> {
  const { AutoModel, AutoTokenizer, env } = await import('@xenova/transformers');
  const { InferenceSession, Tensor } = (await import('onnxruntime-node')).default;
  env.localModelPath = modelDir;
  env.cacheDir = modelDir;
  env.allowRemoteModels = allowDownload;
  const tokenizer = await AutoTokenizer.from_pretrained(modelName);
  if (!existsSync(modelFile)) {
    const downloaded = await AutoModel.from_pretrained(modelName);
    await downloaded.dispose();
  }
  // `AutoModel` would use every core. The runtime reads these options only for a session that is opened by path.
  const session = await InferenceSession.create(modelFile, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    enableCpuMemArena: false,
  });

  // One text at a time: an 8-bit model rounds a whole batch alike, and a text's vector would depend on its neighbours.
  return async (text) => {
    const encoded: EncodedText = await tokenizer(text, { truncation: true });
    const inputs = Object.fromEntries(
      Object.entries(encoded)
        .filter(([name]) => session.inputNames.includes(name))
        .map(([name, { data, dims }]) => [name, new Tensor('int64', data, dims)]),
    );
    const [outputName = ''] = session.outputNames;
    const output = (await session.run(inputs))[outputName];
    if (!(output?.data instanceof Float32Array)) throw new Error('The model answered no vectors.');
    return pool(output.data, encoded.input_ids.data.length);
  };
}

/** The mean over all tokens, at unit length. `hidden` is tokens × dimensions. */
function pool(hidden: Float32Array, tokenCount: number): Float32Array {
  const vector = new Float32Array(hidden.length / tokenCount);
  hidden.forEach((value, index) => {
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
