/** The main thread's half of the calls: gathers those of one turn of the event loop into one message, and hands each its result. */
import { AppError } from '../../contract/errors.ts';
import type { Clock } from '../../contract/telemetry.ts';
import { fromCarried, toCarried } from './carried-error.ts';
import type { Call, FromWorker, Question, Reply, ToWorker } from './protocol.ts';

export interface CallsOptions {
  readonly post: (message: ToWorker) => void;
  readonly clock: Clock;
  /** Whether anything waits: only then may the worker keep the process alive. */
  readonly onAwaited: (isAwaited: boolean) => void;
  /** More are refused as `overloaded`. */
  readonly maxWaiting: number;
}

export interface Calls {
  /** `Result` is what the method promises; nobody checks it. */
  call<Result>(method: string, args: readonly unknown[]): Promise<Result>;
  settle(message: FromWorker): void;
  /** Rejects what waits and what comes. */
  refuse(cause: AppError): void;
  isWaiting(): boolean;
}

interface Waiting {
  readonly args: readonly unknown[];
  resolve(value: unknown): void;
  reject(cause: unknown): void;
}

const OVERLOADED_RETRY_MS = 1000;
const LONGEST_GATHERING_MS = 1;

export function createCalls({ post, clock, onAwaited, maxWaiting }: CallsOptions): Calls {
  const waiting = new Map<number, Waiting>();
  let gathered: Call[] = [];
  let gatheringSince = 0;
  let isPlanned = false;
  let lastId = 0;
  let refusal: AppError | undefined;

  /** A long turn of the event loop does not hold back what it asked for at its beginning. */
  const gather = (call: Call): void => {
    const now = performance.now();
    if (gathered.length > 0 && now - gatheringSince > LONGEST_GATHERING_MS) send();
    if (gathered.length === 0) gatheringSince = now;
    gathered.push(call);
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(sendLast);
  };

  const sendLast = (): void => {
    isPlanned = false;
    send();
  };

  const send = (): void => {
    const calls = gathered;
    gathered = [];
    try {
      post({ now: clock(), calls });
    } catch {
      // One of them cannot be cloned: it must fail alone.
      for (const call of calls) sendAlone(call);
    }
  };

  const sendAlone = (call: Call): void => {
    try {
      post({ now: clock(), calls: [call] });
    } catch (cause) {
      take(call.id)?.reject(cause);
    }
  };

  const take = (callId: number): Waiting | undefined => {
    const found = waiting.get(callId);
    if (waiting.delete(callId) && waiting.size === 0) onAwaited(false);
    return found;
  };

  const answer = ({ id: questionId, callId, argument, args }: Question): void => {
    const reply = (given: Omit<Reply, 'questionId'>): void =>
      post({ now: clock(), replies: [{ questionId, ...given }] });
    try {
      const asked = waiting.get(callId)?.args[argument];
      if (typeof asked !== 'function') throw new Error('Nobody waits for this question.');
      reply({ value: asked(...args) });
    } catch (cause) {
      reply({ error: toCarried(cause) });
    }
  };

  return {
    call: <Result>(method: string, args: readonly unknown[]) =>
      new Promise<Result>((resolve, reject) => {
        if (refusal !== undefined) return reject(refusal);
        if (waiting.size >= maxWaiting) return reject(overloaded());
        if (waiting.size === 0) onAwaited(true);
        lastId += 1;
        waiting.set(lastId, { args, resolve, reject });
        gather(toCall(lastId, method, args));
      }),
    settle({ texts = [], results = [], failures = [], questions = [] }) {
      // First, because a transaction is open while it waits.
      for (const question of questions) answer(question);
      for (const [callId, json] of texts) take(callId)?.resolve(JSON.parse(json));
      for (const [callId, value] of results) take(callId)?.resolve(value);
      for (const [callId, error] of failures) take(callId)?.reject(fromCarried(error));
    },
    refuse(cause) {
      refusal = cause;
      for (const { reject } of waiting.values()) reject(cause);
      waiting.clear();
    },
    isWaiting: () => waiting.size > 0,
  };
}

function toCall(id: number, method: string, args: readonly unknown[]): Call {
  const functions = args.flatMap((arg, index) => (typeof arg === 'function' ? [index] : []));
  if (functions.length === 0) return { id, method, args };
  const data = args.map((arg) => (typeof arg === 'function' ? undefined : arg));
  return { id, method, args: data, functions };
}

function overloaded(): AppError {
  return new AppError('overloaded', 'Too much is waiting. Please try again in a moment.', {
    retryAfterMs: OVERLOADED_RETRY_MS,
  });
}
