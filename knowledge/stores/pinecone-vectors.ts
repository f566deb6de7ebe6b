/**
 * Vectors at Pinecone, with the local index beside it: that one answers until Pinecone has everything, and whenever Pinecone does not answer.
 * What should be there is compared with what is there, so that changes and deletions of any time arrive, whoever missed them.
 */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DependencyHealth } from '../../src/contract/conversation.ts';
import { AppError } from '../../src/contract/errors.ts';
import type { VectorMatch, VectorStore } from '../../src/contract/knowledge.ts';
import type { Logger } from '../../src/contract/telemetry.ts';
import type { PineconeIndex } from './pinecone-index.ts';

export interface PineconeVectors extends VectorStore {
  health(): DependencyHealth;
  close(): void;
}

export interface PineconeVectorsOptions {
  readonly index: PineconeIndex;
  readonly local: VectorStore;
  readonly logger: Logger;
}

/** Between two looks at an index that does not show everything yet, or does not answer. */
const LOOK_AGAIN_MS = 1_000;
const MAX_LOOK_AGAIN_MS = 30_000;
const ID_SEPARATOR = '#';
const HASH_CHARACTERS = 12;

type State = { readonly kind: 'current' | 'filling' } | { readonly kind: 'away'; readonly why: string };

export function createPineconeVectors({ index, local, logger }: PineconeVectorsOptions): PineconeVectors {
  /** By chunk. The record's id names the vector too, so that a changed one is a new record. */
  const wanted = new Map<string, { readonly recordId: string; readonly values: Float32Array }>();
  const stopping = new AbortController();
  let state: State = { kind: 'filling' };
  let isSynchronising = false;
  let changes = 0;

  const turnAway = (cause: unknown): void => {
    const why = cause instanceof AppError ? cause.message : 'Pinecone did not answer.';
    if (state.kind !== 'away') logger.warn('pinecone-lost', { why });
    state = { kind: 'away', why };
  };

  /** True when nothing had to be done. */
  const compare = async (): Promise<boolean> => {
    const present = await index.ids();
    const records = new Map([...wanted.values()].map(({ recordId, values }) => [recordId, values]));
    const missing = [...records].filter(([id]) => !present.has(id)).map(([id, values]) => ({ id, values }));
    const surplus = [...present].filter((id) => !records.has(id));
    await index.write(missing);
    await index.erase(surplus);
    return missing.length === 0 && surplus.length === 0;
  };

  /** How long to wait before the next look; undefined when Pinecone has everything. */
  const look = async (waitedMs: number): Promise<number | undefined> => {
    const before = changes;
    try {
      if ((await compare()) && before === changes) return undefined;
      if (state.kind === 'away') state = { kind: 'filling' };
      return LOOK_AGAIN_MS;
    } catch (cause) {
      turnAway(cause);
      return Math.min(MAX_LOOK_AGAIN_MS, waitedMs * 2);
    }
  };

  const synchronise = async (): Promise<void> => {
    let waitMs = await look(LOOK_AGAIN_MS);
    while (waitMs !== undefined && !stopping.signal.aborted) {
      await sleep(waitMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      waitMs = await look(waitMs);
    }
    isSynchronising = false;
    if (stopping.signal.aborted) return;
    state = { kind: 'current' };
    logger.info('pinecone-current', { vectors: wanted.size });
  };

  const beginToSynchronise = (): void => {
    if (isSynchronising) return;
    isSynchronising = true;
    void synchronise();
  };

  const change = (): void => {
    changes += 1;
    if (state.kind === 'current') state = { kind: 'filling' };
    beginToSynchronise();
  };

  const nearestAtPinecone = async (vector: Float32Array, limit: number): Promise<readonly VectorMatch[]> => {
    const matches = await index.nearest(vector, limit);
    return matches.flatMap(({ id, score }) => {
      const chunkId = id.slice(0, id.lastIndexOf(ID_SEPARATOR));
      return wanted.get(chunkId)?.recordId === id ? [{ chunkId, similarity: score }] : [];
    });
  };

  return {
    async upsert(vectors) {
      await local.upsert(vectors);
      const before = changes;
      for (const [chunkId, values] of vectors) {
        const recordId = recordIdOf(chunkId, values);
        if (wanted.get(chunkId)?.recordId === recordId) continue;
        wanted.set(chunkId, { recordId, values });
        if (before === changes) change();
      }
    },
    async remove(chunkIds) {
      await local.remove(chunkIds);
      const removed = chunkIds.filter((chunkId) => wanted.delete(chunkId));
      if (removed.length > 0) change();
    },
    compare: (vector, chunkIds) => local.compare(vector, chunkIds),
    async nearest(vector, limit, signal) {
      signal.throwIfAborted();
      if (state.kind !== 'current') return await local.nearest(vector, limit, signal);
      try {
        return await nearestAtPinecone(vector, limit);
      } catch (cause) {
        turnAway(cause);
        beginToSynchronise();
        return await local.nearest(vector, limit, signal);
      }
    },
    health() {
      switch (state.kind) {
        case 'current':
          return { status: 'ok', detail: 'Pinecone' };
        case 'filling':
          return { status: 'ok', detail: 'The local index answers until Pinecone has everything.' };
        case 'away':
          return { status: 'degraded', detail: `${state.why} The local index answers.` };
      }
    },
    close: () => stopping.abort(),
  };
}

function recordIdOf(chunkId: string, values: Float32Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, HASH_CHARACTERS);
  return `${chunkId}${ID_SEPARATOR}${hash}`;
}
