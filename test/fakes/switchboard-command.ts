/** The command line before a product that needs no database: what each command asks of it and what it prints can be seen. */
import { runCommandLine } from '../../src/cli/command-line.ts';
import type { AskedAnswer, IngestReport, ListedToken, Product } from '../../src/cli/product.ts';
import { AppError } from '../../src/contract/errors.ts';

const REPORT: IngestReport = {
  documents: 2,
  chunks: 5,
  embedded: 3,
  withoutVector: 2,
  unchanged: 1,
  removed: 0,
  skipped: [{ source: 'logo.png', reason: 'not a text\u001b[31m' }],
};

const ANSWER: AskedAnswer = {
  decision: 'answered',
  text: 'Run npm start. [1]',
  citations: [{ index: 1, title: 'Install', url: '/install', documentId: 'd', quote: 'Run npm start.' }],
  search: {
    passages: [
      {
        chunkId: 'c',
        documentId: 'd',
        title: 'Install',
        headings: ['First start'],
        text: 'Run npm start.',
        score: 0.9,
      },
    ],
    confidence: 0.87,
    confident: true,
    parts: [{ chunkId: 'c', lexical: 0.7, dense: 0.8, fused: 1.5 }],
    degraded: false,
    readAs: 'start begin',
  },
};

const LISTED: ListedToken = {
  name: 'dashboard\u001b[31m',
  prefix: 'swb_abcdefgh',
  scopes: ['read'],
  status: 'live',
  createdAt: '2026-01-02T03:04:05.000Z',
};

const product: Product = {
  version: '1.2.3',
  createApp: async () => ({
    logger: { debug() {}, info() {}, warn() {}, error: (event) => process.stdout.write(`logged ${event}\n`) },
    start: async () => {
      if (process.env.FAKE_REJECTION === 'true') void Promise.reject(new Error('forgotten'));
      if (process.env.FAKE_EXCEPTION === 'true') setImmediate(() => fail('thrown'));
      keepAlive.ref();
      return { url: 'http://127.0.0.1:4321' };
    },
    stop: async () => {
      process.stdout.write('stopped\n');
      if (process.env.FAKE_HANG !== 'true') clearInterval(keepAlive);
    },
  }),
  openKnowledge: async (config) => ({
    ask: async () => ANSWER,
    ingest: async (folder) => {
      if (folder === 'missing')
        throw new AppError('knowledge-unreadable', 'The knowledge folder cannot be read.');
      if (folder === 'broken') fail('first line\n    at secret.ts:1');
      return { ...REPORT, skipped: [...REPORT.skipped, { source: folder, reason: config.storage.dataDir }] };
    },
    evaluate: async () => fail('No set is asked here.'),
    ingestSite: async ({ address, depth }) => ({
      ...REPORT,
      skipped: [{ source: address, reason: `depth ${depth}` }],
    }),
    forgetSite: async () => 3,
    reportGaps: async () => fail('No conversation is stored here.'),
    close: async () => {},
  }),
  openTokens: async () => ({
    create: async ({ name, scopes }) => ({ token: 'swb_shown-once', record: { ...LISTED, name, scopes } }),
    list: async () => [LISTED],
    revoke: async (which) => {
      if (which !== LISTED.name) throw new AppError('not-found', 'There is no live token with that name.');
    },
    close: async () => {},
  }),
  openPrivacy: async () => ({
    exportData: async (who) => ({ who }),
    erase: async (who) => {
      if (who === 'nobody') throw new AppError('not-found', 'Nothing is stored about them.');
      const notErased = [
        { channel: 'slack', externalId: '1700.42', why: 'refused' as const, code: 'cant_delete_message' },
      ];
      return { customers: 1, rows: 12, files: 2, takenBack: 3, notErased };
    },
    takeBackLeft: async () => ({ takenBack: 1, left: [] }),
    countOld: async () => ({ conversations: 2 }),
    forgetOld: async () => ({ conversations: 2 }),
    keyStatus: async () => [
      { keyId: 'k2', rows: 3 },
      { keyId: undefined, rows: 1 },
    ],
    verifyAudit: async () => ({ entries: 3 }),
    rotateKeys: async () => ({ keyId: 'k2', rows: 4, files: 1 }),
    close: async () => {},
  }),
  migrate: async () => {},
  examine: async (_, fix) => [
    { name: 'build', status: 'ok', what: 'All is built.' },
    fix
      ? { name: 'env-file', status: 'ok', what: 'Repaired.' }
      : {
          name: 'env-file',
          status: 'failed',
          what: 'Open\u001b[31m.',
          why: 'Secrets.',
          fix: 'chmod 600 .env',
        },
  ],
  backUp: async () => ({ files: [{ bytes: 1_500_000 }] }),
  restore: async () => ({ createdAt: '2026-01-02T03:04:05.000Z', movedTo: undefined }),
  slackManifest: async () => ({ settings: {} }),
  describeApi: async (config) => ({ openapi: '3.1.0', servers: [{ url: config.http.publicUrl }] }),
};

const keepAlive = setInterval(() => {}, 1_000).unref();

function fail(message: string): never {
  throw new Error(message);
}

process.exitCode = await runCommandLine(process.argv.slice(2), product);
