/** Opens the database named by `databaseUrl` and offers every store on it. */
import type { AdminTokenStore } from '../contract/access.ts';
import type { FileStore } from '../contract/attachments.ts';
import type { Audit } from '../contract/audit.ts';
import type { DependencyHealth } from '../contract/conversation.ts';
import type { CustomerStore } from '../contract/customer-store.ts';
import type { DeskStore } from '../contract/desk-store.ts';
import { AppError } from '../contract/errors.ts';
import type { GapStore } from '../contract/gaps.ts';
import type { InboxStore } from '../contract/inbox-store.ts';
import type { FirstFill, KnowledgeStore, SiteStore, VectorRenewals } from '../contract/knowledge.ts';
import type { LaneStore } from '../contract/lane-store.ts';
import type { MemoryStore } from '../contract/memory-store.ts';
import type { MessageStore } from '../contract/message-store.ts';
import type { OutboxStore } from '../contract/outbox-store.ts';
import type { KeyRing, RemovalStore, SubjectStore } from '../contract/privacy.ts';
import type { RetentionStore } from '../contract/retention.ts';
import type { Sealing, SealingKey } from '../contract/sealing.ts';
import type { SessionStore } from '../contract/session-store.ts';
import type { Clock, Logger, Metrics, ReachCheckpoint } from '../contract/telemetry.ts';
import type { TicketStore } from '../contract/ticket-store.ts';
import type { TurnStore } from '../contract/turn-store.ts';
import type { UsageStore } from '../contract/usage.ts';
import { createHealthProbe } from './health-probe.ts';
import { createRemovalStore } from './privacy/removal-store.ts';
import { createSubjectStore } from './privacy/subject-store.ts';
import { createRetentionStore } from './retention/retention-store.ts';
import { createSealing } from './sealing/create-sealing.ts';
import { createKeyRing } from './sealing/key-ring.ts';
import { requireKeys } from './sealing/require-keys.ts';
import { createRowVault, type RowVault } from './sealing/row-vault.ts';
import type { Database } from './sql/database.ts';
import { openSqlite } from './sqlite/open-sqlite.ts';
import { createAdminTokenStore } from './stores/admin-token-store.ts';
import { createAuditStore } from './stores/audit-store.ts';
import { createCustomerStore } from './stores/customer-store.ts';
import { readDeploymentId } from './stores/deployment-id.ts';
import { createDeskStore } from './stores/desk-store.ts';
import { createFileStore } from './stores/file-store.ts';
import { createFirstFill } from './stores/first-fill.ts';
import { createGapStore } from './stores/gap-store.ts';
import { createInboxStore } from './stores/inbox-store.ts';
import { createKnowledgeStore } from './stores/knowledge-store.ts';
import { createLaneStore } from './stores/lane-store.ts';
import { createMemoryStore } from './stores/memory-store.ts';
import { createMessageStore } from './stores/message-store.ts';
import { createOutboxStore } from './stores/outbox-store.ts';
import { openPersonKeys, type PersonKeyOf } from './stores/person-keys.ts';
import { createSessionStore } from './stores/session-store.ts';
import { createSiteStore } from './stores/site-store.ts';
import { createTicketStore } from './stores/ticket-store.ts';
import { createTurnStore } from './stores/turn-store.ts';
import { createUsageStore } from './stores/usage-store.ts';
import { createVectorRenewals } from './stores/vector-renewals.ts';
import { createWriteFacts } from './stores/write-facts.ts';
import { createWriteProofs } from './stores/write-proofs.ts';
import { createWriteLane } from './write-lane.ts';

export interface StorageOptions {
  /** `sqlite:<path>`, `postgres://…` or `postgresql://…`. */
  readonly databaseUrl: string;
  /** Unique to this run of the process; lanes and deliveries are leased under it. */
  readonly nodeId: string;
  /** True for the process that serves. A command beside it passes false: it takes over no lease. */
  readonly owner: boolean;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly clock: Clock;
  readonly reach: ReachCheckpoint;
  /** The first one seals what is written, all open what is read; empty = text is stored plain. */
  readonly encryptionKeys: readonly SealingKey[];
  /** Writes that may wait at once; more are refused as `overloaded`. */
  readonly maxQueuedWrites?: number;
  /** How long a write waits for another process's lock on an SQLite file. */
  readonly busyTimeoutMs?: number;
}

export interface Storage {
  readonly sessions: SessionStore;
  readonly inbox: InboxStore;
  readonly lanes: LaneStore;
  readonly turns: TurnStore;
  readonly outbox: OutboxStore;
  readonly tickets: TicketStore;
  readonly desk: DeskStore;
  readonly messages: MessageStore;
  readonly customers: CustomerStore;
  readonly memories: MemoryStore;
  readonly files: FileStore;
  readonly gaps: GapStore;
  readonly knowledge: KnowledgeStore;
  readonly sites: SiteStore;
  readonly firstFill: FirstFill;
  readonly renewals: VectorRenewals;
  readonly adminTokens: AdminTokenStore;
  /** The same for all nodes on this database. */
  readonly deploymentId: string;
  readonly audit: Audit;
  readonly subjects: SubjectStore;
  readonly removals: RemovalStore;
  readonly retention: RetentionStore;
  readonly keyRing: KeyRing;
  /** For bytes that are kept elsewhere, with the same keys. */
  readonly sealing: Sealing;
  readonly usage: UsageStore;
  /** Writes a little, and says whether that worked. */
  health(): Promise<DependencyHealth>;
  /** Finishes the writes that wait, then closes. */
  close(): Promise<void>;
}

const MAX_QUEUED_WRITES = 20_000;
const BUSY_TIMEOUT_MS = 5000;

/** Migrates first. @throws AppError `storage-unavailable`, `storage-mismatch`, `invalid-configuration` */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const { metrics, reach, clock } = options;
  const sealing = createSealing(options.encryptionKeys);
  const database = await openDatabase(options, createRowVault(sealing));
  const personKeyOf = await openKeysOrClose(database, options);
  const writes = createWriteLane({
    database,
    metrics,
    maxQueued: options.maxQueuedWrites ?? MAX_QUEUED_WRITES,
  });
  const writeProofs = createWriteProofs(database.dialect, personKeyOf);
  const told = { writeProofs, writeFacts: createWriteFacts(database.dialect) };
  // In the order of a message's way, in which one commit does their work: what is stored is claimed at once.
  return {
    sessions: createSessionStore(database, writes, told),
    inbox: createInboxStore(database, writes, { writeProofs, reach }),
    lanes: createLaneStore(database, writes, reach),
    turns: createTurnStore({ database, writes, reach, clock }),
    outbox: createOutboxStore(database, writes),
    tickets: createTicketStore(database, writes, clock),
    desk: createDeskStore(database, writes),
    messages: createMessageStore(database, writes),
    customers: createCustomerStore(database, writes, told),
    memories: createMemoryStore(database, writes),
    files: createFileStore(database, writes),
    gaps: createGapStore(database),
    knowledge: createKnowledgeStore(database, writes),
    sites: createSiteStore(database, writes),
    firstFill: createFirstFill(database, writes),
    renewals: createVectorRenewals(database, writes),
    usage: createUsageStore(database),
    adminTokens: createAdminTokenStore(database, writes),
    deploymentId: await readDeploymentId(database, writes),
    subjects: createSubjectStore(database, writes),
    removals: createRemovalStore(database, writes),
    retention: createRetentionStore(database, writes),
    keyRing: createKeyRing(database, writes, options.encryptionKeys),
    audit: createAuditStore(database, writes, clock),
    sealing,
    health: createHealthProbe(writes),
    close: writes.close,
  };
}

async function openKeysOrClose(database: Database, options: StorageOptions): Promise<PersonKeyOf> {
  try {
    await requireKeys(database, options.encryptionKeys, options.clock());
    return await openPersonKeys(database);
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

async function openDatabase(options: StorageOptions, vault: RowVault): Promise<Database> {
  const { databaseUrl, owner, clock, logger, nodeId } = options;
  if (databaseUrl.startsWith('sqlite:')) {
    const path = databaseUrl.slice('sqlite:'.length);
    return openSqlite({
      path,
      owner,
      clock,
      logger,
      vault,
      busyTimeoutMs: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS,
    });
  }
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts');
    return openPostgres({ url: databaseUrl, owner, clock, logger, nodeId, vault });
  }
  throw new AppError('invalid-configuration', 'DATABASE_URL is neither sqlite:<path> nor postgres://….');
}
