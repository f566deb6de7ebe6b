/** The real core on a real database with the real Slack channel, beside a fake Slack; only the answering part is scripted. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { createSlackChannel, type SlackChannel } from '../../../channels/slack/slack-channel.ts';
import { createAnswerActions } from '../../../src/app/answer-actions.ts';
import { createSupport, type Support } from '../../../src/app/support.ts';
import { customerIdOf } from '../../../src/core/customer-id.ts';
import { sessionIdOf } from '../../../src/core/session-id.ts';
import { createFetcher } from '../../../src/fetch/fetch-file.ts';
import { openTestStorage, type TestStorage, until } from '../../core/running-support.ts';
import { createRecordingLogger, createRecordingMetrics } from '../../fakes/recording-telemetry.ts';
import { type AnswerScript, createScriptedAnswer, type ScriptedAnswer } from '../../fakes/scripted-answer.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/fake-slack.ts';
import type { SlackMessage } from '../../fakes/slack/workspace.ts';

export interface SlackSupportOptions {
  readonly answer?: AnswerScript;
  readonly isDraining?: () => boolean;
  readonly socketMode?: boolean;
  readonly slack?: FakeSlack;
  readonly burstWindowMs?: number;
  readonly answeredBots?: readonly string[];
}

export interface SlackSupport extends Support, TestStorage {
  readonly slack: FakeSlack;
  readonly channel: SlackChannel;
  readonly asked: ScriptedAnswer['requests'];
  readonly logger: ReturnType<typeof createRecordingLogger>;
  /** A customer of the workspace, with their direct messages open. */
  readonly ada: { readonly id: string; readonly dm: string };
  /** A public channel with the app and the customer in it. */
  readonly lobby: string;
  /** How the app is mentioned. */
  readonly mention: string;
  /** What the customer is called who writes to the app directly. */
  nameOf(userId: string): Promise<string | undefined>;
  /** Waits until the app has written so many messages, there or anywhere. */
  answers(count: number, channel?: string): Promise<readonly SlackMessage[]>;
  /** Resolves when no event waits for a turn, no delivery is due and Slack has told everything. */
  quiet(): Promise<void>;
}

/** Soon, so that a test sees retries. */
const RETRY_DELAYS_MS = [0, 50, 100];

export async function startSlackSupport(options: SlackSupportOptions = {}): Promise<SlackSupport> {
  const slack = options.slack ?? (await startFakeSlack({ retryDelaysMs: RETRY_DELAYS_MS }));
  const opened = await openTestStorage();
  const { storage, clock } = opened;
  const logger = createRecordingLogger();
  const telemetry = { clock: clock.now, logger, metrics: createRecordingMetrics(), reach: () => {} };
  const channel = createSlackChannel({
    botToken: slack.botToken,
    apiUrl: slack.apiUrl,
    connection:
      options.socketMode === true
        ? { kind: 'socket', appToken: slack.appToken }
        : { kind: 'http', signingSecret: slack.signingSecret },
    actions: {
      rate: (messageId, rating) => actions.rate(messageId, rating),
      rateConversation: (messageId, score) => actions.rateConversation(messageId, score),
      askForPerson: (messageId) => actions.askForPerson(messageId),
    },
    answeredBots: new Set(options.answeredBots),
    hasBegun: async (event) =>
      (await storage.sessions.find(sessionIdOf(event)))?.session.customerId === customerIdOf(event),
    files: {
      fetchFile: createFetcher({ trusted: [slack.apiUrl] }),
      attachments: opened.attachments,
      maxFileBytes: 1_000_000,
      hasConversation: async (event) => (await storage.sessions.find(sessionIdOf(event))) !== undefined,
    },
    completeCustomer: storage.customers.complete,
    suggestQuestions: async () => ['How do I get a refund?', 'When are you open?'],
    clock: clock.now,
    logger,
  });
  const scripted = createScriptedAnswer(options.answer);
  const support = createSupport({
    storage,
    attachments: opened.attachments,
    answer: scripted.answer,
    channels: new Map([[channel.name, channel]]),
    owner: 'node-1',
    turnTimeoutMs: 15_000,
    tokenLifetimeMs: 3_600_000,
    burstWindowMs: options.burstWindowMs ?? 20,
    maxConcurrentTurns: 16,
    isDraining: options.isDraining ?? (() => false),
    ...telemetry,
  });
  const actions = createAnswerActions({ support, storage });
  const server = createServer(channel.serve ?? (() => {}));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await channel.start(async (event) => {
    await support.accept(event);
  });
  support.lanes.start();
  support.outbox.start();
  if (options.socketMode !== true) slack.connect(`http://127.0.0.1:${portOf(server.address())}/slack/events`);

  const user = slack.workspace.addUser({ name: 'Ada' });
  const { botUserId } = slack.workspace;
  const lobby = slack.workspace.addChannel({ name: 'lobby', members: [user.id, botUserId] });

  onTestFinished(async () => {
    await support.lanes.stop(AbortSignal.abort());
    await support.outbox.stop();
    await channel.stop();
    await slack.stop();
    server.closeAllConnections();
    server.close();
  });

  return {
    ...support,
    ...opened,
    slack,
    channel,
    asked: scripted.requests,
    logger,
    ada: { id: user.id, dm: slack.workspace.openDm(user.id).id },
    lobby: lobby.id,
    mention: `<@${botUserId}>`,
    async nameOf(userId) {
      const conversationKey = `dm:${userId}`;
      const sessionId = sessionIdOf({
        channel: 'slack',
        accountId: slack.workspace.teamId,
        conversationKey,
      });
      return (await storage.desk.customerOf(sessionId))?.name;
    },
    async answers(count, place) {
      await until(() => slack.fromApp(place).length >= count);
      return slack.fromApp(place);
    },
    async quiet() {
      await slack.settled();
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    },
  };
}

/** Far longer than a scripted answer takes. */
const QUIET_MS = 300;

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
