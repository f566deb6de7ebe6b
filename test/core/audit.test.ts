import { expect, it } from 'vitest';
import { atMost, createRecordDeed } from '../../src/core/audit/record-deed.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';

const entry = { actor: 'unknown', action: 'access.refused', object: 'read-tickets', result: 'unauthorized' };

it('lets no deed fail because it cannot be recorded, and says so', async () => {
  const logger = createRecordingLogger();
  const record = createRecordDeed({ record: () => Promise.reject(new Error('away')) }, logger);
  await record(entry);
  expect(logger.events).toMatchObject([{ level: 'error', event: 'audit-not-written' }]);
});

it('records what strangers do only so often a minute', async () => {
  let now = 0;
  let recorded = 0;
  const record = atMost(
    2,
    async () => {
      recorded += 1;
    },
    () => now,
  );
  for (let times = 0; times < 5; times += 1) await record(entry);
  expect(recorded).toBe(2);
  now = 60_000;
  await record(entry);
  expect(recorded).toBe(3);
});
