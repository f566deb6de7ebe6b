/** What the customer is told when their conversation changes hands, in the language of the conversation. */
import type { EscalationReason, Ticket } from '../../contract/records.ts';
import type { Language } from '../phrases/language.ts';
import type { Phrases } from '../phrases/phrase-set.ts';
import { fillIn, phrasesIn } from '../phrases/phrases.ts';

/** As people write it: `T-1042`. */
function ticketName(ticket: Pick<Ticket, 'number'>): string {
  return `T-${ticket.number}`;
}

export function announceQueue(ticket: Ticket, language: Language): string {
  const { queue } = phrasesIn(language);
  const named = fillIn(queue.ticket, { ticket: ticketName(ticket) });
  return `${whyAPerson(ticket.reason, queue)} ${named} ${queue.next}`;
}

function whyAPerson(reason: EscalationReason, queue: Phrases['queue']): string {
  switch (reason) {
    case 'customer-request':
      return queue.asked;
    case 'repeated-miss':
      return queue.notFound;
    case 'model-decision':
    case 'refused-topic':
    case 'legal':
      return queue.needsPerson;
    case 'frustration':
      return queue.frustration;
    case 'safety':
      return queue.safety;
    case 'turn-limit':
      return queue.longTalk;
    case 'tool-failure':
    case 'model-outage':
    case 'spend-limit':
    case 'quarantined':
      return queue.failure;
    case 'reopened':
      return queue.reopened;
  }
}

export function announceClaim(staffName: string, language: Language): string {
  return fillIn(phrasesIn(language).claimed, { name: staffName });
}

export function announceHandBack(staffName: string, language: Language): string {
  return fillIn(phrasesIn(language).handedBack, { name: staffName });
}

export function announceResolution(ticket: Ticket, language: Language): string {
  return fillIn(phrasesIn(language).resolved, { ticket: ticketName(ticket) });
}

export function announceGoneOn(ticket: Ticket, language: Language): string {
  return fillIn(phrasesIn(language).goneOn.here, { ticket: ticketName(ticket) });
}

export function announceGoneOnElsewhere(ticket: Ticket, language: Language): string {
  return fillIn(phrasesIn(language).goneOn.elsewhere, { ticket: ticketName(ticket) });
}

export function announceNudge(language: Language): string {
  return phrasesIn(language).stillThere;
}
