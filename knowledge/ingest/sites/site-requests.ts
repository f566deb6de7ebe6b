/** Asks one website for one thing after the other, as slowly as it wants, and for no more than is sensible. */
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../src/contract/errors.ts';
import type { Fetched, FetchFile } from '../../../src/contract/fetching.ts';

export type SiteFailure =
  | 'unreachable'
  | 'gone'
  | 'forbidden'
  | 'too-large'
  | 'address-refused'
  | 'byte-limit';

export type SiteAnswer =
  | { readonly kind: 'fetched'; readonly fetched: Fetched }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly reason: SiteFailure; readonly cause?: unknown };

export interface SiteRequests {
  /** With `etag`, a page that is still the same is not sent again. */
  get(url: string, etag: string | undefined, signal: AbortSignal): Promise<SiteAnswer>;
  /** From now on. */
  waitBetween(delayMs: number): void;
}

const OK = 200;
const NOT_MODIFIED = 304;
/** There is no such page, and there will be none. */
const GONE: readonly number[] = [404, 410];
/** It is there, and not for us. */
const FORBIDDEN: readonly number[] = [400, 401, 402, 403, 405, 406, 451];
const MAX_BYTES = 20_000_000;
const MAX_SITE_BYTES = 500_000_000;

export function createSiteRequests(site: URL, fetchFile: FetchFile): SiteRequests {
  let delayMs = 0;
  let hasAsked = false;
  let bytes = 0;

  const ask = async (url: string, etag: string | undefined, signal: AbortSignal): Promise<SiteAnswer> => {
    if (bytes >= MAX_SITE_BYTES) return { kind: 'failed', reason: 'byte-limit' };
    const fetched = await fetchFile(
      {
        url,
        // A page that leads to another host is not this site's.
        hosts: [site.hostname],
        maxBytes: MAX_BYTES,
        alsoStatus: [NOT_MODIFIED, ...GONE, ...FORBIDDEN],
        ...(etag !== undefined && { etag }),
      },
      signal,
    );
    bytes += fetched.bytes.length;
    if (fetched.status === NOT_MODIFIED) return { kind: 'unchanged' };
    if (GONE.includes(fetched.status)) return { kind: 'failed', reason: 'gone' };
    if (fetched.status !== OK) return { kind: 'failed', reason: 'forbidden' };
    if (new URL(fetched.url).origin !== site.origin) return { kind: 'failed', reason: 'address-refused' };
    return { kind: 'fetched', fetched };
  };

  return {
    async get(url, etag, signal) {
      if (hasAsked && delayMs > 0) await sleep(delayMs, undefined, { signal });
      hasAsked = true;
      try {
        return await ask(url, etag, signal);
      } catch (cause) {
        signal.throwIfAborted();
        return { kind: 'failed', reason: failureOf(cause), cause };
      }
    },
    waitBetween(wanted) {
      delayMs = wanted;
    },
  };
}

function failureOf(cause: unknown): SiteFailure {
  if (!(cause instanceof AppError)) throw cause;
  if (cause.code === 'payload-too-large') return 'too-large';
  return cause.code === 'address-refused' ? 'address-refused' : 'unreachable';
}
