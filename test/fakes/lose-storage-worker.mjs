/** Loaded before the product: SIGUSR2 takes the thread that runs its storage away, as a crash of that thread would. */
import { syncBuiltinESMExports } from 'node:module';
import workerThreads from 'node:worker_threads';

class LosableWorker extends workerThreads.Worker {
  constructor(url, options) {
    super(url, options);
    if (options?.name === 'storage') process.once('SIGUSR2', () => void this.terminate());
  }
}

if (workerThreads.isMainThread) {
  workerThreads.Worker = LosableWorker;
  syncBuiltinESMExports();
}
