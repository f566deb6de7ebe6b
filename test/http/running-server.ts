/** The real HTTP server on a free port, with conversations in memory behind it. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdminToken } from '../../src/contract/access.ts';
import type { AuditEntry } from '../../src/contract/audit.ts';
import { createFailedAttempts } from '../../src/core/access/failed-attempts.ts';
import { createGate } from '../../src/core/access/gate.ts';
import { createOriginPolicy } from '../../src/http/origins.ts';
import { createRateLimiter } from '../../src/http/rate-limits.ts';
import type { HttpServerOptions } from '../../src/http/server.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMetrics } from '../../src/telemetry/metrics.ts';
import { createRequestContext } from '../../src/telemetry/request-context.ts';
import type { MemoryConversationsOptions } from '../fakes/memory-conversations.ts';
import { createMemoryConversations } from '../fakes/memory-conversations.ts';
import { createMemoryFiles } from '../fakes/memory-files.ts';
import { attachmentsIn } from '../fixtures/attachments.ts';

export const ADMIN_TOKEN = 'staff-token-0123456789';
export const IDENTITY_SECRET = 'a secret shared with the website, long enough';
export const PUBLIC_URL = 'https://help.example.com';

export const MAX_UPLOAD_BYTES = 100_000;

const NOWHERE = 'test/http/no-such-folder';
const NO_GAPS = {
  since: 0,
  unanswered: [],
  disliked: [],
  proposed: [],
  stale: [],
  duplicates: [],
  isPartial: false,
};
const OK = { status: 'ok' } as const;
const INGESTED = {
  documents: 1,
  chunks: 2,
  embedded: 1,
  withoutVector: 0,
  unchanged: 0,
  removed: 0,
  skipped: [],
};

export async function startServer(
  overrides: Partial<HttpServerOptions> & {
    readonly adminToken?: string | undefined;
    readonly tokens?: ReadonlyMap<string, AdminToken>;
  } = {},
  memory: MemoryConversationsOptions = {},
) {
  const log: string[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'switchboard-http-'));
  const attachments = attachmentsIn({ store: createMemoryFiles(), folder });
  const conversations = createMemoryConversations({ attachments, ...memory });
  const metrics = createMetrics();
  const context = createRequestContext();
  const logger = createLogger({
    level: 'debug',
    pretty: false,
    mask: (text) => text,
    context: context.fields,
    destination: { write: (line) => log.push(line) },
  });
  const unlimited = createRateLimiter({ points: 0, windowMs: 1, clock: Date.now });
  const deeds: AuditEntry[] = [];
  const recordDeed = async (entry: AuditEntry) => void deeds.push(entry);
  const gate = (rootToken: string | undefined) =>
    createGate({
      conversations: conversations.conversations,
      tokens: { findByHash: async (hash) => overrides.tokens?.get(hash), markUsed: async () => undefined },
      rootToken,
      attempts: createFailedAttempts(0, Date.now),
      recordDeed,
      clock: Date.now,
      logger,
      metrics,
    });
  const http = createHttpServer({
    ...conversations,
    readers: { saw: () => {} },
    gate: gate('adminToken' in overrides ? overrides.adminToken : ADMIN_TOKEN),
    attachments,
    maxUploadBytes: MAX_UPLOAD_BYTES,
    sessions: { find: async (id) => wrap(conversations.session(id)) },
    audit: { list: async () => [] },
    recordDeed,
    messages: { find: conversations.find, trace: async () => [] },
    readReadiness: async () => ({
      status: 'ok',
      dependencies: {
        database: OK,
        cache: OK,
        embeddings: OK,
        vectors: OK,
        model: OK,
        slack: { status: 'off' },
        discord: { status: 'off' },
        teams: { status: 'off' },
      },
    }),
    gaps: { report: async ({ days }) => ({ ...NO_GAPS, since: days }) },
    sources: {
      list: async () => ({
        documents: [{ id: 'd', source: 'refunds.md', title: 'Refunds', contentHash: 'h', updatedAt: 1_500 }],
        sites: [
          {
            address: 'https://help.example/sitemap.xml',
            depth: 0,
            readAt: 2_500,
            documents: 1,
            skipped: [{ source: 'https://help.example/secret', reason: 'robots' }],
          },
        ],
      }),
      ingest: async () => INGESTED,
      ingestSite: async ({ address }) => ({ ...INGESTED, skipped: [{ source: address, reason: 'gone' }] }),
    },
    renderMetrics: metrics.render,
    logger,
    metrics,
    context,
    limits: { requestsPerAddress: unlimited, sessionsPerAddress: unlimited, messagesPerSession: unlimited },
    allowsOrigin: createOriginPolicy(['https://shop.example.com'], PUBLIC_URL),
    isDraining: () => false,
    version: '1.2.3',
    publicUrl: PUBLIC_URL,
    trustProxyHops: 0,
    tls: undefined,
    replyTimeoutMs: 5_000,
    identitySecret: IDENTITY_SECRET,
    webhooks: [],
    pages: { directory: NOWHERE, deskDirectory: NOWHERE, hasDemoPage: true },
    host: '127.0.0.1',
    port: 0,
    ...overrides,
  });
  const { port } = await http.listen();
  const url = `http://127.0.0.1:${port}`;

  const call = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`${url}${path}`, init);
  const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });

  return {
    ...conversations,
    attachments,
    url,
    log,
    deeds,
    call,
    post,
    async openSession() {
      const opened = await conversations.conversations.open({ assurance: 'anonymous' });
      return {
        id: opened.session.id,
        auth: { authorization: `Bearer ${opened.token}` },
        token: opened.token,
      };
    },
    /** Headers of a member of staff. */
    staff: (name?: string) => ({
      authorization: `Bearer ${ADMIN_TOKEN}`,
      ...(name !== undefined && { 'x-staff-name': name }),
    }),
    async stop() {
      await http.close(AbortSignal.timeout(1_000));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type RunningServer = Awaited<ReturnType<typeof startServer>>;

function wrap<Session>(session: Session | undefined) {
  return session === undefined ? undefined : { session };
}
