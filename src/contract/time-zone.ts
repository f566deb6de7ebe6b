/** Names of time zones, as browsers and chat platforms say them. */

/** The name, when a clock can be shown by it; old names of a zone count too. */
export function knownTimeZone(name: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name === '' ? undefined : name;
  } catch {
    return undefined;
  }
}
