/** How the desk's modals look. What is read out of them is `modal-fields.ts`. Pure. */
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { SlackBlock } from '../render/render-answer.ts';
import { MODAL, TICKET } from './desk-actions.ts';
import { button, buttons, context as contextBlock, option, plain, section } from './desk-blocks.ts';
import { PRIORITIES } from './render-card.ts';

/** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const MAX_MODAL_CHARACTERS = 3_000;
const SNOOZES = { '1 hour': 1, '4 hours': 4, '1 day': 24, '3 days': 72, '1 week': 168 } as const;
/** Value of the box that proposes the resolution for the knowledge base. */
export const PROPOSES = 'propose';
const OUTCOMES = {
  solved: 'Solved',
  'no-answer': 'No answer',
  duplicate: 'Duplicate',
  spam: 'Spam',
  block: 'Spam, and block this conversation for good',
} as const;

export type ModalView = Readonly<Record<string, unknown>>;

export interface ModalContext {
  readonly ticket: number;
  /** Of the ticket, as whoever opened it saw it. */
  readonly version?: number | undefined;
  /** The writer was told of a card number or key, and submits all the same. */
  readonly warned?: boolean;
  /** Name of the language that the words can be translated into. */
  readonly language?: string | undefined;
}

interface ModalParts {
  readonly title: string;
  readonly blocks: readonly SlackBlock[];
  /** Undefined = there is nothing to submit. */
  readonly submit?: string;
}

function modal(callbackId: string, context: ModalContext, { title, blocks, submit }: ModalParts): ModalView {
  return {
    type: 'modal',
    callback_id: callbackId,
    title: plain(`${title} ${presentTicketNumber(context.ticket)}`),
    close: plain('Cancel'),
    private_metadata: JSON.stringify(context),
    blocks,
    ...(submit === undefined ? {} : { submit: plain(submit) }),
  };
}

/** What is in the field of a modal that is open, and stands above it. */
export interface Written {
  readonly text: string;
  readonly note?: string;
  /** Slack keeps what is typed in a field of the same name: another one shows another text. */
  readonly field?: string;
}

export function textModal(kind: 'reply' | 'note', context: ModalContext, written?: Written): ModalView {
  const label = kind === 'reply' ? 'To the customer' : 'For colleagues only';
  const warning =
    context.warned === true
      ? [section('⚠️ This looks like a card number or a key. Submit again to send it anyway.')]
      : [];
  const note = written?.note === undefined ? [] : [contextBlock(written.note)];
  const blocks = [...warning, ...note, textInput(label, written)];
  return kind === 'reply'
    ? modal(MODAL.reply, context, {
        title: 'Reply',
        blocks: [...blocks, ...translateButton(context)],
        submit: 'Send',
      })
    : modal(MODAL.note, context, { title: 'Note', blocks, submit: 'Save' });
}

/** Nothing is translated by itself, and what is sent is what the field shows. */
function translateButton({ ticket, language }: ModalContext): readonly SlackBlock[] {
  if (language === undefined) return [];
  return [buttons([button(`Translate into ${language}`, TICKET.translate, String(ticket))])];
}

function textInput(label: string, { text, field }: Partial<Written> = {}): SlackBlock {
  return {
    type: 'input',
    block_id: field === undefined ? 'content' : `content-${field}`,
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: 'content',
      multiline: true,
      max_length: MAX_MODAL_CHARACTERS,
      ...(text === undefined ? {} : { initial_value: text.slice(0, MAX_MODAL_CHARACTERS) }),
    },
  };
}

export function loadingModal(context: ModalContext, text: string): ModalView {
  return modal(MODAL.reply, context, { title: 'Reply', blocks: [section(text)] });
}

export function resolveModal(context: ModalContext): ModalView {
  const outcomes = Object.entries(OUTCOMES).map(([value, label]) => option(label, value));
  const blocks = [
    {
      type: 'input',
      block_id: 'outcome',
      label: plain('Outcome'),
      element: {
        type: 'static_select',
        action_id: 'outcome',
        options: outcomes,
        initial_option: outcomes[0],
      },
    },
    {
      type: 'input',
      block_id: 'resolution',
      optional: true,
      label: plain('What helped, in one line'),
      element: { type: 'plain_text_input', action_id: 'resolution', max_length: 300 },
    },
    {
      type: 'input',
      block_id: 'knowledge',
      optional: true,
      label: plain('Knowledge base'),
      element: {
        type: 'checkboxes',
        action_id: 'knowledge',
        options: [option('Suggest this answer for the knowledge base', PROPOSES)],
      },
    },
  ];
  return modal(MODAL.resolve, context, { title: 'Resolve', blocks, submit: 'Resolve' });
}

export function choiceModal(kind: 'priority' | 'snooze', context: ModalContext): ModalView {
  const options =
    kind === 'priority'
      ? Object.entries(PRIORITIES).map(([value, label]) => option(label, value))
      : Object.entries(SNOOZES).map(([label, hours]) => option(label, String(hours)));
  const input = {
    type: 'input',
    block_id: 'choice',
    label: plain(kind === 'priority' ? 'Priority' : 'Not before'),
    element: { type: 'static_select', action_id: 'choice', options },
  };
  const title = kind === 'priority' ? 'Priority' : 'Snooze';
  return modal(MODAL[kind], context, { title, blocks: [input], submit: 'Save' });
}

export function assignModal(context: ModalContext): ModalView {
  const input = {
    type: 'input',
    block_id: 'choice',
    label: plain('Colleague'),
    element: { type: 'users_select', action_id: 'choice' },
  };
  return modal(MODAL.assign, context, { title: 'Assign', blocks: [input], submit: 'Assign' });
}

/** Slack refuses blocks that hold more than about 13,000 characters together. */
const PAGE_SECTIONS = 4;

/** The newest page is the last one. */
export function transcriptModal(
  context: ModalContext,
  sections: readonly string[],
  wanted = Number.POSITIVE_INFINITY,
): ModalView {
  const pages = Math.max(1, Math.ceil(sections.length / PAGE_SECTIONS));
  const page = Math.min(wanted, pages - 1);
  const turn = (label: string, actionId: string, to: number): readonly SlackBlock[] =>
    to < 0 || to >= pages ? [] : [button(label, actionId, `${context.ticket}:${to}`)];
  const turns = [...turn('← Earlier', TICKET.earlier, page - 1), ...turn('Later →', TICKET.later, page + 1)];
  const blocks = sections.slice(page * PAGE_SECTIONS, (page + 1) * PAGE_SECTIONS).map(section);
  return modal(MODAL.transcript, context, {
    title: 'Transcript',
    blocks: [
      ...blocks,
      ...(pages === 1 ? [] : [contextBlock(`Page ${page + 1} of ${pages}`), buttons(turns)]),
    ],
  });
}
