/** A logger and metrics that remember what they were told. */
import type { CounterName, LogFields, Logger, MetricLabels, Metrics } from '../../src/contract/telemetry.ts';

export interface LoggedEvent {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
  readonly cause?: unknown;
}

export function createRecordingLogger(): Logger & { readonly events: readonly LoggedEvent[] } {
  const events: LoggedEvent[] = [];
  return {
    events,
    debug: (event, fields = {}) => events.push({ level: 'debug', event, fields }),
    info: (event, fields = {}) => events.push({ level: 'info', event, fields }),
    warn: (event, fields = {}) => events.push({ level: 'warn', event, fields }),
    error: (event, cause, fields = {}) => events.push({ level: 'error', event, fields, cause }),
  };
}

interface Counted {
  readonly name: CounterName;
  readonly labels: MetricLabels;
  readonly by: number;
}

export interface RecordingMetrics extends Metrics {
  /** How much was counted under this name, with at least these labels. */
  counted(name: CounterName, labels?: MetricLabels): number;
}

export function createRecordingMetrics(): RecordingMetrics {
  const counts: Counted[] = [];
  return {
    count: (name, labels = {}, by = 1) => counts.push({ name, labels, by }),
    observeMs: () => {},
    counted(name, labels = {}) {
      const wanted = Object.entries(labels);
      return counts
        .filter((one) => one.name === name && wanted.every(([key, value]) => one.labels[key] === value))
        .reduce((sum, one) => sum + one.by, 0);
    },
  };
}
