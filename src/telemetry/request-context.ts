/** Carries the fields that belong to the request at hand through everything it awaits, so that its log lines can be found together. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LogContext, LogFields } from '../contract/telemetry.ts';

export interface RequestContext extends LogContext {
  /** Undefined outside of any request. */
  fields(): LogFields | undefined;
}

export function createRequestContext(): RequestContext {
  const storage = new AsyncLocalStorage<Record<string, LogFields[string]>>();
  return {
    run(fields, run) {
      storage.run({ ...fields }, run);
    },
    add(fields) {
      const current = storage.getStore();
      if (current !== undefined) Object.assign(current, fields);
    },
    requestId() {
      const requestId = storage.getStore()?.requestId;
      return typeof requestId === 'string' ? requestId : undefined;
    },
    fields: () => storage.getStore(),
  };
}
