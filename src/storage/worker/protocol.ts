/** What the main thread and the storage worker say to each other: plain data that survives a structured clone. Absent = empty. */
import type { SealingKey } from '../../contract/sealing.ts';
import type { Checkpoint, LogFields, Metrics } from '../../contract/telemetry.ts';
import type { CarriedError } from './carried-error.ts';

/** What the worker is started with; it opens the database when the call `open` comes. */
export interface Opening {
  readonly databaseUrl: string;
  readonly nodeId: string;
  readonly owner: boolean;
  readonly encryptionKeys: readonly SealingKey[];
  readonly maxQueuedWrites: number | undefined;
  readonly busyTimeoutMs: number | undefined;
  /** What the main thread's clock says. */
  readonly now: number;
  /** Where the worker waits at a checkpoint until the main thread has heard of it; undefined = nobody listens. */
  readonly checkpointGate: Int32Array | undefined;
}

export interface Call {
  readonly id: number;
  /** As in `inbox.accept`, or `close` of the storage itself. */
  readonly method: string;
  readonly args: readonly unknown[];
  /** Which of `args` are functions, to be called back. */
  readonly functions?: readonly number[];
}

/** The worker calls a function that was an argument of a call. */
export interface Question {
  readonly id: number;
  readonly callId: number;
  readonly argument: number;
  readonly args: readonly unknown[];
}

export interface Reply {
  readonly questionId: number;
  readonly value?: unknown;
  /** What the function threw. */
  readonly error?: CarriedError;
}

/** All calls of one turn of the event loop, in order. Without any it asks for a sign of life. */
export interface ToWorker {
  /** What the main thread's clock says. */
  readonly now: number;
  readonly calls?: readonly Call[];
  readonly replies?: readonly Reply[];
}

/** What `open` answers. */
export interface Opened {
  readonly deploymentId: string;
  /** With the names of their methods. */
  readonly stores: readonly (readonly [name: string, methods: readonly string[]])[];
}

/** A call's id and what it answered. */
export type Result = readonly [callId: number, value: unknown];

export type LogLine =
  | { readonly level: 'debug' | 'info' | 'warn'; readonly event: string; readonly fields?: LogFields }
  | {
      readonly level: 'error';
      readonly event: string;
      readonly error: CarriedError;
      readonly fields?: LogFields;
    };

export type Measure =
  | { readonly kind: 'count'; readonly args: Parameters<Metrics['count']> }
  | { readonly kind: 'duration'; readonly args: Parameters<Metrics['observeMs']> };

/** All that became ready in one turn of the worker's event loop. */
export interface FromWorker {
  /** Values as JSON: the main thread reads a text in half the time that a clone takes. Each its own: one long text would burden its memory. */
  readonly texts?: readonly (readonly [callId: number, json: string])[];
  readonly results?: readonly Result[];
  readonly failures?: readonly (readonly [callId: number, error: CarriedError])[];
  readonly questions?: readonly Question[];
  readonly lines?: readonly LogLine[];
  readonly measures?: readonly Measure[];
  readonly checkpoint?: Checkpoint;
}
