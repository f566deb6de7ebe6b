/** Keeps one slow reader from filling the memory: counts what waits for its connection, and cuts it off beyond a bound. */
import type { Socket } from 'socket.io';

type EngineConnection = Socket['conn'];

/** From here on words of an unfinished answer are left out; the finished message still comes. */
const BUSY_PACKETS = 64;
const MAX_WAITING_PACKETS = 1_024;
/** UTF-16 code units. One large history may go beyond it, a second one on top may not. */
const MAX_WAITING_CHARACTERS = 4_000_000;

/** Whether so much waits for the connection that what can be left out should be. */
export type IsBusy = () => boolean;

/** The client that is cut off reconnects and resumes by sequence number, so nothing is lost. */
export function limitWaitingPackets(connection: EngineConnection): IsBusy {
  let packets = 0;
  let characters = 0;
  connection.on('packetCreate', (packet: { readonly data?: unknown }) => {
    if (packets >= MAX_WAITING_PACKETS || characters >= MAX_WAITING_CHARACTERS) {
      connection.close(true);
      return;
    }
    packets += 1;
    if (typeof packet.data === 'string') characters += packet.data.length;
  });
  // The connection hands everything that waited to its transport at once, and only when that is free.
  connection.on('flush', () => {
    packets = 0;
    characters = 0;
  });
  return () => packets >= BUSY_PACKETS;
}
