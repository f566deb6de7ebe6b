/** The bundled embedding model as `npm run build` leaves it. */
import { fileURLToPath } from 'node:url';
import type { EmbeddingModel } from '../../src/contract/models.ts';
import { createLocalEmbeddings } from '../../src/llm/local-embeddings.ts';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined };

export function createBundledEmbeddings(): EmbeddingModel {
  return createLocalEmbeddings({
    modelDir: fileURLToPath(new URL('../../dist/models', import.meta.url)),
    modelName: 'use-lite',
    cacheSize: 20_000,
    maxQueued: 20_000,
    workerUrl: new URL('../../dist/src/llm/embedding-worker.js', import.meta.url),
    logger: {
      ...SILENT,
      error: (event, cause) => process.stderr.write(`${event} ${String(cause)}\n`),
    },
  });
}
