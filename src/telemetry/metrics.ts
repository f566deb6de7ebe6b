/** Counts and times what the product does, for Prometheus. Labels come from small closed sets, never from what a customer sent. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type {
  CounterName,
  DurationName,
  GaugeName,
  Gauges,
  MetricLabels,
  Metrics,
} from '../contract/telemetry.ts';

const PREFIX = 'switchboard_';
const MS_PER_SECOND = 1_000;
/** From a committed write to a long answer of a model. */
const BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

interface Description {
  readonly help: string;
  readonly labels: readonly string[];
}

const COUNTERS: Readonly<Record<CounterName, Description>> = {
  events_accepted: { help: 'Events stored for the first time.', labels: ['channel'] },
  events_duplicate: { help: 'Events that had been stored before.', labels: [] },
  events_quarantined: { help: 'Events given up on after repeated crashes.', labels: [] },
  turns: { help: 'Turns of the bot by what was decided.', labels: ['decision'] },
  escalations: { help: 'Conversations handed to a person, by reason.', labels: ['reason'] },
  claims_removed: {
    help: 'Sentences of a model that no passage supported, taken out before anyone saw them.',
    labels: [],
  },
  deliveries: { help: 'Deliveries to a platform by how they were settled.', labels: ['channel', 'status'] },
  leases_lost: { help: 'Turns interrupted because another worker took their lane.', labels: [] },
  model_tokens: { help: 'Tokens sent to and received from the model.', labels: ['direction'] },
  model_retries: { help: 'Requests to the model that had to be made again.', labels: [] },
  embeddings_degraded: { help: 'Searches made by words alone.', labels: [] },
  access_refused: { help: 'Staff calls refused, by why.', labels: ['reason'] },
  cache_requests: { help: 'Looks into the cache by kind of entry.', labels: ['kind', 'result'] },
  http_requests: { help: 'HTTP requests by route and status.', labels: ['method', 'route', 'status'] },
};

const DURATIONS: Readonly<Record<DurationName, Description>> = {
  turn: { help: 'From the claim of a lane to the commit of its turn.', labels: [] },
  search: { help: 'One search of the knowledge base.', labels: [] },
  model_first_token: { help: 'From asking the model to its first token.', labels: [] },
  model: { help: 'From asking the model to the end of its reply.', labels: [] },
  http_request: { help: 'From the request to the end of its response.', labels: ['method', 'route'] },
  write_commit: { help: 'One commit of the write lane.', labels: [] },
};

const GAUGES: Readonly<Record<GaugeName, string>> = {
  cache_entries: "Entries of the cache in this process's memory.",
  cache_fallback: 'Whether memory stands in for a Redis that is configured and does not answer.',
};

export interface RenderedMetrics {
  readonly contentType: string;
  readonly body: string;
}

export function createMetrics(): Metrics & Gauges & { render(): Promise<RenderedMetrics> } {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: PREFIX });

  const registered = (name: string, { help, labels }: Description) => ({
    name: `${PREFIX}${name}`,
    help,
    labelNames: labels,
    registers: [registry],
  });
  const counters = new Map(
    Object.entries(COUNTERS).map(([name, about]) => [name, new Counter(registered(`${name}_total`, about))]),
  );
  const histograms = new Map(
    Object.entries(DURATIONS).map(([name, about]) => [
      name,
      new Histogram({ ...registered(`${name}_seconds`, about), buckets: BUCKETS_SECONDS }),
    ]),
  );

  return {
    count(name, labels = {}, by = 1) {
      counters.get(name)?.inc(known(labels, COUNTERS[name]), by);
    },
    observeMs(name, durationMs, labels = {}) {
      histograms.get(name)?.observe(known(labels, DURATIONS[name]), durationMs / MS_PER_SECOND);
    },
    watch(name, read) {
      const collect = function (this: Gauge) {
        this.set(read());
      };
      new Gauge({ ...registered(name, { help: GAUGES[name], labels: [] }), collect });
    },
    async render() {
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Measuring must never break what is measured, and the library throws on a label that was not announced. */
function known(labels: MetricLabels, description: Description): MetricLabels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => description.labels.includes(name)));
}
