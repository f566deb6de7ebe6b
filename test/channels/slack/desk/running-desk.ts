/** The real core, the real Slack app with its staff desk and a website's customer, beside a fake Slack. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import { createSlackDesk } from '../../../../channels/slack/desk/slack-desk.ts';
import { createSlackChannel, type SlackChannel } from '../../../../channels/slack/slack-channel.ts';
import { createAnswerActions } from '../../../../src/app/answer-actions.ts';
import { createSupport, type Support } from '../../../../src/app/support.ts';
import type { OpenWebhook } from '../../../../src/app/webhook.ts';
import type { Channel } from '../../../../src/contract/channel.ts';
import type { Visitor } from '../../../../src/contract/conversation.ts';
import type { CardField, DeskRoute } from '../../../../src/contract/desk.ts';
import type { ChannelName } from '../../../../src/contract/event.ts';
import type { ChatModel } from '../../../../src/contract/models.ts';
import type { Session, StoredMessage } from '../../../../src/contract/records.ts';
import { createSpending } from '../../../../src/core/answer/spending.ts';
import { sessionIdOf } from '../../../../src/core/session-id.ts';
import { createTranslator } from '../../../../src/core/translation/translate-text.ts';
import { createFetcher } from '../../../../src/fetch/fetch-file.ts';
import { openTestStorage, type TestStorage, until } from '../../../core/running-support.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../../fakes/recording-telemetry.ts';
import { type AnswerScript, createScriptedAnswer } from '../../../fakes/scripted-answer.ts';
import { isRecord } from '../../../fakes/slack/api-call.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/fake-slack.ts';
import type { EphemeralMessage, SlackMessage, SlackUser, Workspace } from '../../../fakes/slack/workspace.ts';

const USUAL_FIELDS: readonly CardField[] = [
  ...(['name', 'plan', 'language', 'local-time', 'page', 'past-tickets', 'csat'] as const),
];

export interface DeskSetup {
  readonly answer?: AnswerScript;
  readonly replyMode?: 'assignee' | 'explicit';
  readonly firstReplyMs?: number;
  readonly resolutionMs?: number;
  readonly hasStaffGroup?: boolean;
  /** Makes the channels that they name. */
  readonly routes?: (workspace: Workspace) => readonly DeskRoute[];
  /** What cards tell about customers; default: as the product does. */
  readonly fields?: readonly CardField[];
  /** Translates; undefined = there is no model server. */
  readonly model?: ChatModel;
  /** Where customers of another platform are. */
  readonly discord?: Channel;
  /** Tells the operator's own server; undefined = there is none. */
  readonly openWebhook?: OpenWebhook;
  /** Nothing is shown in Slack: there are no cards. */
  readonly isBlind?: boolean;
  /** After which Slack tells again what was not acknowledged; default: soon. */
  readonly retryDelaysMs?: readonly number[];
  /** How long a busy machine has for an acknowledgement; default: as long as Slack gives. */
  readonly answerWithinMs?: number;
  /** Of the database. */
  readonly folder?: string;
}

/** A customer of the website or of Slack. */
export interface DeskCustomer {
  readonly session: Session;
  say(text: string): Promise<void>;
  /** Presses the button for it. */
  askForPerson(): Promise<void>;
  messages(): Promise<readonly StoredMessage[]>;
  /** What people at the desk said. */
  fromStaff(): Promise<readonly StoredMessage[]>;
}

export interface RunningDesk extends Support, TestStorage {
  readonly slack: FakeSlack;
  readonly channel: SlackChannel;
  readonly place: string;
  readonly grace: SlackUser;
  readonly bob: SlackUser;
  /** In no group and no channel of staff. */
  readonly eve: SlackUser;
  readonly presence: { isPresent: boolean };
  /** On the website. */
  customer(who?: Visitor): Promise<DeskCustomer>;
  /** Writes the bot a direct message; resolves when it is answered. */
  slackCustomer(text: string): Promise<DeskCustomer>;
  /** A customer has asked for a person; resolves when the card stands. */
  openTicket(): Promise<{
    readonly customer: DeskCustomer;
    readonly card: SlackMessage;
    readonly number: number;
  }>;
  /** The card of a ticket, once it stands. */
  cardOf(number: number): Promise<SlackMessage>;
  click(user: SlackUser, card: SlackMessage, actionId: string): Promise<void>;
  /** Chooses from the card's menu. */
  choose(user: SlackUser, card: SlackMessage, entry: string): Promise<void>;
  /** Opens a modal; answers its id. */
  open(begin: () => Promise<void>): Promise<string>;
  /** The newest words to one person. */
  whisper(user: SlackUser, text: RegExp): Promise<EphemeralMessage>;
  clickWhisper(user: SlackUser, whisper: EphemeralMessage, actionId: string): Promise<void>;
  /** Somebody writes in the ticket's thread. */
  write(user: SlackUser, card: SlackMessage, text: string): Promise<SlackMessage>;
  hasReaction(message: SlackMessage, name: string): Promise<void>;
  thread(card: SlackMessage): readonly SlackMessage[];
}

export async function startDesk(setup: DeskSetup = {}): Promise<RunningDesk> {
  const { retryDelaysMs = [0, 50], fields = USUAL_FIELDS, routes = () => [] } = setup;
  const slack = await startFakeSlack({
    retryDelaysMs,
    ...(setup.answerWithinMs === undefined ? {} : { answerWithinMs: setup.answerWithinMs }),
  });
  const opened = await openTestStorage(() => {}, setup.folder);
  const { storage, clock } = opened;
  const logger = createRecordingLogger();
  const telemetry = { clock: clock.now, logger, metrics: createRecordingMetrics(), reach: () => {} };
  const presence = { isPresent: true };
  const channels = new Map<ChannelName, Channel>([['web', aWebsite(presence)]]);
  if (setup.discord !== undefined) channels.set('discord', setup.discord);
  const { workspace } = slack;
  const [grace, bob, eve] = ['Grace', 'Bob', 'Eve'].map((name) => workspace.addUser({ name }));
  if (grace === undefined || bob === undefined || eve === undefined) throw new Error('nobody is there');
  const members = [grace.id, bob.id, workspace.botUserId, ...(setup.hasStaffGroup ? [eve.id] : [])];
  const place = workspace.addChannel({ name: 'support', members }).id;
  if (setup.hasStaffGroup) workspace.groups.set('S0STAFF', new Set([grace.id, bob.id]));
  const support = createSupport({
    storage,
    attachments: opened.attachments,
    answer: createScriptedAnswer(setup.answer).answer,
    channels,
    owner: 'node-1',
    turnTimeoutMs: 15_000,
    burstWindowMs: 20,
    tokenLifetimeMs: 3_600_000,
    maxConcurrentTurns: 16,
    isDraining: () => false,
    desk: {
      channel: 'slack',
      replyMode: setup.replyMode ?? 'assignee',
      language: 'en',
      hours: undefined,
      firstReplyMs: setup.firstReplyMs,
      resolutionMs: setup.resolutionMs,
    },
    translator: setup.model && aTranslator(setup.model, storage),
    openWebhook: setup.openWebhook,
    draft: async (question) => `About “${question}”: see the help centre.`,
    ...telemetry,
  });
  const channel = createSlackChannel({
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    connection: { kind: 'http', signingSecret: slack.signingSecret },
    actions: createAnswerActions({ support, storage }),
    answeredBots: new Set(),
    hasBegun: async () => false,
    files: {
      fetchFile: createFetcher({ trusted: [slack.apiUrl] }),
      attachments: opened.attachments,
      maxFileBytes: 1_000_000,
      hasConversation: async () => false,
    },
    completeCustomer: storage.customers.complete,
    suggestQuestions: async () => [],
    createDesk: createSlackDesk({
      desk: support.desk,
      channel: place,
      routes: routes(workspace),
      group: setup.hasStaffGroup ? 'S0STAFF' : undefined,
      fields: new Set(fields),
      clock: clock.now,
      logger,
    }),
    clock: clock.now,
    logger,
  });
  channels.set('slack', channel);
  const server = createServer(channel.serve ?? (() => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await channel.start(async (event) => {
    await support.accept(event);
  });
  support.lanes.start();
  if (!setup.isBlind) support.outbox.start();
  support.desk.start();
  const address = server.address();
  slack.connect(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/slack/events`);
  onTestFinished(async () => {
    await support.lanes.stop(AbortSignal.abort());
    await support.desk.stop();
    await support.outbox.stop();
    await channel.stop();
    await slack.stop();
    server.closeAllConnections();
    server.close();
  });

  const customer = async (who: Visitor = { assurance: 'claimed', name: 'Zoe' }): Promise<DeskCustomer> => {
    const { session } = await support.conversations.open(who);
    return {
      session,
      async say(text) {
        await support.conversations.send(session, {
          content: text,
          clientMessageId: randomUUID(),
          attachmentIds: [],
        });
      },
      async askForPerson() {
        await support.escalations.escalate(session.id, 'customer-request');
      },
      ...conversation(session.id),
    };
  };

  const conversation = (sessionId: string): Pick<DeskCustomer, 'messages' | 'fromStaff'> => {
    const messages = async () => await storage.messages.after(sessionId, 0, 500);
    return { messages, fromStaff: async () => (await messages()).filter(({ role }) => role === 'staff') };
  };

  const slackCustomer = async (text: string): Promise<DeskCustomer> => {
    const { id } = workspace.addUser({ name: 'Zoe' });
    const dm = workspace.openDm(id).id;
    const say = async (words: string): Promise<void> => {
      await slack.people.say(id, dm, words);
    };
    await say(text);
    await until(() => slack.fromApp(dm).length > 0);
    const place = { channel: 'slack', accountId: workspace.teamId, conversationKey: `dm:${id}` } as const;
    const found = await storage.sessions.find(sessionIdOf(place));
    if (found === undefined) throw new Error('there is no conversation');
    return {
      session: found.session,
      say,
      async askForPerson() {
        const [answer] = slack.fromApp(dm);
        const value = valueOfButton(answer?.blocks, 'answer.person');
        if (answer === undefined || value === undefined) throw new Error('there is no such button');
        await slack.people.click(id, answer, { actionId: 'answer.person', value });
      },
      ...conversation(found.session.id),
    };
  };

  const cardOf = async (number: number): Promise<SlackMessage> => {
    const find = () => slack.fromApp(place).find(({ text }) => text.includes(`T-${number} ·`));
    await until(() => find() !== undefined);
    await until(async () => (await storage.desk.card(number)) !== undefined);
    const card = find();
    if (card === undefined) throw new Error('there is no card');
    return card;
  };

  return {
    ...support,
    ...opened,
    slack,
    channel,
    place,
    grace,
    bob,
    eve,
    presence,
    customer,
    slackCustomer,
    async openTicket() {
      const asking = await customer();
      const { number } = await support.escalations.escalate(
        asking.session.id,
        'customer-request',
        'my refund',
      );
      return { customer: asking, card: await cardOf(number), number };
    },
    cardOf,
    async click(user, card, actionId) {
      const value = JSON.stringify(card.blocks).match(/"value":"(\d+:\d+)"/)?.[1] ?? '';
      await slack.people.click(user.id, card, { actionId, value });
    },
    async choose(user, card, entry) {
      const selected = new RegExp(`"value":"(${entry}:\\d+:\\d+)"`).exec(JSON.stringify(card.blocks))?.[1];
      if (selected === undefined) throw new Error(`there is no entry ${entry}`);
      await slack.people.click(user.id, card, { actionId: 'ticket.more', selected });
    },
    async open(begin) {
      const before = new Set(workspace.modals.keys());
      await begin();
      const find = () => [...workspace.modals.keys()].find((id) => !before.has(id));
      await until(() => find() !== undefined);
      return find() ?? '';
    },
    async whisper(user, text) {
      const find = () => workspace.ephemerals.findLast((one) => one.user === user.id && text.test(one.text));
      await until(() => find() !== undefined);
      const found = find();
      if (found === undefined) throw new Error('nothing was whispered');
      return found;
    },
    async clickWhisper(user, { channel: where, threadTs, blocks }, actionId) {
      const value = blocks === undefined ? undefined : valueOfButton(blocks, actionId);
      if (value === undefined) throw new Error(`there is no button ${actionId}`);
      await slack.people.clickEphemeral(
        user.id,
        { channel: where, ...(threadTs === undefined ? {} : { threadTs }) },
        { actionId, value },
      );
    },
    async write(user, card, text) {
      return (await slack.people.say(user.id, place, text, { threadTs: card.ts })).message;
    },
    async hasReaction(message, name) {
      await until(() => message.reactions.has(name) && (message.reactions.get(name)?.size ?? 0) > 0);
    },
    thread: (card) => workspace.thread(place, card.ts),
  };
}

function valueOfButton(node: unknown, actionId: string): string | undefined {
  if (Array.isArray(node)) return node.map((one) => valueOfButton(one, actionId)).find(Boolean);
  if (!isRecord(node)) return undefined;
  if (node.action_id === actionId) return String(node.value);
  return valueOfButton(node.elements, actionId);
}

function aTranslator(model: ChatModel, { usage }: TestStorage['storage']) {
  const telemetry = { logger: createRecordingLogger(), metrics: createRecordingMetrics() };
  const spending = createSpending({ usage, perSession: undefined, perDay: undefined, clock: Date.now });
  return createTranslator({ model, maskPersonalData: true, spending, ...telemetry });
}

/** The website as the core sees it: what is stored there is delivered. */
function aWebsite(presence: { readonly isPresent: boolean }): Channel {
  return {
    name: 'web',
    capabilities: { uncertainSend: 'stored' },
    start: async () => {},
    deliver: async ({ messageId }) => ({ kind: 'sent', externalId: messageId }),
    isPresent: () => presence.isPresent,
    stop: async () => {},
  };
}
