/** Reads the `data:` lines of a server-sent event stream. Lean on purpose: one pass over the bytes, no objects per event. */
import { cutReply } from './model-failure.ts';

/** A single event longer than this is not a chat reply. */
const MAX_LINE_CHARACTERS = 1_000_000;

/** In order, without `data:`. Ends where the body ends; whether that was a whole reply is for the caller to judge. */
export async function* readEventLines(body: ReadableStream<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > MAX_LINE_CHARACTERS) throw cutReply();
      for (const line of lines) {
        if (line.startsWith('data:')) yield line.slice('data:'.length).trim();
      }
    }
  } finally {
    // Frees the connection when the caller leaves early; a body that already failed has nothing to free.
    await reader.cancel().catch(() => undefined);
  }
}
