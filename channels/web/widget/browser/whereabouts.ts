/** Where the customer is: the page, and the time there. Staff who answer see it. */

export interface Whereabouts {
  /** Without query and fragment, which may hold secrets. */
  readonly page?: string;
  /** IANA name. */
  readonly timeZone?: string;
}

/** The server takes no longer one. */
const MAX_PAGE_CHARACTERS = 2_048;

/** What a browser does not tell is left out. */
export function whereabouts(): Whereabouts {
  const { protocol, origin, pathname } = location;
  const page = origin + pathname;
  const isPage = protocol.startsWith('http') && page.length <= MAX_PAGE_CHARACTERS;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { ...(isPage ? { page } : {}), ...(timeZone ? { timeZone } : {}) };
}
