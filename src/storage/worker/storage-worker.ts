/** The thread in which the storage of a serving process runs, with an event loop of its own: no transaction waits for the main one. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReachCheckpoint } from '../../contract/telemetry.ts';
import { openStorage, type Storage } from '../open-storage.ts';
import { createAnswerCalls, type Method } from './answer-calls.ts';
import { createOutgoing } from './outgoing.ts';
import type { FromWorker, Opened, Opening, ToWorker } from './protocol.ts';

/** A main thread that does not even hear of a checkpoint holds nothing up for longer. */
const CHECKPOINT_DEADLINE_MS = 10_000;

if (parentPort === null) throw new Error('This file is a worker.');
const port = parentPort;
const opening: Opening = workerData;
const post = (message: FromWorker): void => port.postMessage(message);
const outgoing = createOutgoing(post);
const { logger, metrics } = outgoing;
/** As the main thread's clock was when it wrote last: never before what it asks for. */
let now = opening.now;

/** Stands still until the main thread, which may want to die here, has heard of it. */
const reach: ReachCheckpoint = (checkpoint) => {
  const gate = opening.checkpointGate;
  if (gate === undefined) return;
  const before = Atomics.load(gate, 0);
  post({ checkpoint });
  Atomics.wait(gate, 0, before, CHECKPOINT_DEADLINE_MS);
};

const methods = new Map<string, Method>([['open', open]]);

async function open(): Promise<Opened> {
  const { maxQueuedWrites, busyTimeoutMs } = opening;
  const storage = await openStorage({
    databaseUrl: opening.databaseUrl,
    nodeId: opening.nodeId,
    owner: opening.owner,
    encryptionKeys: opening.encryptionKeys,
    ...(maxQueuedWrites !== undefined && { maxQueuedWrites }),
    ...(busyTimeoutMs !== undefined && { busyTimeoutMs }),
    logger,
    metrics,
    clock: () => now,
    reach,
  });
  methods.set('health', storage.health).set('close', storage.close);
  for (const [name, store] of storesOf(storage)) {
    for (const [method, run] of Object.entries(store)) methods.set(`${name}.${method}`, run);
  }
  return {
    deploymentId: storage.deploymentId,
    stores: storesOf(storage).map(([name, store]) => [name, Object.keys(store)]),
  };
}

/** Sealing needs no database and answers at once: the main thread has its own. */
function storesOf({ sealing, ...storage }: Storage): readonly [string, object][] {
  return Object.entries(storage).flatMap(([name, store]) =>
    typeof store === 'object' ? [[name, store]] : [],
  );
}

const answers = createAnswerCalls(methods, outgoing);
port.on('message', (message: ToWorker) => {
  now = message.now;
  if (message.replies !== undefined) answers.reply(message.replies);
  if (message.calls !== undefined) answers.run(message.calls);
  else outgoing.flush();
});
// One forgotten rejection harms one piece of work, as in the main thread.
process.on('unhandledRejection', (cause) => logger.error('unhandled-rejection', cause));
