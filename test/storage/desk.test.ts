/** The staff desk's contract on both databases. */
import { deskContract } from '../contracts/desk.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The staff desk suite on PostgreSQL')) deskContract(database);
