import { afterEach, describe, expect, it } from 'vitest';
import type { TurnTrace } from '../../src/contract/telemetry.ts';
import { openTraceExport } from '../../src/telemetry/trace-export.ts';
import { createRecordingLogger } from '../fakes/recording-telemetry.ts';
import { startTraceCollector } from '../fakes/trace-collector.ts';

const BEGAN = Date.UTC(2026, 0, 1);

const TRACE: TurnTrace = {
  turn: {
    id: 'turn-1',
    sessionId: 'session-1',
    status: 'answered',
    decision: 'answered',
    model: 'small',
    inputTokens: 120,
    outputTokens: 30,
    waitedMs: 40,
    startedAt: BEGAN,
    endedAt: BEGAN + 900,
  },
  steps: [
    {
      number: 0,
      kind: 'retrieval',
      name: 'local',
      inputHash: 'a',
      result: '{"secret": 1}',
      tookMs: 5,
      startedAt: BEGAN + 10,
    },
    {
      number: 1,
      kind: 'model',
      name: 'small',
      inputHash: 'b',
      result: '"secret words"',
      tookMs: 800,
      startedAt: BEGAN + 20,
    },
    { number: 2, kind: 'tool', name: 'escalate', inputHash: 'c', result: '{}', tookMs: 3 },
  ],
};

describe('the export of traces', { timeout: 30_000 }, () => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function open(answers?: () => number | undefined, headers = {}) {
    const collector = await startTraceCollector(answers);
    closing.push(collector.close);
    const logger = createRecordingLogger();
    const { endpoint } = collector;
    const traces = await openTraceExport({
      ...{ endpoint: `${endpoint}/`, headers, serviceName: 'help-desk', version: '1.2.3', logger },
      sendEveryMs: 20,
    });
    return { collector, logger, traces };
  }

  it('sends a turn with its steps, their times, model and tokens, and nothing that was said', async () => {
    const { collector, traces } = await open(undefined, { 'api-key': 'k' });
    traces.turn(TRACE);
    await expect.poll(() => collector.spans.length).toBe(4);
    await traces.stop();
    const [turn] = collector.spans.filter(({ name }) => name === 'turn');
    expect(turn).toMatchObject({
      startTimeUnixNano: BEGAN * 1e6,
      endTimeUnixNano: (BEGAN + 900) * 1e6,
      attributes: {
        'switchboard.turn.id': 'turn-1',
        'switchboard.session.id': 'session-1',
        'switchboard.turn.decision': 'answered',
        'switchboard.turn.waited_ms': 40,
        'gen_ai.request.model': 'small',
        'gen_ai.usage.input_tokens': 120,
        'gen_ai.usage.output_tokens': 30,
      },
    });
    const steps = collector.spans.filter(({ name }) => name !== 'turn');
    expect(steps.map(({ name, parentSpanId, traceId }) => [name, parentSpanId, traceId])).toEqual(
      ['retrieval', 'model', 'tool'].map((name) => [name, turn?.spanId, turn?.traceId]),
    );
    expect(steps[1]).toMatchObject({
      startTimeUnixNano: (BEGAN + 20) * 1e6,
      endTimeUnixNano: (BEGAN + 820) * 1e6,
      attributes: { 'gen_ai.request.model': 'small' },
    });
    expect(collector.resources[0]).toMatchObject({ 'service.name': 'help-desk', 'service.version': '1.2.3' });
    expect(collector.keys).toEqual(['k']);
    expect(collector.bodies.join()).not.toContain('secret');
  });

  it('sends what waits when it stops', async () => {
    const { collector, traces } = await open();
    traces.turn(TRACE);
    await traces.stop();
    expect(collector.spans).toHaveLength(4);
  });

  it('is logged once when the collector refuses, and once when it takes them again', async () => {
    let status = 400;
    const { collector, logger, traces } = await open(() => status);
    const events = () => logger.events.map(({ event }) => event);
    for (const _ of [1, 2, 3]) {
      const asked = collector.asked.length;
      traces.turn(TRACE);
      await expect.poll(() => collector.asked.length).toBeGreaterThan(asked);
    }
    await expect.poll(events).toEqual(['trace-export-failed']);
    status = 200;
    traces.turn(TRACE);
    await expect.poll(events).toEqual(['trace-export-failed', 'trace-export-works-again']);
    await traces.stop();
  });

  it('keeps nobody waiting at the end for a collector that does not answer', async () => {
    const { traces } = await open(() => undefined);
    // More than is ever kept.
    for (let at = 0; at < 5_000; at += 1) traces.turn(TRACE);
    await traces.stop();
  });
});
