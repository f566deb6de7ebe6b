/** The OpenAI-compatible model against a real server on loopback, through the real SDK. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Checkpoint } from '../../src/contract/telemetry.ts';
import { createOpenAiChatModel, type OpenAiChatModelOptions } from '../../src/llm/openai-chat-model.ts';
import { chatModelContract, readParts, refundQuestion, textOf } from '../contracts/chat-model.contract.ts';
import { type FakeOpenAi, type FakeOpenAiOptions, startFakeOpenAi } from '../fakes/openai-server.ts';
import { createRecordingLogger, createRecordingMetrics } from '../fakes/recording-telemetry.ts';

const servers: FakeOpenAi[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function start(script?: FakeOpenAiOptions['script'], change: Partial<OpenAiChatModelOptions> = {}) {
  const server = await startFakeOpenAi(script === undefined ? {} : { script });
  servers.push(server);
  const metrics = createRecordingMetrics();
  const logger = createRecordingLogger();
  const reached: Checkpoint[] = [];
  const model = createOpenAiChatModel({
    baseUrl: server.baseUrl,
    model: 'test-model',
    maxConcurrent: 8,
    firstByteMs: 5_000,
    totalMs: 10_000,
    logger,
    metrics,
    reach: (checkpoint) => reached.push(checkpoint),
    ...change,
  });
  return { server, model, metrics, logger, reached };
}

chatModelContract('an OpenAI-compatible server', async () => (await start()).model);

describe('requests', () => {
  it('sends the instructions, the turns, the tools and the key', async () => {
    const { server, model } = await start(undefined, { apiKey: 'secret-key' });
    const search = { name: 'search_knowledge', description: 'Searches.', parameters: { type: 'object' } };
    const calls = [{ id: 'a', name: 'search_knowledge', input: '{"query":"refund"}' }];
    await readParts(model, {
      ...refundQuestion,
      tools: [search],
      turns: [
        { role: 'user', text: 'How long does a refund take?' },
        { role: 'assistant', text: '', toolCalls: calls },
        { role: 'tool', callId: 'a', text: 'found' },
      ],
    });
    expect(server.authorizations).toEqual(['Bearer secret-key']);
    expect(server.requests[0]?.tools?.[0]?.function.name).toBe('search_knowledge');
    expect(server.requests[0]?.messages.map(({ role }) => role)).toEqual([
      'system',
      'user',
      'assistant',
      'tool',
    ]);
    expect(server.requests[0]?.messages[2]?.tool_calls?.[0]?.function.arguments).toBe('{"query":"refund"}');
  });

  it('sends no key to a server that needs none', async () => {
    const { server, model } = await start();
    await readParts(model, refundQuestion);
    expect(server.authorizations).toEqual([undefined]);
  });
});

describe('replies', () => {
  it('keeps every character of the text', async () => {
    const text = 'Zwei  Leerzeichen,\n\n- Liste\n- “Zitat” 😀 [1]\n';
    const { model } = await start(() => ({ kind: 'say', text }));
    expect(textOf(await readParts(model, refundQuestion))).toBe(text);
  });

  it('puts tool calls together from fragments of one character', async () => {
    const calls = [
      { name: 'search_knowledge', input: '{"query":"refund"}' },
      { name: 'remember', input: '{"fact":"Uses the Pro plan."}' },
    ];
    const { model } = await start(() => ({ kind: 'call', calls, fragmentLength: 1 }));
    const parts = await readParts(model, refundQuestion);
    const read = parts.flatMap((part) => (part.kind === 'tool-call' ? [part.call] : []));
    expect(read.map(({ name, input }) => ({ name, input }))).toEqual(calls);
    expect(parts.at(-1)).toEqual({ kind: 'finish', reason: 'tool-calls' });
  });

  it('tells that the reply hit its length limit, or was refused', async () => {
    const { model } = await start((_request, attempt) => ({
      kind: 'say',
      text: 'Well,',
      finish: attempt === 0 ? 'length' : 'content_filter',
    }));
    expect((await readParts(model, refundQuestion)).at(-1)).toEqual({ kind: 'finish', reason: 'length' });
    expect((await readParts(model, refundQuestion)).at(-1)).toEqual({ kind: 'finish', reason: 'refused' });
  });

  it('counts the tokens and passes both checkpoints in order', async () => {
    const { model, metrics, reached } = await start();
    const parts = await readParts(model, refundQuestion);
    expect(parts).toContainEqual({ kind: 'usage', inputTokens: 100, outputTokens: 20 });
    expect(metrics.counted('model_tokens', { direction: 'in' })).toBe(100);
    expect(reached).toEqual(['model-streaming', 'model-answered']);
  });
});

describe('faults', () => {
  it.each([429, 500, 502, 503, 504])('asks again after status %i', async (status) => {
    const { server, model, metrics } = await start((_request, attempt) =>
      attempt === 0 ? { kind: 'fail', status, retryAfterMs: 10 } : undefined,
    );
    expect(textOf(await readParts(model, refundQuestion))).toContain('[1]');
    expect(server.requests).toHaveLength(2);
    expect(metrics.counted('model_retries')).toBe(1);
  });

  it('gives up after three retries', async () => {
    const { server, model } = await start(() => ({ kind: 'fail', status: 503, retryAfterMs: 1 }));
    await expect(readParts(model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
    expect(server.requests).toHaveLength(4);
  });

  it('does not wait for a time beyond its deadline', async () => {
    const { server, model } = await start(() => ({ kind: 'fail', status: 429, retryAfterMs: 60_000 }));
    await expect(readParts(model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [429, 'insufficient_quota'],
    [400, undefined],
    [401, undefined],
    [403, undefined],
    [404, 'model_not_found'],
  ])('does not ask again after status %i with code %s', async (status, code) => {
    const { server, model } = await start(() => ({
      kind: 'fail',
      status,
      ...(code === undefined ? {} : { code }),
    }));
    await expect(readParts(model, refundQuestion)).rejects.toMatchObject({ code: 'model-refused' });
    expect(server.requests).toHaveLength(1);
  });

  it('puts no word of the server into the error or its cause', async () => {
    const { model } = await start(() => ({ kind: 'fail', status: 400 }));
    const error: unknown = await readParts(model, refundQuestion).catch((cause: unknown) => cause);
    const words = error instanceof Error ? `${error.message} ${String(error.cause)}` : '';
    expect(words).toContain('status 400');
    expect(words).not.toContain('vendor words');
  });

  it('never takes a reply for whole that was cut anywhere', async () => {
    const text = 'Refunds take five working days. [1]';
    for (let afterBytes = 1; afterBytes < 900; afterBytes += 37) {
      const { model } = await start(() => ({ kind: 'cut', text, afterBytes }), { totalMs: 150 });
      const error: unknown = await readParts(model, refundQuestion).catch((cause: unknown) => cause);
      const isWhole = Array.isArray(error);
      if (isWhole) expect(textOf(error)).toBe(text);
      else expect(error).toMatchObject({ code: 'model-unavailable' });
    }
  });

  it('asks again when the cut came before the first word, and not when it came after', async () => {
    const text = 'Refunds take five working days. [1]';
    const early = await start((_request, attempt) =>
      attempt === 0 ? { kind: 'cut', text, afterBytes: 5 } : { kind: 'say', text },
    );
    expect(textOf(await readParts(early.model, refundQuestion))).toBe(text);
    const late = await start(() => ({ kind: 'cut', text, afterBytes: 120 }));
    await expect(readParts(late.model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
    expect(late.server.requests).toHaveLength(1);
  });

  it.each(['before-headers', 'mid-stream'] as const)('ends a hang %s', async (when) => {
    const { model } = await start(() => ({ kind: 'hang', when }), { firstByteMs: 50, totalMs: 200 });
    await expect(readParts(model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
  });

  it('asks another time when the first request hung', async () => {
    const { model, server } = await start(
      (_request, attempt) => (attempt === 0 ? { kind: 'hang', when: 'before-headers' } : undefined),
      { firstByteMs: 50 },
    );
    expect(textOf(await readParts(model, refundQuestion))).toContain('[1]');
    expect(server.requests).toHaveLength(2);
  });

  it('ends garbage and a server that is not there', async () => {
    const { model } = await start(() => ({ kind: 'garbage' }), { totalMs: 100 });
    await expect(readParts(model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
    const gone = await start(undefined, { baseUrl: 'http://127.0.0.1:1/v1', totalMs: 100 });
    await expect(readParts(gone.model, refundQuestion)).rejects.toMatchObject({ code: 'model-unavailable' });
  });

  it('stops with the reason of a caller who leaves in the middle', async () => {
    const { model } = await start(() => ({ kind: 'hang', when: 'mid-stream' }));
    const leaving = new AbortController();
    const reason = new Error('turn over');
    const reading = readParts(model, refundQuestion, leaving.signal);
    setTimeout(() => leaving.abort(reason), 50);
    await expect(reading).rejects.toBe(reason);
  });
});

describe('the queue', () => {
  it('runs no more requests at once than it may, and answers all of them', async () => {
    const { server, model } = await start(() => ({ kind: 'say', text: 'Five days. [1]', tokenMs: 5 }), {
      maxConcurrent: 2,
    });
    const replies = await Promise.all(Array.from({ length: 12 }, () => readParts(model, refundQuestion)));
    expect(replies.map(textOf)).toEqual(Array.from({ length: 12 }, () => 'Five days. [1]'));
    expect(server.mostAtOnce()).toBe(2);
  });

  it('refuses what would wait behind too many', async () => {
    const { model } = await start(() => ({ kind: 'hang', when: 'before-headers' }), {
      maxConcurrent: 1,
      totalMs: 300,
    });
    const results = await Promise.allSettled(
      Array.from({ length: 18 }, () => readParts(model, refundQuestion)),
    );
    const reasons = results.map((result) => (result.status === 'rejected' ? result.reason : undefined));
    expect(reasons).toEqual(
      Array.from({ length: 18 }, () => expect.objectContaining({ code: 'model-unavailable' })),
    );
    expect(reasons.filter(({ message }) => message.startsWith('Too much'))).toHaveLength(1);
  });

  it('gives its place back when a reader leaves', async () => {
    const { model } = await start(
      (_request, attempt) => (attempt === 0 ? { kind: 'hang', when: 'mid-stream' } : undefined),
      { maxConcurrent: 1 },
    );
    for await (const _part of model.complete(refundQuestion, AbortSignal.timeout(5_000))) break;
    expect(textOf(await readParts(model, refundQuestion))).toContain('[1]');
  });
});
