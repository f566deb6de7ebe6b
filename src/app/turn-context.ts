/** Puts the ids of a turn on every log line that is written while it runs, whatever call happened to wake the worker. */
import type { LogContext } from '../contract/telemetry.ts';
import { derivedId } from '../core/ids.ts';
import type { RunTurn } from '../core/lanes.ts';

export function inTurnContext(runTurn: RunTurn, context: LogContext): RunTurn {
  return (claimed, control) =>
    new Promise((resolve, reject) => {
      const { session, events } = claimed;
      const requestId = events[0]?.event.requestId;
      const turnId = derivedId('turn', ...events.map(({ id }) => id));
      const fields = { sessionId: session.id, turnId, ...(requestId === undefined ? {} : { requestId }) };
      context.run(fields, () => void runTurn(claimed, control).then(resolve, reject));
    });
}
