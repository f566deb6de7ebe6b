/** What every reader makes of a file: an article in sections. */

export interface Article {
  readonly title: string;
  readonly url?: string;
  readonly sections: readonly Section[];
  /** Addresses that a web page leads to, as they are written. */
  readonly links?: readonly string[];
  /** A web page that asks to be left out of what is searched. */
  readonly isUnlisted?: boolean;
}

export interface Section {
  /** Outermost first, the title left out. */
  readonly headings: readonly string[];
  readonly anchor?: string;
  /** Markdown blocks in order: paragraphs, lists, tables, code. */
  readonly blocks: readonly string[];
}
