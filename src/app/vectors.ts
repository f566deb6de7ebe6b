/** Chooses where vectors are searched: in this process, or at Pinecone with this process beside it. */
import { createLocalVectors } from '../../knowledge/stores/local-vectors.ts';
import type { Config } from '../config.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { VectorStore } from '../contract/knowledge.ts';
import type { EmbeddingModel } from '../contract/models.ts';
import type { Logger } from '../contract/telemetry.ts';

export interface KnowledgeVectors extends VectorStore {
  health(): DependencyHealth;
  close(): void;
}

interface VectorsOptions {
  /** Undefined = in this process alone. */
  readonly pinecone: Config['pinecone'];
  /** Parts this deployment from others in the same index. */
  readonly deploymentId: string;
  readonly embeddings: Pick<EmbeddingModel, 'dimensions'>;
  readonly logger: Logger;
}

export async function openVectors(options: VectorsOptions): Promise<KnowledgeVectors> {
  const { pinecone, deploymentId, embeddings, logger } = options;
  if (pinecone === undefined) return openLocalVectors();
  const local = createLocalVectors();
  const { createPineconeIndex } = await import('../../knowledge/stores/pinecone-index.ts');
  const { createPineconeVectors } = await import('../../knowledge/stores/pinecone-vectors.ts');
  const index = createPineconeIndex({ ...pinecone, namespace: deploymentId }, embeddings.dimensions);
  return createPineconeVectors({ index, local, logger });
}

export function openLocalVectors(): KnowledgeVectors {
  return { ...createLocalVectors(), health: () => ({ status: 'ok' }), close: () => undefined };
}
