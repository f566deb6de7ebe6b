/** Counts open connections by network address. */
import type { IncomingMessage } from 'node:http';
import type { SharedCounts } from '../../src/contract/cache.ts';

export interface ConnectionCount {
  /** Counts one connection until the returned function is called. */
  open(request: IncomingMessage): () => void;
  /** Connections to other nodes count too. */
  isOverLimit(request: IncomingMessage): Promise<boolean>;
  /** So far over the limit that the connection is not even told why it is refused. */
  isFlooding(request: IncomingMessage): boolean;
}

export interface ConnectionCountOptions {
  /** Connections of one address; 0 = no limit. */
  readonly limit: number;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Undefined = this node is alone. */
  readonly shared?: SharedCounts | undefined;
}

export function createConnectionCount(options: ConnectionCountOptions): ConnectionCount {
  const { limit, addressOf, shared } = options;
  const openByAddress = new Map<string, number>();
  const openOf = (request: IncomingMessage) => openByAddress.get(addressOf(request)) ?? 0;

  const hold = (address: string, count: number): void => {
    if (count > 0) openByAddress.set(address, count);
    else openByAddress.delete(address);
    if (limit > 0) shared?.hold(address, Math.max(0, count));
  };

  return {
    open(request) {
      const address = addressOf(request);
      hold(address, (openByAddress.get(address) ?? 0) + 1);
      return () => {
        hold(address, (openByAddress.get(address) ?? 0) - 1);
      };
    },
    async isOverLimit(request) {
      if (limit === 0) return false;
      const own = openOf(request);
      if (own > limit || shared === undefined) return own > limit;
      return own + (await shared.heldElsewhere(addressOf(request))) > limit;
    },
    isFlooding: (request) => limit > 0 && openOf(request) >= limit * 2,
  };
}
