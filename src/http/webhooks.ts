/**
 * Addresses at which platforms deliver: each checks for itself who is calling, so neither origins nor rate limits apply, nor anything
 * else that Express does for browsers. What is no delivery, and all while the process is stopping, goes the usual way.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Express } from 'express';
import { AppError } from '../contract/errors.ts';
import { createRequestLifecycle, type LifecycleOptions } from './request-lifecycle.ts';

export interface Webhook {
  readonly path: string;
  /** Answers in its own time; never throws. The body is not read yet. */
  serve(request: IncomingMessage, response: ServerResponse): void;
}

interface WebhooksOptions extends LifecycleOptions {
  readonly webhooks: readonly Webhook[];
  /** Then deliveries are refused, as all new work. */
  readonly isDraining: () => boolean;
}

/** `usual`: takes every other request. */
export function takeWebhooks(options: WebhooksOptions, usual: RequestListener): RequestListener {
  const { webhooks, isDraining } = options;
  if (webhooks.length === 0) return usual;
  const surround = createRequestLifecycle(options);
  const byPath = new Map(webhooks.map((webhook) => [webhook.path, webhook]));
  return (request, response) => {
    const webhook = request.method === 'POST' ? byPath.get(pathIn(request.url ?? '')) : undefined;
    if (webhook === undefined || isDraining()) return usual(request, response);
    surround({ request, response, route: () => webhook.path }, () => webhook.serve(request, response));
  };
}

export function refuseOtherMethods(app: Express, webhooks: readonly Webhook[]): void {
  for (const { path } of webhooks) {
    app.all(path, (_request, response) => {
      response.setHeader('Allow', 'POST');
      throw new AppError('method-not-allowed', 'This address takes POST.');
    });
  }
}

function pathIn(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
