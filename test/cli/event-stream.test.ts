/** Server-sent events, however the network cuts them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServerEvent } from '../../src/cli/event-stream.ts';
import { readServerEvents } from '../../src/cli/event-stream.ts';

async function read(chunks: readonly Uint8Array[]): Promise<readonly ServerEvent[]> {
  const events: ServerEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  for await (const event of readServerEvents(body)) events.push(event);
  return events;
}

describe('event stream', () => {
  it('reads names and data, and passes over comments', async () => {
    const text = ': hello\n\nevent: delta\ndata: {"text":"a"}\n\n:\n\ndata: one\ndata: two\nid: 3\n\n';
    expect(await read([Buffer.from(text)])).toEqual([
      { name: 'delta', data: '{"text":"a"}' },
      { name: 'message', data: 'one\ntwo' },
    ]);
  });

  it('reads the same however the bytes are cut', async () => {
    const bytes = Buffer.from('event: delta\r\ndata: grüße 🎈\r\n\r\nevent: message\r\ndata: 日本\r\n\r\n');
    const whole = await read([bytes]);
    expect(whole.map(({ data }) => data)).toEqual(['grüße 🎈', '日本']);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length)), async (cuts) => {
        const places = [0, ...cuts.toSorted((one, other) => one - other), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(await read(chunks)).toEqual(whole);
      }),
    );
  });

  it('leaves out an event whose end never came', async () => {
    expect(await read([Buffer.from('data: whole\n\ndata: half')])).toEqual([
      { name: 'message', data: 'whole' },
    ]);
  });

  it('gives up on an event without end', async () => {
    await expect(read([Buffer.alloc(1_000_001, 'x')])).rejects.toThrow('without end');
  });
});
