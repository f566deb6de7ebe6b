/** Data of every earlier version is brought to this one's tables whole, and works there. */
import { randomUUID } from 'node:crypto';
import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { access } from '../../src/storage/migrations/access.ts';
import { choices } from '../../src/storage/migrations/choices.ts';
import { customerFacts } from '../../src/storage/migrations/customer-facts.ts';
import { forgetting } from '../../src/storage/migrations/forgetting.ts';
import { formerCards } from '../../src/storage/migrations/former-cards.ts';
import { initialSchema } from '../../src/storage/migrations/initial-schema.ts';
import { keptVectors } from '../../src/storage/migrations/kept-vectors.ts';
import { knowledgeSites } from '../../src/storage/migrations/knowledge-sites.ts';
import { linkedCustomers } from '../../src/storage/migrations/linked-customers.ts';
import { replacedMemories } from '../../src/storage/migrations/replaced-memories.ts';
import { staffDesk } from '../../src/storage/migrations/staff-desk.ts';
import { staffDuty } from '../../src/storage/migrations/staff-duty.ts';
import { storedFiles } from '../../src/storage/migrations/stored-files.ts';
import { ticketHands } from '../../src/storage/migrations/ticket-hands.ts';
import { usage } from '../../src/storage/migrations/usage.ts';
import { vault } from '../../src/storage/migrations/vault.ts';
import { databasesFor } from '../fixtures/databases.ts';
import { anAnswer, anArrival, claimedLane, idsOf } from '../fixtures/storage.ts';

/** In the order in which they were added. */
const VERSIONS: readonly (readonly [name: string, migration: () => MigrationInterface])[] = [
  ['the first', initialSchema],
  ['admin tokens', access],
  ['files', storedFiles],
  ['keys and the audit log', vault],
  ['usage', usage],
  ['the staff desk', staffDesk],
  ['erasure on platforms', forgetting],
  ['knowledge of websites', knowledgeSites],
  ['replaced memories', replacedMemories],
  ['topics to choose from', choices],
  ['kept vectors', keptVectors],
  ['customers of several channels', linkedCustomers],
  ['deleted cards', formerCards],
  ['facts about customers', customerFacts],
  ['hands of tickets', ticketHands],
  ['duty of staff', staffDuty],
];

const session = randomUUID();
const customer = randomUUID();
const answer = randomUUID();
const turn = randomUUID();
const delivery = randomUUID();

/** Rows as the first version wrote them; later ones added columns with defaults, or that may be empty. */
const FIRST_ROWS: readonly string[] = [
  `INSERT INTO customer (id, assurance, name, created_at) VALUES ('${customer}', 'claimed', 'Ada', 1)`,
  `INSERT INTO identity (channel, account_id, platform_id, customer_id) VALUES ('slack', 'T1', 'U1', '${customer}')`,
  `INSERT INTO memory (id, customer_id, text, importance, created_at, updated_at) VALUES ('m1', '${customer}', 'likes tea', 1, 1, 1)`,
  `INSERT INTO session (id, channel, account_id, conversation_key, customer_id, status, handler, version, last_seq, misses, reply_to, ticket_number, created_at)
    VALUES ('${session}', 'slack', 'T1', 'D1', '${customer}', 'escalated', 'bot', 3, 2, 0, '{"channel":"D1"}', 1001, 1)`,
  `INSERT INTO message (id, session_id, seq, role, content, created_at) VALUES ('${randomUUID()}', '${session}', 1, 'user', 'Refund?', 1)`,
  `INSERT INTO message (id, session_id, seq, role, content, turn_id, created_at)
    VALUES ('${answer}', '${session}', 2, 'assistant', 'Within 30 days.', '${turn}', 2)`,
  `INSERT INTO lane (session_id, next_seq, pending, ready_at, ready_latest, lease_until, epoch) VALUES ('${session}', 2, 0, 0, 0, 0, 1)`,
  `INSERT INTO turn (id, session_id, status, decision, input_tokens, output_tokens, started_at, ended_at)
    VALUES ('${turn}', '${session}', 'answered', 'answered', 30, 12, 1, 2)`,
  `INSERT INTO turn_step (turn_id, number, kind, name, input_hash, result, took_ms) VALUES ('${turn}', 0, 'model', 'm', 'h', '{}', 1.5)`,
  `INSERT INTO ticket (number, session_id, status, reason, version, created_at) VALUES (1001, '${session}', 'resolved', 'customer-request', 2, 1)`,
  `INSERT INTO ticket_event (ticket_number, seq, at, kind, actor, text) VALUES (1001, 1, 1, 'noted', 'Grace', 'Careful')`,
  `UPDATE counter SET value = 1001 WHERE name = 'ticket'`,
];
const OUTBOX_VALUES = `'${delivery}', '${session}', '${answer}', 2, 0, 'slack', '{"channel":"D1"}', 'post', '{"text":"Within 30 days.","citations":[]}', 'pending', 0, 0, 0`;
const OUTBOX_COLUMNS =
  'id, session_id, message_id, message_seq, part, channel, target, operation, payload, status, attempts, uncertain, run_at';
/** What each version could hold beside the first one's rows. */
const LATER_ROWS: Readonly<Record<string, readonly string[]>> = {
  'admin tokens': [
    `INSERT INTO admin_token (id, name, prefix, token_hash, scopes, created_at) VALUES ('t1', 'desk bot', 'swb_1', 'abc', 'read,reply', 1)`,
  ],
  files: [
    `INSERT INTO stored_file (id, session_id, name, mime_type, size, created_at) VALUES ('${randomUUID()}', '${session}', 'a.txt', 'text/plain', 3, 1)`,
  ],
  'keys and the audit log': [
    // The hash is that of these fields.
    `INSERT INTO audit_log (seq, at, actor, action, object, result, previous_hash, hash)
      VALUES (1, 5, 'cli', 'customer.export', 'c1', 'done', '', 'ecfae80b2b1cfef5594bdf4e4b92a35b064b9bd31af4883d1634f45c76cb07c3')`,
  ],
  usage: [`UPDATE turn SET waited_ms = 7`],
  'erasure on platforms': [
    `INSERT INTO removal (id, channel, external_id, status, attempts, run_at, created_at) VALUES ('slack:C9:1', 'slack', 'C9:1', 'pending', 0, 0, 1)`,
  ],
  'the staff desk': [
    `INSERT INTO desk_card (ticket_number, channel, message_id, shown_version) VALUES (1001, 'C9', '17.1', 1)`,
    `INSERT INTO desk_line (id, ticket_number, author, content, state, at) VALUES ('C9:17.2', 1001, 'Grace', 'hello', 'note', 1)`,
  ],
};

async function createEarlier(databaseUrl: string, versions: typeof VERSIONS): Promise<void> {
  const source = await new DataSource({
    ...connectionOf(databaseUrl),
    migrations: versions.map(([, migration]) => migration),
  }).initialize();
  await source.runMigrations({ transaction: 'all' });
  for (const sql of FIRST_ROWS) await source.query(sql);
  const hasStream = versions.some(([name]) => name === 'the staff desk');
  const [columns, values] = hasStream
    ? [`${OUTBOX_COLUMNS}, stream`, `${OUTBOX_VALUES}, '${session}'`]
    : [OUTBOX_COLUMNS, OUTBOX_VALUES];
  await source.query(`INSERT INTO outbox (${columns}) VALUES (${values})`);
  for (const [name] of versions) for (const sql of LATER_ROWS[name] ?? []) await source.query(sql);
  await source.destroy();
}

function connectionOf(databaseUrl: string): DataSourceOptions {
  return databaseUrl.startsWith('sqlite:')
    ? { type: 'sqlite', database: databaseUrl.slice('sqlite:'.length), driver: sqlite3 }
    : { type: 'postgres', url: databaseUrl, poolSize: 1 };
}

for (const { name, create } of databasesFor('The suite of earlier versions on PostgreSQL')) {
  describe(`data of earlier versions on ${name}`, () => {
    it.each(VERSIONS.map(([version], index) => ({ version, index })))(
      'is whole after a start of this version: $version',
      async ({ index }) => {
        const fixture = await create();
        onTestFinished(fixture.dispose);
        const versions = VERSIONS.slice(0, index + 1);
        await createEarlier(fixture.databaseUrl, versions);
        const had = new Set(versions.map(([version]) => version));
        const storage = await fixture.open({ owner: true });

        expect((await storage.sessions.find(session))?.session).toMatchObject({
          customerId: customer,
          version: 3,
          ticketNumber: 1001,
        });
        expect(await storage.desk.customerOf(session)).toEqual({
          id: customer,
          assurance: 'claimed',
          name: 'Ada',
          createdAt: 1,
        });
        const [memory] = await storage.memories.recall(customer, 2);
        expect(memory).toEqual({
          id: 'm1',
          customerId: customer,
          text: 'likes tea',
          importance: 1,
          createdAt: 1,
          updatedAt: 1,
        });
        const messages = await storage.messages.after(session, 0, 10);
        expect(messages.map(({ content }) => content)).toEqual(['Refund?', 'Within 30 days.']);
        expect(idsOf(await storage.outbox.claim({ owner: 'o', limit: 10, leaseMs: 60_000 }))).toEqual([
          delivery,
        ]);
        const [trace] = await storage.messages.trace(session, 10);
        expect(trace?.steps).toHaveLength(1);
        expect(trace?.turn.waitedMs).toBe(had.has('usage') ? 7 : undefined);
        expect(await storage.usage.tokensOfSession(session)).toBe(42);
        expect(await storage.tickets.find(1001)).toMatchObject({
          ticket: { priority: 'normal', status: 'resolved', remindedAt: 0, sessionId: session },
          events: [{ actor: 'Grace', text: 'Careful' }],
        });
        expect((await storage.adminTokens.list()).map((token) => token.name)).toEqual(
          had.has('admin tokens') ? ['desk bot'] : [],
        );
        expect(await storage.files.ofSession(session)).toHaveLength(had.has('files') ? 1 : 0);
        expect(await storage.desk.card(1001)).toEqual(
          had.has('the staff desk')
            ? { ticketNumber: 1001, channel: 'C9', messageId: '17.1', shownVersion: 1 }
            : undefined,
        );

        expect(await storage.removals.left(10)).toHaveLength(had.has('erasure on platforms') ? 1 : 0);
        await storage.audit.record({ actor: 'cli', action: 'customer.erase', object: 'c1', result: 'done' });
        expect(await storage.audit.verify()).toEqual({ entries: had.has('keys and the audit log') ? 2 : 1 });
        await storage.inbox.accept(anArrival(session));
        await storage.turns.commit(anAnswer(await claimedLane(storage, session)));
        expect(await storage.messages.after(session, 2, 10)).toHaveLength(2);
        expect(await storage.subjects.find('U1')).toEqual([customer]);
        const { rows } = await storage.subjects.erase([customer]);
        expect(rows).toBeGreaterThan(12);
        expect(await storage.sessions.find(session)).toBeUndefined();
      },
    );
  });
}
