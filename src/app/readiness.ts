/** Whether this node can serve, and what each thing it depends on is up to. */

import type { PlatformName } from '../config/platforms.ts';
import type { Config } from '../config.ts';
import type { Channel } from '../contract/channel.ts';
import type { DependencyHealth, Readiness, ReadReadiness } from '../contract/conversation.ts';
import type { ChannelName } from '../contract/event.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Knowledge } from './knowledge.ts';
import type { Nodes } from './nodes.ts';
import type { WatchedModel } from './watched-model.ts';

const NO_MODEL: DependencyHealth = { status: 'off', detail: 'Answers are quotes from the knowledge base.' };
/** A probe that takes longer counts as failed. */
const PROBE_TIMEOUT_MS = 3_000;

interface ReadinessOptions {
  readonly config: Config;
  readonly storage: Pick<Storage, 'health'>;
  readonly nodes: Pick<Nodes, 'health'>;
  readonly knowledge: Pick<Knowledge, 'embeddingsHealth' | 'vectorsHealth'>;
  /** Undefined = answers are quotes. */
  readonly model: Pick<WatchedModel, 'health'> | undefined;
  readonly channels: ReadonlyMap<ChannelName, Channel>;
  /** Undefined = no webhook is configured. */
  readonly webhookHealth: (() => DependencyHealth) | undefined;
  readonly isStarted: () => boolean;
  readonly isDraining: () => boolean;
}

export function createReadReadiness(options: ReadinessOptions): ReadReadiness {
  const { config, storage, nodes, knowledge, model, channels, webhookHealth, isStarted, isDraining } =
    options;
  const channelHealth = (name: PlatformName): DependencyHealth =>
    channels.get(name)?.health?.() ?? platformHealth(config, name);

  return async () => {
    const [database, embeddings] = await Promise.all([
      storage.health(),
      knowledge.embeddingsHealth(AbortSignal.timeout(PROBE_TIMEOUT_MS)),
    ]);
    const dependencies: Readiness['dependencies'] = {
      database,
      cache: nodes.health(),
      embeddings,
      vectors: knowledge.vectorsHealth(),
      model: model?.health() ?? NO_MODEL,
      slack: channelHealth('slack'),
      discord: channelHealth('discord'),
      teams: channelHealth('teams'),
      ...(webhookHealth && { webhook: webhookHealth() }),
    };
    return { status: statusOf(dependencies, isStarted(), isDraining()), dependencies };
  };
}

function statusOf(
  dependencies: Readiness['dependencies'],
  isStarted: boolean,
  isDraining: boolean,
): Readiness['status'] {
  if (isDraining) return 'draining';
  if (!isStarted) return 'starting';
  // Without its database it can store nothing, so it must not take anything (I2). Everything else has a stand-in.
  if (dependencies.database.status === 'down') return 'down';
  const hasTrouble = Object.values(dependencies).some(
    ({ status }) => status === 'degraded' || status === 'down',
  );
  return hasTrouble ? 'degraded' : 'ok';
}

function platformHealth({ platforms }: Config, name: PlatformName): DependencyHealth {
  const { status, missing } = platforms[name];
  switch (status) {
    case 'off':
      return { status: 'off' };
    case 'incomplete':
      return { status: 'off', detail: `Not started: ${missing.join(' and ')} missing.` };
    case 'complete':
      return { status: 'off', detail: 'Configured, but this version does not have that channel yet.' };
  }
}
