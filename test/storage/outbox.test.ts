/** The outbox contract on both databases. */
import { outboxContract } from '../contracts/outbox.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The outbox suite on PostgreSQL')) outboxContract(database);
