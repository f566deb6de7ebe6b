/**
 * Sends what turns did to an OpenTelemetry collector, as spans over OTLP/HTTP: times, decisions, models and tokens, never what was said.
 * Turns do not wait for it: spans queue up to a bound and are dropped beyond it, so a collector that is down costs nothing else.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Attributes, Span } from '@opentelemetry/api';
import type { SpanExporter } from '@opentelemetry/sdk-trace-node';
import type { TurnStep } from '../contract/delivery.ts';
import type { Logger, TraceExport, TurnTrace } from '../contract/telemetry.ts';

export interface TraceExportOptions {
  /** Of the collector; `/v1/traces` is added. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly version: string;
  readonly logger: Logger;
  /** How long finished turns wait for others to be sent with. */
  readonly sendEveryMs?: number;
}

const SEND_EVERY_MS = 5_000;
const EXPORT_TIMEOUT_MS = 5_000;
const STOP_TIMEOUT_MS = 2_000;
const MAX_QUEUED_SPANS = 2_048;
const MAX_BATCH_SPANS = 512;

/** Loads the SDK, which nobody needs who has no collector. */
export async function openTraceExport(options: TraceExportOptions): Promise<TraceExport> {
  const { endpoint, headers, serviceName, version, logger, sendEveryMs = SEND_EVERY_MS } = options;
  const [api, { OTLPTraceExporter }, { resourceFromAttributes }, sdk] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace-node'),
  ]);
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/+$/, '')}/v1/traces`,
    headers: { ...headers },
    timeoutMillis: EXPORT_TIMEOUT_MS,
    concurrencyLimit: 2,
  });
  const processor = new sdk.BatchSpanProcessor(reporting(exporter, logger), {
    maxQueueSize: MAX_QUEUED_SPANS,
    maxExportBatchSize: MAX_BATCH_SPANS,
    scheduledDelayMillis: sendEveryMs,
    exportTimeoutMillis: EXPORT_TIMEOUT_MS,
  });
  const provider = new sdk.NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    spanProcessors: [processor],
  });
  const tracer = provider.getTracer('switchboard', version);

  const record = (name: string, attributes: Attributes, startedAt: number, parent?: Span): Span => {
    const within = parent === undefined ? api.ROOT_CONTEXT : api.trace.setSpan(api.ROOT_CONTEXT, parent);
    // A number could be taken for milliseconds since the start of the process.
    return tracer.startSpan(name, { attributes, startTime: new Date(startedAt) }, within);
  };

  return {
    turn(trace) {
      const { turn, steps } = trace;
      const span = record('turn', attributesOf(trace), turn.startedAt);
      if (turn.status === 'failed') span.setStatus({ code: api.SpanStatusCode.ERROR });
      for (const step of steps) {
        const startedAt = step.startedAt ?? turn.startedAt;
        const attributes = { 'switchboard.step': step.number, ...attributesOfStep(step) };
        record(step.kind, attributes, startedAt, span).end(new Date(startedAt + step.tookMs));
      }
      span.end(new Date(turn.endedAt));
    },
    async stop() {
      const stopped = new AbortController();
      await Promise.race([
        provider.shutdown().catch((cause: unknown) => logger.warn('trace-export-stopped', named(cause))),
        sleep(STOP_TIMEOUT_MS, undefined, { signal: stopped.signal }),
      ]);
      stopped.abort();
    },
  };
}

/** Names as in https://opentelemetry.io/docs/specs/semconv/gen-ai/ where there are some. */
function attributesOf({ turn }: TurnTrace): Attributes {
  return {
    'switchboard.turn.id': turn.id,
    'switchboard.session.id': turn.sessionId,
    'switchboard.turn.status': turn.status,
    'switchboard.turn.decision': turn.decision,
    'switchboard.turn.waited_ms': turn.waitedMs,
    'gen_ai.request.model': turn.model,
    'gen_ai.usage.input_tokens': turn.inputTokens,
    'gen_ai.usage.output_tokens': turn.outputTokens,
  };
}

function attributesOfStep({ kind, name }: TurnStep): Attributes {
  switch (kind) {
    case 'model':
      return { 'gen_ai.request.model': name };
    case 'tool':
      return { 'gen_ai.tool.name': name };
    case 'retrieval':
      return { 'switchboard.store': name };
  }
}

/** Says once that spans do not arrive, and once that they do again. */
function reporting(exporter: SpanExporter, logger: Logger): SpanExporter {
  let isFailing = false;
  return {
    export(spans, done) {
      exporter.export(spans, (result) => {
        const hasFailed = result.code !== 0;
        if (hasFailed && !isFailing) logger.warn('trace-export-failed', named(result.error));
        if (!hasFailed && isFailing) logger.info('trace-export-works-again');
        isFailing = hasFailed;
        done(result);
      });
    },
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => await exporter.forceFlush?.(),
  };
}

function named(cause: unknown): { readonly error: string } {
  return { error: cause instanceof Error ? cause.name : 'unknown' };
}
