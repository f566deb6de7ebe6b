/** How one language greets, thanks and takes its leave. Words as `plainWords` writes them, between spaces. */
export interface SmallTalkWords {
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly yes: string;
  /** Words that may stand beside those above and that ask nothing. */
  readonly beside?: string;
  /** Whole messages, matched on `plainWords`, that say it in no such word: `that fixed it`. Every repetition is bounded. */
  readonly sayings?: Partial<Readonly<Record<'greeting' | 'thanks' | 'goodbye', readonly RegExp[]>>>;
}
