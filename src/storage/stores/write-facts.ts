/** Keeps what was last told about customers: their plan, their time zone and the page they came from. */
import type { Customer } from '../../contract/records.ts';
import { toFactColumns } from '../records/session-record.ts';
import { customerTable } from '../schemas/customer-tables.ts';
import type { Query } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';

export type ToldFacts = Pick<Customer, 'id' | 'plan' | 'timeZone' | 'page'>;

export type WriteFacts = (query: Query, told: readonly ToldFacts[]) => Promise<void>;

/** The customers' rows are there already. What is not told stays as it was. */
export function createWriteFacts(dialect: Dialect): WriteFacts {
  const given = dialect.rows({ id: 'text', plan: 'text', time_zone: 'text', page: 'text' });
  const update = `
    UPDATE customer SET plan = COALESCE(given.plan, customer.plan),
      time_zone = COALESCE(given.time_zone, customer.time_zone), page = COALESCE(given.page, customer.page)
    FROM ${given} WHERE customer.id = given.id`;

  return async (query, told) => {
    const rows = told
      .filter(({ plan, timeZone, page }) => (plan ?? timeZone ?? page) !== undefined)
      .map((facts) => dialect.vault.seal(customerTable, { id: facts.id, ...toFactColumns(facts) }));
    if (rows.length > 0) await query.all(update, [JSON.stringify(rows)]);
  };
}
