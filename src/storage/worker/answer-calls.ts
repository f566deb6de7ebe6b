/** The worker's half of the calls: runs them in order, and asks the main thread where an argument was a function. */
import { AppError } from '../../contract/errors.ts';
import { fromCarried, toCarried } from './carried-error.ts';
import type { Outgoing } from './outgoing.ts';
import type { Call, Reply } from './protocol.ts';

export type Method = (...args: readonly unknown[]) => unknown;

export interface AnswerCalls {
  run(calls: readonly Call[]): void;
  reply(replies: readonly Reply[]): void;
}

/** Many and large, and plain through and through. */
const PLAIN_RESULTS = new Set([
  'inbox.accept',
  'lanes.claim',
  'turns.commit',
  'outbox.claim',
  'outbox.settle',
]);
/** A transaction is open meanwhile. */
const REPLY_DEADLINE_MS = 10_000;

/** `methods`: by `store.method`, or the method's name alone; may grow. */
export function createAnswerCalls(methods: ReadonlyMap<string, Method>, outgoing: Outgoing): AnswerCalls {
  const questions = new Map<number, (reply: Reply) => void>();
  let lastQuestion = 0;

  const ask = (callId: number, argument: number, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      lastQuestion += 1;
      const id = lastQuestion;
      const deadline = setTimeout(() => {
        questions.delete(id);
        reject(new AppError('storage-unavailable', 'The server is too busy right now.'));
      }, REPLY_DEADLINE_MS);
      questions.set(id, ({ value, error }) => {
        clearTimeout(deadline);
        questions.delete(id);
        if (error === undefined) resolve(value);
        else reject(fromCarried(error));
      });
      outgoing.question({ id, callId, argument, args });
    });

  const runOne = async ({ id, method, args, functions }: Call): Promise<void> => {
    try {
      const run = methods.get(method);
      if (run === undefined) throw new Error(`The storage has no ${method}.`);
      const given = args.map((arg, index) =>
        functions?.includes(index) ? (...asked: readonly unknown[]) => ask(id, index, asked) : arg,
      );
      outgoing.result(id, await run(...given), PLAIN_RESULTS.has(method));
    } catch (cause) {
      outgoing.failure(id, toCarried(cause));
    }
  };

  return {
    run(calls) {
      for (const call of calls) void runOne(call);
    },
    reply(replies) {
      for (const reply of replies) questions.get(reply.questionId)?.(reply);
    },
  };
}
