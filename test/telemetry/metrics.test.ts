import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../src/telemetry/metrics.ts';

describe('metrics', () => {
  it('count by label', async () => {
    const metrics = createMetrics();
    metrics.count('turns', { decision: 'answered' });
    metrics.count('turns', { decision: 'answered' });
    metrics.count('turns', { decision: 'declined' });
    metrics.count('model_tokens', { direction: 'in' }, 812);
    metrics.count('leases_lost');
    const { body } = await metrics.render();
    expect(body).toContain('switchboard_turns_total{decision="answered"} 2');
    expect(body).toContain('switchboard_turns_total{decision="declined"} 1');
    expect(body).toContain('switchboard_model_tokens_total{direction="in"} 812');
    expect(body).toMatch(/^switchboard_leases_lost_total 1$/m);
  });

  it('time in seconds', async () => {
    const metrics = createMetrics();
    metrics.observeMs('search', 12);
    const { body } = await metrics.render();
    expect(body).toContain('switchboard_search_seconds_sum 0.012');
    expect(body).toContain('switchboard_search_seconds_bucket{le="0.01"} 0');
    expect(body).toContain('switchboard_search_seconds_bucket{le="0.025"} 1');
  });

  it('ignore a label that was never announced', async () => {
    const metrics = createMetrics();
    metrics.count('turns', { decision: 'answered', customer: 'ada@example.com' });
    metrics.observeMs('turn', 5, { customer: 'ada@example.com' });
    const { body } = await metrics.render();
    expect(body).toContain('switchboard_turns_total{decision="answered"} 1');
    expect(body).not.toContain('ada@example.com');
  });

  it('escape what stands in a label', async () => {
    const metrics = createMetrics();
    metrics.count('escalations', { reason: 'a"} 1\nforged 1' });
    const { body } = await metrics.render();
    expect(body).not.toMatch(/^forged/m);
  });

  it('show the process and its event loop', async () => {
    const { body, contentType } = await createMetrics().render();
    expect(contentType).toContain('text/plain');
    expect(body).toContain('switchboard_nodejs_eventloop_lag_seconds');
    expect(body).toContain('switchboard_process_resident_memory_bytes');
  });

  it('do not share a registry', async () => {
    const first = createMetrics();
    first.count('leases_lost');
    const { body } = await createMetrics().render();
    expect(body).toMatch(/^switchboard_leases_lost_total 0$/m);
  });
});
