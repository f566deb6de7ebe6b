/** What a platform's own kind of text looks like; the tree is walked once for all of them. */

export interface Dialect {
  /** Makes foreign text mean nothing but itself: no mention, no formatting. */
  escape(text: string): string;
  strong(inner: string): string;
  emphasis(inner: string): string;
  strike(inner: string): string;
  /** `text` is as it was written. */
  code(text: string): string;
  codeBlock(text: string): string;
  /** `label` is already in this dialect. Undefined label = the address itself is shown. */
  link(url: string, label?: string): string;
  heading(inner: string): string;
  /** One line of a quotation. */
  quoteLine(line: string): string;
}
