/** Splits a Markdown file into its front matter and the rest. Only plain `name: value` lines are read; that is all an article needs. */

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?<lines>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u;
const FIELD = /^(?<name>[\w-]+):[ \t]*(?<value>.*?)[ \t]*$/u;
const QUOTED = /^(?<quote>["'])(?<inner>.*)\k<quote>$/u;

export function readFrontMatter(source: string): FrontMatter {
  const match = FRONT_MATTER.exec(source);
  if (match === null) return { fields: new Map(), body: source };
  const fields = new Map<string, string>();
  for (const line of (match.groups?.lines ?? '').split(/\r?\n/u)) {
    const { name = '', value = '' } = FIELD.exec(line)?.groups ?? {};
    const text = QUOTED.exec(value)?.groups?.inner ?? value;
    if (text !== '') fields.set(name, text);
  }
  return { fields, body: source.slice(match[0].length) };
}
