/** The page at `/admin`, where staff work in a browser. Anybody may load its files; what it shows takes an admin token. */
import type { RequestHandler, Response, Router } from 'express';
import express from 'express';
import { AppError } from '../contract/errors.ts';
import { markRoute } from './request-lifecycle.ts';

/** Own files only, nothing inline, and no text ever becomes markup. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const ROUTE = '/admin';
const FILE_OPTIONS = { cacheControl: false, acceptRanges: false } as const;

/** `directory`: with `desk.html`, `desk.css` and `desk.js`. */
export function createDeskPage(directory: string): Router {
  const router = express.Router({ caseSensitive: true, strict: true });
  router.get(['/admin', '/admin/'], (_request, response, next) => {
    describe(response);
    response.sendFile('desk.html', { root: directory, ...FILE_OPTIONS }, (error?: unknown) => {
      if (error === undefined || error === null) return;
      next(new AppError('not-found', 'There is nothing at this address.', { cause: error }));
    });
  });
  router.use(ROUTE, serveFiles(directory));
  return router;
}

function serveFiles(directory: string): RequestHandler {
  return express.static(directory, { index: false, redirect: false, setHeaders: describe, ...FILE_OPTIONS });
}

function describe(response: Response): void {
  markRoute(response, ROUTE);
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Cache-Control', 'no-cache');
}
