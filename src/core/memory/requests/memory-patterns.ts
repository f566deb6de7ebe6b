/** How one language asks what is remembered and wants it forgotten. Matched on whole messages as `plainWords` writes them; repetitions are bounded. */
export interface MemoryPatterns {
  readonly list: RegExp;
  readonly all: RegExp;
  /** Group `which`: a number, or words of the fact. */
  readonly one: RegExp;
}
