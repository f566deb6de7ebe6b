/** Which links are shown, and whether their labels tell the truth about where they lead. */
import type { Nodes } from 'mdast';

const SHOWN_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);
const LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/)?(?<host>[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/:?#].*)?$/u;

export interface LinkedAddress {
  readonly url: string;
  /** False when the label names another place than the address: then the address itself is shown. */
  readonly isLabelHonest: boolean;
}

/** Undefined for an address that nobody should follow. */
export function linkedAddress(url: string, label: string): LinkedAddress | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, href } = new URL(url);
  if (!SHOWN_PROTOCOLS.has(protocol)) return undefined;
  const named = LOOKS_LIKE_ADDRESS.exec(label.trim())?.groups?.host;
  return { url: href, isLabelHonest: named === undefined || isSameHost(named, hostname) };
}

/** The words of nodes without any formatting. */
export function plainText(nodes: readonly Nodes[]): string {
  return nodes.map(plainTextOf).join('');
}

function plainTextOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if ('children' in node) return plainText(node.children);
  return node.type === 'break' ? ' ' : '';
}

function isSameHost(named: string, hostname: string): boolean {
  const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
  return bare(named) === bare(hostname);
}
