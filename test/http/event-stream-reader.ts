/** Reads server-sent events as a browser would, strictly: every line must be a comment or a field that was announced. */

export interface StreamedEvent {
  readonly event: string;
  readonly data: unknown;
}

export function parseEvents(text: string): readonly StreamedEvent[] {
  if (!text.endsWith('\n\n')) throw new Error('The stream ends within an event.');
  return text
    .slice(0, -2)
    .split('\n\n')
    .filter((block) => !block.startsWith(':'))
    .map((block) => {
      const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
      if (event === undefined || data === undefined) throw new Error(`Not an event: ${block}`);
      return { event, data: JSON.parse(data) };
    });
}
