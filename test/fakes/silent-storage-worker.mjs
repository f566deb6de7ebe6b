/** A storage worker that opens, and then never says another word. */
import { parentPort } from 'node:worker_threads';

parentPort.once('message', ({ calls: [open] }) => {
  parentPort.postMessage({
    results: [[open.id, { deploymentId: 'd', stores: [['sites', ['sites']]] }]],
  });
});
parentPort.on('message', () => undefined);
