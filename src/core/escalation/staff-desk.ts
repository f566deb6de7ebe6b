/** The staff desk without its platform: takes what staff do, handles it in order, looks after cards and promises, and shows tickets. */

import type { Attachments } from '../../contract/attachments.ts';
import type { RecordDeed } from '../../contract/audit.ts';
import type { StaffDesk, StaffRoster } from '../../contract/desk.ts';
import type { DeskStore } from '../../contract/desk-store.ts';
import { AppError } from '../../contract/errors.ts';
import type { MessageStore } from '../../contract/message-store.ts';
import type { Session, StoredMessage } from '../../contract/records.ts';
import type { SessionStore } from '../../contract/session-store.ts';
import type { Clock, Logger } from '../../contract/telemetry.ts';
import type { TicketStore } from '../../contract/ticket-store.ts';
import { readSmallTalk } from '../answer/small-talk.ts';
import { wantsPerson } from '../needs-person/needs-person.ts';
import type { DeskTranslations } from '../translation/desk-translations.ts';
import type { Announce } from './announce.ts';
import { createDeskKeeper } from './desk-keeper.ts';
import type { ExpectedWait } from './expected-wait.ts';
import { readCase } from './read-case.ts';
import { createReplaceCard } from './replace-card.ts';
import { hasSecret } from './sensitive-text.ts';
import { firstReplyDueAt, type Promises, resolutionDueAt } from './service-levels.ts';
import type { ChangeContext } from './show-at-desk.ts';
import { createStaffEvents } from './staff-event-pump.ts';
import { postOfReply } from './track-reply.ts';
import type { ReplyMode } from './write-line.ts';

const TICKET_LIMIT = 500;
const DRAINING_RETRY_MS = 2_000;

/** What the knowledge base says to a question, with its sources, Markdown. Undefined when nothing fits. */
export type DraftReply = (question: string, signal: AbortSignal) => Promise<string | undefined>;

interface StaffDeskOptions {
  readonly store: DeskStore;
  readonly tickets: TicketStore;
  readonly messages: MessageStore;
  readonly sessions: Pick<SessionStore, 'find'>;
  readonly attachments: Pick<Attachments, 'store'>;
  readonly announce: Announce;
  readonly context: () => ChangeContext;
  readonly replyMode: ReplyMode;
  readonly promises: Promises;
  readonly isPresent: (sessionId: string) => boolean;
  readonly draft: DraftReply | undefined;
  readonly translations: DeskTranslations;
  readonly wait: ExpectedWait;
  readonly isDraining: () => boolean;
  readonly recordDeed: RecordDeed;
  readonly owner: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface RunningDesk {
  readonly board: StaffDesk;
  /** From now on people can be told from strangers, and what staff did is handled. */
  connect(roster: StaffRoster): void;
  start(): void;
  stop(): Promise<void>;
}

export function createStaffDesk(options: StaffDeskOptions): RunningDesk {
  const { store, tickets, messages, sessions, attachments, context, wait, promises, draft } = options;
  const { translations, isDraining, logger } = options;
  let roster: StaffRoster | undefined;
  const events = createStaffEvents({ ...options, roster: () => roster });
  const keeper = createDeskKeeper(options);

  const view: StaffDesk['view'] = async (ticketNumber) => {
    const found = await tickets.find(ticketNumber);
    if (found === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
    const { sessionId } = found.ticket;
    const session = await sessions.find(sessionId);
    return {
      ...found,
      messages: await readCase(found.ticket, messages),
      channel: session?.session.channel ?? 'web',
      locale: session?.session.locale,
      customerLanguage: translations.foreignLanguage(session?.session.locale),
      customer: await store.customerOf(sessionId),
      firstReplyDueAt: firstReplyDueAt(found.ticket, promises),
      resolutionDueAt: resolutionDueAt(found.ticket, promises),
      otherTickets: await store.ticketsBeside(ticketNumber),
    };
  };

  const placeOf = async (ticketNumber: number): Promise<Pick<Session, 'id' | 'locale'>> => {
    const found = await tickets.find(ticketNumber);
    if (found === undefined) throw new AppError('ticket-not-found', 'There is no such ticket.');
    const { sessionId } = found.ticket;
    return (await sessions.find(sessionId))?.session ?? { id: sessionId };
  };

  const board: StaffDesk = {
    async accept(event) {
      if (isDraining()) {
        throw new AppError('draining', 'The service is restarting.', { retryAfterMs: DRAINING_RETRY_MS });
      }
      await store.accept(event);
      events.wake();
    },
    ticketAt: store.ticketAt,
    formerTicketAt: store.formerTicketAt,
    card: store.card,
    placeOf: store.placeOf,
    placesFrom: store.placesFrom,
    rememberCard: store.rememberCard,
    replaceCard: createReplaceCard(options),
    view,
    pastOf: store.pastOf,
    offDutySince: store.offDutySince,
    setOffDuty: store.setOffDuty,
    tickets: async () => await tickets.list(undefined, TICKET_LIMIT),
    line: store.line,
    async placeOfLine(lineId) {
      const post = postOfReply(lineId);
      return post === undefined ? lineId : await store.postedAs(post);
    },
    async takeFile(ticketNumber, file) {
      return await attachments.store((await placeOf(ticketNumber)).id, file);
    },
    hasSecret,
    async translation(text, signal) {
      try {
        const found = await sessions.find(text.sessionId);
        return await translations.forStaff({ ...text, locale: found?.session.locale }, signal);
      } catch (cause) {
        // The original is shown without it.
        logger.warn('translation-failed', { cause: cause instanceof Error ? cause.name : 'unknown' });
        return undefined;
      }
    },
    draftLanguage: async (ticketNumber) => translations.draftLanguage((await placeOf(ticketNumber)).locale),
    async translateDraft(ticketNumber, text, signal) {
      const { id, locale } = await placeOf(ticketNumber);
      return await translations.draft({ sessionId: id, text, locale }, signal);
    },
    async suggest(ticketNumber, signal) {
      const question = lastQuestion((await view(ticketNumber)).messages);
      return question === undefined ? undefined : await draft?.(question, signal);
    },
  };

  return {
    board,
    connect(connected) {
      roster = connected;
      events.wake();
    },
    start() {
      wait.start();
      if (context().desk !== undefined) events.start();
      keeper.start();
    },
    async stop() {
      wait.stop();
      await events.stop();
      await keeper.stop();
    },
  };
}

/** Not the call for a person itself, which no article answers, unless the customer said nothing else. */
function lastQuestion(messages: readonly StoredMessage[]): string | undefined {
  const said = messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  return said.findLast((text) => !wantsPerson(text) && readSmallTalk(text) === undefined) ?? said.at(-1);
}
