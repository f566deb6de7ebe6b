/** What the customer can do in the chat, and in which order it reaches the server. */
import type { AttachmentReference } from '../../../../src/contract/event.ts';
import type { ChatHost, CustomerContext } from './chat-contract.ts';
import type { ChatState } from './chat-state.ts';
import { createFiles, type Files } from './files/files.ts';
import { subjectOf } from './identity.ts';
import { createLink } from './link.ts';
import { createRequests, type Requests } from './requests.ts';
import { createSender } from './sender.ts';
import { createSessionKeeper } from './session-keeper.ts';
import type { Store } from './store.ts';
import { newestSeq } from './timeline.ts';

/** Each shows what it did, or that it did not work, in the state. */
export interface Conversation extends Pick<Requests, 'rate' | 'rateConversation' | 'typing'>, Files {
  send(text: string): void;
  /** The same with the files that are ready beside the composer. */
  sendWithFiles(text: string): void;
  retry(clientMessageId: string): void;
  askForPerson(): void;
  /** Everything so far has been on screen. */
  markRead(): void;
  identify(identityToken: string): void;
  setContext(context: CustomerContext): void;
  stop(): void;
}

export function createConversation(
  server: string,
  store: Store<ChatState>,
  { emit, root }: Pick<ChatHost, 'emit' | 'root'>,
): Conversation {
  let wantsPerson = false;
  let customer: CustomerContext = {};
  let identity = {};

  const patch = (change: Partial<ChatState>): void => store.change((state) => ({ ...state, ...change }));
  const sessions = createSessionKeeper(server, () => ({ customer, ...identity }));
  const sessionEnded = (): void => {
    link.startAnew(store.read().settings.strings.expired);
    link.begin();
  };
  const link = createLink({
    server,
    sessions,
    store,
    emit,
    online() {
      sender.flush();
      if (wantsPerson) askForPerson();
    },
    sessionLeft: () => restart(),
    failed() {
      sender.fail();
      if (wantsPerson) patch({ notice: store.read().settings.strings.failed });
      wantsPerson = false;
    },
  });
  const requests = createRequests(store, emit, link.onlineSocket);
  const sender = createSender({
    server,
    store,
    emit,
    onlineSocket: link.onlineSocket,
    sessionEnded,
  });
  const { files, takeReady, restart } = createFiles({ server, store, root, sessions, sessionEnded });

  const send = (text: string, attachments: readonly AttachmentReference[]): void => {
    patch({ notice: undefined });
    sender.add(text, attachments);
    link.begin();
  };
  const askForPerson = (): void => {
    wantsPerson = link.onlineSocket() === undefined;
    if (wantsPerson) link.begin();
    else void requests.escalate();
  };

  patch({ readSeq: sessions.current()?.readSeq ?? 0 });
  if (sessions.current() !== undefined || store.read().outbox.length > 0) link.begin();

  return {
    ...requests,
    ...files,
    attach(chosen) {
      patch({ notice: undefined });
      files.attach(chosen);
    },
    askForPerson,
    send: (text) => send(text, []),
    sendWithFiles: (text) => send(text, takeReady()),
    retry(clientMessageId) {
      patch({ notice: undefined });
      sender.retry(clientMessageId);
      link.begin();
    },
    markRead() {
      const seq = newestSeq(store.read().messages);
      if (seq <= store.read().readSeq) return;
      patch({ readSeq: seq });
      sessions.saveRead(seq);
      requests.read(seq);
    },
    identify(identityToken) {
      identity = { identityToken };
      // Websites call this on every page; the same customer's conversation goes on.
      const subject = subjectOf(identityToken);
      if (subject !== undefined && sessions.current()?.subject === subject) return;
      const current = sessions.current();
      // What was said before somebody signed in is theirs; what another customer said is not.
      if (current !== undefined && current.subject === undefined) return void link.identify(identityToken);
      link.startAnew(undefined);
      link.begin();
    },
    setContext(context) {
      customer = context;
    },
    stop: link.close,
  };
}
