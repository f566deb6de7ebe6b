/** The staff's half of the Slack app: takes what they do in the support channel, and shows tickets there. */
import { z } from 'zod';
import type { StaffDesk, StaffEvent, StaffRoster } from '../../../src/contract/desk.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement, SlackPart } from '../part.ts';
import type {
  ActionPayload,
  CommandPayload,
  EventPayload,
  ShortcutPayload,
  ViewPayload,
} from '../payload.ts';
import type { SlackWorkspace } from '../slack-channel.ts';
import { answerCommand, isDeskCommand, isMine } from './commands.ts';
import { MODAL } from './desk-actions.ts';
import { createDeskDeliveries } from './desk-deliveries.ts';
import { createDeskHealth } from './desk-health.ts';
import { renderHome } from './home.ts';
import { createTakeLineFiles } from './line-files.ts';
import { actionOf, contextOf, fieldOf, mistakesIn } from './modal-fields.ts';
import { type ModalContext, textModal } from './modals.ts';
import { createDeskModals } from './open-modal.ts';
import { parseAction, parseShortcut } from './parse-action.ts';
import { createTakeLine } from './take-line.ts';

export interface DeskPartOptions extends SlackWorkspace {
  readonly board: StaffDesk;
  readonly roster: StaffRoster;
  readonly channel: string;
  readonly group: string | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

const TAKEN: Acknowledgement = {};

export function createDeskPart(options: DeskPartOptions): SlackPart {
  const { api, identity, board, roster, channel, group, shareFiles, clock, logger } = options;
  const health = createDeskHealth(logger);
  const onCall = group === undefined ? '<!here>' : `<!subteam^${group}>`;
  const deliveries = createDeskDeliveries({ api, board, channel, onCall, health, shareFiles, logger });
  const modals = createDeskModals({ api, board, logger });

  const takeLine = createTakeLine({
    api,
    board,
    takeFiles: createTakeLineFiles({ board, fetch: options.fetchFile, logger }),
    bot: () => identity.current()?.botUserId,
    logger,
  });

  const takeEvent = async (payload: EventPayload): Promise<Acknowledgement | undefined> => {
    const { event } = payload;
    if (event.type === 'app_home_opened' && event.tab !== 'messages') return await showHome(event.user);
    const gone = whoLeft(event, channel);
    if (gone !== undefined) return await giveUpTickets(payload, gone);
    if (event.channel !== channel) return undefined;
    await takeLine(payload);
    return TAKEN;
  };

  /** What they had waits for somebody else. */
  const giveUpTickets = async ({ teamId }: EventPayload, user: string): Promise<Acknowledgement> => {
    const theirs = (await board.tickets()).filter((ticket) => isMine(ticket, { id: user }));
    for (const { number, version } of theirs) {
      await board.accept({
        eventId: `${teamId}:left:${user}:${number}:${version}`,
        ticketNumber: number,
        actorId: user,
        deed: { kind: 'left' },
        sentAtUs: 0,
      });
    }
    return TAKEN;
  };

  /** For staff alone; Slack is answered first. */
  const showHome = async (user: unknown): Promise<Acknowledgement | undefined> => {
    if (typeof user !== 'string') return undefined;
    const person = await roster.identify(user);
    if (!person.isStaff) return undefined;
    const view = renderHome(await board.tickets(), person, clock());
    unseen(api.call('views.publish', { user_id: user, view }));
    return TAKEN;
  };

  const takeAction = async (payload: ActionPayload): Promise<Acknowledgement | undefined> => {
    const wanted = parseAction(payload);
    if (wanted === undefined) return payload.actionId.startsWith('ticket.') ? TAKEN : undefined;
    switch (wanted.kind) {
      case 'event':
        await board.accept(wanted.event);
        break;
      case 'modal':
        unseen(modals.open(wanted, payload.triggerId));
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
    await board.accept(eventBy(payload, context.ticket, { id, deed: { kind: 'action', action } }));
    return TAKEN;
  };

  const takeShortcut = async (payload: ShortcutPayload): Promise<Acknowledgement | undefined> => {
    if (payload.channel !== channel) return undefined;
    const wanted = parseShortcut(payload);
    if (wanted === undefined) return TAKEN;
    const ticket = await board.ticketAt(channel, wanted.thread);
    if (ticket === undefined) return TAKEN;
    const id = `shortcut:${payload.triggerId ?? ''}:${payload.message?.ts ?? ''}`;
    await board.accept(eventBy(payload, ticket, { id, deed: wanted.deed }));
    return TAKEN;
  };

  const takeCommand = async (payload: CommandPayload): Promise<Acknowledgement | undefined> => {
    if (!isDeskCommand(payload, channel)) return undefined;
    const person = await roster.identify(payload.userId);
    if (!person.isStaff) return undefined;
    const { text, events } = answerCommand(payload.text, await board.tickets(), person, clock());
    for (const { ticket, action } of events) {
      const id = `command:${payload.triggerId ?? ''}:${ticket}`;
      await board.accept(eventBy(payload, ticket, { id, deed: { kind: 'action', action } }));
    }
    return { body: { response_type: 'ephemeral', text } };
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

const leaving = z.union([
  z.looseObject({ type: z.literal('member_left_channel'), user: z.string(), channel: z.string() }),
  z.looseObject({
    type: z.literal('user_change'),
    user: z.looseObject({ id: z.string(), deleted: z.literal(true) }),
  }),
]);

const LEAVING_TYPES: ReadonlySet<string> = new Set(['member_left_channel', 'user_change']);

/** Whoever left the desk's channel, or was deactivated. */
function whoLeft(event: EventPayload['event'], channel: string): string | undefined {
  if (!LEAVING_TYPES.has(event.type)) return undefined;
  const left = leaving.safeParse(event).data;
  if (left?.type === 'user_change') return left.user.id;
  return left?.channel === channel ? left.user : undefined;
}

function eventBy(
  payload: Pick<ViewPayload, 'teamId' | 'userId' | 'userTeamId'>,
  ticketNumber: number,
  { id, deed }: { readonly id: string; readonly deed: StaffEvent['deed'] },
): StaffEvent {
  const { teamId, userId, userTeamId } = payload;
  return {
    eventId: `${teamId}:${userId}:${id}`,
    ticketNumber,
    actorId: userId,
    ...(userTeamId === teamId ? {} : { stranger: 'external' }),
    deed,
    sentAtUs: 0,
  };
}
