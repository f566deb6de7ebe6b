/** Turns the weights of the Universal Sentence Encoder Lite into the folder of files that the embedding runtime loads offline. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIMENSIONS, encodeSentenceModel } from './sentence-encoder.ts';
import { MAX_TOKENS, writeTokenizer } from './tokenizer.ts';
import { readWeights } from './weights.ts';

/** Answers the size of the model file in bytes. */
export async function buildUseLite(sourceFolder: string, targetFolder: string): Promise<number> {
  const model = encodeSentenceModel(await readWeights(sourceFolder));
  const files = writeTokenizer(await readFile(join(sourceFolder, 'vocab.json'), 'utf8'));
  const configuration = {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: DIMENSIONS,
    vocab_size: files.vocabularySize,
    max_position_embeddings: MAX_TOKENS,
    languages: ['en'],
  };

  await mkdir(join(targetFolder, 'onnx'), { recursive: true });
  await writeFile(join(targetFolder, 'onnx', 'model_quantized.onnx'), model);
  await writeFile(join(targetFolder, 'tokenizer.json'), files.tokenizer);
  await writeFile(join(targetFolder, 'tokenizer_config.json'), files.settings);
  await writeFile(join(targetFolder, 'config.json'), JSON.stringify(configuration));
  return model.byteLength;
}
