/** Notices a connection that is open by name only, as after a lost route: a peer that is there answers pings. */
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ping, type WebSocket } from 'undici';

/** Undici tells of pings and pongs only here. https://undici.nodejs.org/#/docs/api/DiagnosticsChannel */
const SIGNS_OF_LIFE = ['undici:websocket:pong', 'undici:websocket:ping'];
const MAX_UNANSWERED = 2;

/** Calls `onSilence` once when pings stay unanswered for two intervals. Answers how to stop it. */
export function watchPulse(socket: WebSocket, everyMs: number, onSilence: () => void): () => void {
  let unanswered = 0;
  const hear = (sign: unknown): void => {
    if (typeof sign === 'object' && sign !== null && 'websocket' in sign && sign.websocket === socket)
      unanswered = 0;
  };
  const stop = (): void => {
    clearInterval(timer);
    for (const sign of SIGNS_OF_LIFE) unsubscribe(sign, hear);
  };
  const timer = setInterval(() => {
    if (unanswered < MAX_UNANSWERED) {
      unanswered += 1;
      return ping(socket);
    }
    stop();
    onSilence();
  }, everyMs).unref();
  for (const sign of SIGNS_OF_LIFE) subscribe(sign, hear);
  return stop;
}
