/** Whether what a model wrote can pass for a translation: as long as one, with the same masked values, and no address that was not there. Pure. */

const NAME = /\[[a-z]{2,6}-\d{1,4}\]/g;
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()[\]"']{1,400}/gi;
/** Some scripts say in ten characters what others say in fifty. */
const LONGER_BY = 6;
const AT_LEAST_CHARACTERS = 80;

/** Undefined when it cannot. */
export function acceptTranslation(written: string, original: string): string | undefined {
  const text = written.trim();
  if (text === '' || text.length > Math.max(AT_LEAST_CHARACTERS, original.length * LONGER_BY))
    return undefined;
  const names = found(original, NAME);
  const hasSameNames = [...found(text, NAME)].every((name) => names.has(name));
  const keepsNames = [...names].every((name) => text.includes(name));
  const addresses = found(original, ADDRESS);
  const addsNone = [...found(text, ADDRESS)].every((address) => addresses.has(address));
  return hasSameNames && keepsNames && addsNone ? text : undefined;
}

function found(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set((text.match(pattern) ?? []).map((one) => one.replace(/[.,;:!?]+$/, '')));
}
