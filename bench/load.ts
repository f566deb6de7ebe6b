/** Keeps many sockets busy, each with one message on the way at a time, and counts completed answers, not acknowledgements. */
import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { questions } from './corpus.ts';

const ANSWER_TIMEOUT_MS = 30_000;

/** `echo`: the acknowledgement is the answer. `answer`: the next `message` of the assistant is. */
export type Exchange = 'echo' | 'answer';

export interface LoadResult {
  readonly perSecond: number;
  readonly completed: number;
  readonly failed: number;
  /** Client ids that the server acknowledged. */
  readonly acknowledged: number;
  readonly latenciesMs: readonly number[];
}

export interface Load {
  run(durationMs: number): Promise<LoadResult>;
  /** Every message sent so far in all runs that was acknowledged. */
  acknowledgedInAll(): number;
  close(): void;
}

interface Client {
  readonly socket: Socket;
  onAnswer: (() => void) | undefined;
  asked: number;
}

export async function openLoad(port: number, sockets: number, exchange: Exchange): Promise<Load> {
  const asked = questions();
  const clients = await Promise.all(Array.from({ length: sockets }, () => openClient(port, exchange)));
  let acknowledgedInAll = 0;

  const ask = async (client: Client, number: number): Promise<void> => {
    const content = asked[number % asked.length];
    const message = { clientMessageId: randomUUID(), content };
    const answered =
      exchange === 'echo'
        ? undefined
        : new Promise<void>((resolve) => {
            client.onAnswer = resolve;
          });
    const acknowledgement: { ok?: boolean } = await client.socket
      .timeout(ANSWER_TIMEOUT_MS)
      .emitWithAck('message', message);
    if (exchange === 'echo') return;
    if (acknowledgement.ok !== true) throw new Error(`refused: ${JSON.stringify(acknowledgement)}`);
    acknowledgedInAll += 1;
    await within(answered, ANSWER_TIMEOUT_MS);
  };

  return {
    async run(durationMs) {
      const end = performance.now() + durationMs;
      const latenciesMs: number[] = [];
      const before = acknowledgedInAll;
      let failed = 0;
      const startedAt = performance.now();
      await Promise.all(
        clients.map(async (client, index) => {
          while (performance.now() < end) {
            const sentAt = performance.now();
            try {
              await ask(client, index * 31 + client.asked++);
              latenciesMs.push(performance.now() - sentAt);
            } catch (cause) {
              if (failed++ === 0) process.stderr.write(`${String(cause)}\n`);
            }
          }
        }),
      );
      const seconds = (performance.now() - startedAt) / 1000;
      const completed = latenciesMs.length;
      return {
        perSecond: completed / seconds,
        completed,
        failed,
        acknowledged: acknowledgedInAll - before,
        latenciesMs,
      };
    },
    acknowledgedInAll: () => acknowledgedInAll,
    close() {
      for (const { socket } of clients) socket.disconnect();
    },
  };
}

async function openClient(port: number, exchange: Exchange): Promise<Client> {
  const url = `http://127.0.0.1:${port}`;
  const auth = exchange === 'echo' ? {} : await openSession(url);
  const socket = io(url, {
    path: '/ws',
    transports: ['websocket'],
    auth,
    reconnection: false,
    forceNew: true,
  });
  const client: Client = { socket, onAnswer: undefined, asked: 0 };
  socket.on('message', (message: { role: string }) => {
    if (message.role === 'assistant') client.onAnswer?.();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  return client;
}

/** The usual stack has no sessions of its own: any id does. */
async function openSession(url: string): Promise<{ sessionId: string; token: string }> {
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (response.status !== 201) return { sessionId: randomUUID(), token: '' };
  const { id, token }: { id: string; token: string } = JSON.parse(await response.text());
  return { sessionId: id, token };
}

async function within(promise: Promise<void> | undefined, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
  });
  await Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
