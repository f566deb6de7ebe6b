/** Which addresses a link may lead to. */

const SAFE_PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];

/** Undefined when the address is malformed, of another scheme as `javascript:` is, or relative without a `base`. */
export function safeUrl(address: string, base?: string): string | undefined {
  try {
    const { protocol, href } = new URL(address, base);
    return SAFE_PROTOCOLS.includes(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
