/** Counts open connections by network address. */
import type { IncomingMessage } from 'node:http';

export interface ConnectionCount {
  /** Counts one connection until the returned function is called. */
  open(request: IncomingMessage): () => void;
  isOverLimit(request: IncomingMessage): boolean;
  /** So far over the limit that the connection is not even told why it is refused. */
  isFlooding(request: IncomingMessage): boolean;
}

export interface ConnectionCountOptions {
  /** Connections of one address; 0 = no limit. */
  readonly limit: number;
  readonly addressOf: (request: IncomingMessage) => string;
}

export function createConnectionCount({ limit, addressOf }: ConnectionCountOptions): ConnectionCount {
  const openByAddress = new Map<string, number>();
  const openOf = (request: IncomingMessage) => openByAddress.get(addressOf(request)) ?? 0;

  return {
    open(request) {
      const address = addressOf(request);
      openByAddress.set(address, (openByAddress.get(address) ?? 0) + 1);
      return () => {
        const left = (openByAddress.get(address) ?? 0) - 1;
        if (left > 0) openByAddress.set(address, left);
        else openByAddress.delete(address);
      };
    },
    isOverLimit: (request) => limit > 0 && openOf(request) > limit,
    isFlooding: (request) => limit > 0 && openOf(request) >= limit * 2,
  };
}
