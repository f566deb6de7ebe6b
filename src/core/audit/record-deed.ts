/** Writes deeds into the audit log for parts whose own work must not fail when that does. */
import type { Audit, RecordDeed } from '../../contract/audit.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';

const MINUTE_MS = 60_000;

export function createRecordDeed(audit: Pick<Audit, 'record'>, logger: Logger): RecordDeed {
  return async (entry) => {
    try {
      await audit.record(entry);
    } catch (cause) {
      logger.error('audit-not-written', cause, { action: entry.action, result: entry.result });
    }
  };
}

/** At most so many a minute, whoever does it how often: for deeds that strangers can do. What is left out is in the metrics. */
export function atMost(perMinute: number, record: RecordDeed, clock: Clock): RecordDeed {
  let minute = 0;
  let recorded = 0;
  return async (entry) => {
    const now = Math.floor(clock() / MINUTE_MS);
    if (now !== minute) recorded = 0;
    minute = now;
    recorded += 1;
    if (recorded <= perMinute) await record(entry);
  };
}
