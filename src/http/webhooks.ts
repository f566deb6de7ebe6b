/** Addresses at which platforms deliver: each checks for itself who is calling, so neither origins nor rate limits apply. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Express, RequestHandler } from 'express';
import { AppError } from '../contract/errors.ts';
import { markRoute } from './request-lifecycle.ts';

export interface Webhook {
  readonly path: string;
  /** Answers in its own time; never throws. The body is not read yet. */
  serve(request: IncomingMessage, response: ServerResponse): void;
}

/** `newWork` refuses while the process is stopping. */
export function mountWebhooks(app: Express, webhooks: readonly Webhook[], newWork: RequestHandler): void {
  for (const { path, serve } of webhooks) {
    app.post(path, newWork, (request, response) => {
      markRoute(response, path);
      serve(request, response);
    });
  }
}

export function refuseOtherMethods(app: Express, webhooks: readonly Webhook[]): void {
  for (const { path } of webhooks) {
    app.all(path, (_request, response) => {
      response.setHeader('Allow', 'POST');
      throw new AppError('method-not-allowed', 'This address takes POST.');
    });
  }
}
