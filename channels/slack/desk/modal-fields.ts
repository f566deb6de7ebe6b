/** What staff have put into a modal of the desk. Pure. */
import { z } from 'zod';
import type { TicketAction } from '../../../src/contract/conversation.ts';
import type { ViewPayload } from '../payload.ts';
import { MODAL } from './desk-actions.ts';
import { type ModalContext, PROPOSES } from './modals.ts';

const HOUR_MS = 60 * 60 * 1_000;

const metadata = z.object({
  ticket: z.int(),
  version: z.int().optional(),
  warned: z.boolean().optional(),
  language: z.string().optional(),
});
const field = z.looseObject({
  value: z.string().nullish(),
  selected_option: z.looseObject({ value: z.string() }).nullish(),
  selected_user: z.string().nullish(),
});
const box = z.looseObject({ selected_options: z.array(z.looseObject({ value: z.string() })) });

export function contextOf({ privateMetadata }: ViewPayload): ModalContext | undefined {
  try {
    const read = metadata.safeParse(JSON.parse(privateMetadata ?? '')).data;
    if (read === undefined) return undefined;
    const { ticket, version, warned, language } = read;
    return {
      ticket,
      ...(version === undefined ? {} : { version }),
      ...(warned === undefined ? {} : { warned }),
      ...(language === undefined ? {} : { language }),
    };
  } catch {
    return undefined;
  }
}

export function fieldOf({ values }: Pick<ViewPayload, 'values'>, name: string): string {
  return fieldIn(values, name);
}

/** A field may have been shown anew, as `content-17`. */
export function fieldIn(values: ViewPayload['values'], name: string): string {
  const [, block = {}] =
    Object.entries(values).find(([id]) => id === name || id.startsWith(`${name}-`)) ?? [];
  const read = field.safeParse(block[name] ?? Object.values(block)[0]).data;
  return (read?.value ?? read?.selected_option?.value ?? read?.selected_user ?? '').trim();
}

/** Whether the resolution of a ticket is proposed for the knowledge base. */
function isProposal({ values }: Pick<ViewPayload, 'values'>): boolean {
  const ticked = box.safeParse(values.knowledge?.knowledge).data?.selected_options ?? [];
  return ticked.some(({ value }) => value === PROPOSES);
}

/** What has to be put right before the modal can be taken, by block id; undefined = nothing. */
export function mistakesIn(view: ViewPayload): Readonly<Record<string, string>> | undefined {
  const lacksWords =
    view.callbackId === MODAL.resolve && isProposal(view) && fieldOf(view, 'resolution') === '';
  return lacksWords ? { resolution: 'Write the answer that the knowledge base should have.' } : undefined;
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
      if (resolution === '') return { kind: 'resolve', outcome: chosen };
      return { kind: 'resolve', outcome: chosen, resolution, isProposed: isProposal(view) };
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
