/** The inside of a paragraph, as pieces between which it may be broken: words, and what must stay whole. */
import type { PhrasingContent } from 'mdast';
import type { Dialect } from './dialect.ts';
import { linkedAddress, plainText } from './links.ts';

const WORD_WITH_SPACE = /\S+\s*|\s+/gu;
const BREAK = '\n';

/** Joined they are the paragraph. */
export function renderInline(nodes: readonly PhrasingContent[], dialect: Dialect): readonly string[] {
  return nodes.flatMap((node) => piecesOf(node, dialect));
}

function piecesOf(node: PhrasingContent, dialect: Dialect): readonly string[] {
  switch (node.type) {
    case 'text':
      return (node.value.match(WORD_WITH_SPACE) ?? []).map(dialect.escape);
    case 'strong':
      return styled(node.children, dialect, dialect.strong);
    case 'emphasis':
      return styled(node.children, dialect, dialect.emphasis);
    case 'delete':
      return styled(node.children, dialect, dialect.strike);
    case 'inlineCode':
      return [dialect.code(node.value)];
    case 'break':
      return [BREAK];
    case 'link':
      return linkPieces(node.url, node.children, dialect);
    case 'image':
      return linkPieces(node.url, [{ type: 'text', value: node.alt || node.url }], dialect);
    case 'linkReference':
      return renderInline(node.children, dialect);
    case 'imageReference':
      return [dialect.escape(node.alt ?? '')];
    case 'html':
      return (node.value.match(WORD_WITH_SPACE) ?? []).map(dialect.escape);
    case 'footnoteReference':
      return [dialect.escape(`[${node.identifier}]`)];
  }
}

/** White space at the edges would keep a platform from seeing the style. */
function styled(
  nodes: readonly PhrasingContent[],
  dialect: Dialect,
  style: (inner: string) => string,
): readonly string[] {
  const inner = renderInline(nodes, dialect).join('');
  const trimmed = inner.trim();
  if (trimmed === '') return [inner];
  const before = inner.slice(0, inner.indexOf(trimmed));
  const after = inner.slice(before.length + trimmed.length);
  return [`${before}${style(trimmed)}${after}`];
}

function linkPieces(url: string, children: readonly PhrasingContent[], dialect: Dialect): readonly string[] {
  const said = plainText(children);
  const address = linkedAddress(url, said);
  if (address === undefined) return renderInline(children, dialect);
  if (said === url || said === address.url) return [dialect.link(address.url)];
  const label = renderInline(children, dialect).join('');
  return [
    address.isLabelHonest && label !== '' ? dialect.link(address.url, label) : dialect.link(address.url),
  ];
}
