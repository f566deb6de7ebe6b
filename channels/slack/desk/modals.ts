/** The desk's modals: how they look, and what is read out of them. Pure. */
import { z } from 'zod';
import type { TicketAction } from '../../../src/contract/conversation.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { ViewPayload } from '../payload.ts';
import type { SlackBlock } from '../render/render-answer.ts';
import { MODAL, TICKET } from './desk-actions.ts';
import { button, buttons, context as contextBlock, option, plain, section } from './desk-blocks.ts';
import { PRIORITIES } from './render-card.ts';

const MAX_CHARACTERS = 3_000;
const HOUR_MS = 60 * 60 * 1_000;
const SNOOZES = { '1 hour': 1, '4 hours': 4, '1 day': 24, '3 days': 72, '1 week': 168 } as const;
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
  /** The writer was told of a card number or key, and submits all the same. */
  readonly warned?: boolean;
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

export function textModal(kind: 'reply' | 'note', context: ModalContext, initial?: string): ModalView {
  const label = kind === 'reply' ? 'To the customer' : 'For colleagues only';
  const warning =
    context.warned === true
      ? [section('⚠️ This looks like a card number or a key. Submit again to send it anyway.')]
      : [];
  const blocks = [...warning, textInput(label, initial)];
  return kind === 'reply'
    ? modal(MODAL.reply, context, { title: 'Reply', blocks, submit: 'Send' })
    : modal(MODAL.note, context, { title: 'Note', blocks, submit: 'Save' });
}

function textInput(label: string, initial?: string): SlackBlock {
  return {
    type: 'input',
    block_id: 'content',
    label: plain(label),
    element: {
      type: 'plain_text_input',
      action_id: 'content',
      multiline: true,
      max_length: MAX_CHARACTERS,
      ...(initial === undefined ? {} : { initial_value: initial.slice(0, MAX_CHARACTERS) }),
    },
  };
}

export function loadingModal(context: ModalContext): ModalView {
  return modal(MODAL.reply, context, {
    title: 'Reply',
    blocks: [section('Looking into the knowledge base…')],
  });
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

const metadata = z.object({ ticket: z.int(), warned: z.boolean().optional() });
const field = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
});

export function contextOf({ privateMetadata }: ViewPayload): ModalContext | undefined {
  try {
    const read = metadata.safeParse(JSON.parse(privateMetadata ?? '')).data;
    return read && { ticket: read.ticket, ...(read.warned === undefined ? {} : { warned: read.warned }) };
  } catch {
    return undefined;
  }
}

export function fieldOf({ values }: ViewPayload, name: string): string {
  const block = values[name] ?? {};
  const read = field.safeParse(block[name] ?? Object.values(block)[0]).data;
  return (read?.value ?? read?.selected_option?.value ?? read?.selected_user ?? '').trim();
}

const outcome = z.enum(['solved', 'no-answer', 'duplicate', 'spam', 'block']);
const priority = z.enum(['low', 'normal', 'high', 'urgent']);

/** Undefined when the modal asks for nothing that can be done. A colleague is named by id alone. */
export function actionOf(view: ViewPayload, now: number): TicketAction | undefined {
  switch (view.callbackId) {
    case MODAL.reply:
      return wordsIn(view, 'reply');
    case MODAL.note:
      return wordsIn(view, 'note');
    case MODAL.resolve: {
      const resolution = fieldOf(view, 'resolution');
      const chosen = outcome.safeParse(fieldOf(view, 'outcome')).data ?? 'solved';
      if (chosen === 'block') return { kind: 'block' };
      return { kind: 'resolve', outcome: chosen, ...(resolution === '' ? {} : { resolution }) };
    }
    case MODAL.priority: {
      const chosen = priority.safeParse(fieldOf(view, 'choice')).data;
      return chosen && { kind: 'prioritize', priority: chosen };
    }
    case MODAL.assign: {
      const id = fieldOf(view, 'choice');
      return id === '' ? undefined : { kind: 'assign', to: { id, name: '' } };
    }
    case MODAL.snooze: {
      const hours = Number(fieldOf(view, 'choice'));
      return hours > 0 ? { kind: 'snooze', until: now + hours * HOUR_MS } : undefined;
    }
    default:
      return undefined;
  }
}

function wordsIn(view: ViewPayload, kind: 'reply' | 'note'): TicketAction | undefined {
  const content = fieldOf(view, 'content');
  return content === '' ? undefined : { kind, content };
}
