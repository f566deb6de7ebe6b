/** Which websites may use the service from a browser: an exact list, never a guess and never an echo of an unknown one. */
import type { RequestHandler } from 'express';
import { AppError } from '../contract/errors.ts';

const NO_CONTENT = 204;
const PREFLIGHT_SECONDS = 7_200;
const REQUEST_HEADERS = 'Authorization, Content-Type, Accept, X-Request-Id, X-Staff-Name';
const RESPONSE_HEADERS = 'X-Request-Id, Server-Timing, Retry-After';

/** Undefined = the client sent no `Origin`, so it is not a browser on somebody's page; it is allowed. */
export type AllowsOrigin = (origin: string | undefined) => boolean;

/** The origin of `publicUrl` is always allowed. */
export function createOriginPolicy(allowed: 'any' | readonly string[], publicUrl: string): AllowsOrigin {
  if (allowed === 'any') return () => true;
  const origins = new Set([...allowed, publicUrl].map((url) => new URL(url).origin));
  return (origin) => origin === undefined || origins.has(origin);
}

/** Tells browsers what an allowed page may do, and answers their preflights. */
export function shareWithOrigins(allowsOrigin: AllowsOrigin): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.setHeader('Vary', 'Origin');
    if (origin === undefined || !allowsOrigin(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Access-Control-Expose-Headers', RESPONSE_HEADERS);
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
    response.setHeader('Access-Control-Allow-Headers', REQUEST_HEADERS);
    response.setHeader('Access-Control-Max-Age', PREFLIGHT_SECONDS);
    response.status(NO_CONTENT).end();
  };
}

export function refuseForeignOrigins(allowsOrigin: AllowsOrigin): RequestHandler {
  return (request, _response, next) => {
    if (allowsOrigin(request.headers.origin)) return next();
    throw new AppError('origin-not-allowed', 'This website may not use the chat.');
  };
}
