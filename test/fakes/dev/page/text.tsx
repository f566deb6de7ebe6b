/** Slack's mrkdwn as elements: bold, italic, code, links, mentions and dates. Nothing in it becomes markup. */
import type { ComponentChildren } from 'preact';

const PIECE =
  /```([\s\S]+?)```|`([^`\n]+)`|<([^<>\n]+)>|\*([^*\n]+)\*|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|~([^~\n]+)~/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

export function Mrkdwn({ text, nameOf }: { readonly text: string; readonly nameOf: (id: string) => string }) {
  const pieces: ComponentChildren[] = [];
  let end = 0;
  for (const match of text.matchAll(PIECE)) {
    pieces.push(plain(text.slice(end, match.index)), pieceOf(match, nameOf));
    end = match.index + match[0].length;
  }
  return <p>{[...pieces, plain(text.slice(end))]}</p>;
}

function pieceOf(match: RegExpMatchArray, nameOf: (id: string) => string): ComponentChildren {
  const [, block, code, angle, bold, italic, struck] = match;
  if (block !== undefined) return <pre>{plain(block.trim())}</pre>;
  if (code !== undefined) return <code>{plain(code)}</code>;
  if (angle !== undefined) return reference(angle, nameOf);
  if (bold !== undefined) return <b>{plain(bold)}</b>;
  if (italic !== undefined) return <i>{plain(italic)}</i>;
  return <s>{plain(struck ?? '')}</s>;
}

function reference(inside: string, nameOf: (id: string) => string): ComponentChildren {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@') || target.startsWith('#')) {
    return <mark>{`${target[0]}${label ?? nameOf(target.slice(1))}`}</mark>;
  }
  const date = /^!date\^(\d+)/.exec(target)?.[1];
  if (date !== undefined) return <time>{new Date(Number(date) * 1_000).toLocaleString()}</time>;
  if (!/^(?:https?:|mailto:)/.test(target)) return plain(`<${inside}>`);
  return (
    <a href={target} target="_blank" rel="noreferrer">
      {plain(label ?? target)}
    </a>
  );
}

function plain(text: string): string {
  return text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}
