/** Takes what people write, change and delete in the support channel: lines in tickets' threads, and the cards themselves. */
import type { StaffDesk, StaffEvent } from '../../../src/contract/desk.ts';
import { AppError } from '../../../src/contract/errors.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import { deletedMessage } from '../customers/deleted-message.ts';
import { messageEvent } from '../customers/message-schema.ts';
import type { EventPayload } from '../payload.ts';
import type { SlackApi } from '../slack-api.ts';
import type { TakeLineFiles } from './line-files.ts';
import { type OldThread, tellOfNewThread } from './old-thread.ts';
import { type DeskLineEvent, parseLine } from './parse-line.ts';

interface TakeLineOptions {
  readonly api: Pick<SlackApi, 'call'>;
  readonly board: StaffDesk;
  readonly takeFiles: TakeLineFiles;
  /** The app's own user; undefined until Slack has told it. */
  readonly bot: () => string | undefined;
  readonly logger: Logger;
}

/** Resolves when it is stored. */
export type TakeLine = (payload: EventPayload) => Promise<void>;

const SECOND_MS = 1_000;
const NEW_FOR_MS = 60_000;
const NOT_KNOWN_YET = 'The ticket of this thread is not known yet.';

export function createTakeLine({ api, board, takeFiles, bot, logger }: TakeLineOptions): TakeLine {
  const accept = async (ticketNumber: number, { event }: DeskLineEvent, files: unknown): Promise<void> => {
    const deed = await takeFiles(event.deed, ticketNumber, files);
    await board.accept({ ...event, ticketNumber, deed });
  };

  /** What was said stands there still and may be changed; what is new belongs where colleagues read it. */
  const takeInOldThread = async (ticketNumber: number, line: DeskLineEvent): Promise<void> => {
    if (line.event.deed.kind !== 'line') return await accept(ticketNumber, line, undefined);
    const place: OldThread = { ...line.thread, user: line.event.actorId, ticketNumber };
    tellOfNewThread(api, board, place).catch((cause: unknown) => logger.error('desk-not-told', cause));
  };

  const takeLine = async ({ event }: EventPayload, line: DeskLineEvent): Promise<void> => {
    const { channel, ts } = line.thread;
    const ticketNumber = await board.ticketAt(channel, ts);
    if (ticketNumber !== undefined) return await accept(ticketNumber, line, event.files);
    const former = await board.formerTicketAt(channel, ts);
    if (former !== undefined) return await takeInOldThread(former, line);
    if (isOfNewCard(event, ts, bot())) throw new AppError('overloaded', NOT_KNOWN_YET);
  };

  /** Of a line Slack may tell only where it was; it is its author's, whoever took it away. */
  const takeRemoval = async (teamId: string, channel: string, ts: string): Promise<void> => {
    const card = await board.ticketAt(channel, ts);
    if (card !== undefined) return void (await board.replaceCard(card));
    const lineId = `${channel}:${ts}`;
    const line = await board.line(lineId);
    if (line?.author.id === undefined) return;
    const removal: StaffEvent = {
      eventId: `${teamId}:line:${lineId}:removed`,
      ticketNumber: line.ticketNumber,
      actorId: line.author.id,
      deed: { kind: 'line-removed', lineId },
      sentAtUs: 0,
    };
    await board.accept(removal);
  };

  return async (payload) => {
    const own = bot();
    const line = parseLine(payload, new Set([...payload.ownUserIds, ...(own === undefined ? [] : [own])]));
    if (line !== undefined) return await takeLine(payload, line);
    const event = messageEvent.safeParse(payload.event).data;
    const deleted = event && deletedMessage(event);
    if (event !== undefined && deleted !== undefined)
      await takeRemoval(payload.teamId, event.channel, deleted.ts);
  };
}

/** Slack shows a card before its delivery is settled, which takes longer when the answer was lost: such a line comes again. */
function isOfNewCard(event: EventPayload['event'], threadTs: string, bot: string | undefined): boolean {
  const ageMs = (Number(event.ts) - Number(threadTs)) * SECOND_MS;
  return bot !== undefined && event.parent_user_id === bot && ageMs < NEW_FOR_MS;
}
