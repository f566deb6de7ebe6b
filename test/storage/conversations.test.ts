/** The conversations contract on both databases. */
import { conversationsContract } from '../contracts/conversations.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The conversations suite on PostgreSQL')) conversationsContract(database);
