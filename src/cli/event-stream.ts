/** Reads a stream of server-sent events. Comments and fields other than `event` and `data` are passed over. */

/** Longer events are no answer of ours. */
const MAX_EVENT_CHARACTERS = 1_000_000;

export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

export async function* readServerEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let unread = '';
  for await (const bytes of body) {
    unread += decoder.decode(bytes, { stream: true });
    const blocks = unread.split(/\r?\n\r?\n/);
    unread = blocks.pop() ?? '';
    if (unread.length > MAX_EVENT_CHARACTERS) throw new Error('The server sent an event without end.');
    for (const block of blocks) {
      const event = readBlock(block);
      if (event.data !== '') yield event;
    }
  }
}

function readBlock(block: string): ServerEvent {
  const lines = block.split(/\r?\n/);
  const data = lines.filter((line) => line.startsWith('data:')).map(fieldValue);
  const name = lines.find((line) => line.startsWith('event:'));
  return { name: name === undefined ? 'message' : fieldValue(name), data: data.join('\n') };
}

function fieldValue(line: string): string {
  return line.slice(line.indexOf(':') + 1).replace(/^ /, '');
}
