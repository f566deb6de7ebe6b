/** Rows that must not be there once everything is answered. */
import type { FaultDatabase } from './databases.ts';

const LEFTOVERS = `
  SELECT 'lane with waiting events: ' || session_id FROM lane WHERE pending <> 0
  UNION ALL SELECT 'lane that somebody still holds: ' || session_id FROM lane WHERE lease_owner IS NOT NULL
  UNION ALL SELECT 'event that is ' || status || ': ' || event_id FROM inbox WHERE status <> 'done'
  UNION ALL SELECT 'delivery that is ' || status || ': ' || id FROM outbox WHERE status <> 'sent'
  UNION ALL SELECT 'memory that is there twice: ' || text FROM memory GROUP BY customer_id, text HAVING count(*) > 1
  UNION ALL SELECT 'two tickets: ' || session_id FROM ticket GROUP BY session_id HAVING count(*) > 1`;
const MAX_NAMED = 10;

/** In words; empty when all is well. */
export async function findLeftovers(database: FaultDatabase): Promise<readonly string[]> {
  return (await database.query(LEFTOVERS)).slice(0, MAX_NAMED).map(String);
}
