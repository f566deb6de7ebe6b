/** The tickets contract on both databases. */
import { ticketsContract } from '../contracts/tickets.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The tickets suite on PostgreSQL')) ticketsContract(database);
