/** What Switchboard adds to the model's own time to the first token: the same fake model server asked directly and through the product. */
import { randomUUID } from 'node:crypto';
import { io } from 'socket.io-client';
import { type RecordedChat, type Script, startFakeOpenAi } from '../test/fakes/openai-server.ts';
import { questions } from './corpus.ts';
import { startServer } from './processes.ts';
import { percentile, type Verdict } from './statistics.ts';

const STREAMS = 16;
const ROUNDS = 40;
/** Before it counts: a thousand answers. */
const WARM_UP_ROUNDS = 63;
/** Between tokens. A hosted model is slower; what matters is the difference. */
const TOKEN_MS = 20;
/** Of the best passage: words that nobody wrote would be taken out again. */
const QUOTED_WORDS = 12;

export async function benchFirstToken(): Promise<{ rows: (string | number)[][]; verdicts: Verdict[] }> {
  const model = await startFakeOpenAi({ script: quoteFirstPassage });
  const env = { BENCH_MODEL_URL: model.baseUrl, OPENAI_BASE_URL: model.baseUrl };
  const product = await startServer('servers/product', env);
  const clients = await Promise.all(Array.from({ length: STREAMS }, () => openClient(product.port)));
  const ask = clients.map((client) => client.ask);
  const askAlone = ask.map(() => async () => await askModel(model.baseUrl));
  await timesOf(ask, WARM_UP_ROUNDS);
  const direct = await timesOf(askAlone, ROUNDS);
  const through = await timesOf(ask, ROUNDS);
  for (const client of clients) client.close();
  await product.stop();
  await model.stop();
  const added = percentile(through, 0.5) - percentile(direct, 0.5);
  return {
    rows: [
      ['first token', 'p50 ms', 'p99 ms', 'samples'],
      ['model alone', percentile(direct, 0.5), percentile(direct, 0.99), String(direct.length)],
      ['through switchboard', percentile(through, 0.5), percentile(through, 0.99), String(through.length)],
    ],
    verdicts: [
      { name: 'added to the first token, p50', value: added, unit: 'ms', bound: 'at most', floor: 15 },
    ],
  };
}

function quoteFirstPassage({ messages }: RecordedChat): Script {
  const prompt = messages.map(({ content }) => content ?? '').join('\n');
  const passage = /<passage [^>]*>\n\[1\][^\n]*\n+([^\n]+)/.exec(prompt)?.[1] ?? 'There is no passage.';
  return {
    kind: 'say',
    text: `${passage.split(' ').slice(0, QUOTED_WORDS).join(' ')} [1].`,
    tokenMs: TOKEN_MS,
  };
}

/** Each stream on its own: it asks again as soon as its answer is complete. */
async function timesOf(streams: readonly Ask[], rounds: number): Promise<readonly number[]> {
  const asked = questions();
  const times = await Promise.all(
    streams.map(async (ask, stream) => {
      const own: number[] = [];
      for (let round = 0; round < rounds; round++) {
        own.push(await ask(asked[(round * STREAMS + stream) % asked.length] ?? ''));
      }
      return own;
    }),
  );
  return times.flat();
}

async function askModel(url: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'fake', stream: true, messages: [{ role: 'user', content: 'Hello?' }] }),
  });
  let tookMs = Number.NaN;
  for await (const chunk of response.body ?? []) {
    if (Number.isNaN(tookMs) && Buffer.from(chunk).includes('"content"'))
      tookMs = performance.now() - startedAt;
  }
  return tookMs;
}

/** Answers the milliseconds until the first token; resolves when the answer is complete. */
type Ask = (question: string) => Promise<number>;

async function openClient(port: number): Promise<{ readonly ask: Ask; close(): void }> {
  const url = `http://127.0.0.1:${port}`;
  const response = await fetch(`${url}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  const { id: sessionId, token }: { id: string; token: string } = JSON.parse(await response.text());
  const socket = io(url, {
    path: '/ws',
    transports: ['websocket'],
    auth: { sessionId, token },
    forceNew: true,
  });
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
  const ask: Ask = async (content) => {
    const startedAt = performance.now();
    let tookMs = Number.NaN;
    const first = (): void => {
      if (Number.isNaN(tookMs)) tookMs = performance.now() - startedAt;
    };
    socket.on('delta', first);
    await new Promise<void>((resolve) => {
      const onMessage = (message: { role: string }): void => {
        if (message.role !== 'assistant') return;
        socket.off('message', onMessage);
        resolve();
      };
      socket.on('message', onMessage);
      socket.emit('message', { clientMessageId: randomUUID(), content }, () => undefined);
    });
    socket.off('delta', first);
    return tookMs;
  };
  return { ask, close: () => void socket.disconnect() };
}
