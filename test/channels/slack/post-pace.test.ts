import { describe, expect, it } from 'vitest';
import { createPostPace, type PostPace } from '../../../channels/slack/post-pace.ts';

const SECOND_MS = 1_000;

function startPace(): { readonly pace: PostPace; forward(ms: number): void } {
  let now = 1_790_000_000_000;
  const pace = createPostPace(() => now);
  return {
    pace,
    forward(ms) {
      now += ms;
    },
  };
}

function waits(pace: PostPace, channel: string, ids: readonly string[]): readonly number[] {
  return ids.map((id) => pace.waitMs(channel, id));
}

function numbered(count: number, from = 0): readonly string[] {
  return Array.from({ length: count }, (_, index) => `m${from + index}`);
}

describe('Slack 23: new messages', () => {
  it('of a quiet channel go out at once, later ones one a second, each at a time of its own', () => {
    const { pace } = startPace();
    expect(waits(pace, 'C1', numbered(13))).toEqual([...Array(10).fill(0), 1_000, 2_000, 3_000]);
  });

  it('go out when their time has come, before any that came later', () => {
    const { pace, forward } = startPace();
    waits(pace, 'C1', numbered(12));
    expect(pace.waitMs('C1', 'm10')).toBe(SECOND_MS);
    forward(SECOND_MS);
    expect(pace.waitMs('C1', 'late')).toBe(2 * SECOND_MS);
    expect(waits(pace, 'C1', ['m10', 'm11'])).toEqual([0, SECOND_MS]);
    forward(SECOND_MS);
    expect(waits(pace, 'C1', ['m11', 'late'])).toEqual([0, SECOND_MS]);
  });

  it('may come as a burst again after a quiet while', () => {
    const { pace, forward } = startPace();
    waits(pace, 'C1', numbered(12));
    forward(12 * SECOND_MS);
    expect(waits(pace, 'C1', numbered(10, 20))).toEqual(Array(10).fill(0));
  });

  it('of one channel never wait for another', () => {
    const { pace } = startPace();
    waits(pace, 'C1', numbered(40));
    pace.limited('C1', 'm0', 30 * SECOND_MS);
    expect(waits(pace, 'C2', numbered(10, 50))).toEqual(Array(10).fill(0));
  });

  it('wait as long as Slack says, and then not all at once', () => {
    const { pace, forward } = startPace();
    waits(pace, 'C1', numbered(11));
    expect(pace.limited('C1', 'm0', 5 * SECOND_MS)).toBe(5 * SECOND_MS);
    expect(pace.limited('C1', 'm1', 5 * SECOND_MS)).toBe(6 * SECOND_MS);
    expect(pace.waitMs('C1', 'new')).toBe(7 * SECOND_MS);
    forward(SECOND_MS);
    // Its time came while Slack takes nothing.
    expect(pace.waitMs('C1', 'm10')).toBe(7 * SECOND_MS);
    forward(4 * SECOND_MS);
    expect(waits(pace, 'C1', ['m0', 'm1', 'new', 'm10'])).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('to one person are not held up before Slack asks for it, and for a while afterwards', () => {
    const { pace, forward } = startPace();
    expect(waits(pace, 'D1', numbered(100))).toEqual(Array(100).fill(0));
    expect(pace.limited('D1', 'm0', 2 * SECOND_MS)).toBe(2 * SECOND_MS);
    expect(pace.waitMs('D1', 'next')).toBe(3 * SECOND_MS);
    forward(20 * SECOND_MS);
    expect(waits(pace, 'D1', numbered(100, 200))).toEqual(Array(100).fill(0));
  });
});
