/** Looks after the desk: cards that show an old state, lines without a receipt, held lines that nobody decided about, and what is due. */
import { v7 } from 'uuid';
import type { DeskStore, SettledLine } from '../../contract/desk.ts';
import { AppError } from '../../contract/errors.ts';
import type { Ticket } from '../../contract/records.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { DecideTicket, TicketStore } from '../../contract/ticket-store.ts';
import { createPump, type Pump } from '../pump.ts';
import type { Announce } from './announce.ts';
import { addAtDesk, tell } from './at-desk.ts';
import { dueStep, type Promises, takeStep } from './service-levels.ts';
import { keepAsNote } from './settle-line.ts';
import type { ChangeContext } from './show-at-desk.ts';
import { postOfReply } from './track-reply.ts';
import { keep } from './transitions.ts';

const RECEIPTS_EVERY_MS = 250;
const LOOK_EVERY_MS = 5_000;
const BATCH = 100;
const OPEN_TICKETS = 1_000;
/** A card is made right for so long after its ticket's last change. */
const HEAL_FOR_MS = 60 * 60 * 1_000;

interface DeskKeeperOptions {
  readonly store: DeskStore;
  readonly tickets: Pick<TicketStore, 'change' | 'list'>;
  readonly announce: Announce;
  readonly context: () => ChangeContext;
  /** Whether somebody reads along in this conversation on the website. */
  readonly isPresent: (sessionId: string) => boolean;
  readonly promises: Promises;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface DeskKeeper {
  start(): void;
  /** A message for a customer was settled, or a customer came back. */
  wake(): void;
  stop(): Promise<void>;
}

export function createDeskKeeper(options: DeskKeeperOptions): DeskKeeper {
  const { store, tickets, announce, context, isPresent, promises, clock, logger } = options;

  /** Somebody else was first: nothing to do. */
  const change = async (ticketNumber: number, decide: DecideTicket, lineId?: string): Promise<void> => {
    try {
      announce(await tickets.change(ticketNumber, decide, lineId === undefined ? {} : { lineId }));
    } catch (cause) {
      if (!(cause instanceof AppError && cause.code === 'conflict')) throw cause;
    }
  };

  const giveReceipts = async (): Promise<boolean> => {
    const desk = context().desk;
    if (desk === undefined) return false;
    for (const settled of await store.unreceipted(BATCH)) {
      const receipt = receiptFor(settled, context(), isPresent);
      if (receipt !== settled.line.receipt)
        await change(settled.line.ticketNumber, show(settled, receipt), settled.line.id);
    }
    return false;
  };

  const show =
    (settled: SettledLine, receipt: Receipt): DecideTicket =>
    (situation) => {
      const { line } = situation;
      const { eventId, ...given } = { ...context(), eventId: `receipt:${settled.line.id}:${receipt}` };
      if (line?.state !== 'relayed' || line.receipt === receipt) throw done();
      const shown = addAtDesk({ ...keep(situation), lines: [{ ...line, receipt }] }, situation, given, {
        key: eventId,
        operation: 'react',
        post: {
          kind: 'receipt',
          lineId: line.id,
          add: receipt,
          ...(line.receipt === undefined ? {} : { remove: line.receipt }),
        },
      });
      if (receipt !== 'failed') return shown;
      const text = refusalOf(line.id);
      const whisper = { to: line.author.id, notice: 'failed', text, lineId: line.id } as const;
      return tell(shown, situation, whisper, { ...given, eventId });
    };

  const expireLines = async (): Promise<void> => {
    for (const { id, ticketNumber } of await store.expiredLines(clock(), BATCH)) {
      await change(
        ticketNumber,
        (situation) => {
          const { line } = situation;
          if (line?.state !== 'held') throw done();
          return keepAsNote(situation, line, { ...context(), eventId: `expired:${id}` });
        },
        id,
      );
    }
  };

  const healCards = async (): Promise<void> => {
    const { desk } = context();
    if (desk === undefined) return;
    const stale = await store.staleCards(clock() - HEAL_FOR_MS, BATCH);
    const round = Math.floor(clock() / LOOK_EVERY_MS);
    for (const { number } of stale) {
      await change(number, (situation) =>
        addAtDesk(keep(situation), situation, context(), {
          key: `card:heal:${round}`,
          operation: 'card',
          post: { kind: 'card' },
        }),
      );
    }
  };

  const takeSteps = async (): Promise<void> => {
    const open = [
      ...(await tickets.list('queued', OPEN_TICKETS)),
      ...(await tickets.list('claimed', OPEN_TICKETS)),
    ];
    for (const ticket of open.filter(isDue)) {
      await change(ticket.number, (situation) => takeStep(situation, v7(), promises, context()));
    }
  };
  const isDue = (ticket: Ticket): boolean => dueStep(ticket, clock(), promises) !== undefined;

  const receipts = createPump({
    run: giveReceipts,
    pollMs: RECEIPTS_EVERY_MS,
    failed: 'desk-receipts-failed',
    logger,
  });
  const look: Pump = createPump({
    run: async () => {
      await expireLines();
      await healCards();
      await takeSteps();
      return false;
    },
    pollMs: LOOK_EVERY_MS,
    failed: 'desk-keeping-failed',
    logger,
  });

  return {
    start() {
      receipts.start();
      look.start();
    },
    wake: receipts.wake,
    async stop() {
      await receipts.stop();
      await look.stop();
    },
  };
}

type Receipt = 'delivered' | 'stored' | 'failed';

/** What is stored for the website is delivered when somebody sees it there. */
function receiptFor(
  { status, channel, sessionId }: SettledLine,
  { isStored }: ChangeContext,
  isPresent: (sessionId: string) => boolean,
): Receipt {
  if (status === 'failed') return 'failed';
  return !isStored(channel) || isPresent(sessionId) ? 'delivered' : 'stored';
}

function done(): AppError {
  return new AppError('conflict', 'This is settled already.');
}

function refusalOf(lineId: string): string {
  const what = postOfReply(lineId) === undefined ? 'this line' : 'your reply';
  return `The customer did not get ${what}: their channel refused it.`;
}
