/** Finds out which pages a site has: what its sitemaps list, or the one page that was named. */
import { AppError } from '../../../src/contract/errors.ts';
import type { Fetched } from '../../../src/contract/fetching.ts';
import { createFrontier, type Frontier } from './frontier.ts';
import type { Robots } from './robots.ts';
import type { SiteFailure, SiteRequests } from './site-requests.ts';
import { readSiteRobots } from './site-robots.ts';
import { readSitemap, type Sitemap } from './sitemap.ts';
import { unreadableSite } from './unreadable-site.ts';

export interface SitePages {
  readonly robots: Robots;
  readonly frontier: Frontier;
  /** The page that was named, when it is one; it need not be asked for again. */
  readonly first: Fetched | undefined;
  /** Sitemaps that could not be read, so that pages may be missing. */
  readonly failed: readonly FailedSitemap[];
}

interface FailedSitemap {
  readonly source: string;
  readonly reason: SitemapFailure;
}

type SitemapFailure = SiteFailure | 'unreadable' | 'other-site' | 'robots' | 'page-limit';

const MAX_PAGES = 1_000;
const MAX_SITEMAPS = 50;

/** @throws AppError `knowledge-unreadable` when the address itself cannot be read */
export async function findPages(site: URL, requests: SiteRequests, signal: AbortSignal): Promise<SitePages> {
  const robots = await readSiteRobots(site, requests, signal);
  requests.waitBetween(robots.delayMs);
  if (!robots.allows(site)) throw unreadableSite('The robots.txt of this site does not let it be read.');
  const named = await fetchNamed(site, requests, signal);
  const frontier = createFrontier(site, robots, MAX_PAGES);
  const sitemap = await readSitemap(named.bytes).catch((cause: unknown) => {
    throw unreadableSite('The sitemap is broken, or becomes too large.', cause);
  });
  if (sitemap === undefined) {
    frontier.add([named.url], site.href, 0);
    return { robots, frontier, first: named, failed: [] };
  }
  const sitemaps = createFrontier(site, robots, MAX_SITEMAPS);
  sitemaps.add([site.href], site.href, 0);
  const failed = await readSitemaps({ sitemap, sitemaps, frontier, requests }, signal);
  const passed = [...sitemaps.passed()].map(([source, reason]) => ({ source, reason }));
  return { robots, frontier, first: undefined, failed: [...failed, ...passed] };
}

async function fetchNamed(site: URL, requests: SiteRequests, signal: AbortSignal): Promise<Fetched> {
  const answer = await requests.get(site.href, undefined, signal);
  if (answer.kind === 'fetched') return answer.fetched;
  const cause = answer.kind === 'failed' ? answer.cause : undefined;
  throw unreadableSite(cause instanceof AppError ? cause.message : 'There is no such page.', cause);
}

interface Listing {
  /** The one that was named. */
  readonly sitemap: Sitemap;
  readonly sitemaps: Frontier;
  readonly frontier: Frontier;
  readonly requests: SiteRequests;
}

/** Puts what they list into the frontier; answers those that cannot be read. */
async function readSitemaps(listing: Listing, signal: AbortSignal): Promise<readonly FailedSitemap[]> {
  const { sitemap, sitemaps, frontier, requests } = listing;
  const failed: FailedSitemap[] = [];
  const named = sitemaps.next();
  for (let waiting = named; waiting !== undefined; waiting = sitemaps.next()) {
    const { url } = waiting;
    const found = waiting === named ? sitemap : await readListed(url, requests, signal);
    if (typeof found === 'string') failed.push({ source: url, reason: found });
    else (found.kind === 'index' ? sitemaps : frontier).add(found.addresses, url, 0);
  }
  return failed;
}

async function readListed(
  url: string,
  requests: SiteRequests,
  signal: AbortSignal,
): Promise<Sitemap | SitemapFailure> {
  const answer = await requests.get(url, undefined, signal);
  if (answer.kind === 'failed') return answer.reason;
  if (answer.kind === 'unchanged') return 'unreadable';
  return (await readSitemap(answer.fetched.bytes).catch(() => undefined)) ?? 'unreadable';
}
