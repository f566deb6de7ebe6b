/** Carries the fields that belong to the request at hand through everything it awaits, so that its log lines can be found together. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogFields, RunWithLogFields } from '../contract/telemetry.ts';

export interface RequestContext {
  readonly run: RunWithLogFields;
  /** Undefined outside of any request. */
  readonly fields: () => LogFields | undefined;
}

export function createRequestContext(): RequestContext {
  const storage = new AsyncLocalStorage<LogFields>();
  return {
    run: (fields, run) => storage.run({ ...storage.getStore(), ...fields }, run),
    fields: () => storage.getStore(),
  };
}
