/** The lanes contract on both databases. */
import { lanesContract } from '../contracts/lanes.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The lanes suite on PostgreSQL')) lanesContract(database);
