/** What a website asks of programs that read it: https://www.rfc-editor.org/rfc/rfc9309. */

export interface Robots {
  /** `url` is of the site that these rules were read from. */
  allows(url: URL): boolean;
  /** To be waited between two requests. */
  readonly delayMs: number;
}

interface Rule {
  readonly pattern: string;
  readonly isAllowed: boolean;
}

interface Group {
  readonly agents: string[];
  readonly rules: Rule[];
  delayMs: number;
}

/** The site says nothing. */
export const ALLOWS_ALL: Robots = { allows: () => true, delayMs: 0 };
/** Nobody knows what the site says: its rules cannot be had at the moment. */
export const ALLOWS_NOTHING: Robots = { allows: () => false, delayMs: 0 };

const OWN_NAME = 'switchboard';
const MAX_LINES = 10_000;
/** Sites that want more would keep a small ingestion busy for hours. */
const MAX_DELAY_MS = 10_000;
const MS_PER_SECOND = 1_000;

export function readRobots(text: string): Robots {
  const groups = readGroups(text);
  const own = groups.filter(({ agents }) => agents.includes(OWN_NAME));
  const chosen = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
  const rules = chosen.flatMap((group) => group.rules);
  return {
    delayMs: Math.max(0, ...chosen.map((group) => group.delayMs)),
    allows({ pathname, search }) {
      const fitting = rules.filter(({ pattern }) => matches(pathname + search, pattern));
      const length = Math.max(-1, ...fitting.map(({ pattern }) => pattern.length));
      const longest = fitting.filter(({ pattern }) => pattern.length === length);
      return longest.length === 0 || longest.some(({ isAllowed }) => isAllowed);
    },
  };
}

function readGroups(text: string): readonly Group[] {
  const groups: Group[] = [];
  for (const line of text.split(/[\r\n]+/, MAX_LINES)) {
    const [statement = ''] = line.split('#', 1);
    const colon = statement.indexOf(':');
    addStatement(groups, statement.slice(0, colon).trim().toLowerCase(), statement.slice(colon + 1).trim());
  }
  return groups;
}

function addStatement(groups: Group[], name: string, value: string): void {
  const current = groups.at(-1);
  switch (name) {
    case 'user-agent':
      // Several names in a row share what follows.
      if (current !== undefined && current.rules.length === 0 && current.delayMs === 0) {
        current.agents.push(value.toLowerCase());
      } else groups.push({ agents: [value.toLowerCase()], rules: [], delayMs: 0 });
      return;
    case 'crawl-delay':
      if (current !== undefined) current.delayMs = readDelay(value);
      return;
    case 'allow':
    case 'disallow':
      // An empty rule rules nothing.
      if (value !== '') current?.rules.push({ pattern: value, isAllowed: name === 'allow' });
  }
}

function readDelay(seconds: string): number {
  const delayMs = Number(seconds) * MS_PER_SECOND;
  return delayMs > 0 ? Math.min(delayMs, MAX_DELAY_MS) : 0;
}

/** `*` stands for any letters, a `$` at the end for the end. Without a regular expression, which a hostile pattern could keep busy. */
function matches(path: string, pattern: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...others] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = others.pop();
  for (const part of others) {
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  if (last === undefined) return !isWhole || path.length === at;
  return isWhole ? path.length >= at + last.length && path.endsWith(last) : path.includes(last, at);
}
