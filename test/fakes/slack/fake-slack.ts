/**
 * A Slack on loopback: a workspace, its Web API with limits and faults, events with Slack's retries over HTTP or Socket Mode, and
 * people who write, click and edit. An app knows it only by `SLACK_API_URL`.
 */
import { createServer } from 'node:http';
import type { MessageChange } from './api-call.ts';
import { type Attempt, createEventSender, type EventSender, SLACK_RETRY_DELAYS_MS } from './event-sender.ts';
import { createFaults, type Faults } from './faults.ts';
import { assistantMethods } from './methods/assistant.ts';
import { chatMethods } from './methods/chat.ts';
import { conversationMethods } from './methods/conversations.ts';
import { createFileMethods, type PendingUpload } from './methods/files.ts';
import { peopleMethods } from './methods/people.ts';
import { reactionMethods } from './methods/reactions.ts';
import { streamMethods } from './methods/streams.ts';
import { createTriggers, createViewMethods } from './methods/views.ts';
import { changedEvent, deletedEvent, envelope, messageEvent } from './payloads.ts';
import { createPeople, type People, type Told } from './people.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';
import { createSocketMode, type SocketMode } from './socket-mode.ts';
import { createWebApi, type RecordedCall } from './web-api.ts';
import { createWorkspace, type SlackMessage, type Workspace } from './workspace.ts';

export interface FakeSlackOptions {
  /** Default: as Slack does, at once, after a minute, after five. */
  readonly retryDelaysMs?: readonly number[];
  /** For the app's acknowledgement over HTTP. Default: as Slack, three seconds. */
  readonly answerWithinMs?: number;
  /** 0 = any free port. */
  readonly port?: number;
}

export interface FakeSlack {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly workspace: Workspace;
  readonly people: People;
  readonly faults: Faults;
  readonly socketMode: SocketMode;
  readonly sender: EventSender;
  readonly responseUrls: ResponseUrls;
  /** Calls of the Web API. */
  readonly calls: readonly RecordedCall[];
  /** Calls of one method. */
  callsOf(method: string): readonly RecordedCall[];
  /** How many files were asked for. */
  downloads(): number;
  /** What the app has written, oldest first; of one thread or channel if named. */
  fromApp(channel?: string, threadTs?: string): readonly SlackMessage[];
  /** From now on events go there; without a url they go over Socket Mode. */
  connect(eventsUrl: string): void;
  /** Resolves when everything that was to be told has been told. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

const UNANSWERED: Attempt = { status: 0, body: '', tookMs: 0, retry: 0 };

export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const { retryDelaysMs = SLACK_RETRY_DELAYS_MS, port = 0 } = options;
  const botToken = 'xoxb-fake-bot-token';
  const appToken = 'xapp-fake-app-token';
  const signingSecret = 'fake-signing-secret';
  const workspace = createWorkspace();
  const faults = createFaults();
  const triggers = createTriggers();
  const uploads = new Map<string, PendingUpload>();
  const telling = new Set<Promise<unknown>>();
  let baseUrl = '';
  const url = (): string => baseUrl;
  const sender = createEventSender({ signingSecret, retryDelaysMs, answerWithinMs: options.answerWithinMs });
  const socketMode = createSocketMode(url, workspace.appId);
  const responseUrls = createResponseUrls(url);

  const sendEvent = async (body: unknown): Promise<Told> => {
    if (sender.url !== undefined) return await sender.sendEvent(body);
    const attempts: Attempt[] = [];
    for (let retry = 0; retry <= retryDelaysMs.length; retry += 1) {
      const { acknowledged, tookMs } = await socketMode.send('events_api', body, retry);
      attempts.push({ status: acknowledged ? 200 : 0, body: '', tookMs, retry });
      if (acknowledged) break;
    }
    return attempts;
  };

  const overSocket = async (type: 'interactive' | 'slash_commands', payload: unknown): Promise<Attempt> => {
    const answer = await socketMode.send(type, payload);
    if (!answer.acknowledged) return { ...UNANSWERED, tookMs: answer.tookMs };
    const body = answer.payload === undefined ? '' : JSON.stringify(answer.payload);
    return { status: 200, body: body === '{}' ? '' : body, tookMs: answer.tookMs, retry: 0 };
  };

  const people = createPeople({
    workspace,
    url,
    triggers,
    responseUrls,
    sendEvent,
    sendInteraction: async (payload) =>
      sender.url === undefined
        ? await overSocket('interactive', payload)
        : await sender.sendForm({ payload: JSON.stringify(payload) }),
    sendCommand: async (form) =>
      sender.url === undefined ? await overSocket('slash_commands', form) : await sender.sendForm(form),
  });

  /** The app hears of its own messages, too. */
  const told = (change: MessageChange): void => {
    const event = eventOf(change, workspace, url());
    const sending = sendEvent(envelope(workspace, event, workspace.channels.get(change.message.channel)));
    const done = sending.finally(() => telling.delete(done));
    telling.add(done);
  };

  const api = createWebApi({
    methods: {
      ...peopleMethods,
      ...chatMethods,
      ...streamMethods,
      ...conversationMethods,
      ...createViewMethods(triggers),
      ...reactionMethods,
      ...assistantMethods,
      ...createFileMethods(uploads),
    },
    context: { workspace, url, openSocketUrl: socketMode.openUrl, told },
    faults,
    uploads,
    botToken,
    appToken,
    scopes: () => workspace.scopes,
  });

  const server = createServer((request, response) => {
    const [, area, id = ''] = (request.url ?? '/').split('/');
    const served =
      area === 'respond' ? responseUrls.serve(id, request, response) : api.serve(request, response);
    served.catch(() => response.destroy());
  });
  server.on('upgrade', socketMode.upgrade);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the fake Slack does not listen');
  baseUrl = `http://127.0.0.1:${address.port}`;

  return {
    apiUrl: `${baseUrl}/api/`,
    botToken,
    appToken,
    signingSecret,
    workspace,
    people,
    faults,
    socketMode,
    sender,
    responseUrls,
    calls: api.calls,
    downloads: api.downloads,
    callsOf: (method) => api.calls.filter((call) => call.method === method),
    fromApp: (channel, threadTs) =>
      workspace.messages.filter(
        (message) =>
          message.botId === workspace.botId &&
          (channel === undefined || message.channel === channel) &&
          (threadTs === undefined || message.threadTs === threadTs),
      ),
    connect(eventsUrl) {
      sender.url = eventsUrl;
    },
    async settled() {
      while (telling.size > 0) await Promise.allSettled(telling);
    },
    async stop() {
      sender.stop();
      socketMode.stop();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function eventOf({ kind, message, previousText = '' }: MessageChange, workspace: Workspace, url: string) {
  switch (kind) {
    case 'posted':
      return messageEvent(message, workspace, url);
    case 'changed':
      return changedEvent(message, previousText, workspace, url);
    case 'deleted':
      return deletedEvent(message, workspace, url);
  }
}
