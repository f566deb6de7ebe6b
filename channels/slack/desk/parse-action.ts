/** What a button, a menu entry or a shortcut of the desk asks for: a deed, or a modal to open. Pure. */
import { z } from 'zod';
import type { TicketAction } from '../../../src/contract/conversation.ts';
import type { LineDecision, StaffDeed, StaffEvent } from '../../../src/contract/desk.ts';
import { readable } from '../customers/entities.ts';
import type { ActionPayload, ShortcutPayload } from '../payload.ts';
import { MENU, SHORTCUT, TICKET } from './desk-actions.ts';
import { fieldIn } from './modal-fields.ts';

export type ModalKind =
  | 'reply'
  | 'note'
  | 'resolve'
  | 'suggest'
  | 'assign'
  | 'priority'
  | 'snooze'
  | 'transcript';

export type Wanted =
  | { readonly kind: 'event'; readonly event: StaffEvent }
  | {
      readonly kind: 'modal';
      readonly modal: ModalKind;
      readonly ticket: number;
      /** Of the ticket, as the button showed it; undefined on cards of earlier versions. */
      readonly version: number | undefined;
    }
  /** Words of a reply that is being written. */
  | {
      readonly kind: 'translate';
      readonly ticket: number;
      readonly viewId: string;
      readonly draft: string;
      /** Another one for each click. */
      readonly clickedAt: string;
    }
  /** Another page of a transcript that is open. */
  | { readonly kind: 'page'; readonly page: number; readonly ticket: number; readonly viewId: string };

const first = z.looseObject({ actions: z.array(z.looseObject({ action_ts: z.string().optional() })).min(1) });
const shown = z.looseObject({ view: z.looseObject({ id: z.string() }) });
const written = z.looseObject({
  view: z.looseObject({
    id: z.string(),
    hash: z.string(),
    state: z.looseObject({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});
const resolutionOf = z.object({
  outcome: z.enum(['solved', 'no-answer', 'duplicate', 'spam']),
  resolution: z.string().optional(),
  isProposed: z.boolean().optional(),
});
type Chosen = z.output<typeof resolutionOf>;
const SOLVED: Chosen = { outcome: 'solved' };
const MICROSECONDS = 1_000_000;

/** Undefined for what is no action of the desk. */
export function parseAction(payload: ActionPayload): Wanted | undefined {
  const { actionId, value = '' } = payload;
  if (!actionId.startsWith('ticket.')) return undefined;
  const decision = DECISIONS[actionId];
  if (decision !== undefined) return decide(payload, value, decision);
  if (actionId === TICKET.more) return fromMenu(payload, value);
  const ticket = ticketIn(value);
  if (ticket === undefined) return undefined;
  if (actionId === TICKET.earlier || actionId === TICKET.later) return toPage(payload, ticket, value);
  if (actionId === TICKET.translate) return toTranslate(payload, ticket);
  if (actionId === TICKET.resolveAnyway) return resolveAnyway(payload, ticket, value);
  const modal = MODALS[actionId];
  if (modal !== undefined) return { kind: 'modal', modal, ticket, version: versionIn(value) };
  const action = DEEDS[actionId];
  return action && { kind: 'event', event: eventOf(payload, ticket, deedOf(action, value)) };
}

const DECISIONS: Readonly<Record<string, LineDecision>> = {
  [TICKET.sendAsReply]: 'send-as-reply',
  [TICKET.heldClaimAndSend]: 'claim-and-send',
  [TICKET.heldSendOnce]: 'send-once',
  [TICKET.heldNote]: 'note',
  [TICKET.sendAgain]: 'send-again',
};

const MODALS: Readonly<Record<string, ModalKind>> = {
  [TICKET.reply]: 'reply',
  [TICKET.note]: 'note',
  [TICKET.resolve]: 'resolve',
  [TICKET.suggest]: 'suggest',
};

const DEEDS: Readonly<Record<string, TicketAction>> = {
  [TICKET.claim]: { kind: 'claim', takeOver: false },
  [TICKET.takeOver]: { kind: 'claim', takeOver: true },
  [TICKET.reopen]: { kind: 'claim', takeOver: false, reopen: true },
  [TICKET.handBack]: { kind: 'hand-back' },
};

/** `value`: as `buttonValue` writes it. */
function deedOf(action: TicketAction, value: string): StaffDeed {
  const seenVersion = versionIn(value);
  return { kind: 'action', action, ...(seenVersion === undefined ? {} : { seenVersion }) };
}

/** `1042:2`. */
function toPage({ body }: ActionPayload, ticket: number, value: string): Wanted | undefined {
  const viewId = shown.safeParse(body).data?.view.id;
  const page = Number(value.split(':')[1]);
  if (viewId === undefined || !Number.isSafeInteger(page) || page < 0) return undefined;
  return { kind: 'page', page, ticket, viewId };
}

function toTranslate({ body }: ActionPayload, ticket: number): Wanted | undefined {
  const view = written.safeParse(body).data?.view;
  const draft = view && fieldIn(view.state.values, 'content');
  if (view === undefined || !draft) return undefined;
  const clickedAt = first.safeParse(body).data?.actions[0]?.action_ts ?? view.hash;
  return { kind: 'translate', ticket, viewId: view.id, draft, clickedAt };
}

/** `1042:7:{"outcome":"duplicate"}`, as it was chosen and written before; buttons of earlier versions do not say. */
function resolveAnyway(payload: ActionPayload, ticket: number, value: string): Wanted {
  const { outcome, resolution, isProposed } = readResolution(value.slice(value.indexOf('{'))) ?? SOLVED;
  const action: TicketAction = {
    kind: 'resolve',
    outcome,
    ...(resolution === undefined ? {} : { resolution }),
    ...(isProposed === undefined ? {} : { isProposed }),
    anyway: true,
  };
  return { kind: 'event', event: eventOf(payload, ticket, deedOf(action, value)) };
}

function readResolution(json: string): Chosen | undefined {
  try {
    return resolutionOf.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** `1042|C1:12.34`. */
function decide(payload: ActionPayload, value: string, decision: LineDecision): Wanted | undefined {
  const ticket = ticketIn(value);
  const lineId = value.slice(value.indexOf('|') + 1);
  if (ticket === undefined || lineId === '' || lineId === value) return undefined;
  return { kind: 'event', event: eventOf(payload, ticket, { kind: 'line-decided', lineId, decision }) };
}

function fromMenu(payload: ActionPayload, value: string): Wanted | undefined {
  const [entry = ''] = value.split(':');
  const subject = value.slice(entry.length + 1);
  const ticket = ticketIn(subject);
  if (ticket === undefined) return undefined;
  switch (entry) {
    case MENU.assign:
    case MENU.priority:
    case MENU.snooze:
    case MENU.transcript:
      return { kind: 'modal', modal: entry, ticket, version: versionIn(subject) };
    case MENU.dismiss: {
      const action: TicketAction = { kind: 'resolve', outcome: 'not-a-ticket', anyway: true };
      return { kind: 'event', event: eventOf(payload, ticket, deedOf(action, subject)) };
    }
    default:
      return undefined;
  }
}

function ticketIn(value: string): number | undefined {
  const number = Number(/^\d{1,9}/.exec(value)?.[0]);
  return Number.isSafeInteger(number) ? number : undefined;
}

/** `1042:7`; undefined when it names none. */
function versionIn(value: string): number | undefined {
  const version = /^\d+:(?<version>\d{1,9})/.exec(value)?.groups?.version;
  return version === undefined ? undefined : Number(version);
}

/** A click is told once; a second click is another deed. */
function eventOf(payload: ActionPayload, ticketNumber: number, deed: StaffDeed): StaffEvent {
  const { userId, actionId, triggerId = '' } = payload;
  const clickedAt = first.safeParse(payload.body).data?.actions[0]?.action_ts;
  return {
    eventId: `${payload.teamId}:click:${userId}:${actionId}:${clickedAt ?? triggerId}`,
    ticketNumber,
    actorId: userId,
    ...(payload.userTeamId === payload.teamId ? {} : { stranger: 'external' }),
    deed,
    sentAtUs: Math.round(Number(clickedAt ?? 0) * MICROSECONDS),
  };
}

/** What a shortcut on a line asks for; the ticket is that of the line's thread. */
export function parseShortcut(
  payload: ShortcutPayload,
): { readonly thread: string; readonly deed: StaffDeed } | undefined {
  const { callbackId, channel, message } = payload;
  if (channel === undefined || message?.threadTs === undefined) return undefined;
  const lineId = `${channel}:${message.ts}`;
  switch (callbackId) {
    case SHORTCUT.note:
      return { thread: message.threadTs, deed: { kind: 'line-decided', lineId, decision: 'note' } };
    case SHORTCUT.send:
      return { thread: message.threadTs, deed: { kind: 'line-decided', lineId, decision: 'send-as-reply' } };
    case SHORTCUT.knowledge: {
      const content = readable(message.text ?? '', new Set());
      if (content === '') return undefined;
      return { thread: message.threadTs, deed: { kind: 'action', action: { kind: 'propose', content } } };
    }
    default:
      return undefined;
  }
}
