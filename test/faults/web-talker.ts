/** A customer on the website, with the real Socket.IO client: sends again until acknowledged, resumes after each connection. */
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { z } from 'zod';
import { postJson } from '../fakes/fake-platform.ts';
import { numberOf, numbersIn, questionText } from './questions.ts';
import type { Talker } from './talker.ts';

const OPEN_TIMEOUT_MS = 5_000;
const ACK_TIMEOUT_MS = 2_000;
const SEND_AGAIN_MS = 50;
const MAX_TRIES = 5_000;

const opened = z.object({ id: z.uuid(), token: z.string() });
const webMessage = z.object({ id: z.string(), seq: z.number(), role: z.string(), content: z.string() });
const resumed = z.object({ ok: z.literal(true), messages: z.array(webMessage) });
const acknowledgement = z.object({ ok: z.boolean() });

type WebMessage = z.infer<typeof webMessage>;

export async function createWebTalker(url: string, conversation: number): Promise<Talker> {
  const response = await postJson(`${url}/api/sessions`, {}, AbortSignal.timeout(OPEN_TIMEOUT_MS));
  const { id: sessionId, token } = opened.parse(await response.json());
  const socket = connect(url, { sessionId, token });
  const acknowledged: string[] = [];
  const bySeq = new Map<number, WebMessage>();
  const contradictions: string[] = [];

  const keep = (message: WebMessage): void => {
    const known = bySeq.get(message.seq);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(message)) {
      contradictions.push(`message ${message.seq} of ${sessionId} has changed`);
    }
    bySeq.set(message.seq, message);
  };
  /** Everything later than `afterSeq`; undefined when the connection broke meanwhile. */
  const resume = async (afterSeq: number): Promise<readonly WebMessage[] | undefined> => {
    const answer = resumed.safeParse(await tryEmit(socket, 'resume', { afterSeq })).data;
    const seqs = answer?.messages.map(({ seq }) => seq) ?? [];
    if (seqs.some((seq, place) => seq !== afterSeq + 1 + place)) {
      contradictions.push(`resume after ${afterSeq} gave ${seqs}`);
    }
    return answer?.messages;
  };

  socket.on('message', (message) => keep(webMessage.parse(message)));
  socket.on('ready', async () => {
    for (const message of (await resume(highestWithoutGap(bySeq))) ?? []) keep(message);
  });

  return {
    acknowledged,
    async say() {
      const count = acknowledged.length + 1;
      const clientMessageId = numberOf(conversation, count);
      const frame = { clientMessageId, content: questionText(conversation, count) };
      for (let tries = 1; tries <= MAX_TRIES; tries += 1) {
        if (acknowledgement.safeParse(await tryEmit(socket, 'message', frame)).data?.ok === true) {
          acknowledged.push(clientMessageId);
          return;
        }
        await sleep(SEND_AGAIN_MS);
      }
      throw new Error(`${clientMessageId} was never acknowledged`);
    },
    answered: () => answersOf(bySeq).flatMap(({ content }) => numbersIn(content)),
    async complaints() {
      const all = (await resume(0)) ?? [];
      if (all.length !== bySeq.size) contradictions.push(`${all.length} stored, ${bySeq.size} seen`);
      for (const message of all) keep(message);
      return contradictions;
    },
    close: () => socket.disconnect(),
  };
}

function connect(url: string, auth: { sessionId: string; token: string }): Socket {
  const socket = io(url, {
    path: '/ws',
    auth,
    transports: ['websocket'],
    reconnectionDelay: SEND_AGAIN_MS,
    reconnectionDelayMax: SEND_AGAIN_MS,
  });
  // A server that drains ends the connection itself; the client is then to come back by its own will.
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => {
    if (!socket.active) setTimeout(() => socket.connect(), SEND_AGAIN_MS);
  });
  return socket;
}

/** Undefined when there was no answer in time. */
async function tryEmit(socket: Socket, name: string, frame: object): Promise<unknown> {
  if (!socket.connected) return undefined;
  const lost = new AbortController();
  const answer: Promise<unknown> = socket.timeout(ACK_TIMEOUT_MS).emitWithAck(name, frame);
  const broken = new Promise<undefined>((resolve) => {
    const onDisconnect = () => resolve(undefined);
    socket.once('disconnect', onDisconnect);
    lost.signal.addEventListener('abort', () => socket.off('disconnect', onDisconnect), { once: true });
  });
  try {
    return await Promise.race([answer.catch(() => undefined), broken]);
  } finally {
    lost.abort();
  }
}

function highestWithoutGap(bySeq: ReadonlyMap<number, WebMessage>): number {
  let seq = 0;
  while (bySeq.has(seq + 1)) seq += 1;
  return seq;
}

function answersOf(bySeq: ReadonlyMap<number, WebMessage>): readonly WebMessage[] {
  return [...bySeq.values()].filter(({ role }) => role === 'assistant').sort((a, b) => a.seq - b.seq);
}
