/** Makes the fragment of a heading as GitHub does: https://docs.github.com/get-started/writing-on-github/basic-writing-and-formatting-syntax#section-links */

/** Repeated headings of one page get `-1`, `-2`, … */
export function createSlugger(): (heading: string) => string {
  const used = new Map<string, number>();
  return (heading) => {
    const slug = heading
      .toLowerCase()
      .trim()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replace(/ /gu, '-');
    const repeats = used.get(slug) ?? 0;
    used.set(slug, repeats + 1);
    return repeats === 0 ? slug : `${slug}-${repeats}`;
  };
}
