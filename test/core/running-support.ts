/** The delivery core as the product connects it, over a SQLite file of its own, with a scripted answering part and a recording channel. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createSupport, type Support } from '../../src/app/support.ts';
import type { Attachments } from '../../src/contract/attachments.ts';
import type { Accepted } from '../../src/contract/inbox-store.ts';
import type { StoredMessage } from '../../src/contract/records.ts';
import type { ReachCheckpoint } from '../../src/contract/telemetry.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import { createRecordingChannel, type RecordingChannel } from '../fakes/recording-channel.ts';
import {
  createRecordingLogger,
  createRecordingMetrics,
  type RecordingMetrics,
} from '../fakes/recording-telemetry.ts';
import { type AnswerScript, createScriptedAnswer, type ScriptedAnswer } from '../fakes/scripted-answer.ts';
import { attachmentsIn } from '../fixtures/attachments.ts';
import { anEvent } from './builders.ts';

/** How long a session's token is good after its last use. */
export const TOKEN_LIFETIME_MS = 3_600_000;
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 5;

/** A clock that the test can put forward. */
export interface TestClock {
  readonly now: () => number;
  forward(ms: number): void;
}

function createTestClock(): TestClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    forward(ms) {
      offset += ms;
    },
  };
}

export interface TestStorage {
  readonly storage: Storage;
  readonly attachments: Attachments;
  readonly path: string;
  readonly clock: TestClock;
}

/** Where files are kept in memory, if anywhere: a commit waits for no disk there. */
const MEMORY_FOLDER = '/dev/shm';

export function folderInMemory(): string {
  return existsSync(MEMORY_FOLDER) ? MEMORY_FOLDER : tmpdir();
}

/** Closed and removed when the test is over. */
export async function openTestStorage(
  reach: ReachCheckpoint = () => {},
  folder = tmpdir(),
): Promise<TestStorage> {
  const dataDir = await mkdtemp(join(folder, 'switchboard-core-'));
  const path = join(dataDir, 'core.db');
  const clock = createTestClock();
  const storage = await openStorage({
    databaseUrl: `sqlite:${path}`,
    nodeId: 'node-1',
    owner: true,
    clock: clock.now,
    logger: createRecordingLogger(),
    metrics: createRecordingMetrics(),
    reach,
    encryptionKeys: [],
  });
  onTestFinished(async () => {
    await storage.close();
    await rm(dataDir, { recursive: true, force: true });
  });
  const attachments = attachmentsIn({
    store: storage.files,
    folder: join(dataDir, 'files'),
    clock: clock.now,
  });
  return { storage, attachments, path, clock };
}

export interface SupportOptions {
  readonly answer?: AnswerScript;
  readonly channel?: RecordingChannel;
  /** Where staff work; default: only the admin calls. */
  readonly desk?: RecordingChannel;
  /** Further channels that customers write on. */
  readonly others?: readonly RecordingChannel[];
  /** Of the database. */
  readonly folder?: string;
  readonly turnTimeoutMs?: number;
  readonly isDraining?: () => boolean;
}

export interface RunningSupport extends Support, TestStorage {
  readonly asked: ScriptedAnswer['requests'];
  readonly channel: RecordingChannel;
  readonly metrics: RecordingMetrics;
  /** A customer writes at a place; resolves when it is accepted. */
  say(place: string, text: string): Promise<Accepted>;
  /** Resolves when a turn has handled the event. */
  handled(accepted: Accepted): Promise<void>;
  messages(sessionId: string): Promise<readonly StoredMessage[]>;
}

export async function startSupport(options: SupportOptions = {}): Promise<RunningSupport> {
  const opened = await openTestStorage(() => {}, options.folder);
  const { storage, attachments, clock } = opened;
  const { desk } = options;
  const channel = options.channel ?? createRecordingChannel();
  const metrics = createRecordingMetrics();
  const scripted = createScriptedAnswer(options.answer);
  const support = createSupport({
    storage,
    attachments,
    answer: scripted.answer,
    channels: new Map(
      [channel, ...(options.others ?? []), ...(desk === undefined ? [] : [desk])].map((one) => [
        one.name,
        one,
      ]),
    ),
    ...(desk === undefined
      ? {}
      : {
          desk: {
            channel: desk.name,
            replyMode: 'assignee',
            language: 'en',
            hours: undefined,
            firstReplyMs: undefined,
            resolutionMs: undefined,
          },
        }),
    owner: 'node-1',
    turnTimeoutMs: options.turnTimeoutMs ?? PATIENCE_MS,
    tokenLifetimeMs: TOKEN_LIFETIME_MS,
    burstWindowMs: 50,
    maxConcurrentTurns: 16,
    isDraining: options.isDraining ?? (() => false),
    clock: clock.now,
    logger: createRecordingLogger(),
    metrics,
    reach: () => {},
  });
  support.lanes.start();
  support.outbox.start();
  onTestFinished(async () => {
    await support.lanes.stop(AbortSignal.abort());
    await support.outbox.stop();
  });
  return {
    ...support,
    ...opened,
    asked: scripted.requests,
    channel,
    metrics,
    say: async (place, text) => await support.accept(anEvent({ place, text, eventId: randomUUID() })),
    async handled({ inboxId }) {
      await until(async () => (await storage.inbox.outcome(inboxId))?.status !== 'pending');
    },
    messages: async (sessionId) => await storage.messages.after(sessionId, 0, 500),
  };
}

/** Looks again and again until it holds. Rejects when it does not hold in time. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`This did not come true in time: ${holds}`);
    await sleep(LOOK_AGAIN_MS);
  }
}
