import { expect, it, onTestFinished } from 'vitest';
import type { Retained, RetentionPeriods, RetentionStore } from '../../../src/contract/retention.ts';
import { createRetention } from '../../../src/core/retention/retention.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';
import { until } from '../running-support.ts';

const KEPT: RetentionPeriods = {
  conversations: undefined,
  customers: undefined,
  tickets: undefined,
  files: 10,
  memories: undefined,
  'expired-memories': undefined,
  texts: undefined,
  traces: undefined,
};

function started(step: RetentionStore['step']) {
  const logger = createRecordingLogger();
  const metrics = createRecordingMetrics();
  const purged: number[] = [];
  const removed: string[] = [];
  const retention = createRetention({
    store: { step, look: step, purge: async () => void purged.push(1) },
    bytes: { remove: async (id) => void removed.push(id) },
    audit: { record: async () => {} },
    periods: KEPT,
    firstAfterMs: 0,
    clock: () => 110,
    logger,
    metrics,
  });
  retention.start();
  onTestFinished(retention.stop);
  return { retention, logger, metrics, purged, removed };
}

it('forgets by itself what is past its period, counts it, and cleans the files once', async () => {
  const steps: [Retained, number, string][] = [];
  const { logger, metrics, purged, removed } = started(async (kind, before, after) => {
    steps.push([kind, before, after]);
    return { forgotten: 2, fileIds: [`f${steps.length}`], next: after === '0:' ? '0:x' : undefined };
  });
  await until(() => logger.events.some(({ event }) => event === 'retention-run'));
  expect(steps).toEqual([
    ['files', 100, '0:'],
    ['files', 100, '0:x'],
  ]);
  expect(removed).toEqual(['f1', 'f2']);
  expect(purged).toHaveLength(1);
  expect(metrics.counted('retention_forgotten')).toBe(4);
  expect(logger.events).toContainEqual(
    expect.objectContaining({ event: 'retention-run', fields: { files: 4 } }),
  );
});

it('stops with the page at hand', async () => {
  let pages = 0;
  const { retention } = started(async () => {
    pages += 1;
    return { forgotten: 1, fileIds: [], next: `0:${pages}` };
  });
  await until(() => pages > 2);
  await retention.stop();
  const stoppedAt = pages;
  await new Promise((resolve) => setImmediate(resolve));
  expect(pages).toBe(stoppedAt);
});

it('says when it fails, and does not bring the process down', async () => {
  const { logger } = started(async () => {
    throw new Error('The database is away.');
  });
  await until(() => logger.events.some(({ event }) => event === 'retention-failed'));
});
