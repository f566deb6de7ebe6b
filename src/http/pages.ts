/** What browsers load: the demo page, the widget's files, the documentation. Everything else here is JSON. */
import type { RequestHandler, Response, Router } from 'express';
import express from 'express';
import { AppError } from '../contract/errors.ts';
import type { DocsPage } from './docs-page.ts';
import { markRoute } from './request-lifecycle.ts';

/** The demo page runs the widget like any website with a strict policy would: own scripts only, nothing inline. */
const DEMO_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const REVALIDATE = 'no-cache';
/** `widget.js` keeps its name in every version, and websites should see a new one soon. */
const SOON_STALE = 'public, max-age=300';
/** Chunks carry a hash of their content in their name. */
const NEVER_STALE = 'public, max-age=31536000, immutable';

/** Ranges of small scripts are of no use, and a wrong one would be an error. */
const FILE_OPTIONS = { cacheControl: false, acceptRanges: false } as const;

export interface PageOptions {
  /** Folder with `demo.html`, `widget.js` and `chunks/`. */
  readonly directory: string;
  readonly docsPage: DocsPage;
  /** JSON text. */
  readonly openApi: string;
  /** Whether `/` shows the demo page. */
  readonly hasDemoPage: boolean;
}

export function createPages(options: PageOptions): Router {
  const { directory, docsPage, openApi, hasDemoPage } = options;
  const router = express.Router({ caseSensitive: true, strict: true });

  router.get('/openapi.json', named('/openapi.json'), (_request, response) => {
    response.setHeader('Cache-Control', REVALIDATE);
    response.type('application/json').send(openApi);
  });
  router.get('/docs', named('/docs'), (_request, response) => {
    response.setHeader('Cache-Control', REVALIDATE);
    response.setHeader('Content-Security-Policy', docsPage.contentSecurityPolicy);
    response.type('html').send(docsPage.body);
  });
  if (hasDemoPage) {
    const headers = { 'Content-Security-Policy': DEMO_POLICY, 'Cache-Control': REVALIDATE };
    router.get('/', named('/'), (_request, response, next) => {
      response.sendFile('demo.html', { root: directory, headers, ...FILE_OPTIONS }, (error?: unknown) => {
        if (error === undefined || error === null) return;
        next(new AppError('not-found', 'There is nothing at this address.', { cause: error }));
      });
    });
  }
  router.use(express.static(directory, { index: false, redirect: false, setHeaders, ...FILE_OPTIONS }));
  return router;
}

function setHeaders(response: Response, path: string): void {
  markRoute(response, '/widget');
  response.setHeader('Cache-Control', /[/\\]chunks[/\\]/.test(path) ? NEVER_STALE : SOON_STALE);
  // Websites on other origins load these; which of them may is decided by the CORS headers.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

function named(path: string): RequestHandler {
  return (_request, response, next) => {
    markRoute(response, path);
    next();
  };
}
