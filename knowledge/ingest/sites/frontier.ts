/** The pages of one site that are still to be read: each once, none of another site, no more than is sensible. */
import type { Robots } from './robots.ts';

export type Passed = 'other-site' | 'robots' | 'page-limit';

export interface WaitingPage {
  readonly url: string;
  /** Links between the first page and this one. */
  readonly depth: number;
}

export interface Frontier {
  /** What is passed over is remembered with its reason, save what is of another site: every page has such links. */
  add(addresses: readonly string[], base: string, depth: number): void;
  next(): WaitingPage | undefined;
  /** Pages taken so far and pages that wait. */
  total(): number;
  passed(): ReadonlyMap<string, Passed>;
}

const MAX_PASSED = 1_000;

export function createFrontier(site: URL, robots: Robots, maxPages: number): Frontier {
  const known = new Set<string>();
  const waiting: WaitingPage[] = [];
  const passed = new Map<string, Passed>();
  let taken = 0;

  const whyNot = (url: URL): Passed | undefined => {
    if (url.origin !== site.origin) return 'other-site';
    if (!robots.allows(url)) return 'robots';
    return known.size >= maxPages ? 'page-limit' : undefined;
  };

  const addOne = (url: URL, depth: number): void => {
    if (known.has(url.href) || passed.has(url.href)) return;
    const reason = whyNot(url);
    if (reason === undefined) {
      known.add(url.href);
      waiting.push({ url: url.href, depth });
    } else if (passed.size < MAX_PASSED && (reason !== 'other-site' || depth === 0)) {
      passed.set(url.href, reason);
    }
  };

  return {
    add(addresses, base, depth) {
      for (const address of addresses) {
        const url = pageAddress(address, base);
        if (url !== undefined) addOne(url, depth);
      }
    },
    next() {
      const page = waiting[taken];
      if (page !== undefined) taken += 1;
      return page;
    },
    total: () => waiting.length,
    passed: () => passed,
  };
}

/** Without its fragment: that is a place in the same page. */
function pageAddress(address: string, base: string): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = '';
  return url;
}
