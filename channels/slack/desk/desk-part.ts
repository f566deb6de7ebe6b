/** The staff's half of the Slack app: takes what they do in the support channel, and shows tickets there. */
import type { CardField, StaffDesk } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement, SlackPart } from '../part.ts';
import type { ActionPayload, EventPayload, ShortcutPayload, ViewPayload } from '../payload.ts';
import type { SlackWorkspace } from '../slack-channel.ts';
import { HOME, MODAL } from './desk-actions.ts';
import { createDeskDeliveries } from './desk-deliveries.ts';
import { createDeskHealth } from './desk-health.ts';
import type { DeskPlaces } from './desk-places.ts';
import { createTakeLeaving } from './leaving-staff.ts';
import { createTakeLineFiles } from './line-files.ts';
import { actionOf, contextOf, fieldOf, mistakesIn } from './modal-fields.ts';
import { type ModalContext, textModal } from './modals.ts';
import { createDeskModals } from './open-modal.ts';
import { parseAction, parseShortcut } from './parse-action.ts';
import type { Roster } from './roster.ts';
import { createHome } from './show-home.ts';
import { staffEventBy } from './staff-event-by.ts';
import { createTakeCommand } from './take-command.ts';
import { createTakeLine } from './take-line.ts';
import { createVisibleTickets } from './visible-tickets.ts';

export interface DeskPartOptions extends SlackWorkspace {
  readonly board: StaffDesk;
  readonly roster: Roster;
  readonly places: DeskPlaces;
  readonly group: string | undefined;
  readonly fields: ReadonlySet<CardField>;
  readonly clock: Clock;
  readonly logger: Logger;
}

const DUTY: ReadonlySet<string> = new Set([HOME.away, HOME.back]);
const TAKEN: Acknowledgement = {};
const NO_TICKET = 'This message is in no ticket’s thread: there is nothing to send, note or propose here.';

export function createDeskPart(options: DeskPartOptions): SlackPart {
  const { api, identity, board, roster, places, group, clock, logger } = options;
  const health = createDeskHealth(logger);
  const onCall = group === undefined ? '<!here>' : `<!subteam^${group}>`;
  const deliveries = createDeskDeliveries({ ...options, onCall, health });
  const modals = createDeskModals({ api, board, logger });
  const visibleTickets = createVisibleTickets({ board, roster, places });
  const home = createHome({ api, board, roster, visibleTickets, health, clock });
  const takeCommand = createTakeCommand({ board, roster, visibleTickets, places, clock });
  const takeLeaving = createTakeLeaving({ board, places });
  const isAtDesk = (channel: unknown): channel is string =>
    typeof channel === 'string' && places.all.has(channel);

  const takeLine = createTakeLine({
    api,
    board,
    takeFiles: createTakeLineFiles({ board, fetch: options.fetchFile, logger }),
    bot: () => identity.current()?.botUserId,
    logger,
  });

  const takeEvent = async (payload: EventPayload): Promise<Acknowledgement | undefined> => {
    const { event } = payload;
    if (event.type === 'app_home_opened') return openHome(event);
    hearOfItself(event);
    if (await takeLeaving(payload)) return TAKEN;
    if (!isAtDesk(event.channel)) return undefined;
    await takeLine(payload);
    return TAKEN;
  };

  /** Slack is answered first. */
  const openHome = ({ tab, user }: EventPayload['event']): Acknowledgement => {
    if (tab !== 'messages' && typeof user === 'string') unseen(home.show(user));
    return TAKEN;
  };

  const hearOfItself = ({ type, channel: place, user }: EventPayload['event']): void => {
    if (!isAtDesk(place) || user !== identity.current()?.botUserId) return;
    if (type === 'member_left_channel') health.isMember(place, false);
    if (type === 'member_joined_channel') health.isMember(place, true);
  };

  const changeDuty = async (payload: ActionPayload): Promise<Acknowledgement> => {
    if (payload.actionId === HOME.away) await home.goOffDuty(payload);
    else await home.comeBack(payload);
    unseen(home.show(payload.userId));
    return TAKEN;
  };

  const takeAction = async (payload: ActionPayload): Promise<Acknowledgement | undefined> => {
    if (DUTY.has(payload.actionId)) return await changeDuty(payload);
    const wanted = parseAction(payload);
    if (wanted === undefined) return payload.actionId.startsWith('ticket.') ? TAKEN : undefined;
    switch (wanted.kind) {
      case 'event':
        await board.accept(wanted.event);
        break;
      case 'modal':
        unseen(modals.open(wanted, payload));
        break;
      case 'translate':
        unseen(modals.translate(wanted));
        break;
      case 'page':
        unseen(modals.turnPage(wanted));
        break;
    }
    return TAKEN;
  };

  /** What its writer should look at again before it is taken. */
  const doubtOf = (
    payload: ViewPayload,
    context: ModalContext,
  ): Readonly<Record<string, unknown>> | undefined => {
    const content = fieldOf(payload, 'content');
    if (payload.callbackId === MODAL.reply && context.warned !== true && board.hasSecret(content)) {
      const view = textModal('reply', { ...context, warned: true }, { text: content });
      return { response_action: 'update', view };
    }
    const errors = mistakesIn(payload);
    return errors === undefined ? undefined : { response_action: 'errors', errors };
  };

  const takeView = async (payload: ViewPayload): Promise<Acknowledgement | undefined> => {
    const context = contextOf(payload);
    if (context === undefined || !payload.callbackId.startsWith('ticket.')) return undefined;
    if (!payload.isSubmission) return TAKEN;
    const doubt = doubtOf(payload, context);
    if (doubt !== undefined) return { body: doubt };
    const action = actionOf(payload, clock());
    if (action === undefined) return TAKEN;
    const id = `view:${payload.viewId}:${payload.hash ?? ''}`;
    const seenVersion = context.version;
    const deed = { kind: 'action', action, ...(seenVersion === undefined ? {} : { seenVersion }) } as const;
    await board.accept(staffEventBy(payload, context.ticket, { id, deed }));
    return TAKEN;
  };

  const takeShortcut = async (payload: ShortcutPayload): Promise<Acknowledgement | undefined> => {
    const { channel } = payload;
    if (!isAtDesk(channel)) return undefined;
    const wanted = parseShortcut(payload);
    const ticket =
      wanted &&
      ((await board.ticketAt(channel, wanted.thread)) ??
        (await board.formerTicketAt(channel, wanted.thread)));
    if (wanted === undefined || ticket === undefined) {
      unseen(tellOfNoTicket(channel, payload));
      return TAKEN;
    }
    const id = `shortcut:${payload.triggerId ?? ''}:${payload.message?.ts ?? ''}`;
    await board.accept(staffEventBy(payload, ticket, { id, deed: wanted.deed }));
    return TAKEN;
  };

  /** Only in tickets' threads there is something to do with a message. */
  const tellOfNoTicket = async (channel: string, { userId, message }: ShortcutPayload): Promise<void> => {
    const args = { channel, user: userId, thread_ts: message?.threadTs, text: NO_TICKET };
    await api.call('chat.postEphemeral', args);
  };

  /** Slack has been answered; what fails is logged. */
  const unseen = (work: Promise<unknown>): void => {
    work.catch((cause: unknown) => logger.error('desk-view-failed', cause));
  };

  return {
    name: 'desk',
    async take(payload) {
      switch (payload.kind) {
        case 'event':
          return await takeEvent(payload);
        case 'action':
          return await takeAction(payload);
        case 'view':
          return await takeView(payload);
        case 'shortcut':
          return await takeShortcut(payload);
        case 'command':
          return await takeCommand(payload);
      }
    },
    owns: ({ target }) => target.desk !== undefined,
    deliver: deliveries.deliver,
    lookUp: deliveries.lookUp,
    health: health.read,
  };
}
