/** TypeORM's part: brings the schema up to date at start and checks that it is whole. Rows go past it. */
import type { DataSourceOptions } from 'typeorm';
import { DataSource } from 'typeorm';
import { AppError } from '../contract/errors.ts';
import { access } from './migrations/access.ts';
import { choices } from './migrations/choices.ts';
import { customerFacts } from './migrations/customer-facts.ts';
import { forgetting } from './migrations/forgetting.ts';
import { formerCards } from './migrations/former-cards.ts';
import { initialSchema } from './migrations/initial-schema.ts';
import { keptVectors } from './migrations/kept-vectors.ts';
import { knowledgeSites } from './migrations/knowledge-sites.ts';
import { lineFiles } from './migrations/line-files.ts';
import { linkedCustomers } from './migrations/linked-customers.ts';
import { replacedMemories } from './migrations/replaced-memories.ts';
import { staffDesk } from './migrations/staff-desk.ts';
import { staffDuty } from './migrations/staff-duty.ts';
import { storedFiles } from './migrations/stored-files.ts';
import { ticketHands } from './migrations/ticket-hands.ts';
import { usage } from './migrations/usage.ts';
import { vault } from './migrations/vault.ts';
import { adminTokenTable } from './schemas/access-tables.ts';
import { auditTable } from './schemas/audit-tables.ts';
import { customerTable, identityTable, memoryTable } from './schemas/customer-tables.ts';
import { inboxTable, laneTable, outboxTable, turnStepTable, turnTable } from './schemas/delivery-tables.ts';
import {
  deskCardTable,
  deskEventTable,
  deskLineTable,
  formerCardTable,
  offDutyTable,
} from './schemas/desk-tables.ts';
import { storedFileTable } from './schemas/file-tables.ts';
import { encryptionKeyTable, secretTable } from './schemas/key-tables.ts';
import { chunkTable, documentTable, keptVectorTable, siteTable } from './schemas/knowledge-tables.ts';
import { removalTable } from './schemas/removal-tables.ts';
import { attachmentTable, feedbackTable, messageTable, sessionTable } from './schemas/session-tables.ts';
import { counterTable, ticketEventTable, ticketTable } from './schemas/ticket-tables.ts';

const SCHEMA = {
  entities: [
    ...[customerTable, identityTable, memoryTable],
    ...[sessionTable, messageTable, attachmentTable, feedbackTable, storedFileTable],
    ...[laneTable, inboxTable, turnTable, turnStepTable, outboxTable, removalTable],
    ...[deskCardTable, formerCardTable, deskEventTable, deskLineTable, offDutyTable],
    ...[ticketTable, ticketEventTable, counterTable, documentTable, chunkTable],
    ...[siteTable, keptVectorTable],
    ...[adminTokenTable, encryptionKeyTable, secretTable, auditTable],
  ],
  migrations: [
    initialSchema,
    access,
    storedFiles,
    vault,
    usage,
    staffDesk,
    forgetting,
    knowledgeSites,
    replacedMemories,
    lineFiles,
    choices,
    keptVectors,
    linkedCustomers,
    formerCards,
    customerFacts,
    ticketHands,
    staffDuty,
  ],
};

/** As the table of migrations names those that ran. */
export const MIGRATION_NAMES: readonly string[] = SCHEMA.migrations.flatMap((create) => create().name ?? []);

/** To be called by one process at a time. @throws AppError `storage-mismatch` when a table is missing afterwards */
export async function migrate(connection: DataSourceOptions): Promise<void> {
  const source = await new DataSource({ ...connection, ...SCHEMA }).initialize();
  try {
    await source.runMigrations({ transaction: 'all' });
    await verifyTables(source);
  } finally {
    await source.destroy();
  }
}

async function verifyTables(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    for (const { tableName } of source.entityMetadatas) {
      if (!(await runner.hasTable(tableName))) {
        throw new AppError('storage-mismatch', `The database lacks the table "${tableName}".`);
      }
    }
  } finally {
    await runner.release();
  }
}
