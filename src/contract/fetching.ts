/** The one way out for addresses that others gave: files on chat platforms, web pages named as knowledge. */

export interface FetchRequest {
  readonly url: string;
  /** Hosts that may be asked, first and after every redirect; `*.example.com` = any host below it. Undefined = any public one. */
  readonly hosts?: readonly string[];
  readonly credential?: Credential;
  /** Media types for the `Accept` header. */
  readonly accept?: string;
  /** Bytes; the fetcher's own bound still holds. */
  readonly maxBytes?: number;
  /** Of what is known already: a server may answer 304 without sending it again. */
  readonly etag?: string;
  /** Statuses beside 200 that are an answer as well; such an answer has no bytes. */
  readonly alsoStatus?: readonly number[];
}

/** Goes with the first request alone, and only when its host is one of `hosts`. */
export interface Credential {
  /** Value of the `Authorization` header. */
  readonly authorization: string;
  /** Written as in `FetchRequest`. */
  readonly hosts: readonly string[];
}

export interface Fetched {
  /** Where the bytes came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly etag?: string;
  /** What the server says that it is, in lower case and without parameters: to be believed by nobody. */
  readonly claimedType?: string;
}

/**
 * @throws AppError `address-refused` when an address, redirects included, may not be asked; `download-failed` when the server did
 * not answer well in time; `payload-too-large`. Rejects with the abort reason when `signal` aborts.
 */
export type FetchFile = (request: FetchRequest, signal: AbortSignal) => Promise<Fetched>;
