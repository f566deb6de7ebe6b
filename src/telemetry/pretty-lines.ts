/** Turns a JSON log line into one that people read while developing. One event stays one line, whatever is in it. */

const TIME_START = 11;
const TIME_END = 23;

export function prettyLine(json: string): string {
  const { level, time, event, error, ...fields }: Record<string, unknown> = JSON.parse(json);
  const details = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  const clock = String(time).slice(TIME_START, TIME_END);
  const line = [clock, String(level).toUpperCase().padEnd(5), event, ...details].join(' ');
  return error === undefined ? `${line}\n` : `${line}\n${indent(describe(error))}\n`;
}

/** The stack of an error and of its causes. */
function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const stack = 'stack' in error ? error.stack : 'message' in error ? error.message : '';
  return 'cause' in error ? `${stack}\ncaused by ${describe(error.cause)}` : String(stack);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
