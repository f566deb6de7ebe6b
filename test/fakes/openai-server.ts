/** A loopback OpenAI-compatible server that says and breaks what a test scripts, and records what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';

const chatBody = z.object({
  model: z.string(),
  messages: z.array(
    z.looseObject({
      role: z.string(),
      content: z.string().nullish(),
      tool_calls: z
        .array(z.object({ id: z.string(), function: z.object({ name: z.string(), arguments: z.string() }) }))
        .optional(),
    }),
  ),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).optional(),
});

const embeddingsBody = z.object({
  model: z.string(),
  input: z.array(z.string()),
  dimensions: z.number().int().optional(),
});

export type RecordedChat = z.infer<typeof chatBody>;
export type RecordedEmbeddings = z.infer<typeof embeddingsBody>;

/** What the server does with one request for embeddings. */
export type EmbeddingScript =
  | { readonly kind: 'fail'; readonly status: number }
  | { readonly kind: 'embed'; readonly dimensions: number };

export interface ScriptedCall {
  readonly name: string;
  /** Sent as it is, so it may be malformed. */
  readonly input: string;
}

/** What the server does with one request. */
export type Script =
  | { readonly kind: 'say'; readonly text: string; readonly tokenMs?: number; readonly finish?: string }
  | { readonly kind: 'call'; readonly calls: readonly ScriptedCall[]; readonly fragmentLength?: number }
  | { readonly kind: 'fail'; readonly status: number; readonly code?: string; readonly retryAfterMs?: number }
  | { readonly kind: 'cut'; readonly text: string; readonly afterBytes: number }
  | { readonly kind: 'hang'; readonly when: 'before-headers' | 'mid-stream' }
  | { readonly kind: 'garbage' };

export interface FakeOpenAiOptions {
  /** `attempt` counts every chat request from 0. Undefined = answer sensibly. */
  readonly script?: (request: RecordedChat, attempt: number) => Script | undefined;
  /** It may wait. Undefined = as many dimensions as were asked for, or 1,536. */
  readonly embed?: (request: RecordedEmbeddings) => Promise<EmbeddingScript | undefined>;
}

export interface FakeOpenAi {
  /** Ends with `/v1`. */
  readonly baseUrl: string;
  readonly requests: readonly RecordedChat[];
  /** Requests for embeddings, as they arrived. */
  readonly embedded: readonly RecordedEmbeddings[];
  /** `Authorization` headers in order of arrival. */
  readonly authorizations: readonly (string | undefined)[];
  /** The most chat requests that were open at once. */
  mostAtOnce(): number;
  stop(): Promise<void>;
}

export async function startFakeOpenAi({ script, embed }: FakeOpenAiOptions = {}): Promise<FakeOpenAi> {
  const requests: RecordedChat[] = [];
  const embedded: RecordedEmbeddings[] = [];
  const authorizations: (string | undefined)[] = [];
  let open = 0;
  let mostOpen = 0;

  async function answerChat(body: unknown, response: ServerResponse): Promise<void> {
    const request = chatBody.parse(body);
    const attempt = requests.push(request) - 1;
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on('close', () => {
      open -= 1;
    });
    await play(script?.(request, attempt) ?? answerSensibly(request), response);
  }

  async function answerEmbeddings(body: unknown, response: ServerResponse): Promise<void> {
    const request = embeddingsBody.parse(body);
    embedded.push(request);
    const wanted = await embed?.(request);
    if (wanted?.kind === 'fail') sendFailure(wanted, response);
    else sendEmbeddings(request, wanted?.dimensions ?? request.dimensions ?? 1_536, response);
  }

  const server = createServer((incoming, response) => {
    authorizations.push(incoming.headers.authorization);
    readJson(incoming)
      .then((body) =>
        incoming.url === '/v1/embeddings' ? answerEmbeddings(body, response) : answerChat(body, response),
      )
      .catch((cause: unknown) => {
        if (!response.headersSent) response.writeHead(400).end(String(cause));
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    embedded,
    authorizations,
    mostAtOnce: () => mostOpen,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Does whatever the newest text tells it to: calls the tool that an injection names as `TOOL name {…}`, or repeats the text. */
export function obeyInjections(request: RecordedChat): Script {
  const everything = request.messages.map(({ content }) => content ?? '').join('\n');
  const ordered = /TOOL (\w+) (\{.*\})/.exec(everything);
  const isFirst = !request.messages.some(({ role }) => role === 'tool');
  if (ordered !== null && isFirst)
    return { kind: 'call', calls: [{ name: ordered[1] ?? '', input: ordered[2] ?? '' }] };
  return { kind: 'say', text: /SAY (.+)/.exec(everything)?.[1] ?? 'As you wish.' };
}

/** Cites the first sentence of passage 1, or says that it does not know when there is none. */
function answerSensibly(request: RecordedChat): Script {
  const everything = request.messages.map(({ content }) => content ?? '').join('\n');
  const passage = /<passage [^>]*>\n\[1\][^\n]*\n+([^\n]+)/.exec(everything)?.[1];
  const sentence = passage?.split(/(?<=[.!?])\s/)[0];
  return { kind: 'say', text: sentence === undefined ? '[none]' : `${sentence} [1]` };
}

async function play(script: Script, response: ServerResponse): Promise<void> {
  switch (script.kind) {
    case 'fail':
      return sendFailure(script, response);
    case 'say':
      return sendText(script, response);
    case 'call':
      return sendCalls(script, response);
    case 'cut': {
      openStream(response);
      const whole = textFrames(script.text).join('') + finishFrames('stop');
      response.write(Buffer.from(whole).subarray(0, script.afterBytes), () => response.destroy());
      return;
    }
    case 'hang':
      if (script.when === 'before-headers') return;
      openStream(response);
      response.write(textFrames('Half of')[0]);
      return;
    case 'garbage':
      openStream(response);
      response.end('data: {"choices": [\n\ndata: nonsense\n\n');
  }
}

function sendFailure(
  script: Omit<Extract<Script, { kind: 'fail' }>, 'kind'>,
  response: ServerResponse,
): void {
  const retry = script.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(script.retryAfterMs) };
  response.writeHead(script.status, { 'content-type': 'application/json', ...retry });
  response.end(
    JSON.stringify({ error: { message: 'vendor words', code: script.code ?? null, type: 'error' } }),
  );
}

async function sendText(script: Extract<Script, { kind: 'say' }>, response: ServerResponse): Promise<void> {
  openStream(response);
  for (const text of textFrames(script.text)) {
    response.write(text);
    if (script.tokenMs !== undefined) await sleep(script.tokenMs);
  }
  response.end(finishFrames(script.finish ?? 'stop'));
}

function sendCalls(script: Extract<Script, { kind: 'call' }>, response: ServerResponse): void {
  openStream(response);
  script.calls.forEach((call, index) => {
    const opening = {
      index,
      id: `call_${index}`,
      type: 'function',
      function: { name: call.name, arguments: '' },
    };
    response.write(frame({ choices: [{ index: 0, delta: { tool_calls: [opening] } }] }));
    for (const part of split(call.input, script.fragmentLength ?? call.input.length)) {
      response.write(
        frame({ choices: [{ index: 0, delta: { tool_calls: [{ index, function: { arguments: part } }] } }] }),
      );
    }
  });
  response.end(finishFrames('tool_calls'));
}

function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

function textFrames(text: string): readonly string[] {
  const tokens = text.match(/\s*\S+\s*$|\s*\S+/g) ?? [];
  return tokens.map((content) => frame({ choices: [{ index: 0, delta: { content } }] }));
}

function finishFrames(reason: string): string {
  const usage = { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 };
  return `${frame({ choices: [{ index: 0, delta: {}, finish_reason: reason }] })}${frame({ choices: [], usage })}data: [DONE]\n\n`;
}

function frame(body: unknown): string {
  return `data: ${JSON.stringify(body)}\n\n`;
}

function split(text: string, length: number): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += Math.max(1, length))
    parts.push(text.slice(start, start + length));
  return parts;
}

/** A vector that depends on the words alone: near texts are near. */
function sendEmbeddings(
  { input, model }: RecordedEmbeddings,
  dimensions: number,
  response: ServerResponse,
): void {
  const data = input.map((text, index) => {
    const embedding = new Array<number>(dimensions).fill(0);
    for (const word of text.toLowerCase().split(/\W+/)) {
      const place = [...word].reduce(
        (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % dimensions,
        7,
      );
      embedding[place] = (embedding[place] ?? 0) + 1;
    }
    return { object: 'embedding', index, embedding };
  });
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(
    JSON.stringify({
      object: 'list',
      model,
      data: data.reverse(),
      usage: { prompt_tokens: 1, total_tokens: 1 },
    }),
  );
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}
