/** What is used and what waits, summed up: for spending limits and metrics. */
import type { Backlog, UsageStore } from '../../contract/usage.ts';
import type { Database } from '../sql/database.ts';

const TOKENS = 'SELECT COALESCE(SUM(COALESCE(input_tokens, 0) + COALESCE(output_tokens, 0)), 0) AS tokens';
const TOKENS_OF_SESSION = `${TOKENS} FROM turn WHERE session_id = $1`;
const TOKENS_SINCE = `${TOKENS} FROM turn WHERE started_at >= $1`;
// The conditions are those of the partial indexes, word for word.
const WAITING = "status IN ('pending', 'sending')";
const BACKLOG = `
  SELECT (SELECT COUNT(*) FROM lane WHERE pending > 0) AS lanes,
    (SELECT COALESCE(SUM(pending), 0) FROM lane WHERE pending > 0) AS events,
    (SELECT COUNT(*) FROM outbox WHERE ${WAITING}) AS deliveries,
    (SELECT MIN(COALESCE(first_try_at, run_at)) FROM outbox WHERE ${WAITING}) AS oldest_delivery_at,
    (SELECT COUNT(*) FROM ticket WHERE status = 'queued') AS tickets_queued,
    (SELECT COUNT(*) FROM ticket WHERE status = 'claimed') AS tickets_claimed`;

interface BacklogRow {
  readonly lanes: number | string;
  readonly events: number | string;
  readonly deliveries: number | string;
  readonly oldest_delivery_at: number | string | null;
  readonly tickets_queued: number | string;
  readonly tickets_claimed: number | string;
}

export function createUsageStore({ reader }: Pick<Database, 'reader'>): UsageStore {
  const tokens = async (sql: string, value: string | number): Promise<number> => {
    const [row] = await reader.all<{ tokens: number | string }>(sql, [value]);
    return Number(row?.tokens ?? 0);
  };

  return {
    tokensOfSession: (sessionId) => tokens(TOKENS_OF_SESSION, sessionId),
    tokensSince: (at) => tokens(TOKENS_SINCE, at),
    backlog: async () => toBacklog((await reader.all<BacklogRow>(BACKLOG))[0]),
  };
}

function toBacklog(row: BacklogRow | undefined): Backlog {
  const oldest = row?.oldest_delivery_at ?? undefined;
  return {
    lanes: Number(row?.lanes ?? 0),
    events: Number(row?.events ?? 0),
    deliveries: Number(row?.deliveries ?? 0),
    ...(oldest === undefined ? {} : { oldestDeliveryAt: Number(oldest) }),
    ticketsQueued: Number(row?.tickets_queued ?? 0),
    ticketsClaimed: Number(row?.tickets_claimed ?? 0),
  };
}
