/** What the operator's own server is told, so that nobody waits unseen. */
import type { Delivery } from './delivery.ts';
import type { Customer, Ticket } from './records.ts';

/** A ticket that staff do not see where they work; a person's reply that the customer did not see. */
export type NoticeKind = 'ticket.unseen' | 'reply.unseen';

export type DueNotice =
  | { readonly kind: 'needless' }
  | { readonly kind: 'early'; readonly afterMs: number }
  | { readonly kind: 'due'; readonly type: NoticeKind; readonly data: NoticeData };

/** What the operator's server gets. Times are ISO 8601. */
export interface NoticeData {
  readonly ticket: {
    /** As in `T-1042`. */
    readonly number: string;
    readonly status: Ticket['status'];
    readonly priority: Ticket['priority'];
    readonly reason: Ticket['reason'];
    readonly createdAt: string;
    /** What the customer wrote that called for a person. */
    readonly question?: string;
  };
  readonly session: { readonly id: string; readonly channel: string; readonly locale?: string };
  readonly customer?: Pick<Customer, 'id' | 'name' | 'email' | 'assurance'>;
  /** The reply that the customer has not seen. */
  readonly message?: {
    readonly id: string;
    readonly author?: string;
    /** Markdown. */
    readonly content: string;
    readonly createdAt: string;
  };
}

export type ReadDueNotice = (delivery: Delivery) => Promise<DueNotice>;
