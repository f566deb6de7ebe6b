/** Slack's own kind of text. https://docs.slack.dev/messaging/formatting-message-text */
import type { Dialect } from '../../markdown/dialect.ts';

/** Keeps a mark from opening a style, and is not seen. */
const WORD_JOINER = '\u2060';
const OPENING_MARK = /(?<=^|[\s([{"'])(?<mark>[*_~`])(?=\S)/gu;
const QUOTE_AT_START = /^&gt;/;
/** Most words have nothing in them that means anything to Slack. */
const MEANINGFUL = /[&<>*_~`]/;

export const mrkdwn: Dialect = {
  escape: (text) => (MEANINGFUL.test(text) ? escapeMarks(text) : text),
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  strike: (inner) => `~${inner}~`,
  code: (text) => `\`${escapeControl(text.replaceAll('`', 'ˋ'))}\``,
  codeBlock: (text) => `\`\`\`\n${escapeControl(text.replaceAll('```', 'ˋˋˋ'))}\n\`\`\``,
  link: (url, label) =>
    label === undefined ? `<${linkTarget(url)}>` : `<${linkTarget(url)}|${linkLabel(label)}>`,
  heading: (inner) => `*${inner.replaceAll('*', '')}*`,
  quoteLine: (line) => `> ${line}`,
};

function escapeMarks(text: string): string {
  return escapeControl(text)
    .replace(OPENING_MARK, `${WORD_JOINER}$<mark>${WORD_JOINER}`)
    .replace(QUOTE_AT_START, `${WORD_JOINER}&gt;`);
}

/** These three are all that Slack gives a meaning: without them there is no mention, no channel, no link. */
export function escapeControl(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function linkTarget(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C');
}

/** A label holds no link of its own and no bar. */
function linkLabel(label: string): string {
  return label
    .replace(/<[^>|]*\|?([^>]*)>/g, '$1')
    .replaceAll('|', '¦')
    .replaceAll('\n', ' ');
}
