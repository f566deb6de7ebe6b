import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILT = new URL('../../../../dist/widget/', import.meta.url);

/** Compressed bytes of the built files whose names begin like this. */
function sizeOf(folder: string, ...beginnings: readonly string[]): number {
  const place = new URL(folder, BUILT);
  return readdirSync(place)
    .filter((name) => name.endsWith('.js') && beginnings.some((beginning) => name.startsWith(beginning)))
    .reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, place)), { level: 9 }).length, 0);
}

describe('what a page loads', () => {
  it('is built', () => expect(existsSync(BUILT)).toBe(true));

  it('is a script of at most 5 KB until somebody opens the chat', () => {
    expect(sizeOf('./', 'widget')).toBeGreaterThan(1_000);
    expect(sizeOf('./', 'widget')).toBeLessThanOrEqual(5_000);
  });

  it('is at most 40 KB with the open chat, and 4 KB more with the first file', () => {
    expect(sizeOf('chunks/', 'chat-', 'chunk-', 'esm-')).toBeLessThanOrEqual(40_000);
    expect(sizeOf('chunks/', 'parts-')).toBeGreaterThan(1_000);
    expect(sizeOf('chunks/', 'parts-')).toBeLessThanOrEqual(4_000);
  });
});
