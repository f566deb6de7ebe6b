/** Fetches from addresses that others gave, without being led into the operator's own network. */
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { startDeadline } from '../contract/deadline.ts';
import { AppError } from '../contract/errors.ts';
import type { Fetched, FetchFile, FetchRequest } from '../contract/fetching.ts';
import {
  type CheckedAddress,
  checkAddress,
  type HostAddress,
  matchesHost,
  type ResolveHost,
} from './check-address.ts';
import { readBody } from './read-body.ts';

const MAX_BYTES = 20_000_000;
const TIMEOUT_MS = 15_000;
const MAX_REDIRECTS = 3;
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];
const OK = 200;
/** Cut off, it fits nothing any more, and the file is sent anew. */
const MAX_ETAG_CHARACTERS = 200;
const USER_AGENT = 'Switchboard';

export interface FetcherOptions {
  /** Also `http:` on port 80. */
  readonly allowHttp?: boolean;
  /**
   * Addresses whose origins the operator has configured, such as the base URL of a platform's API: these may be on any port
   * and in a private network. Nothing that a customer sends is ever added here.
   */
  readonly trusted?: readonly string[];
  readonly resolve?: ResolveHost;
  readonly timeoutMs?: number;
}

export function createFetcher(options: FetcherOptions = {}): FetchFile {
  const { allowHttp = false, trusted = [], resolve = resolveAll, timeoutMs = TIMEOUT_MS } = options;
  const policy = { allowHttp, resolve, trustedOrigins: trusted.map((address) => new URL(address).origin) };

  /** Each address is checked like the first one; the credential goes with the first request alone. */
  const follow = async (asked: FetchRequest, signal: AbortSignal): Promise<Fetched> => {
    let address = asked.url;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      const checked = await checkAddress(address, asked.hosts, policy);
      signal.throwIfAborted();
      const answer = await ask(checked, asked, { isFirst: redirects === 0, signal });
      if (answer.kind === 'fetched') return answer.fetched;
      address = answer.address;
    }
    throw new AppError('download-failed', 'The address redirects too often.');
  };

  return async (asked, outer) => {
    const { signal, clear } = startDeadline(timeoutMs, outer);
    const late = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    try {
      signal.throwIfAborted();
      // A look-up of a name cannot be aborted; it is left behind.
      return await Promise.race([follow(asked, signal), late]);
    } catch (cause) {
      outer.throwIfAborted();
      throw asAppError(cause);
    } finally {
      clear();
    }
  };
}

type Answered =
  | { readonly kind: 'fetched'; readonly fetched: Fetched }
  | { readonly kind: 'redirected'; readonly address: string };

interface Attempt {
  readonly isFirst: boolean;
  readonly signal: AbortSignal;
}

/**
 * Its connection is its own: no other request may use one that was opened to an address checked for this one. The library is loaded
 * with the first file: many installations never fetch one, and it takes megabytes.
 */
async function ask(checked: CheckedAddress, asked: FetchRequest, attempt: Attempt): Promise<Answered> {
  const { Agent, request } = await import('undici');
  const { url, addresses } = checked;
  const dispatcher = new Agent({ connect: { lookup: answerWith(addresses) }, connections: 1, pipelining: 0 });
  try {
    const response = await request(url, {
      dispatcher,
      headers: headersFor(url, asked, attempt.isFirst),
      signal: attempt.signal,
    });
    return await readResponse(response, url, asked);
  } finally {
    await dispatcher.destroy();
  }
}

async function readResponse(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  url: URL,
  { maxBytes = MAX_BYTES, alsoStatus = [] }: FetchRequest,
): Promise<Answered> {
  // What is left unread goes with its connection.
  body.on('error', () => undefined);
  const location = headers.location;
  if (REDIRECTS.includes(statusCode) && typeof location === 'string' && URL.canParse(location, url.href)) {
    return { kind: 'redirected', address: new URL(location, url).href };
  }
  if (alsoStatus.includes(statusCode)) {
    return { kind: 'fetched', fetched: { url: url.href, status: statusCode, bytes: new Uint8Array() } };
  }
  if (statusCode !== OK) {
    throw new AppError('download-failed', `The server answered with status ${statusCode}.`);
  }
  if (headers['content-encoding'] !== undefined && headers['content-encoding'] !== 'identity') {
    throw new AppError('download-failed', 'The server sent the file compressed, though it was asked not to.');
  }
  const bytes = await readBody(body, headers['content-length'], Math.min(maxBytes, MAX_BYTES));
  const claimedType = mediaType(headers['content-type']);
  const etag = typeof headers.etag === 'string' ? headers.etag.slice(0, MAX_ETAG_CHARACTERS) : undefined;
  return {
    kind: 'fetched',
    fetched: { url: url.href, status: OK, bytes, ...(etag && { etag }), ...(claimedType && { claimedType }) },
  };
}

/** Compressed bytes could expand without end, so none are asked for. */
function headersFor(
  url: URL,
  { accept, credential, etag }: FetchRequest,
  isFirst: boolean,
): Record<string, string> {
  const mayKnow = isFirst && credential !== undefined && matchesHost(url.hostname, credential.hosts);
  return {
    'user-agent': USER_AGENT,
    'accept-encoding': 'identity',
    accept: accept ?? '*/*',
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(mayKnow && { authorization: credential.authorization }),
  };
}

function mediaType(header: string | readonly string[] | undefined): string | undefined {
  const first = typeof header === 'string' ? header : header?.[0];
  return first?.split(';')[0]?.trim().toLowerCase();
}

function answerWith(addresses: readonly HostAddress[]): LookupFunction {
  const [first = { address: '', family: 0 }] = addresses;
  return (_host, options, callback) => {
    if (options.all) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

async function resolveAll(host: string): Promise<readonly HostAddress[]> {
  return await lookup(host, { all: true });
}

function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const isLate = cause instanceof DOMException || isConnectTimeout(cause);
  const sentence = isLate ? 'The server did not answer in time.' : 'The server could not be reached.';
  return new AppError('download-failed', sentence, { cause });
}

/** https://undici.nodejs.org/#/docs/api/Errors */
function isConnectTimeout(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'UND_ERR_CONNECT_TIMEOUT';
}
