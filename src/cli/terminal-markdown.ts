/** Markdown as a terminal shows it: styled where it can be, otherwise plain text. Nothing in it drives the terminal. */
import type { Dialect } from '../../channels/markdown/dialect.ts';
import { parseMarkdown } from '../../channels/markdown/parse-markdown.ts';
import { renderBlocks } from '../../channels/markdown/render-blocks.ts';
import { forTerminal } from './output.ts';

const CODE_INDENT = '    ';
/** https://www.ecma-international.org/publications-and-standards/standards/ecma-48/ (SGR): what begins a style and what ends it. */
const BOLD = ['\u001b[1m', '\u001b[22m'] as const;
const ITALIC = ['\u001b[3m', '\u001b[23m'] as const;
const STRUCK = ['\u001b[9m', '\u001b[29m'] as const;
const CYAN = ['\u001b[36m', '\u001b[39m'] as const;

export type RenderMarkdown = (markdown: string) => string;

/** `isStyled` is for terminals; a file or another program gets text alone. */
export function createMarkdownRenderer(isStyled: boolean): RenderMarkdown {
  const options = { dialect: isStyled ? STYLED : PLAIN, maxCharacters: Number.POSITIVE_INFINITY };
  return (markdown) => renderBlocks(parseMarkdown(markdown), options).join('\n\n');
}

/** Also false where `NO_COLOR` is set. */
export function isStyledTerminal(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY && stream.hasColors();
}

/** Escape sequences stand only here; all text goes through `forTerminal` after entities in it have been read. */
const PLAIN: Dialect = {
  escape: forTerminal,
  strong: (inner) => inner,
  emphasis: (inner) => inner,
  strike: (inner) => inner,
  code: forTerminal,
  codeBlock: (text) =>
    forTerminal(text)
      .split('\n')
      .map((line) => CODE_INDENT + line)
      .join('\n'),
  link: (url, label) => (label === undefined ? forTerminal(url) : `${label} (${forTerminal(url)})`),
  heading: (inner) => inner,
  quoteLine: (line) => `│ ${line}`,
};

const STYLED: Dialect = {
  ...PLAIN,
  strong: (inner) => styled(inner, BOLD),
  emphasis: (inner) => styled(inner, ITALIC),
  strike: (inner) => styled(inner, STRUCK),
  code: (text) => styled(forTerminal(text), CYAN),
  heading: (inner) => styled(inner, BOLD),
};

type Style = readonly [begin: string, end: string];

/** The same style within would end it too early. */
function styled(inner: string, [begin, end]: Style): string {
  return begin + inner.replaceAll(begin, '').replaceAll(end, '') + end;
}
