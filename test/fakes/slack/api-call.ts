/** One call of the Web API as a method sees it, and what it may answer. */
import type { SlackMessage, Workspace } from './workspace.ts';

export interface ApiCall {
  readonly method: string;
  /** Named arguments; JSON in a form field is already decoded. */
  readonly args: Readonly<Record<string, unknown>>;
}

export type ApiReply =
  | ({ readonly ok: true } & Readonly<Record<string, unknown>>)
  | { readonly ok: false; readonly error: string };

/** What methods work on. */
export interface ApiContext {
  readonly workspace: Workspace;
  /** Where this fake listens, without a slash at the end. */
  readonly url: () => string;
  /** Where a new Socket Mode connection is to be opened; undefined when none may be. */
  readonly openSocketUrl: () => string | undefined;
  /** Tells the app of a change that it made itself, as Slack does. */
  readonly told: (change: MessageChange) => void;
}

export interface MessageChange {
  readonly kind: 'posted' | 'changed' | 'deleted';
  readonly message: SlackMessage;
  readonly previousText?: string;
}

export type ApiMethod = (call: ApiCall, context: ApiContext) => ApiReply;

export function refuse(error: string): ApiReply {
  return { ok: false, error };
}

/** Undefined when it is missing or empty. */
export function textArgument({ args }: ApiCall, name: string): string | undefined {
  const value = args[name];
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function listArgument({ args }: ApiCall, name: string): readonly unknown[] | undefined {
  const value = args[name];
  return Array.isArray(value) ? value : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}
