/** What is measured at the moment when somebody asks for the metrics: what waits, and who is connected. */
import type { Clock, QueueGaugeName } from '../contract/telemetry.ts';
import type { UsageStore } from '../contract/usage.ts';

const MS_PER_SECOND = 1_000;

interface GaugesOptions {
  readonly usage: Pick<UsageStore, 'backlog'>;
  readonly connections: () => number;
  readonly clock: Clock;
}

export function createReadGauges({ usage, connections, clock }: GaugesOptions) {
  return async (): Promise<Readonly<Record<QueueGaugeName, number>>> => {
    const { oldestDeliveryAt, ...backlog } = await usage.backlog();
    const waitedMs = oldestDeliveryAt === undefined ? 0 : Math.max(0, clock() - oldestDeliveryAt);
    return {
      lanes_waiting: backlog.lanes,
      events_waiting: backlog.events,
      deliveries_waiting: backlog.deliveries,
      oldest_delivery_seconds: waitedMs / MS_PER_SECOND,
      tickets_queued: backlog.ticketsQueued,
      tickets_claimed: backlog.ticketsClaimed,
      sockets: connections(),
    };
  };
}
