/** Slack over Socket Mode: two connections, so that events have a way in while Slack moves one of them. */
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { SlackHealth } from '../health.ts';
import type { RoutePayload } from '../router.ts';
import { createSlackApi } from '../slack-api.ts';
import { createSocketConnection } from './socket-connection.ts';

interface SocketReceiverOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  readonly dispatch: RoutePayload;
  readonly health: SlackHealth;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface SocketReceiver {
  start(): void;
  stop(): Promise<void>;
}

const CONNECTIONS = 2;
const PING_EVERY_MS = 10_000;

export function createSocketReceiver(options: SocketReceiverOptions): SocketReceiver {
  const { appToken, apiUrl, dispatch, health, clock, logger } = options;
  // Its own client: the app's token is another one, and its limits are its own.
  const api = createSlackApi({ url: apiUrl, token: appToken, observe: () => undefined, clock });
  const onChange = (): void => health.socketsOpen(connections.filter((one) => one.isConnected()).length);
  const connections = Array.from({ length: CONNECTIONS }, () =>
    createSocketConnection({ api, dispatch, onChange, pingEveryMs: PING_EVERY_MS, logger }),
  );
  return {
    start() {
      health.socketsOpen(0);
      for (const connection of connections) connection.start();
    },
    async stop() {
      for (const connection of connections) connection.stop();
      await api.close();
    },
  };
}
