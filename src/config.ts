/** The only reader of the environment: turns flags, environment and `.env` into one checked value, or says every mistake at once. */

import { join } from 'node:path';
import type { BusinessHours, ModelPrice } from './config/formats.ts';
import { type HttpSettings, httpSettings } from './config/http-settings.ts';
import type { PlatformSetups } from './config/platforms.ts';
import { platformSetups } from './config/platforms.ts';
import { warningsAbout } from './config/rules.ts';
import { readSecretFiles } from './config/secret-files.ts';
import { type SlackSettings, slackSettings } from './config/slack-settings.ts';
import type { Setting, Source, Texts } from './config/sources.ts';
import { describeSettings, parseValues, readEnvFile, warningsAboutNames } from './config/sources.ts';
import type { Values } from './config/variables.ts';
import type { RetentionPeriods } from './contract/retention.ts';
import type { SealingKey } from './contract/sealing.ts';

const DAY_MS = 24 * 3_600_000;
const OPENAI_URL = 'https://api.openai.com/v1';

/** Times are milliseconds; a limit of 0 is off. What each means stands at its variable in `src/config`. */
export interface Config {
  readonly environment: 'development' | 'staging' | 'production';
  readonly shutdownGraceMs: number;
  /** The first one writes, all read; none = text is stored plain. */
  readonly encryptionKeys: readonly SealingKey[];
  /** Undefined = no traces are sent. */
  readonly tracing:
    | {
        readonly endpoint: string;
        readonly headers: Readonly<Record<string, string>>;
        readonly serviceName: string;
      }
    | undefined;
  readonly logging: { readonly level: 'debug' | 'info' | 'warn' | 'error'; readonly pretty: boolean };
  readonly http: HttpSettings;
  readonly limits: {
    readonly requestsPerMinute: number;
    readonly sessionsPerMinute: number;
    readonly messagesPerMinute: number;
    readonly connections: number;
    readonly failedTokensPerMinute: number;
  };
  readonly storage: {
    readonly dataDir: string;
    readonly databaseUrl: string;
    readonly sqliteBusyTimeoutMs: number;
  };
  /** Bytes, save `sessionFiles`. */
  readonly attachments: {
    readonly fileBytes: number;
    readonly sessionBytes: number;
    readonly sessionFiles: number;
    readonly totalBytes: number;
  };
  readonly retention: RetentionPeriods;
  /** Undefined = this node is alone. */
  readonly redisUrl: string | undefined;
  readonly knowledge: {
    readonly dir: string;
    /** Where web pages may be read from in private networks. */
    readonly origins: readonly string[];
    /** Undefined = the calibrated one. */
    readonly confidenceThreshold: number | undefined;
  };
  /** Undefined = vectors are searched in this process alone. */
  readonly pinecone:
    | { readonly apiKey: string; readonly indexName: string; readonly controlHost: string | undefined }
    | undefined;
  readonly embeddings: {
    readonly provider: 'local' | 'openai';
    /** Undefined = the bundled one, or the server's usual one. */
    readonly model: string | undefined;
    /** Undefined = the bundled one. */
    readonly modelDir: string | undefined;
    readonly offline: boolean;
  };
  readonly openai: {
    readonly apiKey: string | undefined;
    readonly baseUrl: string;
  };
  /** Undefined = extractive answers. */
  readonly model:
    | {
        readonly name: string;
        readonly maxConcurrent: number;
        readonly firstTokenTimeoutMs: number;
        /** Undefined = not known. */
        readonly price: ModelPrice | undefined;
      }
    | undefined;
  /** Tokens; undefined = no limit. */
  readonly spending: { readonly perSession: number | undefined; readonly perDay: number | undefined };
  readonly turns: {
    readonly timeoutMs: number;
    readonly burstWindowMs: number;
    readonly maxConcurrent: number;
    readonly maskPersonalData: boolean;
    readonly refusedTopics: readonly string[];
    readonly limit: number;
    readonly handOverOn: readonly ('frustration' | 'legal' | 'safety')[];
  };
  /** Undefined = nothing is promised, or staff answer at any time. */
  readonly serviceLevels: {
    readonly firstReplyMinutes: number | undefined;
    readonly resolutionMinutes: number | undefined;
    readonly businessHours: BusinessHours | undefined;
  };
  /** Undefined = nobody is told. */
  readonly webhook: { readonly url: string; readonly secret: string } | undefined;
  readonly features: { readonly demoPage: boolean; readonly customerMemory: boolean };
  readonly platforms: PlatformSetups;
  /** Undefined = not started. */
  readonly slack: SlackSettings | undefined;
}

export interface LoadedConfig {
  readonly config: Config;
  /** In the order of `.env.example`. */
  readonly settings: readonly Setting[];
  /** One sentence each; nothing that stops the start. */
  readonly warnings: readonly string[];
}

export interface ConfigSources {
  /** Texts by variable, as the command line gave them. */
  readonly flags?: Texts;
  readonly env?: Texts;
  /** Passed over when it does not exist. */
  readonly envFile?: string;
}

/** @throws AppError `invalid-configuration` with a field for each mistake */
export function loadConfig({
  flags = {},
  env = process.env,
  envFile = '.env',
}: ConfigSources = {}): LoadedConfig {
  const given: readonly Source[] = [
    { origin: 'flag', texts: flags },
    { origin: 'environment', texts: env },
    { origin: '.env', texts: readEnvFile(envFile) },
  ];
  const read = given.map(readSecretFiles);
  const sources = read.map(({ source }) => source);
  const values = parseValues(
    sources,
    read.flatMap(({ mistakes }) => mistakes),
  );
  const platforms = platformSetups(values);
  const config = arrange(values, platforms);
  const made = {
    PUBLIC_URL: config.http.publicUrl,
    DATABASE_URL: config.storage.databaseUrl,
    OPENAI_BASE_URL: config.openai.baseUrl,
  };
  return {
    config,
    settings: describeSettings(sources, made),
    warnings: [...warningsAbout(values, platforms), ...warningsAboutNames(sources)],
  };
}

function arrange(values: Values, platforms: Config['platforms']): Config {
  return {
    environment: values.NODE_ENV,
    shutdownGraceMs: values.SHUTDOWN_GRACE_MS,
    encryptionKeys: values.ENCRYPTION_KEYS ?? [],
    tracing: tracing(values),
    logging: { level: values.LOG_LEVEL, pretty: values.LOG_PRETTY },
    http: httpSettings(values),
    limits: {
      requestsPerMinute: values.RATE_LIMIT_REQUESTS_PER_MINUTE,
      sessionsPerMinute: values.RATE_LIMIT_SESSIONS_PER_MINUTE,
      messagesPerMinute: values.RATE_LIMIT_MESSAGES_PER_MINUTE,
      connections: values.RATE_LIMIT_CONNECTIONS,
      failedTokensPerMinute: values.RATE_LIMIT_FAILED_TOKENS_PER_MINUTE,
    },
    storage: {
      dataDir: values.DATA_DIR,
      databaseUrl: values.DATABASE_URL ?? `sqlite:${join(values.DATA_DIR, 'switchboard.db')}`,
      sqliteBusyTimeoutMs: values.SQLITE_BUSY_TIMEOUT_MS,
    },
    attachments: {
      fileBytes: values.ATTACHMENT_MAX_BYTES,
      sessionBytes: values.ATTACHMENT_SESSION_MAX_BYTES,
      sessionFiles: values.ATTACHMENT_SESSION_MAX_FILES,
      totalBytes: values.ATTACHMENT_TOTAL_MAX_BYTES,
    },
    retention: retentionPeriods(values),
    redisUrl: values.REDIS_URL,
    knowledge: {
      dir: values.KNOWLEDGE_DIR,
      origins: values.KNOWLEDGE_ORIGINS ?? [],
      confidenceThreshold: values.CONFIDENCE_THRESHOLD,
    },
    pinecone: pinecone(values),
    embeddings: {
      provider: values.EMBEDDINGS,
      model: values.EMBEDDING_MODEL,
      modelDir: values.EMBEDDING_MODEL_DIR,
      offline: values.EMBEDDINGS_OFFLINE,
    },
    openai: { apiKey: values.OPENAI_API_KEY, baseUrl: values.OPENAI_BASE_URL ?? OPENAI_URL },
    model: chatModel(values),
    spending: {
      perSession: values.SPEND_LIMIT_TOKENS_PER_SESSION,
      perDay: values.SPEND_LIMIT_TOKENS_PER_DAY,
    },
    turns: {
      timeoutMs: values.TURN_TIMEOUT_MS,
      burstWindowMs: values.BURST_WINDOW_MS,
      maxConcurrent: values.MAX_CONCURRENT_TURNS,
      maskPersonalData: values.MASK_PII,
      refusedTopics: values.REFUSED_TOPICS ?? [],
      limit: values.TURN_LIMIT,
      handOverOn: values.HANDOVER_ON,
    },
    serviceLevels: {
      firstReplyMinutes: values.SLA_FIRST_REPLY_MINUTES,
      resolutionMinutes: values.SLA_RESOLUTION_MINUTES,
      businessHours: values.BUSINESS_HOURS,
    },
    webhook: webhook(values),
    features: { demoPage: values.FEATURE_DEMO_PAGE, customerMemory: values.FEATURE_CUSTOMER_MEMORY },
    platforms,
    slack: slackSettings(values, platforms),
  };
}

function tracing(values: Values): Config['tracing'] {
  const endpoint = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  const headers = values.OTEL_EXPORTER_OTLP_HEADERS ?? {};
  return { endpoint, headers, serviceName: values.OTEL_SERVICE_NAME };
}

function retentionPeriods(values: Values): RetentionPeriods {
  const period = (days: number | undefined) => (days === undefined ? undefined : days * DAY_MS);
  return {
    conversations: period(values.RETENTION_CONVERSATIONS_DAYS),
    customers: period(values.RETENTION_CONVERSATIONS_DAYS),
    tickets: period(values.RETENTION_TICKETS_DAYS),
    files: period(values.RETENTION_FILES_DAYS),
    memories: period(values.RETENTION_MEMORIES_DAYS),
    // They have an end of their own.
    'expired-memories': 0,
    texts: period(values.RETENTION_TEXTS_DAYS),
    traces: period(values.RETENTION_TRACES_DAYS),
  };
}

function pinecone({
  VECTOR_STORE,
  PINECONE_API_KEY,
  PINECONE_INDEX,
  PINECONE_HOST,
}: Values): Config['pinecone'] {
  if (VECTOR_STORE !== 'pinecone' || PINECONE_API_KEY === undefined || PINECONE_INDEX === undefined) {
    return undefined;
  }
  return { apiKey: PINECONE_API_KEY, indexName: PINECONE_INDEX, controlHost: PINECONE_HOST };
}

function webhook({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }: Values): Config['webhook'] {
  return url === undefined || secret === undefined ? undefined : { url, secret };
}

function chatModel(values: Values): Config['model'] {
  if (values.OPENAI_API_KEY === undefined && values.OPENAI_BASE_URL === undefined) return undefined;
  return {
    name: values.OPENAI_MODEL,
    maxConcurrent: values.MODEL_MAX_CONCURRENT,
    firstTokenTimeoutMs: values.MODEL_FIRST_TOKEN_TIMEOUT_MS,
    price: values.MODEL_PRICES?.find(({ model }) => model === values.OPENAI_MODEL),
  };
}
