/** Asks a site for its rules. */
import { AppError } from '../../../src/contract/errors.ts';
import { ALLOWS_ALL, ALLOWS_NOTHING, type Robots, readRobots } from './robots.ts';
import type { SiteRequests } from './site-requests.ts';
import { unreadableSite } from './unreadable-site.ts';

/**
 * RFC 9309, 2.3.1: no file allows everything, one that cannot be had allows nothing.
 * @throws AppError `knowledge-unreadable` when the site may not be asked at all
 */
export async function readSiteRobots(
  site: URL,
  requests: SiteRequests,
  signal: AbortSignal,
): Promise<Robots> {
  const answer = await requests.get(new URL('/robots.txt', site).href, undefined, signal);
  if (answer.kind === 'fetched') return readRobots(new TextDecoder().decode(answer.fetched.bytes));
  if (answer.kind === 'unchanged') return ALLOWS_NOTHING;
  const { reason, cause } = answer;
  if (reason === 'address-refused' && cause instanceof AppError) throw unreadableSite(cause.message, cause);
  return reason === 'gone' || reason === 'forbidden' ? ALLOWS_ALL : ALLOWS_NOTHING;
}
