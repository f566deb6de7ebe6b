/** The line of a card that tells who the customer is: of what is known, what the operator wants to be shown. Pure. */
import type { CardField, CustomerPast, DeskView } from '../../../src/contract/desk.ts';
import { presentTicketNumber } from '../../../src/contract/public-shapes.ts';
import type { Customer } from '../../../src/contract/records.ts';
import { escapeControl } from '../render/mrkdwn.ts';

export interface ShownOfCustomers {
  readonly fields: ReadonlySet<CardField>;
  readonly past: CustomerPast;
  /** A card shows a time of day as it was when it was last changed. */
  readonly now: number;
}

/** What is not known is left out. */
export function aboutCustomer(view: DeskView, { fields, past, now }: ShownOfCustomers): string {
  const { customer, channel, customerLanguage, otherTickets } = view;
  const { name, email, plan, timeZone, page, locale }: Partial<Customer> = customer ?? {};
  const shown: Readonly<Record<CardField, string | undefined>> = {
    name,
    email,
    plan: plan && `${plan} plan`,
    language: customerLanguage === undefined ? locale : `writes ${customerLanguage}`,
    'local-time': timeZone && `${timeIn(timeZone, now)} there`,
    page,
    'past-tickets': pastText(past.tickets),
    csat: ratingOf(view, past),
  };
  const told = (field: CardField): readonly string[] =>
    fields.has(field) && shown[field] ? [escapeControl(shown[field])] : [];
  return [
    told('name')[0] ?? 'A customer',
    ...told('email'),
    ...told('plan'),
    `on ${channel}`,
    ...told('language'),
    ...told('local-time'),
    ...told('page'),
    ...told('past-tickets'),
    ...(otherTickets.length === 0
      ? []
      : [`⚠️ also open: ${otherTickets.map(presentTicketNumber).join(', ')}`]),
    ...told('csat'),
  ].join(' · ');
}

function timeIn(timeZone: string, at: number): string {
  const format = { hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'shortOffset' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(at);
}

function pastText(tickets: number): string | undefined {
  if (tickets === 0) return undefined;
  return tickets === 1 ? '1 earlier ticket' : `${tickets} earlier tickets`;
}

/** Of this conversation; else of the one before. */
function ratingOf({ events }: DeskView, { score }: CustomerPast): string | undefined {
  const rating = events.findLast(({ kind }) => kind === 'rated')?.text;
  if (rating !== undefined) return `CSAT ${rating}`;
  return score === undefined ? undefined : `CSAT ${score} of 5 before`;
}
