/** The durable writer against `repository.save()` on the same pragmas, and how long a claim takes among 20,000 lanes. */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource, EntitySchema } from 'typeorm';
import type { Arrival } from '../src/contract/inbox-store.ts';
import { openStorage, type Storage } from '../src/storage/open-storage.ts';
import { percentile, type Verdict } from './statistics.ts';

const WRITERS = 256;
const MESSAGES = 20_000;
const SAVES = 2_000;
/** Of an accepted message: its lane and session are updated, its message and inbox rows are new. */
const ROWS_PER_MESSAGE = 4;
const LANES = 20_000;
const CLAIMS = 500;
const LANES_PER_CLAIM = 4;
const LEASE_MS = 60_000;

export async function benchWriter(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  const storage = await open();
  const accepts = await acceptsPerSecond(storage);
  await storage.close();
  const claims = await claimTimesMs();
  const claimP99 = percentile(claims, 0.99);
  // Last: TypeORM switches on stack traces for each SQLite statement of the process.
  const saves = await savesPerSecond();
  return {
    rows: [
      ['durable writer', 'messages/s', 'rows/s'],
      ['repository.save(), one row a message', saves, saves],
      ['accept: lane, session, message and inbox row', accepts, accepts * ROWS_PER_MESSAGE],
      [],
      [`claim of ${LANES_PER_CLAIM} lanes among ${LANES}`, 'p50 ms', 'p99 ms'],
      ['with events, session, customer, history', percentile(claims, 0.5), claimP99],
    ],
    verdicts: [
      {
        name: 'rows, times save()',
        value: (accepts * ROWS_PER_MESSAGE) / saves,
        unit: '×',
        bound: 'at least',
        floor: 10,
      },
      { name: 'claim among 20,000 lanes, p99', value: claimP99, unit: 'ms', bound: 'at most', floor: 5 },
    ],
  };
}

async function open(): Promise<Storage> {
  const dataDir = mkdtempSync(join(tmpdir(), 'switchboard-bench-'));
  return await openStorage({
    databaseUrl: `sqlite:${join(dataDir, 'writer.db')}`,
    nodeId: 'bench',
    logger: {
      debug() {},
      info() {},
      warn() {},
      error: (_event, cause) => process.stderr.write(`${String(cause)}\n`),
    },
    metrics: { count() {}, observeMs() {} },
    clock: () => performance.timeOrigin + performance.now(),
    reach: () => undefined,
    encryptionKeys: [],
    owner: true,
  });
}

async function savesPerSecond(): Promise<number> {
  const Message = new EntitySchema<{ id: string; sessionId: string; content: string; createdAt: number }>({
    name: 'message',
    columns: {
      id: { type: 'varchar', primary: true },
      sessionId: { type: 'varchar' },
      content: { type: 'text' },
      createdAt: { type: 'bigint' },
    },
  });
  const database = await new DataSource({
    type: 'sqlite',
    database: join(mkdtempSync(join(tmpdir(), 'switchboard-bench-')), 'save.db'),
    entities: [Message],
    synchronize: true,
    enableWAL: true,
  }).initialize();
  await database.query('PRAGMA synchronous=FULL');
  const messages = database.getRepository(Message);
  const startedAt = performance.now();
  await concurrently(SAVES, async () => {
    await messages.save({
      id: randomUUID(),
      sessionId: randomUUID(),
      content: 'How do I reset my password?',
      createdAt: Date.now(),
    });
  });
  const perSecond = (SAVES / (performance.now() - startedAt)) * 1000;
  await database.destroy();
  return perSecond;
}

async function acceptsPerSecond(storage: Storage): Promise<number> {
  const sessionIds = await openSessions(storage, WRITERS);
  const startedAt = performance.now();
  await concurrently(MESSAGES, async (number) => {
    await storage.inbox.accept(arrival(sessionIds[number % WRITERS] ?? ''));
  });
  return (MESSAGES / (performance.now() - startedAt)) * 1000;
}

async function claimTimesMs(): Promise<number[]> {
  const storage = await open();
  const sessionIds = await openSessions(storage, LANES);
  await concurrently(LANES, async (number) => {
    await storage.inbox.accept(arrival(sessionIds[number] ?? ''));
  });
  const times: number[] = [];
  for (let claim = 0; claim < CLAIMS; claim++) {
    const startedAt = performance.now();
    await storage.lanes.claim({ owner: 'bench', limit: LANES_PER_CLAIM, leaseMs: LEASE_MS });
    times.push(performance.now() - startedAt);
  }
  await storage.close();
  return times;
}

async function openSessions(storage: Storage, count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  await concurrently(count, async (number) => {
    const id = ids[number] ?? '';
    const createdAt = Date.now();
    await storage.sessions.create({
      id,
      channel: 'web',
      accountId: 'web',
      conversationKey: id,
      replyTo: { sessionId: id },
      customer: { id: randomUUID(), assurance: 'anonymous', createdAt },
      tokenHash: 'bench',
      createdAt,
    });
  });
  return ids;
}

function arrival(sessionId: string): Arrival {
  const now = Date.now();
  const clientMessageId = randomUUID();
  return {
    inboxId: randomUUID(),
    messageId: randomUUID(),
    sessionId,
    readyAt: 0,
    readyAtLatest: 0,
    event: {
      eventId: `${sessionId}:${clientMessageId}`,
      channel: 'web',
      accountId: 'web',
      kind: 'message',
      conversationKey: sessionId,
      replyTo: { sessionId },
      messageId: clientMessageId,
      revision: 0,
      actor: { platformId: sessionId, role: 'customer', assurance: 'anonymous' },
      visibility: 'public',
      addressed: 'dm',
      text: 'How do I reset my password?',
      attachments: [],
      external: false,
      sentAt: now,
      receivedAt: now,
    },
  };
}

/** `total` calls, 256 at a time. */
async function concurrently(total: number, run: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: WRITERS }, async () => {
      while (next < total) await run(next++);
    }),
  );
}
