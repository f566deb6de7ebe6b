/** One POST over kept-open connections, with no more around it than its answer needs: streams and copies of it are half of its cost. */
import { Pool } from 'undici';

export interface FormAnswer {
  readonly status: number;
  /** Names in small letters. */
  readonly headers: AnswerHeaders;
  readonly body: string;
}

export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FormPoster {
  /** Rejects with the error of the connection, or with the signal's reason. */
  post(path: string, form: string, signal: AbortSignal | undefined): Promise<FormAnswer>;
  /** Ends what is still under way. */
  close(): Promise<void>;
}

export interface FormPosterOptions {
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  /** For each of: connecting, the answer's head, the next piece of its body. */
  readonly timeoutMs: number;
}

type Handler = Parameters<Pool['dispatch']>[1];
type Controller = Parameters<NonNullable<Handler['onRequestStart']>>[0];

const KEEP_ALIVE_MS = 30_000;
const CONNECTIONS = 64;

export function createFormPoster({ origin, headers, timeoutMs }: FormPosterOptions): FormPoster {
  // The pool's own clocks are cheaper than a signal for each call.
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectTimeout: timeoutMs,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  return {
    post: (path, body, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        pool.dispatch({ path, method: 'POST', headers, body }, readAnswer(resolve, reject, signal));
      }),
    close: () => pool.destroy(),
  };
}

function readAnswer(
  resolve: (answer: FormAnswer) => void,
  reject: (cause: unknown) => void,
  signal: AbortSignal | undefined,
): Handler {
  const pieces: Buffer[] = [];
  let head: Omit<FormAnswer, 'body'> = { status: 0, headers: {} };
  let controller: Controller | undefined;
  const abort = (): void => {
    const reason = reasonOf(signal);
    // It may still wait for a connection: then there is nothing to cut, and it is cut when it begins.
    controller?.abort(reason);
    reject(reason);
  };
  signal?.addEventListener('abort', abort, { once: true });
  const settled = (): void => signal?.removeEventListener('abort', abort);

  return {
    onRequestStart(started) {
      controller = started;
      if (signal?.aborted === true) started.abort(reasonOf(signal));
    },
    onResponseStart(_controller, status, headers) {
      head = { status, headers };
    },
    onResponseData(_controller, piece) {
      pieces.push(piece);
    },
    onResponseEnd() {
      settled();
      resolve({ ...head, body: textOf(pieces) });
    },
    onResponseError(_controller, cause) {
      settled();
      reject(cause);
    },
  };
}

function textOf(pieces: readonly Buffer[]): string {
  const [first, ...others] = pieces;
  if (first === undefined) return '';
  return (others.length === 0 ? first : Buffer.concat(pieces)).toString('utf8');
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new Error('the call was given up', { cause: reason });
}
