/** Shows Markdown as elements. Text only ever becomes text nodes, so nothing in it can act. */
import type { ComponentChildren, JSX } from 'preact';
import { type Block, readBlocks } from './blocks.ts';
import { type Inline, readInlines } from './inlines.ts';

export interface MarkdownProps {
  readonly text: string;
  /** Draws the mark of a source; undefined = it is none, and `[3]` stays text. */
  readonly source: (index: number) => JSX.Element | undefined;
}

export function Markdown({ text, source }: MarkdownProps) {
  return <>{readBlocks(text).map((block) => showBlock(block, source))}</>;
}

type ShowSource = MarkdownProps['source'];

function showBlock(block: Block, source: ShowSource): JSX.Element {
  const inlines = (text: string) => showInlines(readInlines(text), source);
  switch (block.kind) {
    case 'paragraph':
      return <p>{inlines(block.text)}</p>;
    case 'heading':
      return <p class="heading">{inlines(block.text)}</p>;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'quote':
      return <blockquote>{block.blocks.map((inner) => showBlock(inner, source))}</blockquote>;
    case 'list':
      return showList(block, source);
    case 'table':
      return showTable(block, inlines);
    case 'rule':
      return <hr />;
  }
}

function showList(list: Extract<Block, { kind: 'list' }>, source: ShowSource): JSX.Element {
  const items = list.items.map((blocks) => <li>{blocks.map((block) => showItemBlock(block, source))}</li>);
  return list.isOrdered ? <ol start={list.start}>{items}</ol> : <ul>{items}</ul>;
}

/** A list reads better without a paragraph in each item. */
function showItemBlock(block: Block, source: ShowSource): ComponentChildren {
  return block.kind === 'paragraph' ? showInlines(readInlines(block.text), source) : showBlock(block, source);
}

function showTable(
  table: Extract<Block, { kind: 'table' }>,
  inlines: (text: string) => ComponentChildren,
): JSX.Element {
  const alignment = (column: number) => table.alignments[column];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {table.header.map((cell, column) => (
              <th scope="col" data-align={alignment(column)}>
                {inlines(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell, column) => (
                <td data-align={alignment(column)}>{inlines(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function showInlines(inlines: readonly Inline[], source: ShowSource): ComponentChildren {
  return inlines.map((inline) => showInline(inline, source));
}

function showInline(inline: Inline, source: ShowSource): ComponentChildren {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return <br />;
    case 'code':
      return <code>{inline.text}</code>;
    case 'strong':
      return <strong>{showInlines(inline.inlines, source)}</strong>;
    case 'emphasis':
      return <em>{showInlines(inline.inlines, source)}</em>;
    case 'deleted':
      return <del>{showInlines(inline.inlines, source)}</del>;
    case 'link':
      return (
        <a href={inline.url} target="_blank" rel="noopener noreferrer nofollow">
          {showInlines(inline.inlines, source)}
        </a>
      );
    case 'source':
      return source(inline.index) ?? `[${inline.index}]`;
  }
}
