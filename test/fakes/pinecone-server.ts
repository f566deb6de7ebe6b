/** A small Pinecone on loopback: control and data plane on one port, with its limits, its delay until a write shows, and switches for trouble. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { urlOf } from './fake-platform.ts';

export interface FakePinecone {
  readonly url: string;
  /** Requests answered with success, by the last part of the path. */
  count(operation: string): number;
  /** Ids of a namespace that can be found by now. */
  ids(namespace: string): readonly string[];
  dimension(): number | undefined;
  /** From now on every request is answered with this status; undefined = as usual. */
  fail(status: number | undefined): void;
  /** From now on nothing is answered. */
  hang(isHanging: boolean): void;
  stop(): Promise<void>;
}

export interface FakePineconeOptions {
  /** Of an index that is there already. */
  readonly dimension?: number;
  /** How long a write takes to show. */
  readonly showsAfterMs?: number;
}

const MAX_WRITTEN = 1_000;
const MAX_BODY_BYTES = 2 * 1_024 * 1_024;
const PAGE = 100;

const upsert = z.object({
  namespace: z.string(),
  vectors: z.array(z.object({ id: z.string(), values: z.array(z.number()) })).max(MAX_WRITTEN),
});
const erase = z.object({ namespace: z.string(), ids: z.array(z.string()).max(MAX_WRITTEN) });
const query = z.object({ namespace: z.string(), topK: z.int().max(10_000), vector: z.array(z.number()) });
const newIndex = z.object({ name: z.string(), dimension: z.int().positive(), metric: z.literal('cosine') });

interface Write {
  readonly at: number;
  readonly namespace: string;
  readonly id: string;
  readonly values?: readonly number[];
}

export async function startFakePinecone(options: FakePineconeOptions = {}): Promise<FakePinecone> {
  let dimension = options.dimension;
  let failing: number | undefined;
  let isHanging = false;
  const writes: Write[] = [];
  const counts = new Map<string, number>();

  const shown = (namespace: string): ReadonlyMap<string, readonly number[]> => {
    const vectors = new Map<string, readonly number[]>();
    for (const write of writes) {
      if (write.namespace !== namespace || write.at + (options.showsAfterMs ?? 0) > Date.now()) continue;
      if (write.values === undefined) vectors.delete(write.id);
      else vectors.set(write.id, write.values);
    }
    return vectors;
  };

  const describe = (url: string) => ({
    name: 'passages',
    dimension,
    metric: 'cosine',
    host: url,
    vector_type: 'dense',
    deletion_protection: 'disabled',
    spec: {
      serverless: {
        cloud: 'aws',
        region: 'us-east-1',
        read_capacity: { mode: 'OnDemand', status: { state: 'Ready' } },
      },
    },
    status: { ready: true, state: 'Ready' },
  });

  /** Status and body. */
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one case an operation, as in the vendor's reference.
  const handle = (path: URL, method: string, body: unknown): readonly [number, unknown] => {
    const at = Date.now();
    switch (`${method} ${path.pathname.replace(/^\/indexes\/.+/, '/indexes/{name}')}`) {
      case 'GET /indexes/{name}':
        return dimension === undefined
          ? [404, { error: { code: 'NOT_FOUND', message: 'no' } }]
          : [200, describe(url)];
      case 'POST /indexes':
        if (dimension !== undefined) return [409, { error: { code: 'ALREADY_EXISTS', message: 'there' } }];
        dimension = newIndex.parse(body).dimension;
        return [201, describe(url)];
      case 'POST /vectors/upsert': {
        const { namespace, vectors } = upsert.parse(body);
        if (vectors.some(({ values }) => values.length !== dimension))
          return [400, { code: 3, message: 'dimension' }];
        for (const { id, values } of vectors) writes.push({ at, namespace, id, values });
        return [200, { upsertedCount: vectors.length }];
      }
      case 'POST /vectors/delete': {
        const { namespace, ids } = erase.parse(body);
        for (const id of ids) writes.push({ at, namespace, id });
        return [200, {}];
      }
      case 'GET /vectors/list': {
        const ids = [...shown(path.searchParams.get('namespace') ?? '').keys()].sort();
        const from = Number(path.searchParams.get('paginationToken') ?? 0);
        const next = from + PAGE < ids.length ? { pagination: { next: String(from + PAGE) } } : {};
        return [200, { vectors: ids.slice(from, from + PAGE).map((id) => ({ id })), ...next }];
      }
      case 'POST /query': {
        const { namespace, topK, vector } = query.parse(body);
        if (vector.length !== dimension) return [400, { code: 3, message: 'dimension' }];
        const matches = [...shown(namespace)]
          .map(([id, values]) => ({
            id,
            score: values.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0),
          }))
          .sort((left, right) => right.score - left.score);
        return [200, { namespace, matches: matches.slice(0, topK) }];
      }
      default:
        return [404, { message: 'unknown' }];
    }
  };

  const server = createServer((request, response) => {
    void readBody(request).then((body) => answer(request, response, body));
  });
  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one line a reason to refuse.
  function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    if (isHanging) return;
    const path = new URL(request.url ?? '/', url);
    if (failing !== undefined) {
      reply(response, failing, { code: 8, message: 'too much' });
      return;
    }
    if (request.headers['api-key'] !== 'fake-key') {
      reply(response, 401, { message: 'key' });
      return;
    }
    if (body.length > MAX_BODY_BYTES) {
      reply(response, 413, { message: 'too large' });
      return;
    }
    const [status, result] = handle(path, request.method ?? '', body === '' ? undefined : JSON.parse(body));
    const operation = path.pathname.split('/').at(-1) ?? '';
    if (status < 300) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    reply(response, status, result);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = urlOf(server.address());

  return {
    url,
    count: (operation) => counts.get(operation) ?? 0,
    ids: (namespace) => [...shown(namespace).keys()],
    dimension: () => dimension,
    fail(status) {
      failing = status;
    },
    hang(isNow) {
      isHanging = isNow;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
