/** Counts and times what the product does, for Prometheus. Labels come from small closed sets, never from what a customer sent. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type {
  CounterName,
  DurationName,
  GaugeName,
  Gauges,
  MetricLabels,
  Metrics,
  QueueGaugeName,
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
  searches: { help: 'Searches of the knowledge base by how sure they were.', labels: ['result'] },
  rewrites: {
    help: 'Follow-up questions given to the model to be completed, by what came of it.',
    labels: ['result'],
  },
  translations: {
    help: 'Texts given to the model to be translated for staff or for a customer, by what came of it.',
    labels: ['result'],
  },
  model_cost: { help: 'What models cost, in the currency of MODEL_PRICES.', labels: ['model'] },
  spend_limited: {
    help: 'Questions left to a person because a spending limit was reached.',
    labels: ['limit'],
  },
  retention_forgotten: { help: 'What was forgotten because its period was over.', labels: ['kind'] },
  removals: {
    help: 'Messages taken back from platforms for erased customers.',
    labels: ['channel', 'result'],
  },
  access_refused: { help: 'Staff calls refused, by why.', labels: ['reason'] },
  cache_requests: { help: 'Looks into the cache by kind of entry.', labels: ['kind', 'result'] },
  http_requests: { help: 'HTTP requests by route and status.', labels: ['method', 'route', 'status'] },
};

const DURATIONS: Readonly<Record<DurationName, Description>> = {
  turn: { help: 'From the claim of a lane to the commit of its turn.', labels: [] },
  turn_stage: {
    help: 'Parts of a turn: waiting, retrieval, model, tool, deciding, committing.',
    labels: ['stage'],
  },
  search: { help: 'One search of the knowledge base.', labels: [] },
  model_first_token: { help: 'From asking the model to its first token.', labels: [] },
  model: { help: 'From asking the model to the end of its reply.', labels: [] },
  http_request: { help: 'From the request to the end of its response.', labels: ['method', 'route'] },
  write_commit: { help: 'One commit of the write lane.', labels: [] },
};

const GAUGES: Readonly<Record<GaugeName, string>> = {
  cache_entries: "Entries of the cache in this process's memory.",
  passages_to_embed: 'Passages that wait for a vector of a newly named embedding model.',
  cache_fallback: 'Whether memory stands in for a Redis that is configured and does not answer.',
};

const QUEUE_GAUGES: Readonly<Record<QueueGaugeName, string>> = {
  lanes_waiting: 'Conversations with events that no turn has handled.',
  events_waiting: 'Events that no turn has handled.',
  deliveries_waiting: 'Deliveries to platforms that are not settled.',
  oldest_delivery_seconds: 'How long the longest waiting delivery has been due.',
  tickets_queued: 'Tickets that nobody has claimed.',
  tickets_claimed: 'Tickets that somebody has.',
  sockets: 'Open connections of the website chat on this node.',
};
/** A database that hangs must not keep the other metrics from being read. */
const GAUGES_TIMEOUT_MS = 2_000;

export interface RenderedMetrics {
  readonly contentType: string;
  readonly body: string;
}

export interface ReadableMetrics extends Metrics, Gauges {
  render(): Promise<RenderedMetrics>;
  /** Asked at each reading. What cannot be read is shown as not a number. */
  watchQueues(read: ReadGauges): void;
}

type ReadGauges = () => Promise<Readonly<Record<QueueGaugeName, number>>>;

export function createMetrics(): ReadableMetrics {
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

  const gauges = new Map(
    Object.entries(QUEUE_GAUGES).map(([name, help]) => [
      name,
      new Gauge(registered(name, { help, labels: [] })),
    ]),
  );
  let readGauges: ReadGauges | undefined;

  const takeGauges = async (read: ReadGauges): Promise<void> => {
    const values: Readonly<Record<string, number>> = await inTime(read()).catch(() => ({}));
    for (const [name, gauge] of gauges) gauge.set(values[name] ?? Number.NaN);
  };

  return {
    watchQueues(read) {
      readGauges = read;
    },
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
      if (readGauges !== undefined) await takeGauges(readGauges);
      return { contentType: registry.contentType, body: await registry.metrics() };
    },
  };
}

/** Measuring must never break what is measured, and the library throws on a label that was not announced. */
function known(labels: MetricLabels, description: Description): MetricLabels {
  return Object.fromEntries(Object.entries(labels).filter(([name]) => description.labels.includes(name)));
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The gauges took too long.')), GAUGES_TIMEOUT_MS);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
