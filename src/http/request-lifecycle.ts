/** What surrounds every request: its id, how long it took, one count and one log line at its end. */
import { ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { LogContext, Logger, Metrics } from '../contract/telemetry.ts';
import { assignRequestId } from './request-id.ts';

interface LifecycleOptions {
  readonly context: LogContext;
  readonly logger: Logger;
  readonly metrics: Metrics;
}

/** Label for whatever no route answered; its paths are the caller's own words. */
const NO_ROUTE = 'none';

export function createRequestLifecycle({ context, logger, metrics }: LifecycleOptions): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    response.locals.startedAt = startedAt;
    response.writeHead = writeTimedHead;
    const requestId = assignRequestId(request.get('x-request-id'), response);
    response.once('close', () => {
      const { method } = request;
      const route = routeOf(response);
      const status = response.writableFinished ? String(response.statusCode) : 'aborted';
      const durationMs = performance.now() - startedAt;
      metrics.count('http_requests', { method, route, status });
      metrics.observeMs('http_request', durationMs, { method, route });
      logger.debug('http-request', { requestId, method, route, status, durationMs: Math.round(durationMs) });
    });
    context.run({ requestId }, next);
  };
}

/** Remembers the route's template, so that metrics are counted by it and not by the ids in the path. */
export function markRoute(response: Response, path: string): void {
  response.locals.route = path;
}

function routeOf(response: Response): string {
  const { route } = response.locals;
  return typeof route === 'string' ? route : NO_ROUTE;
}

/** Every response says how long it took until its headers were sent. */
function writeTimedHead(this: Response, ...head: readonly unknown[]) {
  const durationMs = performance.now() - Number(this.locals.startedAt);
  this.setHeader('Server-Timing', `total;dur=${durationMs.toFixed(1)}`);
  return Reflect.apply(ServerResponse.prototype.writeHead, this, head);
}
