import { describe, expect, it } from 'vitest';
import { createSpending } from '../../../src/core/answer/spending.ts';

const NOON = Date.UTC(2026, 10, 28, 12);

function aSpending(limits: { perSession?: number; perDay?: number }) {
  const used = { session: 0, day: 0 };
  const asked: number[] = [];
  const clock = { now: NOON };
  const spending = createSpending({
    usage: {
      tokensOfSession: async () => used.session,
      tokensSince: async (at) => {
        asked.push(at);
        return used.day;
      },
    },
    perSession: limits.perSession,
    perDay: limits.perDay,
    clock: () => clock.now,
  });
  return { spending, used, asked, clock };
}

describe('spending limits', () => {
  it('hold a conversation to its own', async () => {
    const { spending, used } = aSpending({ perSession: 100 });
    used.session = 99;
    expect(await spending.exceeded('s')).toBeUndefined();
    used.session = 100;
    expect(await spending.exceeded('s')).toBe('session');
  });

  it('hold all conversations to the day’s, which begins at midnight UTC', async () => {
    const { spending, used, asked, clock } = aSpending({ perDay: 100 });
    used.day = 100;
    expect(await spending.exceeded('s')).toBe('day');
    expect(asked).toEqual([Date.UTC(2026, 10, 28)]);
    clock.now = Date.UTC(2026, 10, 29);
    used.day = 0;
    expect(await spending.exceeded('s')).toBeUndefined();
  });

  it('read the day’s sum at most every ten seconds', async () => {
    const { spending, asked, clock } = aSpending({ perDay: 100 });
    await spending.exceeded('s');
    clock.now += 9_999;
    await spending.exceeded('s');
    expect(asked).toHaveLength(1);
    clock.now += 1;
    await spending.exceeded('s');
    expect(asked).toHaveLength(2);
  });

  it('ask nothing where there are none', async () => {
    const { spending, asked } = aSpending({});
    expect(await spending.exceeded('s')).toBeUndefined();
    expect(asked).toEqual([]);
  });
});
