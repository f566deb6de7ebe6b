/** What the product has used, and what waits in it. */

export interface Backlog {
  /** Conversations with events that no turn has handled. */
  readonly lanes: number;
  readonly events: number;
  /** To platforms, unsettled. */
  readonly deliveries: number;
  /** When the longest waiting one was first due; undefined when none waits. */
  readonly oldestDeliveryAt?: number;
  readonly ticketsQueued: number;
  readonly ticketsClaimed: number;
}

/** Both sums count what went to models and what came back. */
export interface UsageStore {
  tokensOfSession(sessionId: string): Promise<number>;
  /** Of turns that began at that time or later. */
  tokensSince(at: number): Promise<number>;
  backlog(): Promise<Backlog>;
}
