/** The few kinds of block that the desk is made of. */
import type { SlackBlock } from '../render/render-answer.ts';

/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX_SECTION_CHARACTERS = 3_000;
/** https://docs.slack.dev/reference/block-kit/blocks/header-block */
const MAX_HEADER_CHARACTERS = 150;

export function header(text: string): SlackBlock {
  return { type: 'header', text: plain(text.slice(0, MAX_HEADER_CHARACTERS)) };
}

/** The text is Slack's own kind, escaped already. */
export function section(text: string): SlackBlock {
  return { type: 'section', text: { type: 'mrkdwn', text: cut(text), verbatim: true } };
}

export function context(text: string): SlackBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: cut(text), verbatim: true }] };
}

export function buttons(elements: readonly SlackBlock[]): SlackBlock {
  return { type: 'actions', elements };
}

export function button(
  label: string,
  actionId: string,
  value: string,
  style?: 'primary' | 'danger',
): SlackBlock {
  return {
    type: 'button',
    text: plain(label),
    action_id: actionId,
    value,
    ...(style === undefined ? {} : { style }),
  };
}

export function plain(text: string) {
  return { type: 'plain_text', text, emoji: true } as const;
}

export function option(label: string, value: string) {
  return { text: plain(label), value };
}

function cut(text: string): string {
  return text.length > MAX_SECTION_CHARACTERS ? `${text.slice(0, MAX_SECTION_CHARACTERS - 1)}…` : text || ' ';
}
