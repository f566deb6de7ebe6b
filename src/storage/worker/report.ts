/** What the worker logs, measures and reaches, told to the main thread's own parts. */
import type { Logger, Metrics, ReachCheckpoint } from '../../contract/telemetry.ts';
import { fromCarried } from './carried-error.ts';
import type { FromWorker, LogLine, Measure } from './protocol.ts';

export interface ReportOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly reach: ReachCheckpoint | undefined;
  /** Where the worker waits. */
  readonly checkpointGate: Int32Array | undefined;
}

export function createReport({ logger, metrics, reach, checkpointGate }: ReportOptions) {
  const log = (line: LogLine): void => {
    if (line.level === 'error') logger.error(line.event, fromCarried(line.error), line.fields);
    else logger[line.level](line.event, line.fields);
  };
  const measure = (one: Measure): void => {
    if (one.kind === 'count') metrics.count(...one.args);
    else metrics.observeMs(...one.args);
  };

  return ({ lines = [], measures = [], checkpoint }: FromWorker): void => {
    for (const line of lines) log(line);
    for (const one of measures) measure(one);
    if (checkpoint === undefined || checkpointGate === undefined) return;
    reach?.(checkpoint);
    Atomics.add(checkpointGate, 0, 1);
    Atomics.notify(checkpointGate, 0);
  };
}
