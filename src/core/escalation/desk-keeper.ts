/** Looks after the desk: cards that show an old state, lines without a receipt, held lines that nobody decided about, and what is due. */
import { v7 } from 'uuid';
import type { LineReceipt } from '../../contract/desk.ts';
import type { DeskStore, SettledLine } from '../../contract/desk-store.ts';
import { AppError } from '../../contract/errors.ts';
import type { Ticket } from '../../contract/records.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { DecideTicket, TicketStore } from '../../contract/ticket-store.ts';
import { createPump, type Pump } from '../pump.ts';
import type { Announce } from './announce.ts';
import { addAtDesk, type DeedContext } from './at-desk.ts';
import { createCardHealing } from './card-healing.ts';
import { markSettled, markUnrevised } from './mark-line.ts';
import { dueStep, type Promises, takeStep } from './service-levels.ts';
import { keepAsNote } from './settle-line.ts';
import type { ChangeContext } from './show-at-desk.ts';
import { keep } from './transitions.ts';

const RECEIPTS_EVERY_MS = 250;
/** A line is usually there within a second. */
const LATE_AFTER_MS = 20_000;
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

  /** Of its own each time: the same may become of a line twice, when it is sent again. */
  const deed = (what: string): DeedContext => ({ ...context(), eventId: `${what}:${v7()}` });

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
    for (const settled of await store.unreceipted(BATCH, clock() - LATE_AFTER_MS)) {
      const receipt = receiptFor(settled, context(), isPresent);
      if (receipt !== settled.line.receipt)
        await change(settled.line.ticketNumber, show(receipt), settled.line.id);
    }
    return false;
  };

  const show =
    (receipt: Receipt): DecideTicket =>
    (situation) => {
      const { line } = situation;
      if (line?.state !== 'relayed' || line.receipt === receipt) throw done();
      return markSettled(situation, { line, receipt }, deed('receipt'));
    };

  /** The customer still has what was there before. */
  const tellFailedRevisions = async (): Promise<void> => {
    if (context().desk === undefined) return;
    for (const { id, ticketNumber } of await store.failedRevisions(BATCH)) {
      await change(
        ticketNumber,
        (situation) => {
          const { line } = situation;
          if (line === undefined || line.receipt === 'failed') throw done();
          return markUnrevised(situation, line, deed('unrevised'));
        },
        id,
      );
    }
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

  const healable = createCardHealing(clock, logger);
  const healCards = async (): Promise<void> => {
    const { desk } = context();
    if (desk === undefined) return;
    const stale = await store.staleCards(clock() - HEAL_FOR_MS, BATCH);
    const round = Math.floor(clock() / LOOK_EVERY_MS);
    for (const { number } of healable(stale)) {
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
      await tellFailedRevisions();
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

type Receipt = Exclude<LineReceipt, 'held' | 'note'>;

/** What is stored for the website is delivered when somebody sees it there. */
function receiptFor(
  { status, channel, sessionId }: SettledLine,
  { isStored }: ChangeContext,
  isPresent: (sessionId: string) => boolean,
): Receipt {
  if (status !== 'sent') return status;
  return !isStored(channel) || isPresent(sessionId) ? 'delivered' : 'stored';
}

function done(): AppError {
  return new AppError('conflict', 'This is settled already.');
}
