/** Checks of the services that nodes share, Redis and Pinecone, without which the product goes on alone and slower, and of a model to be fetched. */
import { type Check, configured, failed, ok, skipped, type Verdict, warning } from './check.ts';

/** Shorter than the deadline of the examination. */
const ANSWER_WITHIN_MS = 1_000;
const PINECONE = 'https://api.pinecone.io';
const PINECONE_API_VERSION = '2025-10';
const WITHOUT_REDIS =
  'Cache and limits are counted in each process alone, and answers of other nodes appear later.';
const WITHOUT_PINECONE = 'Vectors are searched in the memory of each node.';

const redis = configured('redis', async ({ redisUrl }): Promise<Verdict> => {
  if (redisUrl === undefined) return skipped('REDIS_URL is not set: this node is alone.');
  const { examineRedis } = await import('../../nodes/examine-redis.ts');
  switch (await examineRedis(redisUrl, ANSWER_WITHIN_MS)) {
    case 'usable':
      return ok('Redis answers and can be written.');
    case 'not-reached':
      return warning({
        what: 'Redis does not answer.',
        why: WITHOUT_REDIS,
        fix: 'redis-cli -u "$REDIS_URL" ping shows why; correct REDIS_URL, or start Redis.',
      });
    case 'not-allowed':
      return failed({
        what: 'Redis refuses the user or the password in REDIS_URL.',
        why: WITHOUT_REDIS,
        fix: 'Set REDIS_URL to redis://user:password@host:port as Redis knows them.',
      });
    case 'read-only':
      return warning({
        what: 'Redis is a replica and takes no writes.',
        why: WITHOUT_REDIS,
        fix: 'Set REDIS_URL to the primary.',
      });
  }
});

const pinecone = configured('pinecone', async ({ pinecone: settings }): Promise<Verdict> => {
  if (settings === undefined) return skipped('VECTOR_STORE is local.');
  const { apiKey, indexName, controlHost = PINECONE } = settings;
  const response = await fetch(`${controlHost}/indexes/${encodeURIComponent(indexName)}`, {
    headers: { 'Api-Key': apiKey, 'X-Pinecone-Api-Version': PINECONE_API_VERSION },
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  }).catch(() => undefined);
  await response?.body?.cancel();
  if (response?.ok === true) return ok(`Pinecone answers and has the index "${indexName}".`);
  if (response?.status === 404)
    return ok(`Pinecone answers; the index "${indexName}" is made at the first start.`);
  if (response?.status === 401 || response?.status === 403) {
    return failed({
      what: 'Pinecone refuses PINECONE_API_KEY.',
      why: WITHOUT_PINECONE,
      fix: 'Set PINECONE_API_KEY to a key of the project that has the index.',
    });
  }
  return warning({
    what: 'Pinecone does not answer.',
    why: WITHOUT_PINECONE,
    fix: 'Check PINECONE_HOST and that this machine reaches it: curl -sS https://api.pinecone.io/indexes',
  });
});

const embeddingModel = configured('embedding-model', async (config): Promise<Verdict> => {
  const { findNamedModel } = await import('../embeddings.ts');
  const named = await findNamedModel(config);
  if (named === undefined) return skipped('EMBEDDING_MODEL names no local model.');
  const { name, folder, isThere } = named;
  if (isThere) return ok(`${name} is in ${folder}.`);
  if (config.embeddings.offline) {
    return failed({
      what: `${name} is not in ${folder}.`,
      why: 'The product does not start, and EMBEDDINGS_OFFLINE forbids fetching it.',
      fix: 'Put the model there, or unset EMBEDDING_MODEL to use the bundled one.',
    });
  }
  return warning({
    what: `${name} is not on this machine yet.`,
    why: 'The next start fetches it from the hub first, and fails where the hub cannot be reached.',
    fix: `Start the server once, or put the model into ${folder}.`,
  });
});

export const serviceChecks: readonly Check[] = [redis, pinecone, embeddingModel];
