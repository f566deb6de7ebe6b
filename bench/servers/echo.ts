/** The limit: a bare Socket.IO server that acknowledges each message with itself. Stores nothing, knows nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';

const server = createServer();
const io = new Server(server, { path: '/ws', serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  socket.on('message', (message: unknown, acknowledge: (message: unknown) => void) => acknowledge(message));
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
