/** What surrounds every request: its id, how long it took, one count and one log line at its end. */
import { type IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { LogContext, Logger, Metrics } from '../contract/telemetry.ts';
import { assignRequestId } from './request-id.ts';

export interface LifecycleOptions {
  readonly context: LogContext;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** A request with what is said of it afterwards. */
export interface Surrounded {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The route's template, asked at the end: metrics are counted by it and not by the ids in the path. */
  readonly route: () => string;
}

/** Answers the request in `run`. */
export type SurroundRequest = (surrounded: Surrounded, run: () => void) => void;

/** Label for whatever no route answered; its paths are the caller's own words. */
const NO_ROUTE = 'none';

export function createRequestLifecycle({ context, logger, metrics }: LifecycleOptions): SurroundRequest {
  return ({ request, response, route: readRoute }, run) => {
    const startedAt = performance.now();
    timeHead(response, startedAt);
    const requestId = assignRequestId(request.headers['x-request-id'], response);
    response.once('close', () => {
      const { method = '' } = request;
      const route = readRoute();
      const status = response.writableFinished ? String(response.statusCode) : 'aborted';
      const durationMs = performance.now() - startedAt;
      metrics.count('http_requests', { method, route, status });
      metrics.observeMs('http_request', durationMs, { method, route });
      logger.debug('http-request', { requestId, method, route, status, durationMs: Math.round(durationMs) });
    });
    context.run({ requestId }, run);
  };
}

/** For what Express routes. */
export function surroundRoutes(surround: SurroundRequest): RequestHandler {
  return (request, response, next) => surround({ request, response, route: () => routeOf(response) }, next);
}

export function markRoute(response: Response, path: string): void {
  response.locals.route = path;
}

function routeOf(response: Response): string {
  const { route } = response.locals;
  return typeof route === 'string' ? route : NO_ROUTE;
}

/** Every response says how long it took until its headers were sent. */
function timeHead(response: ServerResponse, startedAt: number): void {
  response.writeHead = (...head: readonly unknown[]) => {
    const durationMs = performance.now() - startedAt;
    response.setHeader('Server-Timing', `total;dur=${durationMs.toFixed(1)}`);
    return Reflect.apply(ServerResponse.prototype.writeHead, response, head);
  };
}
