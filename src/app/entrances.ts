/** Connects the two entrances of the website's customers, REST and sockets, to one port, one set of limits and one origin policy. */
import { fileURLToPath } from 'node:url';
import { createWebChannel, type WebChannel } from '../../channels/web/socket-server.ts';
import type { Config } from '../config.ts';
import type { Attachments } from '../contract/attachments.ts';
import type { ReadReadiness } from '../contract/conversation.ts';
import type { Gaps } from '../contract/gaps.ts';
import type { Sources } from '../contract/sources.ts';
import type { Clock, LogContext, Logger, ReachCheckpoint } from '../contract/telemetry.ts';
import { createFailedAttempts } from '../core/access/failed-attempts.ts';
import { createGate } from '../core/access/gate.ts';
import { atMost, createRecordDeed } from '../core/audit/record-deed.ts';
import { createAddressReader } from '../http/address.ts';
import { createOriginPolicy } from '../http/origins.ts';
import { createRateLimiter } from '../http/rate-limits.ts';
import { createHttpServer, type HttpServer } from '../http/server.ts';
import type { Webhook } from '../http/webhooks.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { createMetrics } from '../telemetry/metrics.ts';
import { VERSION } from '../version.ts';
import { createReadGauges } from './gauges.ts';
import type { Nodes } from './nodes.ts';
import type { Support } from './support.ts';

const MINUTE_MS = 60_000;
/** More of them say nothing new, and would fill the audit log. */
const REFUSALS_PER_MINUTE = 10;
/** Added to a turn's own deadline: its wait for the burst window, and its commit. */
const REPLY_MARGIN_MS = 10_000;
const WIDGET_FILES = fileURLToPath(new URL('../../widget', import.meta.url));
const DESK_FILES = fileURLToPath(new URL('../../desk', import.meta.url));

interface EntrancesOptions {
  readonly config: Config;
  readonly support: Support;
  readonly storage: Storage;
  readonly nodes: Nodes;
  readonly attachments: Attachments;
  readonly readReadiness: ReadReadiness;
  readonly sources: Sources;
  readonly gaps: Gaps;
  readonly isDraining: () => boolean;
  readonly webhooks: readonly Webhook[];
  readonly context: LogContext;
  readonly logger: Logger;
  readonly metrics: ReturnType<typeof createMetrics>;
  readonly clock: Clock;
  readonly reach: ReachCheckpoint;
}

export interface Entrances {
  readonly web: WebChannel;
  readonly http: HttpServer;
}

export function createEntrances(options: EntrancesOptions): Entrances {
  const { config, support, storage, nodes, logger, metrics, clock, reach } = options;
  const limiter = (name: string, points: number) =>
    nodes.shareLimit(createRateLimiter({ points, windowMs: MINUTE_MS, clock }), {
      name,
      points,
      windowMs: MINUTE_MS,
    });
  const messagesPerSession = limiter('messages', config.limits.messagesPerMinute);
  const allowsOrigin = createOriginPolicy(config.http.widgetOrigins, config.http.publicUrl);

  const recordDeed = createRecordDeed(storage.audit, logger);
  const gate = createGate({
    conversations: support.conversations,
    tokens: storage.adminTokens,
    rootToken: config.http.adminToken,
    attempts: createFailedAttempts(config.limits.failedTokensPerMinute, clock),
    recordDeed: atMost(REFUSALS_PER_MINUTE, recordDeed, clock),
    clock,
    logger,
    metrics,
  });

  const web = createWebChannel({
    ...support,
    gate,
    allowsOrigin,
    messageLimiter: messagesPerSession,
    addressOf: createAddressReader(config.http.trustProxyHops),
    connectionsPerAddress: config.limits.connections,
    sharedConnections: nodes.connections,
    hearing: nodes.hearing,
    logger,
    reach,
  });
  const http = createHttpServer({
    ...config.http,
    ...support,
    gate,
    sessions: storage.sessions,
    messages: storage.messages,
    audit: storage.audit,
    recordDeed,
    attachments: options.attachments,
    maxUploadBytes: config.attachments.fileBytes,
    readReadiness: options.readReadiness,
    sources: options.sources,
    gaps: options.gaps,
    renderMetrics: metrics.render,
    context: options.context,
    limits: {
      requestsPerAddress: limiter('requests', config.limits.requestsPerMinute),
      sessionsPerAddress: limiter('sessions', config.limits.sessionsPerMinute),
      messagesPerSession,
    },
    allowsOrigin,
    isDraining: options.isDraining,
    version: VERSION,
    replyTimeoutMs: config.turns.timeoutMs + REPLY_MARGIN_MS,
    webhooks: options.webhooks,
    pages: {
      directory: WIDGET_FILES,
      deskDirectory: DESK_FILES,
      hasDemoPage: config.features.demoPage,
    },
    logger,
    metrics,
  });
  metrics.watchQueues(createReadGauges({ usage: storage.usage, connections: web.connections, clock }));
  web.attach(http.server);
  return { web, http };
}
