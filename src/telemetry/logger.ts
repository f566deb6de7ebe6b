/** Structured log lines: one JSON object an event, with the fields of the request at hand. */
import pino from 'pino';
import type { LogFields, Logger } from '../contract/telemetry.ts';
import { loggedError } from './error-fields.ts';
import { prettyLine } from './pretty-lines.ts';
import { createRedaction, type Redact, redactField } from './redaction.ts';

export interface LoggerOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** For people instead of machines. */
  readonly pretty: boolean;
  /** Takes personal data out of what others wrote, as an error's message. */
  readonly mask: (text: string) => string;
  /** Fields that every line carries at this moment. */
  readonly context: () => LogFields | undefined;
  /** Standard output when undefined. */
  readonly destination?: { write(line: string): void };
}

export function createLogger(options: LoggerOptions): Logger {
  const { level, pretty, context } = options;
  const redact = createRedaction(options.mask);
  const output = options.destination ?? pino.destination(1);
  const destination = pretty ? { write: (line: string) => output.write(prettyLine(line)) } : output;
  const lines = pino(
    {
      level,
      base: null,
      messageKey: 'event',
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination,
  );

  const merged = (fields?: LogFields) => allowed({ ...context(), ...fields }, redact);
  return {
    debug(event, fields) {
      if (lines.isLevelEnabled('debug')) lines.debug(merged(fields), event);
    },
    info(event, fields) {
      if (lines.isLevelEnabled('info')) lines.info(merged(fields), event);
    },
    warn(event, fields) {
      if (lines.isLevelEnabled('warn')) lines.warn(merged(fields), event);
    },
    error(event, cause, fields) {
      lines.error({ ...merged(fields), error: loggedError(cause, redact) }, event);
    },
  };
}

/** Only plain values under plain names pass; an object that slipped past the types is left out. */
function allowed(fields: LogFields, redact: Redact): LogFields {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [name, redactField(name, value, redact)] as const)
      .filter(([, value]) => value !== undefined),
  );
}
