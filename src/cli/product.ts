/** What the commands ask of the product. `src/app.ts` offers it; nothing here knows how. */
import type { Config } from '../config.ts';
import type { Scope } from '../contract/access.ts';
import type { AuditVerdict } from '../contract/audit.ts';
import type { Baseline, Comparison, Evaluation } from '../contract/evaluation.ts';
import type { GapReport, GapRequest } from '../contract/gaps.ts';
import type { SearchResult } from '../contract/knowledge.ts';
import type { KeyUse, LeftCopy } from '../contract/privacy.ts';
import type { Citation, EscalationReason } from '../contract/records.ts';
import type { Retained } from '../contract/retention.ts';
import type { Logger } from '../contract/telemetry.ts';

/** The whole product in this process. */
export interface App {
  readonly logger: Logger;
  /** Answers the address on which it really listens. */
  start(): Promise<{ readonly url: string }>;
  /** Nothing new is accepted; what runs finishes or is handed back. */
  stop(): Promise<void>;
}

export interface SkippedFile {
  /** Path relative to the folder, or address. */
  readonly source: string;
  readonly reason: string;
}

export interface IngestReport {
  readonly documents: number;
  readonly chunks: number;
  /** Passages embedded now. */
  readonly embedded: number;
  /** Passages that only words find, because the embedding model is gone. */
  readonly withoutVector: number;
  /** Articles that were the same as before. */
  readonly unchanged: number;
  /** Articles forgotten. */
  readonly removed: number;
  readonly skipped: readonly SkippedFile[];
}

export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  /** Path of the file just handled, relative to the folder, or address. */
  readonly source: string;
}

/** What the bot would say, with the search it rests on. */
export interface AskedAnswer {
  readonly decision: 'answered' | 'chatted' | 'asked' | 'declined' | 'handed-over';
  /** Markdown; empty for `handed-over`. */
  readonly text: string;
  readonly citations: readonly Citation[];
  /** Why a person is needed; only for `handed-over`. */
  readonly reason?: EscalationReason;
  readonly search: SearchResult;
}

/** The knowledge base without a server; may run beside one on the same data. */
export interface KnowledgeBase {
  /** Stores no conversation. */
  ask(question: string, signal: AbortSignal): Promise<AskedAnswer>;
  ingest(
    folder: string,
    onProgress: (progress: IngestProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestReport>;
  /** What the knowledge base lacks, as the stored conversations show it. */
  reportGaps(request: GapRequest, signal: AbortSignal): Promise<GapReport>;
  /** Asks every question of a golden set. @throws AppError `invalid-request` naming the wrong lines */
  evaluate(path: string, options: EvaluateOptions, signal: AbortSignal): Promise<EvaluationReport>;
  /** A web page or a sitemap. @throws AppError `knowledge-unreadable` */
  ingestSite(
    site: { readonly address: string; readonly depth: number },
    onProgress: (progress: IngestProgress) => void,
    signal: AbortSignal,
  ): Promise<IngestReport>;
  /** Answers how many pages were forgotten. */
  forgetSite(address: string): Promise<number>;
  close(): Promise<void>;
}

export interface EvaluateOptions {
  readonly onProgress: (done: number, total: number) => void;
  /** What an earlier evaluation wrote; undefined = compared with nothing. */
  readonly baselineFile: string | undefined;
  /** By how much a figure may fall, as a share. */
  readonly tolerance: number;
}

export interface EvaluationReport {
  readonly evaluation: Evaluation;
  readonly comparison?: Comparison;
  /** What a later evaluation can be held against. */
  readonly baseline: Baseline;
  /** The same as XML. */
  readonly junit: string;
  /** Questions that were not handled rightly, with what was expected and what happened. */
  readonly misses: readonly { readonly id: string; readonly text: string; readonly what: string }[];
}

/** Times are ISO 8601. */
export interface ListedToken {
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly status: 'live' | 'expired' | 'revoked';
  readonly createdAt: string;
  readonly expiresAt?: string;
  readonly lastUsedAt?: string;
}

export interface TokenDesk {
  /** @throws AppError `invalid-request` when a live token has that name */
  create(request: {
    readonly name: string;
    readonly scopes: readonly Scope[];
    /** Milliseconds since the epoch; undefined = until revoked. */
    readonly expiresAt: number | undefined;
  }): Promise<{ readonly token: string; readonly record: ListedToken }>;
  list(): Promise<readonly ListedToken[]>;
  /** By name or prefix. @throws AppError `not-found` */
  revoke(which: string): Promise<void>;
  close(): Promise<void>;
}

export interface ErasedData {
  readonly customers: number;
  readonly rows: number;
  readonly files: number;
  /** Messages of ours that were taken back from platforms. */
  readonly takenBack: number;
  /** What is left on platforms. */
  readonly notErased: readonly LeftCopy[];
}

export interface PrivacyDesk {
  /** @throws AppError `not-found` */
  exportData(who: string): Promise<unknown>;
  /** @throws AppError `not-found`, `storage-unavailable` */
  erase(who: string): Promise<ErasedData>;
  /** Tries again to take back what earlier erasures left on platforms; answers what is left now. */
  takeBackLeft(): Promise<{ readonly takenBack: number; readonly left: readonly LeftCopy[] }>;
  /** How many of each kind are past their period; kinds without any are left out. */
  countOld(): Promise<Readonly<Partial<Record<Retained, number>>>>;
  /** Forgets them, and answers how many. @throws AppError `storage-unavailable` */
  forgetOld(): Promise<Readonly<Partial<Record<Retained, number>>>>;
  keyStatus(): Promise<readonly KeyUse[]>;
  verifyAudit(): Promise<AuditVerdict>;
  /** @throws AppError `invalid-configuration` without a key */
  rotateKeys(): Promise<{ readonly keyId: string; readonly rows: number; readonly files: number }>;
  close(): Promise<void>;
}

export interface AppOptions {
  readonly logDestination?: { write(line: string): void };
}

export interface RestoredData {
  /** When the backup was made, ISO 8601. */
  readonly createdAt: string;
  /** Where the data that was there before lies now. */
  readonly movedTo: string | undefined;
}

/** What one check found; sentences for an operator, never a secret. */
export interface Finding {
  readonly name: string;
  readonly status: 'ok' | 'skipped' | 'warning' | 'failed';
  readonly what: string;
  readonly why?: string;
  readonly fix?: string;
}

export interface Examination {
  /** Texts by variable. */
  readonly flags: Readonly<Record<string, string | undefined>>;
  readonly envFile: string;
}

/** Each member loads what it needs when it is called: the parts are heavy. Whatever has no server logs to standard error. */
export interface Product {
  readonly version: string;
  /** Logs to standard output unless told otherwise. */
  createApp(config: Config, options?: AppOptions): Promise<App>;
  openKnowledge(config: Config): Promise<KnowledgeBase>;
  openTokens(config: Config): Promise<TokenDesk>;
  openPrivacy(config: Config): Promise<PrivacyDesk>;
  /** Brings the database to this version's tables. */
  migrate(config: Config): Promise<void>;
  /** Copies the data into a new folder. @throws AppError `invalid-request`, `invalid-configuration`, `storage-unavailable` */
  backUp(config: Config, folder: string): Promise<{ readonly files: readonly { readonly bytes: number }[] }>;
  /** Brings back what `backUp` wrote, and its tables to this version. @throws AppError like `backUp`, and `storage-mismatch` */
  restore(config: Config, folder: string, replace: boolean): Promise<RestoredData>;
  /** Works without a right configuration. `fix` repairs first what can be repaired without harm. */
  examine(examination: Examination, fix: boolean): Promise<readonly Finding[]>;
  /** The manifest of the Slack app. */
  slackManifest(config: Config, socketMode: boolean): Promise<unknown>;
  /** The OpenAPI document. */
  describeApi(config: Config): Promise<unknown>;
}
