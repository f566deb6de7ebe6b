/** Names under which Slack sends back what staff do with the desk's buttons, modals and shortcuts. They are public. */

export const TICKET = {
  claim: 'ticket.claim',
  takeOver: 'ticket.take_over',
  reply: 'ticket.reply',
  note: 'ticket.note',
  resolve: 'ticket.resolve',
  resolveAnyway: 'ticket.resolve_anyway',
  handBack: 'ticket.handback',
  suggest: 'ticket.suggest',
  reopen: 'ticket.reopen',
  more: 'ticket.more',
  earlier: 'ticket.earlier',
  later: 'ticket.later',
  translate: 'ticket.translate',
  sendAgain: 'ticket.send_again',
  sendAsReply: 'ticket.send_as_reply',
  heldClaimAndSend: 'ticket.held_claim_and_send',
  heldSendOnce: 'ticket.held_send_once',
  heldNote: 'ticket.held_note',
} as const;

/** On App Home. */
export const HOME = {
  away: 'home.away',
  back: 'home.back',
} as const;

/** Entries of the card's menu, before the ticket's number. */
export const MENU = {
  assign: 'assign',
  priority: 'priority',
  snooze: 'snooze',
  transcript: 'transcript',
  dismiss: 'not-a-ticket',
} as const;

/** Callback ids of modals. */
export const MODAL = {
  reply: 'ticket.reply_modal',
  note: 'ticket.note_modal',
  resolve: 'ticket.resolve_modal',
  assign: 'ticket.assign_modal',
  priority: 'ticket.priority_modal',
  snooze: 'ticket.snooze_modal',
  transcript: 'ticket.transcript_modal',
} as const;

/** Callback ids of message shortcuts. */
export const SHORTCUT = {
  note: 'ticket.shortcut_note',
  send: 'ticket.shortcut_send',
  knowledge: 'ticket.shortcut_knowledge',
} as const;
