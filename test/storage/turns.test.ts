/** The turns contract on both databases. */
import { turnsContract } from '../contracts/turns.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The turns suite on PostgreSQL')) turnsContract(database);
