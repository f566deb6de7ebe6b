/** The inbox contract on both databases. */
import { inboxContract } from '../contracts/inbox.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The inbox suite on PostgreSQL')) inboxContract(database);
