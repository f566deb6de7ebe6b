/** Deliveries: from rows to contract types and back. */
import type { Delivery, DeliveryContent } from '../../contract/delivery.ts';
import type { ReplyTarget } from '../../contract/event.ts';
import type { NewDelivery } from '../../contract/outbox-store.ts';
import type { OutboxRow } from '../schemas/delivery-tables.ts';
import { fromStoredJson, toStoredJson } from '../stored-text.ts';

const NOTHING: DeliveryContent = { text: '', citations: [] };

export function toDelivery(row: OutboxRow): Delivery {
  return {
    id: row.id,
    sessionId: row.session_id,
    messageId: row.message_id,
    channel: row.channel,
    target: fromStoredJson<ReplyTarget>(row.target),
    operation: row.operation,
    part: row.part,
    content: row.payload === null ? NOTHING : fromStoredJson<DeliveryContent>(row.payload),
  };
}

/** `messageSeq` puts the delivery in its session's order; `now` by the database's clock. */
export function toOutboxRow({ delivery, stored }: NewDelivery, messageSeq: number, now: number): OutboxRow {
  return {
    id: delivery.id,
    session_id: delivery.sessionId,
    stream: streamOf(delivery),
    message_id: delivery.messageId,
    message_seq: messageSeq,
    part: delivery.part,
    channel: delivery.channel,
    target: toStoredJson(delivery.target),
    operation: delivery.operation,
    payload: stored ? null : toStoredJson(delivery.content),
    status: stored ? 'sent' : 'pending',
    attempts: stored ? 1 : 0,
    uncertain: 0,
    first_try_at: stored ? now : null,
    last_try_at: stored ? now : null,
    run_at: now,
    lease_owner: null,
    external_id: null,
    error_code: null,
  };
}

/** A desk that cannot be reached holds up no customer, and a server that is not there nothing at all. */
function streamOf({ id, sessionId, target, operation }: Delivery): string {
  if (operation === 'notice') return `notice:${id}`;
  return target.desk === undefined ? sessionId : `desk:${target.desk}`;
}
