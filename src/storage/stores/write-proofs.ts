/** Keeps what is proven about customers' e-mail addresses as it was last said. */
import type { Customer } from '../../contract/records.ts';
import { customerTable } from '../schemas/customer-tables.ts';
import type { Query } from '../sql/database.ts';
import type { Dialect } from '../sql/dialect.ts';
import { toOptional } from '../stored-text.ts';
import type { PersonKeyOf } from './person-keys.ts';

export type WriteProofs = (query: Query, customers: readonly Customer[]) => Promise<void>;

/** The customers' rows are there already. Those of whom nothing is said stay as they are. */
export function createWriteProofs(dialect: Dialect, personKeyOf: PersonKeyOf): WriteProofs {
  const given = dialect.rows({ id: 'text', person_key: 'text', email: 'text' });
  const update = `
    UPDATE customer SET person_key = given.person_key, email = COALESCE(given.email, customer.email)
    FROM ${given} WHERE customer.id = given.id AND customer.person_key IS DISTINCT FROM given.person_key`;

  return async (query, customers) => {
    const said = customers.filter(({ isEmailProven }) => isEmailProven !== undefined);
    if (said.length === 0) return;
    const rows = said.map((customer) =>
      dialect.vault.seal(customerTable, {
        id: customer.id,
        person_key: personKeyOf(customer) ?? null,
        email: toOptional(customer.email),
      }),
    );
    await query.all(update, [JSON.stringify(rows)]);
  };
}
