/** Notices a worker that neither works nor dies: while something waits for it, it must give a sign of life now and then. */

export interface WorkerWatchOptions {
  readonly isAwaited: () => boolean;
  /** Asks for a sign of life. */
  readonly ask: () => void;
  readonly onSilent: () => void;
  /** How often it looks; undefined = every five seconds. */
  readonly lookMs?: number | undefined;
}

export interface WorkerWatch {
  heard(): void;
  stop(): void;
}

const LOOK_MS = 5_000;
/** Looks, not time: a machine that slept for an hour has looked once. */
const MAX_SILENT_LOOKS = 12;

export function watchWorker(options: WorkerWatchOptions): WorkerWatch {
  const { isAwaited, ask, onSilent, lookMs = LOOK_MS } = options;
  let silentLooks = 0;
  const look = (): void => {
    if (!isAwaited()) {
      silentLooks = 0;
      return;
    }
    silentLooks += 1;
    if (silentLooks > MAX_SILENT_LOOKS) onSilent();
    else ask();
  };
  const timer = setInterval(look, lookMs).unref();

  return {
    heard() {
      silentLooks = 0;
    },
    stop: () => clearInterval(timer),
  };
}
