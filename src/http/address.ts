/** The key under which limits count a client that has no token yet. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { Request } from 'express';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A /64 is what one customer of a provider usually has to themselves; single addresses of it cost nothing. */
const NETWORK_GROUPS = 4;
const IPV6_GROUPS = 8;

/** The address that `trust proxy` believes; of IPv6 only the network. */
export function addressKey(request: Request): string {
  return networkOf(request.ip ?? 'unknown');
}

export function networkOf(address: string): string {
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [start = '', end = ''] = address.split('%')[0]?.split('::') ?? [];
  const head = start.split(':').filter(Boolean);
  const tail = end.split(':').filter(Boolean);
  const zeros = Array.from({ length: IPV6_GROUPS - head.length - tail.length }, () => '0');
  const groups = [...head, ...zeros, ...tail].slice(0, NETWORK_GROUPS);
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}

/**
 * The same key for requests that never pass through the application, such as socket handshakes. `hops` reverse proxies are
 * believed, as by Express's `trust proxy`.
 */
export function createAddressReader(hops: number): (request: IncomingMessage) => string {
  return (request) => {
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((address) => address.trim());
    const path = [request.socket.remoteAddress ?? 'unknown', ...forwarded.filter(Boolean).reverse()];
    return networkOf(path[Math.min(hops, path.length - 1)] ?? 'unknown');
  };
}
