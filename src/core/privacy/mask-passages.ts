/** Masks what stands in customers' own files. The organisation's articles are public and stay as they are. */
import type { Passage } from '../../contract/knowledge.ts';

export function maskFilePassages(
  passages: readonly Passage[],
  mask: (text: string) => string,
): readonly Passage[] {
  return passages.map((passage) => {
    if (passage.isFile !== true) return passage;
    const { title, headings, text } = passage;
    return { ...passage, title: mask(title), headings: headings.map(mask), text: mask(text) };
  });
}
