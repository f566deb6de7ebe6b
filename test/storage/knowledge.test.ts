/** The knowledge contract on both databases. */
import { knowledgeContract } from '../contracts/knowledge.contract.ts';
import { databasesFor } from '../fixtures/databases.ts';

for (const database of databasesFor('The knowledge suite on PostgreSQL')) knowledgeContract(database);
