/** Everything between a request and its answer, in the order in which it happens. */
import compression from 'compression';
import type { Express, RequestHandler } from 'express';
import express from 'express';
import helmet from 'helmet';
import type { Gate } from '../contract/access.ts';
import type { Attachments } from '../contract/attachments.ts';
import type { Audit, RecordDeed } from '../contract/audit.ts';
import type {
  Conversations,
  Escalations,
  Feedback,
  RateLimiter,
  Readers,
  ReadReadiness,
  SessionFeed,
} from '../contract/conversation.ts';
import { AppError } from '../contract/errors.ts';
import type { Gaps } from '../contract/gaps.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { SessionStore } from '../contract/session-store.ts';
import type { Sources } from '../contract/sources.ts';
import type { LogContext, Logger, Metrics } from '../contract/telemetry.ts';
import type { ReadAddress } from './address.ts';
import { createAddressReader } from './address.ts';
import { createAdmissions } from './admission.ts';
import { createDeskPage } from './desk-page.ts';
import { renderDocsPage } from './docs-page.ts';
import { createIdentityReader } from './identity-token.ts';
import { createOpenApiDocument } from './openapi.ts';
import type { AllowsOrigin } from './origins.ts';
import { refuseForeignOrigins, shareWithOrigins } from './origins.ts';
import { createPages } from './pages.ts';
import type { DescribeProblem } from './problems.ts';
import { createProblemDescriber, createProblemHandler } from './problems.ts';
import { createRequestLifecycle, surroundRoutes } from './request-lifecycle.ts';
import type { Route } from './route.ts';
import { attachmentRoutes } from './routes/attachments.ts';
import { auditRoutes } from './routes/audit.ts';
import { escalationRoutes } from './routes/escalations.ts';
import { feedbackRoutes } from './routes/feedback.ts';
import { gapRoutes } from './routes/gaps.ts';
import { healthRoutes } from './routes/health.ts';
import { messageRoutes } from './routes/messages.ts';
import { sessionRoutes } from './routes/sessions.ts';
import { sourceRoutes } from './routes/sources.ts';
import { ticketDeedRoutes } from './routes/ticket-deeds.ts';
import { ticketFileRoutes } from './routes/ticket-files.ts';
import { ticketRoutes } from './routes/tickets.ts';
import { traceRoutes } from './routes/traces.ts';
import { transcriptRoutes } from './routes/transcripts.ts';
import { refuseOtherMethods, type Webhook } from './webhooks.ts';

export interface HttpOptions {
  readonly gate: Gate;
  readonly conversations: Conversations;
  readonly escalations: Escalations;
  readonly feedback: Feedback;
  readonly feed: SessionFeed;
  readonly readers: Readers;
  readonly attachments: Pick<Attachments, 'store' | 'open'>;
  /** Bytes of one uploaded file. */
  readonly maxUploadBytes: number;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly audit: Pick<Audit, 'list'>;
  readonly recordDeed: RecordDeed;
  readonly messages: Pick<MessageStore, 'find' | 'trace'>;
  readonly readReadiness: ReadReadiness;
  readonly sources: Sources;
  readonly gaps: Gaps;
  readonly renderMetrics: () => Promise<{ readonly contentType: string; readonly body: string }>;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly context: LogContext;
  readonly limits: HttpLimits;
  readonly allowsOrigin: AllowsOrigin;
  /** True while the process is stopping: what it has goes on, new work is refused. */
  readonly isDraining: () => boolean;
  readonly version: string;
  readonly publicUrl: string;
  /** Reverse proxies in front whose `X-Forwarded-For` is believed; 0 = none. */
  readonly trustProxyHops: number;
  /** How long a call waits for the answer to its message. */
  readonly replyTimeoutMs: number;
  /** Undefined = signed identities are refused. */
  readonly identitySecret: string | undefined;
  /** Where platforms deliver what happens on them. */
  readonly webhooks: readonly Webhook[];
  readonly pages: PageFiles;
}

export interface PageFiles {
  /** Of the widget. */
  readonly directory: string;
  readonly deskDirectory: string;
  readonly hasDemoPage: boolean;
}

export interface HttpLimits {
  readonly requestsPerAddress: RateLimiter;
  readonly sessionsPerAddress: RateLimiter;
  readonly messagesPerSession: RateLimiter;
}

/** Where the limits and the origin check apply; pages and health are for everyone. */
const API = '/api';

export function createApplication(options: HttpOptions): Express {
  const { allowsOrigin, logger, publicUrl, version } = options;
  const describeProblem = createProblemDescriber(publicUrl);
  const routes = createRoutes(options, describeProblem);
  const document = createOpenApiDocument({
    routes: routes.map(({ documentation }) => documentation),
    version,
    publicUrl,
  });

  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').enable('strict routing');
  app.use(surroundRoutes(createRequestLifecycle(options)));
  app.use(securityHeaders());
  app.use(shareWithOrigins(allowsOrigin));
  app.use(refuseNewWork(options.isDraining));
  refuseOtherMethods(app, options.webhooks);
  app.use(
    API,
    refuseForeignOrigins(allowsOrigin),
    limitRequests(options.limits.requestsPerAddress, createAddressReader(options.trustProxyHops)),
    neverStored,
  );
  app.use(compressReads());
  mount(app, routes);
  if (options.gate.admitsStaff) app.use(createDeskPage(options.pages.deskDirectory));
  app.use(
    createPages({ ...options.pages, docsPage: renderDocsPage(document), openApi: JSON.stringify(document) }),
  );
  app.use(() => {
    throw new AppError('not-found', 'There is nothing at this address.');
  });
  app.use(createProblemHandler(describeProblem, logger));
  return app;
}

export function createRoutes(options: HttpOptions, describeProblem: DescribeProblem): readonly Route[] {
  const addressOf = createAddressReader(options.trustProxyHops);
  const admissions = createAdmissions({ ...options, addressOf });
  const readIdentity = createIdentityReader(options.identitySecret, options.publicUrl);
  return [
    ...sessionRoutes({ ...options, ...options.limits, admissions, readIdentity, addressOf }),
    ...messageRoutes({ ...options, ...options.limits, admissions, describeProblem }),
    ...attachmentRoutes({ ...options, ...options.limits, admissions }),
    ...escalationRoutes({ ...options, admissions }),
    ...feedbackRoutes({ ...options, admissions }),
    ...ticketRoutes({ ...options, admissions }),
    ...ticketDeedRoutes({ ...options, admissions }),
    ...ticketFileRoutes({ ...options, admissions }),
    ...traceRoutes({ ...options, admissions }),
    ...transcriptRoutes({ ...options, admissions }),
    ...sourceRoutes({ ...options, admissions }),
    ...gapRoutes({ ...options, admissions }),
    ...auditRoutes({ ...options, admissions }),
    ...healthRoutes({ ...options, admissions }),
  ];
}

/** A known path with another method is told which ones there are. */
function mount(app: Express, routes: readonly Route[]): void {
  const methodsOf = new Map<string, readonly string[]>();
  for (const { documentation, serve } of routes) {
    const path = documentation.path.replace(/\{(\w+)\}/g, ':$1');
    app[documentation.method](path, serve);
    methodsOf.set(path, [...(methodsOf.get(path) ?? []), documentation.method.toUpperCase()]);
  }
  for (const [path, methods] of methodsOf) {
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
    app.all(path, (request, response) => {
      response.setHeader('Allow', allow);
      if (request.method === 'OPTIONS') return void response.status(204).end();
      throw new AppError('method-not-allowed', `This address takes ${allow}.`);
    });
  }
}

/** Answers are data, never a page: nothing may run or be framed. Pages loosen this for themselves. */
function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
  });
}

function refuseNewWork(isDraining: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (!isDraining()) return next();
    response.shouldKeepAlive = false;
    if (request.method !== 'POST') return next();
    throw new AppError('draining', 'The service is restarting. Please try again in a moment.');
  };
}

function limitRequests(requestsPerAddress: RateLimiter, addressOf: ReadAddress): RequestHandler {
  return async (request, _response, next) => {
    await requestsPerAddress.consume(addressOf(request));
    next();
  };
}

const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** Only what is read: compressing an answer that repeats what its caller sent beside a secret would let it be guessed. */
function compressReads(): RequestHandler {
  const compress = compression();
  return (request, response, next) => {
    if (request.method === 'GET') compress(request, response, next);
    else next();
  };
}
