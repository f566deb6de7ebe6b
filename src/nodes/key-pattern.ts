/** Patterns over cache keys: `*` stands for any text, everything else for itself. */

export function matchesPattern(pattern: string, key: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.pop();
  if (end === undefined) return key === pattern;
  if (key.length < start.length + end.length || !key.startsWith(start) || !key.endsWith(end)) return false;
  const middle = key.slice(start.length, key.length - end.length);
  let from = 0;
  for (const part of rest) {
    const found = middle.indexOf(part, from);
    if (found < 0) return false;
    from = found + part.length;
  }
  return true;
}

/** The same as Redis writes it, https://redis.io/docs/latest/commands/keys/. */
export function toRedisPattern(pattern: string): string {
  return pattern.replace(/[\\?[\]^]/g, '\\$&');
}
