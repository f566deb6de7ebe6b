/** What every reader makes of a file: an article in sections. */

export interface Article {
  readonly title: string;
  readonly url?: string;
  readonly sections: readonly Section[];
}

export interface Section {
  /** Outermost first, the title left out. */
  readonly headings: readonly string[];
  readonly anchor?: string;
  /** Markdown blocks in order: paragraphs, lists, tables, code. */
  readonly blocks: readonly string[];
}
