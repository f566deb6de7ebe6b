/** The customers' half: what they write becomes events, what is said to them becomes messages. */
import type { AnswerActions, LiveView, Receive } from '../../../src/contract/channel.ts';
import type { CompleteCustomer } from '../../../src/contract/customer-store.ts';
import type { Delivery, Receipt } from '../../../src/contract/delivery.ts';
import type { InboundEvent } from '../../../src/contract/event.ts';
import type { Clock, Logger } from '../../../src/contract/telemetry.ts';
import { createDirectMessages } from '../direct-messages.ts';
import type { Place } from '../find-posted.ts';
import type { KnownIdentity } from '../identity.ts';
import type { Acknowledgement, SlackPart } from '../part.ts';
import type { ActionPayload, CommandPayload, EventPayload } from '../payload.ts';
import { createMessages } from '../post-message.ts';
import { renderAnswer } from '../render/render-answer.ts';
import type { SlackApi } from '../slack-api.ts';
import { createAnswerButtons } from './answer-buttons.ts';
import { createAssistant } from './assistant.ts';
import { createBotGate } from './bot-gate.ts';
import { createIntroductions, type Introductions } from './introductions.ts';
import { createLiveAnswers } from './live-answers.ts';
import { isBrokenMessage } from './message-schema.ts';
import { parseChoice } from './parse-choice.ts';
import { parseCommand, SUPPORT_COMMAND } from './parse-command.ts';
import { type ParseContext, parseMessage } from './parse-message.ts';
import { createPhantomFilter } from './phantom-filter.ts';
import { createPosting } from './posting.ts';
import { revisePosted } from './revise-posted.ts';
import { createShareFiles } from './share-files.ts';
import { createTakeInFiles, type FileIntake } from './take-in-files.ts';

export interface CustomersOptions {
  readonly api: SlackApi;
  readonly identity: Pick<KnownIdentity, 'current'>;
  readonly receive: Receive;
  /** Told what Slack says of somebody whose message is stored. */
  readonly completeCustomer: CompleteCustomer;
  readonly actions: AnswerActions;
  /** Ids of bots (`B…`) and apps (`A…`) that are answered. */
  readonly answeredBots: ReadonlySet<string>;
  /** Whether the event's author began the conversation that it belongs to. */
  readonly hasBegun: (event: InboundEvent) => Promise<boolean>;
  readonly files: FileIntake;
  readonly apiUrl: string;
  readonly botToken: string;
  /** Questions that the product can answer, best first. */
  readonly suggestQuestions: () => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface CustomersPart extends SlackPart {
  readonly live: LiveView;
  readonly introductions: Pick<Introductions, 'whoWrote' | 'settled'>;
  /** Ends what is shown of unfinished answers. */
  stop(): Promise<void>;
}

/** Sooner than that most answers are there. */
const BEGIN_SHOWING_AFTER_MS = 700;
const SHOWING_PACE_MS = 1_200;

const TAKEN: Acknowledgement = {};

export function createCustomersPart(options: CustomersOptions): CustomersPart {
  const { api, identity, receive, clock, logger } = options;
  const messages = createMessages(api, logger);
  const posting = createPosting(api, messages, createShareFiles(api, options.files.attachments));
  const receiveOnce = createPhantomFilter(receive, clock);
  const directMessages = createDirectMessages(api);
  const introductions = createIntroductions(options);
  const takeAssistantEvent = createAssistant(options);
  const mayPass = createBotGate(options);
  const context = (): ParseContext => ({
    identity: identity.current(),
    answeredBots: options.answeredBots,
    now: clock(),
  });
  const choose = async (payload: ActionPayload): Promise<string | undefined> => {
    const event = parseChoice(payload, context());
    if (event !== undefined) await receive(event);
    return event?.text;
  };
  const takeAnswerButton = createAnswerButtons({ ...options, choose });
  const takeInFiles = createTakeInFiles({ ...options.files, ...options });
  const live = createLiveAnswers({
    api,
    logger,
    beginAfterMs: BEGIN_SHOWING_AFTER_MS,
    paceMs: SHOWING_PACE_MS,
  });

  const takeEvent = async (payload: EventPayload): Promise<Acknowledgement | undefined> => {
    if (takeAssistantEvent(payload)) return TAKEN;
    const parsed = parseMessage(payload, context());
    if (parsed === undefined) {
      if (isBrokenMessage(payload.event)) logger.warn('slack-payload-malformed');
      return undefined;
    }
    if (!(await mayPass(parsed))) return TAKEN;
    const event = parsed.kind === 'message' ? await takeInFiles(parsed, payload.event.files) : parsed;
    await receiveOnce(introductions.introduced(event), payload.event.client_msg_id);
    introductions.introduce(event);
    return TAKEN;
  };

  const takeCommand = async (payload: CommandPayload): Promise<Acknowledgement | undefined> => {
    if (payload.command !== SUPPORT_COMMAND) return undefined;
    const event = parseCommand(payload, clock());
    if (event === undefined)
      return ephemeral(`Ask with \`${SUPPORT_COMMAND} your question\`, or just write to me.`);
    await receive(introductions.introduced(event));
    introductions.introduce(event);
    return ephemeral('I am looking that up. You find the answer in our direct messages.');
  };

  const placeOf = async ({ target }: Delivery, signal: AbortSignal): Promise<Place> => ({
    channel: await directMessages.channelOf(target.channel ?? '', signal),
    thread: target.thread,
  });

  const post = async (delivery: Delivery, signal: AbortSignal): Promise<Receipt> => {
    const shown = await live.finish(delivery.messageId);
    if (shown !== undefined) posting.adopt(delivery.id, shown);
    const rendered = renderAnswer(delivery.content, delivery.messageId);
    return await posting.post(delivery, await placeOf(delivery, signal), rendered, signal);
  };

  return {
    name: 'customers',
    live,
    introductions,
    async take(payload) {
      switch (payload.kind) {
        case 'event':
          return await takeEvent(payload);
        case 'action':
          return await takeAnswerButton(payload);
        case 'command':
          return await takeCommand(payload);
        case 'view':
        case 'shortcut':
          return undefined;
      }
    },
    owns: () => true,
    async deliver(delivery, signal) {
      switch (delivery.operation) {
        case 'edit':
        case 'delete':
          return await revisePosted(
            { api, messages },
            delivery,
            delivery.target.posted ?? posting.postedOf(delivery.messageId),
            signal,
          );
        case 'post':
          return await post(delivery, signal);
        // The desk's, and the operator's own server's.
        case 'card':
        case 'notice':
        case 'private':
        case 'react':
          return { kind: 'rejected', code: 'not-for-customers' };
      }
    },
    async lookUp(claimed, signal) {
      const { delivery } = claimed;
      if (isRevision(delivery)) return { kind: 'retry', code: 'repeatable' };
      const { length } = renderAnswer(delivery.content, delivery.messageId);
      return await posting.lookUp(claimed, await placeOf(delivery, signal), length, signal);
    },
    async stop() {
      await introductions.settled();
      await live.stop();
    },
  };
}

function isRevision({ operation }: Delivery): boolean {
  return operation === 'edit' || operation === 'delete';
}

function ephemeral(text: string): Acknowledgement {
  return { body: { response_type: 'ephemeral', text } };
}
