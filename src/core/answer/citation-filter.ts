/**
 * Reads a reply while it streams: lets citations of known passages through, takes unknown ones out before anyone sees them,
 * and notices the model's own sign for not knowing. Code stays as it is.
 */

/** What the model writes when no passage answers. */
export const UNKNOWN_SIGN = '[none]';

export interface CitationFilter {
  /** The text that may be shown now; a possible citation is held back until it is complete. */
  push(text: string): string;
  /** The rest, at the end of the reply. */
  flush(): string;
  /** Passages that were let through, by their own numbers, in order of appearance. */
  cited(): readonly number[];
  saysUnknown(): boolean;
}

/** A marker is never longer; what goes on is text. */
const MAX_MARKER_CHARACTERS = 24;
const MARKER = /^ ?\[(none|\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\]$/;
/** Could still become a marker; the space before it goes with it when it is taken out. */
const MARKER_START = /^ ?(?:\[(?:n|no|non|none|[\d,;\s]*)?)?$/;

/** Text in which neither a marker nor code can begin; read in one go, for speed. */
const PLAIN = /(?:[^ [`]| (?=[^ [`]))+/y;

/** `numberAs` says how a passage is shown: `place` counts from 1 in the order in which passages are first cited. */
export function createCitationFilter(
  isKnown: (index: number) => boolean,
  numberAs: (place: number, index: number) => number = (_, index) => index,
): CitationFilter {
  const code = createCodeWatch();
  const cited = new Set<number>();
  let held = '';
  let isUnknown = false;

  const readMarker = (content: string, space: string): string => {
    if (content === 'none') {
      isUnknown = true;
      return '';
    }
    const known = content.split(/[,;]/).map(Number).filter(isKnown);
    const shown = known.map((index) => {
      cited.add(index);
      return `[${numberAs([...cited].indexOf(index) + 1, index)}]`;
    });
    return shown.length === 0 ? '' : space + shown.join('');
  };

  const release = (): string => {
    const text = held;
    held = '';
    return text;
  };

  const read = (character: string): string => {
    if (code.isCode(character)) return release() + character;
    const candidate = held + character;
    const marker = MARKER.exec(candidate)?.[1];
    if (marker !== undefined) {
      release();
      return readMarker(marker, candidate.startsWith(' ') ? ' ' : '');
    }
    if (mayBecomeMarker(candidate)) {
      held = candidate;
      return '';
    }
    // What was held is text after all; the character itself may begin a marker.
    const text = release();
    if (!mayBecomeMarker(character)) return text + character;
    held = character;
    return text;
  };

  return {
    push(text) {
      let shown = '';
      for (let at = 0; at < text.length; ) {
        const plain = held === '' && !code.isOpen() ? plainLength(text, at) : 0;
        shown += plain > 0 ? text.slice(at, at + plain) : read(text.charAt(at));
        at += Math.max(plain, 1);
      }
      return shown;
    },
    flush: release,
    cited: () => [...cited],
    saysUnknown: () => isUnknown,
  };
}

function mayBecomeMarker(text: string): boolean {
  return (
    (text.startsWith(' ') || text.startsWith('[')) &&
    text.length <= MAX_MARKER_CHARACTERS &&
    MARKER_START.test(text)
  );
}

function plainLength(text: string, from: number): number {
  PLAIN.lastIndex = from;
  return PLAIN.exec(text)?.[0].length ?? 0;
}

/** Follows runs of backticks, which open and close code. */
function createCodeWatch(): { isOpen(): boolean; isCode(character: string): boolean } {
  let run = 0;
  let open = 0;
  return {
    isOpen: () => run > 0 || open > 0,
    isCode(character) {
      if (character === '`') {
        run += 1;
        return true;
      }
      if (run > 0 && open > 0 && run >= open) open = 0;
      else if (run > 0 && open === 0) open = run;
      run = 0;
      return open > 0;
    },
  };
}
