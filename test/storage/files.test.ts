/** The files contract on both databases. */
import { filesContract } from '../contracts/files.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The files suite on PostgreSQL')) filesContract(database);
