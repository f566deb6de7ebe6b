/** How parts report what they do. Never message text, names, addresses, tokens or vendor bodies. */

import type { TurnRecord, TurnStep } from './delivery.ts';

export type LogFields = Readonly<Record<string, string | number | boolean | undefined>>;

export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `cause` is logged whole: an error that arrives here is a bug or an outage. */
  error(event: string, cause: unknown, fields?: LogFields): void;
}

/** Fields that every log line of one request carries, through everything it awaits. */
export interface LogContext {
  run(fields: LogFields, run: () => void): void;
  /** Adds to the request at hand; does nothing outside of one. */
  add(fields: LogFields): void;
  /** Of the HTTP request at hand; undefined outside of one. */
  requestId(): string | undefined;
}

export type MetricLabels = Readonly<Record<string, string>>;

export type CounterName =
  | 'events_accepted'
  | 'events_duplicate'
  | 'events_quarantined'
  | 'turns'
  | 'escalations'
  | 'claims_removed'
  | 'deliveries'
  | 'leases_lost'
  | 'model_tokens'
  | 'model_retries'
  | 'embeddings_degraded'
  | 'access_refused'
  | 'cache_requests'
  | 'searches'
  | 'rewrites'
  | 'translations'
  | 'model_cost'
  | 'spend_limited'
  | 'retention_forgotten'
  | 'removals'
  | 'http_requests';

export type DurationName =
  | 'turn'
  | 'turn_stage'
  | 'search'
  | 'model_first_token'
  | 'model'
  | 'http_request'
  | 'write_commit';

/** What waits, of the whole deployment, and who is connected; read when metrics are. */
export type QueueGaugeName =
  | 'lanes_waiting'
  | 'events_waiting'
  | 'deliveries_waiting'
  | 'oldest_delivery_seconds'
  | 'tickets_queued'
  | 'tickets_claimed'
  | 'sockets';

export interface Metrics {
  count(name: CounterName, labels?: MetricLabels, by?: number): void;
  observeMs(name: DurationName, durationMs: number, labels?: MetricLabels): void;
}

export type GaugeName = 'cache_entries' | 'cache_fallback' | 'passages_to_embed';

/** Values that are read whenever somebody looks at the metrics. */
export interface Gauges {
  watch(name: GaugeName, read: () => number): void;
}

/**
 * The points at which a crash must lose nothing, in the order in which a message passes them. A fault test kills the
 * process at each; in production nobody listens.
 */
export const CHECKPOINTS = [
  'inbox-arrived',
  'inbox-storing',
  'inbox-stored',
  'inbox-acknowledged',
  'lane-claimed',
  'turn-started',
  'model-streaming',
  'model-answered',
  'journal-storing',
  'journal-stored',
  'tool-starting',
  'tool-finished',
  'tool-journalled',
  'turn-committing',
  'lane-counted-down',
  'lane-releasing',
  'turn-committed',
  'delivery-claimed',
  'delivery-in-flight',
  'delivery-accepted',
  'delivery-settled',
] as const;

export type Checkpoint = (typeof CHECKPOINTS)[number];

export type ReachCheckpoint = (checkpoint: Checkpoint) => void;

/** Milliseconds since the epoch; never jumps back while the process lives. */
export type Clock = () => number;

/** A finished turn and everything that it did. */
export interface TurnTrace {
  readonly turn: TurnRecord;
  readonly steps: readonly TurnStep[];
}

/** Sends traces to whoever collects them. Never waits and never throws. */
export interface TraceExport {
  turn(trace: TurnTrace): void;
  /** Sends what waits, for a moment. */
  stop(): Promise<void>;
}
