/** The worker's half of the messages: what becomes ready in one turn of its event loop leaves as one. */
import type { Logger, Metrics } from '../../contract/telemetry.ts';
import { type CarriedError, toCarried } from './carried-error.ts';
import type { FromWorker, LogLine, Measure, Question, Result } from './protocol.ts';

export interface Outgoing {
  /** `isPlain`: JSON gives it back as it is. */
  result(callId: number, value: unknown, isPlain: boolean): void;
  failure(callId: number, error: CarriedError): void;
  question(question: Question): void;
  readonly logger: Logger;
  readonly metrics: Metrics;
  /** At once, and sends at least a sign of life. */
  flush(): void;
}

export function createOutgoing(post: (message: FromWorker) => void): Outgoing {
  let texts: [number, string][] = [];
  let results: Result[] = [];
  let failures: [number, CarriedError][] = [];
  let questions: Question[] = [];
  let lines: LogLine[] = [];
  let measures: Measure[] = [];
  let isPlanned = false;

  const flush = (): void => {
    isPlanned = false;
    const message: FromWorker = {
      ...(texts.length > 0 && { texts }),
      ...(results.length > 0 && { results }),
      ...(failures.length > 0 && { failures }),
      ...(questions.length > 0 && { questions }),
      ...(lines.length > 0 && { lines }),
      ...(measures.length > 0 && { measures }),
    };
    texts = [];
    results = [];
    failures = [];
    questions = [];
    lines = [];
    measures = [];
    post(message);
  };

  /** After all promises that the current work has settled. */
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    process.nextTick(flush);
  };
  const log = (line: LogLine): void => {
    lines.push(line);
    plan();
  };
  const measure = (one: Measure): void => {
    measures.push(one);
    plan();
  };

  return {
    result(callId, value, isPlain) {
      if (isPlain) texts.push([callId, JSON.stringify(value)]);
      else results.push([callId, value]);
      plan();
    },
    failure(callId, error) {
      failures.push([callId, error]);
      plan();
    },
    question(question) {
      questions.push(question);
      plan();
    },
    logger: {
      debug: (event, fields = {}) => log({ level: 'debug', event, fields }),
      info: (event, fields = {}) => log({ level: 'info', event, fields }),
      warn: (event, fields = {}) => log({ level: 'warn', event, fields }),
      error: (event, cause, fields = {}) => log({ level: 'error', event, error: toCarried(cause), fields }),
    },
    metrics: {
      count: (...args) => measure({ kind: 'count', args }),
      observeMs: (...args) => measure({ kind: 'duration', args }),
    },
    flush,
  };
}
