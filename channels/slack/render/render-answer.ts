/** An answer as Slack messages: one, or several in order when it is long; sources and buttons are part of the last. */
import type { DeliveryContent, DeliveryOffer } from '../../../src/contract/delivery.ts';
import type { Citation } from '../../../src/contract/records.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { renderBlocks } from '../../markdown/render-blocks.ts';
import { escapeControl, mrkdwn } from './mrkdwn.ts';

export interface RenderedMessage {
  /** For notifications and old clients: all of it, in Slack's own kind of text. */
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

export type SlackBlock = Readonly<Record<string, unknown>>;

/** https://docs.slack.dev/reference/block-kit/blocks/section-block */
const MAX_SECTION_CHARACTERS = 3_000;
/** Slack asks for at most 4,000 and cuts at 40,000. https://docs.slack.dev/reference/methods/chat.postMessage#truncating */
const MAX_MESSAGE_CHARACTERS = 3_900;
/** Slack takes 50; the rest is for the author, the sources and the buttons. */
const MAX_SECTIONS = 44;
const MAX_TITLE_CHARACTERS = 120;
/** https://docs.slack.dev/reference/block-kit/blocks/context-block */
const MAX_CONTEXT_ELEMENTS = 10;

export function renderAnswer(content: DeliveryContent, messageId: string): readonly RenderedMessage[] {
  const sections = renderBlocks(parseMarkdown(content.text), {
    dialect: mrkdwn,
    maxCharacters: MAX_SECTION_CHARACTERS,
  });
  const pages = paginate(sections.length === 0 ? [' '] : sections);
  return pages.map((page, index) => {
    const isFirst = index === 0;
    const isLast = index === pages.length - 1;
    return {
      text: [...(isFirst ? authorLine(content) : []), ...page].join('\n\n'),
      blocks: [
        ...(isFirst ? authorLine(content).map(context) : []),
        ...page.map(section),
        ...(isLast ? sourcesBlock(content.citations) : []),
        ...(isLast ? buttons(content, messageId) : []),
      ],
    };
  });
}

function paginate(sections: readonly string[]): readonly (readonly string[])[] {
  const pages: string[][] = [];
  let page: string[] = [];
  let size = 0;
  for (const text of sections) {
    if (page.length > 0 && (size + text.length > MAX_MESSAGE_CHARACTERS || page.length === MAX_SECTIONS)) {
      pages.push(page);
      page = [];
      size = 0;
    }
    page.push(text);
    size += text.length;
  }
  return [...pages, page];
}

function section(text: string): SlackBlock {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } };
}

function context(text: string): SlackBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] };
}

function authorLine({ author }: DeliveryContent): readonly string[] {
  return author === undefined ? [] : [`*${escapeControl(author).replaceAll('*', '')}*`];
}

function sourcesBlock(citations: readonly Citation[]): readonly SlackBlock[] {
  if (citations.length === 0) return [];
  const elements = citations.slice(0, MAX_CONTEXT_ELEMENTS).map(({ index, title, url }) => {
    const name = mrkdwn.escape(title.slice(0, MAX_TITLE_CHARACTERS));
    const linked = url !== undefined && /^https?:/.test(url) ? mrkdwn.link(url, name) : name;
    return { type: 'mrkdwn', text: `[${index}] ${linked}`, verbatim: true };
  });
  return [{ type: 'context', block_id: 'sources', elements }];
}

/** Action ids of the buttons under an answer. */
export const OFFER_ACTIONS = {
  up: 'answer.up',
  down: 'answer.down',
  person: 'answer.person',
  /** One for each score of the whole conversation, followed by it. */
  csat: 'answer.csat.',
  /** One for each topic to choose from, followed by its place. */
  choose: 'answer.choose.',
} as const;

function buttons({ offers = [], choices = [] }: DeliveryContent, messageId: string): readonly SlackBlock[] {
  const elements = [
    ...choices.map((choice, at) => button(choice, `${OFFER_ACTIONS.choose}${at}`, choice)),
    ...offers.flatMap((offer) => buttonsOf(offer, messageId)),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `answer:${messageId}`, elements }];
}

/** Understood in every language. */
const SCORES = ['😞 1', '2', '3', '4', '😊 5'] as const;

function buttonsOf(offer: DeliveryOffer, messageId: string): readonly SlackBlock[] {
  switch (offer) {
    case 'feedback':
      return [
        button('👍 Helpful', OFFER_ACTIONS.up, messageId),
        button('👎 Not helpful', OFFER_ACTIONS.down, messageId),
      ];
    case 'csat':
      return SCORES.map((label, at) => button(label, `${OFFER_ACTIONS.csat}${at + 1}`, messageId));
    case 'person':
      return [button('Talk to a person', OFFER_ACTIONS.person, messageId)];
  }
}

function button(label: string, actionId: string, value: string): SlackBlock {
  return {
    type: 'button',
    text: { type: 'plain_text', text: label, emoji: true },
    action_id: actionId,
    value,
  };
}
