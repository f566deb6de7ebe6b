/** Opens a modal of the desk at once, for its trigger lives three seconds; what takes longer is filled in afterwards. */
import type { StaffDesk } from '../../../src/contract/desk.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { ActionPayload } from '../payload.ts';
import { escapeControl } from '../render/mrkdwn.ts';
import type { SlackApi } from '../slack-api.ts';
import {
  assignModal,
  choiceModal,
  loadingModal,
  MAX_MODAL_CHARACTERS,
  type ModalContext,
  type ModalView,
  resolveModal,
  textModal,
  transcriptModal,
} from './modals.ts';
import type { ModalKind, Wanted } from './parse-action.ts';
import { sectionsOfLines, transcriptLine } from './render-post.ts';

const SUGGEST_TIMEOUT_MS = 20_000;
const TRANSLATE_TIMEOUT_MS = 20_000;
const NO_TRANSLATION = '⚠️ There is no translation to be had now: these are your own words.';
const NOT_OPENED =
  'The dialog could not be opened: Slack waits three seconds for it, and it was late. Please press again.';
const NOTHING_FOUND = 'The knowledge base has nothing that fits.';

interface OpenModalOptions {
  readonly api: SlackApi;
  readonly board: StaffDesk;
  readonly logger: Logger;
}

type WantedModal = Extract<Wanted, { kind: 'modal' }>;
type WantedTranslation = Extract<Wanted, { kind: 'translate' }>;
type WantedPage = Extract<Wanted, { kind: 'page' }>;

export function createDeskModals({ api, board, logger }: OpenModalOptions) {
  const suggest = async (context: ModalContext, viewId: string): Promise<void> => {
    const draft = await board.suggest(context.ticket, AbortSignal.timeout(SUGGEST_TIMEOUT_MS));
    await api.call('views.update', {
      view_id: viewId,
      view: textModal('reply', context, { text: draft ?? NOTHING_FOUND }),
    });
  };

  const transcript = async (context: ModalContext, viewId: string, page?: number): Promise<void> => {
    const { messages } = await board.view(context.ticket);
    await api.call('views.update', {
      view_id: viewId,
      view: transcriptModal(context, sectionsOfLines(messages.map(transcriptLine)), page),
    });
  };

  /** Of a reply; a modal opens also when that cannot be found out. */
  const languageFor = async (modal: ModalKind, ticket: number): Promise<Pick<ModalContext, 'language'>> => {
    if (modal !== 'reply' && modal !== 'suggest') return {};
    const language = await board.draftLanguage(ticket).catch(() => undefined);
    return language === undefined ? {} : { language };
  };

  /** What the customer will get is shown first, beside what it is made of. */
  const translate = async (wanted: WantedTranslation, context: ModalContext): Promise<void> => {
    const { ticket, viewId, draft, clickedAt } = wanted;
    const show = async (view: ModalView) => await api.call('views.update', { view_id: viewId, view });
    await show(loadingModal(context, `Translating into ${context.language ?? 'the customer’s language'}…`));
    const text = await board
      .translateDraft(ticket, draft, AbortSignal.timeout(TRANSLATE_TIMEOUT_MS))
      .catch(() => undefined);
    const isShown = text !== undefined && text.length <= MAX_MODAL_CHARACTERS;
    const note = isShown ? `Preview of what is sent. You wrote: ${escapeControl(draft)}` : NO_TRANSLATION;
    await show(textModal('reply', context, { text: isShown ? text : draft, note, field: clickedAt }));
  };

  /** Alone, where it was pressed. */
  const tellNotOpened = async ({ userId, channel, threadTs }: ActionPayload): Promise<void> => {
    if (channel === undefined) return;
    await api.call('chat.postEphemeral', { channel, user: userId, thread_ts: threadTs, text: NOT_OPENED });
  };

  const open = async ({ modal, ticket, version }: WantedModal, pressed: ActionPayload): Promise<void> => {
    const context = { ticket, version, ...(await languageFor(modal, ticket)) };
    const args = { trigger_id: pressed.triggerId, view: viewOf(modal, context) };
    const reply = await api.call('views.open', args);
    if (reply.kind !== 'ok') {
      const reason = reply.kind === 'refused' ? reply.error : reply.kind;
      logger.warn('desk-modal-not-opened', { modal, reason });
      return await tellNotOpened(pressed);
    }
    const viewId = idIn(reply.body.view);
    if (viewId === undefined) return;
    if (modal === 'suggest') await suggest(context, viewId);
    if (modal === 'transcript') await transcript(context, viewId);
  };

  return {
    open,
    translate: async (wanted: WantedTranslation): Promise<void> => {
      const language = await board.draftLanguage(wanted.ticket);
      await translate(wanted, { ticket: wanted.ticket, language });
    },
    turnPage: async ({ ticket, viewId, page }: WantedPage): Promise<void> =>
      await transcript({ ticket }, viewId, page),
  };
}

function viewOf(modal: ModalKind, context: ModalContext): ModalView {
  switch (modal) {
    case 'reply':
    case 'note':
      return textModal(modal, context);
    case 'resolve':
      return resolveModal(context);
    case 'suggest':
      return loadingModal(context, 'Looking into the knowledge base…');
    case 'assign':
      return assignModal(context);
    case 'priority':
    case 'snooze':
      return choiceModal(modal, context);
    case 'transcript':
      return transcriptModal(context, ['…']);
  }
}

function idIn(view: unknown): string | undefined {
  return typeof view === 'object' && view !== null && 'id' in view && typeof view.id === 'string'
    ? view.id
    : undefined;
}
