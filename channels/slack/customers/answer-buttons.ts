/** What customers press under a message: it helped, it did not, a person is wanted, a topic is meant, or how all of it was. */
import type { AnswerActions } from '../../../src/contract/channel.ts';
import type { Logger } from '../../../src/contract/telemetry.ts';
import type { Acknowledgement } from '../part.ts';
import type { ActionPayload } from '../payload.ts';
import { OFFER_ACTIONS } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';

interface AnswerButtonsOptions {
  readonly actions: AnswerActions;
  /** Takes a pressed topic as a message. Undefined = the button is none. */
  readonly choose: (payload: ActionPayload) => Promise<string | undefined>;
  readonly api: SlackApi;
  readonly logger: Logger;
}

const MAX_SCORE = 5;

/** Undefined = no button of an answer. */
export type TakeAnswerButton = (payload: ActionPayload) => Promise<Acknowledgement | undefined>;

export function createAnswerButtons({
  actions,
  choose,
  api,
  logger,
}: AnswerButtonsOptions): TakeAnswerButton {
  /** The message shows what was pressed. If that fails, it is still done. */
  const confirm = async ({ channel, messageTs, body }: ActionPayload, said: string): Promise<void> => {
    const { message } = body;
    if (channel === undefined || messageTs === undefined || !isRecord(message)) return;
    const { blocks, text } = message;
    if (!Array.isArray(blocks)) return;
    const changed = blocks.map((block: unknown) =>
      isRecord(block) && block.type === 'actions'
        ? { type: 'context', elements: [{ type: 'plain_text', text: said, emoji: true }] }
        : block,
    );
    const reply = await api.call('chat.update', { channel, ts: messageTs, text, blocks: changed });
    if (reply.kind !== 'ok') logger.debug('slack-confirmation-skipped', { kind: reply.kind });
  };

  const act = async (actionId: string, messageId: string): Promise<string | undefined> => {
    const score = scoreIn(actionId);
    if (score !== undefined) {
      await actions.rateConversation(messageId, score);
      return `⭐ ${score}`;
    }
    switch (actionId) {
      case OFFER_ACTIONS.up:
        await actions.rate(messageId, 'up');
        return '👍';
      case OFFER_ACTIONS.down:
        await actions.rate(messageId, 'down');
        return '👎';
      case OFFER_ACTIONS.person:
        await actions.askForPerson(messageId);
        return '🙋';
      default:
        return undefined;
    }
  };

  return async (payload) => {
    const said = (await choose(payload)) ?? (await act(payload.actionId, payload.value ?? ''));
    if (said === undefined) return undefined;
    // Acknowledged without waiting for it: the deed is stored.
    void confirm(payload, said);
    return {};
  };
}

/** From 1 to 5; undefined when the button asks for something else. */
function scoreIn(actionId: string): number | undefined {
  if (!actionId.startsWith(OFFER_ACTIONS.csat)) return undefined;
  const score = Number(actionId.slice(OFFER_ACTIONS.csat.length));
  return Number.isInteger(score) && score >= 1 && score <= MAX_SCORE ? score : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
