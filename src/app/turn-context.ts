/** Puts the ids of a turn on every log line that is written while it runs, whatever call happened to wake the worker. */
import type { LogContext } from '../contract/telemetry.ts';
import type { RunTurn } from '../core/lanes.ts';
import { turnIdOf } from '../core/turn.ts';

export function inTurnContext(runTurn: RunTurn, context: LogContext): RunTurn {
  return (claimed, control) =>
    new Promise((resolve, reject) => {
      const { session, events } = claimed;
      const requestId = events[0]?.event.requestId;
      const fields = {
        sessionId: session.id,
        turnId: turnIdOf(claimed),
        ...(requestId === undefined ? {} : { requestId }),
      };
      context.run(fields, () => void runTurn(claimed, control).then(resolve, reject));
    });
}
