/** The website's channel: Socket.IO at `/ws`. The stored row is the delivery; sockets only save the customer from asking. */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server } from 'socket.io';
import type { Gate } from '../../src/contract/access.ts';
import type { SharedCounts } from '../../src/contract/cache.ts';
import type { Channel } from '../../src/contract/channel.ts';
import type { Escalations, Hearing, SessionFeed } from '../../src/contract/conversation.ts';
import { presentSession } from '../../src/contract/public-shapes.ts';
import type { Logger, ReachCheckpoint } from '../../src/contract/telemetry.ts';
import { acknowledge, describeError } from './acknowledge.ts';
import { type AllowsOrigin, createAdmission, refuseForeignUpgrade } from './admission.ts';
import { createAudience, type Visitor } from './audience.ts';
import { limitWaitingPackets } from './back-pressure.ts';
import { keepCaughtUp } from './catch-up.ts';
import { type ClientEventOptions, createClientEventHandlers } from './client-events.ts';
import { type ConnectionCount, createConnectionCount } from './connection-count.ts';
import type { ClientSocket, Notice, SocketServer } from './socket-events.ts';
import { createTicketLookup, type FindTicket } from './ticket-lookup.ts';

export interface WebChannelOptions extends Omit<ClientEventOptions, 'feed' | 'escalations'> {
  readonly gate: Pick<Gate, 'customer'>;
  readonly escalations: Pick<Escalations, 'escalate' | 'read'>;
  readonly feed: Pick<SessionFeed, 'publish' | 'subscribeAll'>;
  readonly allowsOrigin: AllowsOrigin;
  readonly addressOf: (request: IncomingMessage) => string;
  /** Connections of one address; 0 = no limit. */
  readonly connectionsPerAddress: number;
  /** Open connections to other nodes; undefined = this node is alone. */
  readonly sharedConnections?: SharedCounts | undefined;
  /** Undefined = this node is alone. */
  readonly hearing?: Hearing | undefined;
  readonly logger: Logger;
  readonly reach: ReachCheckpoint;
}

export interface WebChannel extends Channel {
  /** Serves sockets beside whatever else the server does. Call once. */
  attach(server: HttpServer): void;
  /** How many clients are connected. */
  connections(): number;
  /** Tells everyone to connect again elsewhere, and lets nobody in any more. */
  drain(): void;
}

const MAX_FRAME_BYTES = 64 * 1024;
/** A connection that does not say which session it is for is closed. */
const CONNECT_TIMEOUT_MS = 10_000;
const DRAINING: Notice = {
  code: 'draining',
  title: 'The service is restarting. The chat connects again by itself.',
};

export function createWebChannel(options: WebChannelOptions): WebChannel {
  const { gate, feed, logger, allowsOrigin } = options;
  const connections = createConnectionCount({
    limit: options.connectionsPerAddress,
    addressOf: options.addressOf,
    shared: options.sharedConnections,
  });
  const io = createSocketServer(allowsOrigin, connections);
  const findTicket = createTicketLookup(options.escalations, logger);
  const audience = createAudience(findTicket);
  const acknowledging = { gate, handlers: createClientEventHandlers(options), logger, reach: options.reach };
  let isDraining = false;
  let unsubscribe = (): void => undefined;
  const stopping = new AbortController();

  io.use(createAdmission({ gate, allowsOrigin, connections, isDraining: () => isDraining, logger }));
  io.on('connection', (socket) => {
    const visitor = audience.join(socket, socket.data.session, limitWaitingPackets(socket.conn));
    socket.on('disconnect', () => audience.leave(visitor));
    socket.onAny((eventName: unknown, ...sent: unknown[]) => {
      void acknowledge(visitor, eventName, sent, acknowledging);
    });
    welcome(visitor, gate, findTicket).catch((cause) => {
      describeError(cause, logger);
      socket.disconnect(true);
    });
  });

  const drain = (): void => {
    isDraining = true;
    io.emit('notice', DRAINING);
    io.disconnectSockets(true);
  };

  return {
    name: 'web',
    capabilities: { uncertainSend: 'stored' },
    attach(server) {
      io.attach(server);
      io.engine.use(refuseForeignUpgrade(allowsOrigin));
      io.engine.on('connection', (connection: ClientSocket['conn']) => {
        connection.once('close', connections.open(connection.request));
      });
    },
    connections: () => io.of('/').sockets.size,
    drain,
    isPresent: audience.isPresent,
    async start() {
      unsubscribe = feed.subscribeAll(audience.hear);
      const { hearing } = options;
      if (hearing === undefined) return;
      void keepCaughtUp(
        { audience, hearing, readSession: gate.customer, conversations: options.conversations, logger },
        stopping.signal,
      );
    },
    async deliver({ messageId }) {
      return { kind: 'sent', externalId: messageId };
    },
    async stop() {
      drain();
      unsubscribe();
      stopping.abort();
      io.engine.close();
    },
  };
}

function createSocketServer(allowsOrigin: AllowsOrigin, connections: ConnectionCount): SocketServer {
  return new Server({
    path: '/ws',
    serveClient: false,
    maxHttpBufferSize: MAX_FRAME_BYTES,
    connectTimeout: CONNECT_TIMEOUT_MS,
    perMessageDeflate: false,
    cors: { origin: (origin, allow) => allow(null, allowsOrigin(origin)) },
    allowRequest: (request, allow) => allow(undefined, !connections.isFlooding(request)),
  });
}

/** The session is read once more now that its signals reach this socket, so that nothing falls in between. */
async function welcome(
  { socket, room }: Visitor,
  gate: Pick<Gate, 'customer'>,
  findTicket: FindTicket,
): Promise<void> {
  const { session, token } = socket.data;
  room.session = await gate.customer(session.id, token);
  const outlook = await findTicket(room.session.ticketNumber);
  socket.emit('ready', { session: presentSession(room.session, outlook), lastSeq: room.session.lastSeq });
}
