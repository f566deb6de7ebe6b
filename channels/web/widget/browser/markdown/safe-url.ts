/** Which addresses a link may lead to. */

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** Undefined when the address is malformed, of another scheme as `javascript:` is, or relative without a `base`. */
export function safeUrl(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return SAFE_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
}
