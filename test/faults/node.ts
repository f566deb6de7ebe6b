/** One process of the real product, with the fake platform's channel, that dies where the test says. */
import { createApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import type { KnowledgeStore } from '../../src/contract/knowledge.ts';
import type { Checkpoint } from '../../src/contract/telemetry.ts';
import { createFakeChannel } from '../fakes/fake-channel.ts';
import { type Command, command, SERVING, settings } from './protocol.ts';

const { platformUrl, mode } = settings.parse(JSON.parse(process.argv[2] ?? ''));
const { config } = loadConfig({ envFile: '/dev/null' });
let armed: Extract<Command, { kind: 'arm' }> | undefined;
let hits = 0;

function reach(checkpoint: Checkpoint): void {
  if (armed?.checkpoint !== checkpoint) return;
  hits += 1;
  if (hits !== armed.hit) return;
  if (armed.afterMs === 0) die();
  else setTimeout(die, armed.afterMs);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

/** One article that answers every question of these tests. */
async function fillKnowledge(store: KnowledgeStore): Promise<void> {
  if ((await store.documents()).length > 0) return;
  const document = { id: 'refunds', source: 'refunds.md', title: 'Refunds', contentHash: '', updatedAt: 0 };
  const text = 'How long does a refund take? Refunds take five working days.';
  const chunk = { id: 'refunds-0', documentId: 'refunds', ordinal: 0, headings: [], text, contentHash: '' };
  await store.replace(document, [chunk]);
}

async function serve(): Promise<void> {
  const app = await createApp(config, {
    channels: [createFakeChannel({ platformUrl, mode, reach })],
    embeddings: {
      id: 'none',
      dimensions: 1,
      embed: async (texts) => texts.map(() => Float32Array.of(1)),
      close: async () => {},
    },
    fillKnowledge,
    reach,
  });
  await app.start();
  process.send?.(SERVING);
  process.once('SIGTERM', () => {
    // Otherwise the open line to the test would keep the process alive.
    process.disconnect();
    void app.stop();
  });
}

process.on('message', (message) => {
  const wanted = command.parse(message);
  if (wanted.kind === 'arm') armed = wanted;
  else void serve();
});
