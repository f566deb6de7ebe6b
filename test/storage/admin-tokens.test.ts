/** The contract of admin tokens on both databases. */
import { adminTokensContract } from '../contracts/admin-tokens.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The admin token suite on PostgreSQL')) adminTokensContract(database);
