/** Checks an address before anything is sent there: its scheme, port and host, and every IP address that the host stands for. */
import { isIP } from 'node:net';
import { AppError } from '../contract/errors.ts';
import { isPublicAddress } from './public-address.ts';

/** All addresses of a host. Rejects when there are none. */
export type ResolveHost = (host: string) => Promise<readonly HostAddress[]>;

export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface AddressPolicy {
  /** Also `http:`, on port 80. */
  readonly allowHttp: boolean;
  /** Origins that the operator has configured: any scheme, port and network. As `URL.origin` writes them. */
  readonly trustedOrigins: readonly string[];
  readonly resolve: ResolveHost;
}

export interface CheckedAddress {
  readonly url: URL;
  /** What may be connected to; the host is not looked up again. */
  readonly addresses: readonly HostAddress[];
}

const MAX_URL_CHARACTERS = 4_096;
/** `URL` leaves out the port that belongs to the scheme. */
const USUAL_PORT = '';

/** `hosts` as in `FetchRequest`. @throws AppError `address-refused`, `download-failed` for a host that is not found */
export async function checkAddress(
  address: string,
  hosts: readonly string[] | undefined,
  policy: AddressPolicy,
): Promise<CheckedAddress> {
  const url = readUrl(address);
  const isTrusted = policy.trustedOrigins.includes(url.origin);
  if (!isTrusted) {
    if (hosts !== undefined && !matchesHost(url.hostname, hosts)) {
      throw refused('Files are not fetched from this host.');
    }
    if (!isAllowedScheme(url.protocol, policy.allowHttp) || url.port !== USUAL_PORT) {
      throw refused('Only https addresses on the usual port are fetched.');
    }
  }
  const addresses = await addressesOf(url, policy.resolve);
  if (!isTrusted && !addresses.every((each) => isPublicAddress(each.address))) {
    throw refused('This address leads into a private network.');
  }
  return { url, addresses };
}

/** `*.example.com` matches hosts below it, not `example.com` itself. */
export function matchesHost(host: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith('*.') ? host.endsWith(pattern.slice(1).toLowerCase()) : host === pattern.toLowerCase(),
  );
}

function readUrl(address: string): URL {
  if (address.length > MAX_URL_CHARACTERS || !URL.canParse(address)) {
    throw refused('This is not an address that can be fetched.');
  }
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol) || url.hostname === '') {
    throw refused('Only web addresses are fetched.');
  }
  if (url.username !== '' || url.password !== '') {
    throw refused('An address with a user name or password in it is not fetched.');
  }
  return url;
}

function isAllowedScheme(protocol: string, allowHttp: boolean): boolean {
  return protocol === 'https:' || (allowHttp && protocol === 'http:');
}

async function addressesOf({ hostname }: URL, resolve: ResolveHost): Promise<readonly HostAddress[]> {
  const literal = hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
  const family = isIP(literal);
  if (family !== 0) return [{ address: literal, family }];
  try {
    return await resolve(hostname);
  } catch (cause) {
    throw new AppError('download-failed', 'The host of this address was not found.', { cause });
  }
}

function refused(sentence: string): AppError {
  return new AppError('address-refused', sentence);
}
