/** Keeps the index and the vector store in line with the stored knowledge base. */
import type { KnowledgeStore, VectorStore } from '../../src/contract/knowledge.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { createKnowledgeIndex } from './knowledge-index.ts';
import type { ReadTerms } from './terms.ts';

export interface KnowledgeLoader {
  /** Does nothing when the knowledge base has not changed since. */
  load(): Promise<void>;
  /** Undefined before the first load. The old one stays current until a new one is complete. */
  current(): KnowledgeIndex | undefined;
  /** Passages that can be found by meaning. */
  embedded(): number;
}

export interface KnowledgeLoaderOptions {
  readonly store: KnowledgeStore;
  readonly vectors: VectorStore;
  /** Vectors of other models are left out. */
  readonly modelId: string;
  readonly readTerms: ReadTerms;
  readonly logger: Logger;
}

interface Loaded {
  readonly generation: number;
  readonly index: KnowledgeIndex;
  /** Chunks whose vectors the vector store holds. */
  readonly embedded: ReadonlySet<string>;
}

export function createKnowledgeLoader(options: KnowledgeLoaderOptions): KnowledgeLoader {
  const { store, vectors, modelId, readTerms, logger } = options;
  let loaded: Loaded | undefined;
  let loading: Promise<void> | undefined;

  async function read(): Promise<void> {
    // Asked for first: what changes while it is read is read again by the next load.
    const generation = await store.generation();
    if (generation === loaded?.generation) return;
    const [documents, chunks] = await Promise.all([store.documents(), store.chunks()]);
    const current = new Map<string, Float32Array>();
    for (const { id, vector, model } of chunks) {
      if (vector !== undefined && model === modelId) current.set(id, vector);
    }
    const index = await createKnowledgeIndex(documents, chunks, readTerms, current);
    await vectors.upsert(current);
    const stale = [...(loaded?.embedded ?? [])].filter((id) => !current.has(id));
    loaded = { generation, index, embedded: new Set(current.keys()) };
    await vectors.remove(stale);
    logger.info('knowledge-loaded', {
      documents: documents.length,
      chunks: chunks.length,
      vectors: current.size,
    });
  }

  return {
    async load() {
      loading ??= read().finally(() => {
        loading = undefined;
      });
      await loading;
    },
    current: () => loaded?.index,
    embedded: () => loaded?.embedded.size ?? 0,
  };
}
