/** Whether the process lives, whether it can do its work, and what it counts: for orchestrators, operators and Prometheus. */
import { z } from 'zod';
import type { Readiness, ReadReadiness } from '../../contract/conversation.ts';
import type { Admissions } from '../admission.ts';
import type { Route } from '../route.ts';
import { get, json } from '../route.ts';
import { noInput } from '../schemas.ts';

/** A check that hangs is an answer too. */
const READINESS_TIMEOUT_MS = 3_000;

const dependency = z
  .object({ status: z.enum(['ok', 'degraded', 'down', 'off']), detail: z.string().optional() })
  .meta({ id: 'Dependency' });
const overall = z.enum(['starting', 'ok', 'degraded', 'down', 'draining']);
const readiness = z
  .object({
    status: overall,
    dependencies: z.object({
      database: dependency,
      cache: dependency,
      embeddings: dependency,
      vectors: dependency,
      model: dependency,
      slack: dependency,
      discord: dependency,
      teams: dependency,
      webhook: dependency.optional(),
    }),
  })
  .meta({ id: 'Readiness' });
const summary = z
  .object({
    status: overall,
    version: z.string(),
    uptimeSeconds: z.int(),
    database: dependency,
    cache: dependency,
    model: dependency,
    channels: z.object({ slack: dependency, discord: dependency, teams: dependency, web: dependency }),
  })
  .meta({ id: 'Health' });
const liveness = z.object({ status: z.literal('ok') }).meta({ id: 'Liveness' });

export interface HealthRouteOptions {
  readonly admissions: Pick<Admissions, 'anyone' | 'staff'>;
  readonly readReadiness: ReadReadiness;
  readonly renderMetrics: () => Promise<{ readonly contentType: string; readonly body: string }>;
  readonly version: string;
}

export function healthRoutes(options: HealthRouteOptions): readonly Route[] {
  const { admissions, renderMetrics, version } = options;
  const readReadiness = withTimeout(options.readReadiness);
  const open = { tag: 'Operation', admission: admissions.anyone, input: noInput } as const;
  return [
    get({
      ...open,
      path: '/livez',
      summary: 'Whether the process lives',
      answers: [{ status: 200, description: 'It does.', schema: liveness }],
      handle: async () => json({ status: 'ok' }),
    }),
    get({
      ...open,
      path: '/readyz',
      summary: 'Whether it can do its work',
      answers: [
        { status: 200, description: 'It can, perhaps with parts missing.', schema: readiness },
        { status: 503, description: 'Starting, draining or down.', schema: readiness },
      ],
      async handle() {
        const state = await readReadiness();
        return json(state, state.status === 'ok' || state.status === 'degraded' ? 200 : 503);
      },
    }),
    get({
      ...open,
      path: '/health',
      summary: 'Everything at a glance',
      answers: [{ status: 200, description: 'Also when something is down.', schema: summary }],
      async handle() {
        const { status, dependencies } = await readReadiness();
        const { database, cache, model, slack, discord, teams } = dependencies;
        const channels = { web: { status: 'ok' }, slack, discord, teams };
        const uptimeSeconds = Math.floor(process.uptime());
        return json({ status, version, uptimeSeconds, database, cache, model, channels });
      },
    }),
    get({
      path: '/metrics',
      tag: 'Operation',
      summary: 'Counts and timings for Prometheus',
      admission: admissions.staff('read-metrics'),
      input: noInput,
      answers: [
        { status: 200, description: 'Prometheus text.', contentType: 'text/plain', schema: z.string() },
      ],
      handle: async () => ({ kind: 'text', ...(await renderMetrics()) }),
    }),
  ];
}

/** Nobody knows how the parts are, so none is called well. */
const UNKNOWN = { status: 'down', detail: 'The check did not answer in time.' } as const;
const HANGING: Readiness = {
  status: 'down',
  dependencies: {
    database: UNKNOWN,
    cache: UNKNOWN,
    embeddings: UNKNOWN,
    vectors: UNKNOWN,
    model: UNKNOWN,
    slack: UNKNOWN,
    discord: UNKNOWN,
    teams: UNKNOWN,
  },
};

function withTimeout(readReadiness: ReadReadiness): ReadReadiness {
  return () =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => resolve(HANGING), READINESS_TIMEOUT_MS);
      void readReadiness()
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
}
