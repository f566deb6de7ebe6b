/** Variables about the process itself: where it listens, what it keeps, what it refuses. */
import {
  choice,
  databaseAddress,
  encryptionKeys,
  onOff,
  otlpHeaders,
  redisAddress,
  text,
  webAddress,
  wholeNumber,
} from './formats.ts';

const HOUR_MS = 3_600_000;
/** Reading larger ones takes more memory and time than a reader gets. */
const MAX_FILE_BYTES = 20_000_000;

export const listening = {
  NODE_ENV: text
    .transform((name) => (name === 'test' ? 'development' : name))
    .pipe(choice(['development', 'staging', 'production']))
    .prefault('development')
    .describe(
      'development, staging or production. Production refuses to start without ADMIN_TOKEN, ENCRYPTION_KEYS and WIDGET_ORIGINS. test, which test runners set, counts as development.',
    ),
  HOST: text.prefault('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  PORT: wholeNumber(0, 65_535).prefault('3000').describe('Port to listen on; 0 takes a free one.'),
  PUBLIC_URL: webAddress.optional().describe('Address that customers reach. Unset: made from HOST and PORT.'),
  TRUST_PROXY_HOPS: wholeNumber(0, 10)
    .prefault('0')
    .describe(
      'Reverse proxies in front of this process, each of which adds to X-Forwarded-For. Limits per address need the right number.',
    ),
  TLS_CERT_FILE: text
    .optional()
    .describe(
      'PEM file of the certificate and its chain: with TLS_KEY_FILE, HTTPS without a proxy in front. A renewed file is taken up by itself.',
    ),
  TLS_KEY_FILE: text.optional().describe('PEM file of the private key of TLS_CERT_FILE.'),
  SHUTDOWN_GRACE_MS: wholeNumber(0, HOUR_MS)
    .prefault('25000')
    .describe('Time after SIGTERM in which what runs may finish, in milliseconds; the rest is handed back.'),
  LOG_LEVEL: choice(['debug', 'info', 'warn', 'error'])
    .prefault('info')
    .describe('debug, info, warn or error.'),
  LOG_PRETTY: onOff.prefault('false').describe('true: lines for people. false: one JSON object a line.'),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress
    .optional()
    .describe(
      'OpenTelemetry collector that gets a trace of every turn, over OTLP/HTTP, without what was said; such as http://127.0.0.1:4318.',
    ),
  OTEL_EXPORTER_OTLP_HEADERS: otlpHeaders
    .optional()
    .meta({ secret: true })
    .describe('Headers for the collector: name=value pairs separated by commas.'),
  OTEL_SERVICE_NAME: text.prefault('switchboard').describe('What traces are found under.'),
};

export const access = {
  ADMIN_TOKEN: text
    .optional()
    .meta({ secret: true })
    .describe(
      'Token for the staff desk at /admin, bearer token for /api/admin/* and /metrics, good for everything; `switchboard tokens create` makes others. Unset: those answer 404.',
    ),
  ENCRYPTION_KEYS: encryptionKeys
    .optional()
    .meta({ secret: true })
    .describe(
      'id:key pairs separated by commas, each key 32 bytes in base64. The first one writes, all read. Unset outside production: text is stored plain.',
    ),
  RATE_LIMIT_REQUESTS_PER_MINUTE: perMinute('600', 'Requests per address and minute; 0 = off.'),
  RATE_LIMIT_SESSIONS_PER_MINUTE: perMinute('20', 'New conversations per address and minute; 0 = off.'),
  RATE_LIMIT_CONNECTIONS: perMinute('50', 'Open sockets per address; 0 = off.'),
  RATE_LIMIT_FAILED_TOKENS_PER_MINUTE: perMinute(
    '20',
    'Wrong admin tokens per address and minute before its guesses are no longer looked at; 0 = off.',
  ),
  RATE_LIMIT_MESSAGES_PER_MINUTE: perMinute('30', 'Messages per conversation and minute; 0 = off.'),
};

export const storage = {
  DATA_DIR: text.prefault('./data').describe('Folder of the SQLite file, attachments and downloaded models.'),
  DATABASE_URL: databaseAddress
    .optional()
    .describe(
      'sqlite:<file> or postgres://user:password@host:port/database. Unset: switchboard.db in DATA_DIR.',
    ),
  SQLITE_BUSY_TIMEOUT_MS: wholeNumber(0, 60_000)
    .prefault('5000')
    .describe('How long a write waits for another process that holds the SQLite file, in milliseconds.'),
  ATTACHMENT_MAX_BYTES: wholeNumber(1, MAX_FILE_BYTES)
    .prefault('10000000')
    .describe('Largest file that a customer may send, in bytes; at most 20000000.'),
  ATTACHMENT_SESSION_MAX_BYTES: wholeNumber(1, 1_000_000_000_000)
    .prefault('50000000')
    .describe('Bytes of all files of one conversation together.'),
  ATTACHMENT_SESSION_MAX_FILES: wholeNumber(0, 10_000)
    .prefault('50')
    .describe('Files of one conversation; 0 takes none.'),
  ATTACHMENT_TOTAL_MAX_BYTES: wholeNumber(0, 1_000_000_000_000)
    .prefault('10000000000')
    .describe('Bytes of all files of all conversations together; then no more are taken.'),
  REDIS_URL: redisAddress.optional().describe('Shared cache, limits and fan-out of several nodes.'),
};

function perMinute(usual: string, description: string) {
  return wholeNumber(0, 1_000_000).prefault(usual).describe(description);
}
