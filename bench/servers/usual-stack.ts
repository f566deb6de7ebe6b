/**
 * What such a bot usually is: Socket.IO, TypeORM `save()` of each message on SQLite with the same durability, and a loop of cosines over
 * the chunks. No inbox, no outbox, no lanes, no lexical search.
 */
import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { DataSource, EntitySchema } from 'typeorm';
import { CHUNKS, DIMENSIONS, embedded, questions, vectorOf } from '../corpus.ts';

interface Row {
  id: string;
  sessionId: string;
  role: string;
  content: string;
  createdAt: number;
}

const Message = new EntitySchema<Row>({
  name: 'message',
  columns: {
    id: { type: 'varchar', primary: true },
    sessionId: { type: 'varchar' },
    role: { type: 'varchar' },
    content: { type: 'text' },
    createdAt: { type: 'bigint' },
  },
});

const database = await new DataSource({
  type: 'sqlite',
  database: join(mkdtempSync(join(tmpdir(), 'switchboard-bench-')), 'usual.db'),
  entities: [Message],
  synchronize: true,
  enableWAL: true,
}).initialize();
await database.query('PRAGMA synchronous=FULL');
const messages = database.getRepository(Message);
questions();
const chunks = Array.from({ length: CHUNKS }, (_, number) => vectorOf(`chunk ${number}`));

function nearest(query: Float32Array): number {
  let best = 0;
  let bestScore = -1;
  for (const [number, chunk] of chunks.entries()) {
    let score = 0;
    for (let index = 0; index < DIMENSIONS; index++) score += (query[index] ?? 0) * (chunk[index] ?? 0);
    if (score > bestScore) [best, bestScore] = [number, score];
  }
  return best;
}

const server = createServer((_request, response) => response.writeHead(404).end());
const io = new Server(server, { path: '/ws', serveClient: false, perMessageDeflate: false });
io.on('connection', (socket) => {
  const sessionId = String(socket.handshake.auth['sessionId']);
  socket.on('message', async ({ content }: { content: string }, acknowledge: (answer: object) => void) => {
    const question = { id: randomUUID(), sessionId, role: 'user', content, createdAt: Date.now() };
    await messages.save(question);
    acknowledge({ ok: true, messageId: question.id });
    const found = nearest(embedded(content));
    const answer = {
      id: randomUUID(),
      sessionId,
      role: 'assistant',
      content: `See chunk ${found} [1].`,
      createdAt: Date.now(),
    };
    await messages.save(answer);
    socket.emit('message', answer);
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.once('SIGTERM', () => process.exit(0));
