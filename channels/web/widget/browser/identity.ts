/** Reads whom an identity token is about. Only the server checks it; here it tells a new customer from the same one. */
import { parse } from './stored-session.ts';

/** The `sub` claim of a JWT; undefined when there is none to be read. */
export function subjectOf(identityToken: string): string | undefined {
  const claims = parse(decode(identityToken.split('.')[1]));
  if (typeof claims !== 'object' || claims === null || !('sub' in claims)) return undefined;
  return typeof claims.sub === 'string' ? claims.sub : undefined;
}

function decode(base64Url = ''): string | undefined {
  try {
    const bytes = atob(base64Url.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
