/** News in a ticket's thread and words to one person there: pure. Whatever customers and models wrote is inert. */
import type { DeskPost, DeskView, PrivateNotice, Translation } from '../../../src/contract/desk.ts';
import type { ChannelName } from '../../../src/contract/event.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { StoredMessage, Ticket, TicketEvent } from '../../../src/contract/records.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import { renderBlocks } from '../../markdown/render-blocks.ts';
import { escapeControl, mrkdwn } from '../render/mrkdwn.ts';
import type { SlackBlock } from '../render/render-answer.ts';
import { TICKET } from './desk-actions.ts';
import { button, buttons, context, section } from './desk-blocks.ts';
import { buttonValue, type RenderedCard } from './render-card.ts';

const MAX_SECTION_CHARACTERS = 2_900;
/** Of full sections: Slack takes 50 blocks and about 13,000 characters. What is longer goes on in the console. */
const MAX_SECTIONS = 4;
const TRANSCRIPT_MESSAGES = 20;
const TRANSCRIPT_LINE_CHARACTERS = 500;

/** Markdown as sections, each as full as it goes; at most as many as one message holds. */
function sectionsOf(markdown: string): readonly string[] {
  const blocks = renderBlocks(parseMarkdown(markdown), {
    dialect: mrkdwn,
    maxCharacters: MAX_SECTION_CHARACTERS,
  });
  const sections = fill(blocks, '\n\n');
  return sections.length > MAX_SECTIONS ? [...sections.slice(0, MAX_SECTIONS), '…'] : sections;
}

/** A model's words, not the customer's. */
const TRANSLATED = '🌐 Translated automatically:';

export interface TranslatedText {
  readonly text: string;
  readonly translation: Translation | undefined;
}

type CustomerPost = Extract<DeskPost, { kind: 'customer' }>;

export function renderCustomer(
  { change, mention }: CustomerPost,
  { text: markdown, translation }: TranslatedText,
  name: string,
): RenderedCard {
  const who = `*${escapeControl(name).replaceAll('*', '')}*`;
  const how = change === 'edited' ? ' edited:' : change === 'removed' ? ' removed a message' : '';
  const body = change === 'removed' ? [] : sectionsOf(markdown);
  const inTheirs =
    body.length === 0 || translation === undefined ? '' : ` · ${escapeControl(translation.language)}`;
  const translated = body.length === 0 || translation?.text === undefined ? [] : sectionsOf(translation.text);
  const called = mention === undefined ? '' : ` ${mentioned(mention)}`;
  return {
    text: [`${who}${how}${called}`, ...body, ...translated].join('\n'),
    blocks: [
      context(`💬 ${who}${how}${inTheirs}${called}`),
      ...body.map(section),
      ...(translated.length === 0 ? [] : [context(TRANSLATED)]),
      ...translated.map(section),
    ],
  };
}

/** A person of the workspace by their id; nothing else is made a mention. */
function mentioned(id: string): string {
  return /^[UW][A-Z0-9]+$/.test(id) ? `<@${id}>` : escapeControl(id);
}

/** Leads from the channel into the thread. */
export function renderPointer(
  event: TicketEvent,
  { number }: Ticket,
  link: string | undefined,
): RenderedCard {
  const text = `${pointerText(event, presentTicketNumber(number))}${link === undefined ? '' : `: <${link}|its thread>`}`;
  return { text, blocks: [section(text)] };
}

function pointerText({ kind, text = '' }: TicketEvent, ticket: string): string {
  if (kind === 'rated') return `⭐ ${ticket} was rated ${escapeControl(text)}`;
  return kind === 'reopened' ? `🟠 ${ticket} is open again` : `🟠 ${ticket} waits for somebody again`;
}

export function renderEvent(event: TicketEvent, text: string, onCall: string): RenderedCard {
  const line = eventLine(event, onCall);
  const hasBody = event.kind === 'noted' || event.kind === 'replied' || event.kind === 'proposed';
  const body = hasBody ? sectionsOf(text) : [];
  return { text: [line, ...body].join('\n'), blocks: [context(line), ...body.map(section)] };
}

function eventLine({ kind, actor = 'Switchboard', text = '' }: TicketEvent, onCall: string): string {
  const who = `*${escapeControl(actor).replaceAll('*', '')}*`;
  const what = escapeControl(text);
  switch (kind) {
    case 'reason-added':
      return `Asked for a person again (${what})`;
    case 'taken-over':
      return `${who} took over`;
    case 'replied':
      return `${who} → customer`;
    case 'noted':
      return `🔒 Note by ${who}`;
    case 'resolved':
      return `✅ ${who} resolved this: ${what}`;
    case 'handed-back':
      return `🤖 ${who} handed back to the bot`;
    case 'reopened':
      return '🟠 The customer came back: this ticket is open again';
    case 'rated':
      return `⭐ CSAT ${what}`;
    case 'snoozed':
      return `💤 ${who} snoozed this until ${what}`;
    case 'assigned':
      return `${who} assigned this to *${what}*`;
    case 'released':
      return `${who} put this back into the queue`;
    case 'reminded':
      return reminderLine(text, onCall);
    case 'preferred':
      return `↩️ ${text === '' ? who : mentioned(text)} helped this customer before: yours first, if you can`;
    case 'blocked':
      return `⛔ ${who} blocked this conversation`;
    case 'proposed':
      return `📚 ${who} proposes this for the knowledge base`;
    case 'nudged':
      return 'The customer has been silent for a day and was asked whether they still need help';
    case 'moved':
      return movedLine(text);
    case 'customer-ended':
      return '⚪ The customer needs nobody any more; resolved in an hour';
    case 'opened':
    case 'claimed':
    case 'prioritized':
    case 'line-edited':
    case 'line-removed':
      return `${who}: ${kind}`;
  }
}

const PLACES: Readonly<Record<ChannelName, string>> = {
  web: 'the website',
  slack: 'Slack',
  discord: 'Discord',
  teams: 'Teams',
};

/** `web slack`: from where to where. */
function movedLine(text: string): string {
  const [from = '', to = ''] = text.split(' ').map(placeNamed);
  return `📲 The customer goes on on *${to}* (it was ${from}). What you send goes there now`;
}

function placeNamed(channel: string): string {
  return Object.entries(PLACES).find(([name]) => name === channel)?.[1] ?? escapeControl(channel);
}

/** `resolution 100`: of what, and how much of its time is over. */
function reminderLine(text: string, onCall: string): string {
  const [of, percent] = text.split(' ');
  const what = of === 'resolution' ? 'resolution' : 'first reply';
  return percent === '75'
    ? `⏳ Three quarters of the time for a ${what} have passed`
    : `🔴 ${onCall} The ${what} is overdue (${percent} % of the time)`;
}

/** What a ticket's thread begins with. */
export function transcriptOf({ messages }: DeskView, until: number): readonly StoredMessage[] {
  return messages
    .filter(({ createdAt, deletedAt }) => createdAt <= until && deletedAt === undefined)
    .slice(-TRANSCRIPT_MESSAGES);
}

/** `translations`: by message. */
export function renderTranscript(
  shown: readonly StoredMessage[],
  translations: ReadonlyMap<string, Translation>,
): RenderedCard {
  const lines = shown.map(
    (message) => transcriptLine(message) + translatedLine(translations.get(message.id)),
  );
  const text = lines.length === 0 ? 'Nothing was said before.' : lines.join('\n');
  return {
    text,
    blocks: [context('📜 Conversation so far'), ...sectionsOfLines(lines).slice(-MAX_SECTIONS).map(section)],
  };
}

function translatedLine(translation: Translation | undefined): string {
  if (translation === undefined) return '';
  const { language, text } = translation;
  if (text === undefined) return ` _(${escapeControl(language)})_`;
  const words =
    text.length > TRANSCRIPT_LINE_CHARACTERS ? `${text.slice(0, TRANSCRIPT_LINE_CHARACTERS)}…` : text;
  return `\n> 🌐 _${escapeControl(language)}:_ ${escapeControl(words.replace(/\s+/g, ' '))}`;
}

export function transcriptLine({ role, author, content, attachments }: StoredMessage): string {
  const who = author ?? { user: 'Customer', assistant: 'Bot', staff: 'Staff', system: 'System' }[role];
  const words =
    content.length > TRANSCRIPT_LINE_CHARACTERS
      ? `${content.slice(0, TRANSCRIPT_LINE_CHARACTERS)}…`
      : content;
  const files = attachments.map(({ name }) => ` 📎 ${escapeControl(name)}`).join('');
  const shown = role === 'assistant' ? markdownText(words) : escapeControl(words);
  return `*${escapeControl(who).replaceAll('*', '')}:* ${shown}${files}`;
}

/** The bot writes Markdown, whose marks Slack would show. */
function markdownText(markdown: string): string {
  const blocks = renderBlocks(parseMarkdown(markdown), {
    dialect: mrkdwn,
    maxCharacters: MAX_SECTION_CHARACTERS,
  });
  return blocks.join('\n');
}

export function sectionsOfLines(lines: readonly string[]): readonly string[] {
  return fill(lines, '\n');
}

/** Puts together, in order, what fits into one section. */
function fill(pieces: readonly string[], separator: string): readonly string[] {
  const sections: string[] = [];
  for (const piece of pieces) {
    const last = sections.at(-1);
    const together = last === undefined ? piece : last + separator + piece;
    if (last === undefined || together.length > MAX_SECTION_CHARACTERS) sections.push(piece);
    else sections[sections.length - 1] = together;
  }
  return sections;
}

type PrivatePost = Extract<DeskPost, { kind: 'private' }>;

/** `lineId`, the ticket and how it is to be resolved go with the buttons. */
export function renderPrivate(
  { notice, lineId = '', resolution }: PrivatePost,
  text: string,
  { ticket }: DeskView,
): RenderedCard {
  const subject = buttonValue(ticket);
  const elements = privateButtons(
    notice,
    `${ticket.number}|${lineId}`,
    resolution === undefined ? subject : `${subject}:${JSON.stringify(resolution)}`,
  );
  return {
    text,
    blocks: [section(text), ...(elements.length === 0 ? [] : [buttons(elements)])],
  };
}

function privateButtons(notice: PrivateNotice, line: string, ticket: string): readonly SlackBlock[] {
  switch (notice) {
    case 'held':
      return [
        button('Claim & send', TICKET.heldClaimAndSend, line, 'primary'),
        button('Send once', TICKET.heldSendOnce, line),
        button('Keep as note', TICKET.heldNote, line),
      ];
    case 'held-secret':
      return [
        button('Send anyway', TICKET.heldSendOnce, line, 'danger'),
        button('Keep as note', TICKET.heldNote, line),
      ];
    case 'not-yours':
      return [
        button('Send to customer as me', TICKET.sendAsReply, line),
        button('Keep as note', TICKET.heldNote, line),
      ];
    case 'claimed-by-other':
      return [button('Take over', TICKET.takeOver, ticket)];
    case 'unsent':
      return [button('Resolve anyway', TICKET.resolveAnyway, ticket, 'danger')];
    case 'failed':
      return [button('Try again', TICKET.sendAgain, line)];
    case 'your-ticket':
    case 'told':
      return [];
  }
}
