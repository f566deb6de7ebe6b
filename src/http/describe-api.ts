/** The OpenAPI document without a server: the routes are made with parts that nobody calls. */
import { AppError } from '../contract/errors.ts';
import { createRoutes } from './application.ts';
import { createOpenApiDocument, type OpenApiDocument } from './openapi.ts';
import { createProblemDescriber } from './problems.ts';

interface DescriptionOptions {
  readonly version: string;
  readonly publicUrl: string;
}

export function describeApi({ version, publicUrl }: DescriptionOptions): OpenApiDocument {
  const routes = createRoutes(UNCALLED, createProblemDescriber(publicUrl));
  return createOpenApiDocument({
    routes: routes.map(({ documentation }) => documentation),
    version,
    publicUrl,
  });
}

function uncalled(): never {
  throw new AppError('internal', 'This part only stands in for the description.');
}

const LIMITER = { consume: uncalled };
const UNCALLED: Parameters<typeof createRoutes>[0] = {
  gate: { customer: uncalled, staff: uncalled, admitsStaff: true },
  conversations: {
    open: uncalled,
    authenticate: uncalled,
    identify: uncalled,
    revoke: uncalled,
    send: uncalled,
    reply: uncalled,
    history: uncalled,
  },
  escalations: { escalate: uncalled, act: uncalled, read: uncalled, list: uncalled, subjects: uncalled },
  feedback: { rate: uncalled, csat: uncalled },
  readers: { saw: uncalled },
  feed: { publish: uncalled, subscribe: uncalled, subscribeAll: uncalled },
  attachments: { store: uncalled, open: uncalled },
  maxUploadBytes: 0,
  sessions: { find: uncalled },
  audit: { list: uncalled },
  recordDeed: uncalled,
  messages: { find: uncalled, trace: uncalled },
  readReadiness: uncalled,
  sources: { list: uncalled, ingest: uncalled, ingestSite: uncalled },
  gaps: { report: uncalled },
  renderMetrics: uncalled,
  logger: { debug: uncalled, info: uncalled, warn: uncalled, error: uncalled },
  metrics: { count: uncalled, observeMs: uncalled },
  context: { run: uncalled, add: uncalled, requestId: uncalled },
  limits: { requestsPerAddress: LIMITER, sessionsPerAddress: LIMITER, messagesPerSession: LIMITER },
  allowsOrigin: uncalled,
  isDraining: uncalled,
  version: '',
  publicUrl: '',
  trustProxyHops: 0,
  replyTimeoutMs: 0,
  identitySecret: undefined,
  webhooks: [],
  pages: { directory: '', deskDirectory: '', hasDemoPage: false },
};
