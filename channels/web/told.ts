/** Which messages of a session its visitors have been told of: signals may get lost between nodes, and come out of order. */

export interface Told {
  add(seq: number): void;
  has(seq: number): boolean;
  /** Up to which nothing is missing. */
  complete(): number;
  /** Something later was told than what is missing. */
  hasGap(): boolean;
  /** Everything up to `seq` was looked for: what is still missing does not exist. */
  settle(seq: number): void;
}

/** What was said up to `lastSeq` its visitors ask for themselves. */
export function createTold(lastSeq: number): Told {
  let complete = lastSeq;
  const ahead = new Set<number>();

  const advance = (): void => {
    while (ahead.delete(complete + 1)) complete += 1;
  };

  return {
    add(seq) {
      if (seq > complete) ahead.add(seq);
      advance();
    },
    has: (seq) => seq <= complete || ahead.has(seq),
    complete: () => complete,
    hasGap: () => ahead.size > 0,
    settle(seq) {
      complete = Math.max(complete, seq);
      for (const told of ahead) if (told <= complete) ahead.delete(told);
      advance();
    },
  };
}
