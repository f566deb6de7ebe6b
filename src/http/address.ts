/** The key under which limits count a client that has no token yet, for calls and for socket handshakes. */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
/** A /64 is what one customer of a provider usually has to themselves; single addresses of it cost nothing. */
const NETWORK_GROUPS = 4;
const IPV6_GROUPS = 8;

export type ReadAddress = (request: IncomingMessage) => string;

/**
 * Believes as many reverse proxies as there are in front: each appended the address it saw to `X-Forwarded-For`, so the
 * client's stands `hops` entries from the end. What lies before it is the client's own invention.
 */
export function createAddressReader(hops: number): ReadAddress {
  return (request) => {
    const forwarded = String(request.headers['x-forwarded-for'] ?? '')
      .split(',')
      .map((address) => address.trim());
    const path = [request.socket.remoteAddress ?? 'unknown', ...forwarded.filter(Boolean).reverse()];
    return networkOf(path[Math.min(hops, path.length - 1)] ?? 'unknown');
  };
}

/** An IPv4 address as it is; of IPv6 only the network. */
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
