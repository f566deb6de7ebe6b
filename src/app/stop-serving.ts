/** Ends serving: the order in which parts stop, the reverse of that in which they depend on each other. */
import type { Channel } from '../contract/channel.ts';
import type { ChannelName } from '../contract/event.ts';
import type { TraceExport } from '../contract/telemetry.ts';
import type { Removals } from '../core/removals/removals.ts';
import type { Retention } from '../core/retention/retention.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Entrances } from './entrances.ts';
import type { Files } from './files.ts';
import type { Knowledge } from './knowledge.ts';
import type { Nodes } from './nodes.ts';
import type { Support } from './support.ts';

/** Kept for closing what is left after the lanes had their time. */
const CLOSING_MS = 3_000;

/** What serves, and can stop. */
interface ServingParts extends Entrances {
  readonly support: Support;
  readonly answers: { cleanup(): Promise<void> };
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  readonly files: Pick<Files, 'stop'>;
  readonly retention: Pick<Retention, 'stop'>;
  readonly removals: Pick<Removals, 'stop'>;
  readonly storage: Storage;
  readonly knowledge: Knowledge;
  readonly nodes: Nodes;
  readonly traces: TraceExport | undefined;
}

/** Nothing new comes in; what runs ends or is handed back; then everything that listens or holds a file closes. */
export async function stopServing(parts: ServingParts, graceMs: number): Promise<void> {
  parts.web.drain();
  await parts.support.lanes.stop(AbortSignal.timeout(Math.max(0, graceMs - CLOSING_MS)));
  await parts.support.learning.settled(AbortSignal.timeout(CLOSING_MS));
  await parts.support.desk.stop();
  await parts.support.outbox.stop();
  await parts.removals.stop();
  await parts.traces?.stop();
  for (const channel of parts.channels.values()) await channel.stop();
  await parts.http.close(AbortSignal.timeout(CLOSING_MS));
  await parts.answers.cleanup();
  parts.files.stop();
  await parts.retention.stop();
  await parts.knowledge.close();
  parts.nodes.close();
  await parts.storage.close();
}
