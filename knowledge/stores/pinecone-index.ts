/** One namespace of one Pinecone index: the vendor's client behind four verbs, each with a deadline. Makes the index when there is none. */
import { Pinecone } from '@pinecone-database/pinecone';
import { AppError } from '../../src/contract/errors.ts';

export interface PineconeOptions {
  readonly apiKey: string;
  readonly indexName: string;
  /** Another control plane, as of Pinecone Local; undefined = Pinecone's own. */
  readonly controlHost: string | undefined;
  /** Parts this deployment from others in the same index. */
  readonly namespace: string;
}

export interface PineconeRecord {
  readonly id: string;
  readonly values: Float32Array;
}

export interface RecordMatch {
  readonly id: string;
  /** Cosine. */
  readonly score: number;
}

/** Every method @throws AppError `storage-unavailable`; the first one that needs the index also `storage-mismatch`. */
export interface PineconeIndex {
  ids(): Promise<ReadonlySet<string>>;
  write(records: readonly PineconeRecord[]): Promise<void>;
  erase(ids: readonly string[]): Promise<void>;
  nearest(vector: Float32Array, limit: number): Promise<readonly RecordMatch[]>;
}

const REQUEST_MS = 10_000;
/** A question waits no longer; the local index answers in a fraction of it. */
const QUERY_MS = 800;
/** https://docs.pinecone.io/reference/api/database-limits: 2 MB and 1,000 records an upsert, 1,000 ids a delete, 100 ids a page. */
const MAX_WRITE_BYTES = 1_500_000;
const MAX_WRITTEN = 200;
const MAX_ERASED = 1_000;
const PAGE = 100;
/** Of a number written in JSON. */
const BYTES_A_VALUE = 24;
/** Where serverless indexes of the free plan live. */
const NEW_INDEX = { serverless: { cloud: 'aws', region: 'us-east-1' } };

export function createPineconeIndex(options: PineconeOptions, dimensions: number): PineconeIndex {
  const { indexName, namespace } = options;
  const patient = openClient(options, REQUEST_MS);
  const hasty = openClient(options, QUERY_MS);
  let opening: Promise<string> | undefined;

  /** The address of the index. Asked for once, unless that fails. */
  const hostOf = (): Promise<string> => {
    opening ??= openIndex(patient, options, dimensions).catch((cause) => {
      opening = undefined;
      throw cause;
    });
    return opening;
  };
  const using = async (client: Pinecone) =>
    client.index({ name: indexName, namespace, host: await hostOf() });

  return {
    ids: () =>
      translate(async () => {
        const index = await using(patient);
        return await listAll((token) =>
          index.listPaginated({ limit: PAGE, ...(token === undefined ? {} : { paginationToken: token }) }),
        );
      }),
    write: (records) =>
      translate(async () => {
        const index = await using(patient);
        const together = Math.max(
          1,
          Math.min(MAX_WRITTEN, Math.floor(MAX_WRITE_BYTES / (dimensions * BYTES_A_VALUE))),
        );
        for (let start = 0; start < records.length; start += together) {
          const batch = records.slice(start, start + together);
          await index.upsert({ records: batch.map(({ id, values }) => ({ id, values: [...values] })) });
        }
      }),
    erase: (ids) =>
      translate(async () => {
        const index = await using(patient);
        for (let start = 0; start < ids.length; start += MAX_ERASED) {
          await index.deleteMany({ ids: ids.slice(start, start + MAX_ERASED) });
        }
      }),
    nearest: (vector, limit) =>
      translate(async () => {
        const index = await using(hasty);
        const { matches } = await index.query({ vector: [...vector], topK: limit });
        return matches.map(({ id, score = 0 }) => ({ id, score }));
      }),
  };
}

interface Page {
  readonly vectors?: readonly { readonly id?: string }[];
  readonly pagination?: { readonly next?: string };
}

async function listAll(readPage: (token: string | undefined) => Promise<Page>): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  let token: string | undefined;
  do {
    const { vectors = [], pagination } = await readPage(token);
    for (const { id } of vectors) ids.add(id ?? '');
    token = pagination?.next;
  } while (token !== undefined);
  return ids;
}

/** The library sets no time limit, and repeats what failed: whoever asks here has something better to do. */
function openClient({ apiKey, controlHost }: PineconeOptions, timeoutMs: number): Pinecone {
  return new Pinecone({
    apiKey,
    maxRetries: 0,
    ...(controlHost === undefined ? {} : { controllerHostUrl: controlHost }),
    fetchApi: (input: string | URL | Request, init?: RequestInit) =>
      fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) }),
  });
}

async function openIndex(client: Pinecone, options: PineconeOptions, dimensions: number): Promise<string> {
  const { indexName, controlHost } = options;
  const found = await describe(client, indexName);
  if (found === undefined) {
    await client.createIndex({
      name: indexName,
      dimension: dimensions,
      metric: 'cosine',
      spec: NEW_INDEX,
      // Another node may make it at the same time.
      suppressConflicts: true,
    });
  }
  const { dimension, host, status } = found ?? (await client.describeIndex(indexName));
  if (dimension !== dimensions) {
    throw new AppError(
      'storage-mismatch',
      `The Pinecone index holds vectors of ${dimension} values, the embedding model makes ${dimensions}: name another PINECONE_INDEX, or the model that filled this one.`,
    );
  }
  if (!status.ready) throw new AppError('storage-unavailable', 'The Pinecone index is being made.');
  const scheme = controlHost?.startsWith('http:') ? 'http' : 'https';
  return host.includes('://') ? host : `${scheme}://${host}`;
}

async function describe(client: Pinecone, indexName: string) {
  try {
    return await client.describeIndex(indexName);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PineconeNotFoundError') return undefined;
    throw cause;
  }
}

async function translate<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    // Vendor bodies do not leave this file; logs get the error's name.
    const nameOnly = new Error(cause instanceof Error ? cause.name : 'unknown');
    throw new AppError('storage-unavailable', 'Pinecone did not answer.', { cause: nameOnly });
  }
}
