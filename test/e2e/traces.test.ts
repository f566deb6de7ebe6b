/** Traces of turns in a collector; and the product without it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTraceCollector } from '../fakes/trace-collector.ts';
import { openSession } from './customer.ts';
import { createPlace, type Place, startProduct, stopProduct } from './running-product.ts';

describe('traces of turns', { timeout: 60_000 }, () => {
  let place: Place;
  beforeEach(() => {
    place = createPlace();
  });
  afterEach(() => place.remove());

  it('reach the collector whole and without a word of what was said', async () => {
    const collector = await startTraceCollector();
    const env = {
      ...place.env,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=k%20ey',
    };
    const product = await startProduct({ env });
    const customer = await openSession(product.url, { customer: { name: 'Ada Quillfeather' } });
    const { reply } = await customer.say('How do I get a refund?');
    expect(reply?.content).toContain('30 days');
    await stopProduct(product);
    const [turn] = collector.spans.filter(({ name }) => name === 'turn');
    expect(turn?.attributes).toMatchObject({
      'switchboard.session.id': customer.id,
      'switchboard.turn.status': 'answered',
      'switchboard.turn.decision': 'answered',
    });
    expect(collector.spans.map(({ name }) => name)).toContain('retrieval');
    expect(collector.keys).toContain('k ey');
    expect(collector.bodies.join()).not.toMatch(/refund|Quillfeather|30 days|parcel/i);
    await collector.close();
  });

  it('cost nothing when the collector is down', async () => {
    const gone = await startTraceCollector();
    await gone.close();
    const product = await startProduct({ env: { ...place.env, OTEL_EXPORTER_OTLP_ENDPOINT: gone.endpoint } });
    const customer = await openSession(product.url);
    for (const _ of [1, 2]) {
      expect((await customer.say('How do I get a refund?')).reply?.content).toContain('30 days');
    }
    await stopProduct(product);
    expect(product.log.filter((line) => line.includes('trace-export-failed'))).toHaveLength(1);
  });
});
