/** Compares what was acknowledged with what was answered. */
export interface Account {
  readonly messages: number;
  /** Acknowledged, but in no answer. */
  readonly lost: number;
  /** Named by more than one answer, or twice in one. */
  readonly twice: number;
  /** Answered after a message that was sent later. */
  readonly reordered: number;
}

export const NOTHING: Account = { messages: 0, lost: 0, twice: 0, reordered: 0 };

/** Both in order, of one conversation. */
export function accountOf(acknowledged: readonly string[], answered: readonly string[]): Account {
  const place = new Map(acknowledged.map((number, index) => [number, index]));
  const once = [...new Set(answered)];
  let newest = -1;
  let reordered = 0;
  for (const number of once) {
    const index = place.get(number) ?? newest;
    if (index < newest) reordered += 1;
    newest = Math.max(newest, index);
  }
  return {
    messages: acknowledged.length,
    lost: acknowledged.filter((number) => !once.includes(number)).length,
    twice: answered.length - once.length,
    reordered,
  };
}

export function sumOf(accounts: readonly Account[]): Account {
  return accounts.reduce(
    (sum, one) => ({
      messages: sum.messages + one.messages,
      lost: sum.lost + one.lost,
      twice: sum.twice + one.twice,
      reordered: sum.reordered + one.reordered,
    }),
    NOTHING,
  );
}
