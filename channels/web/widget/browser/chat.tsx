/** The chat itself, loaded when it is first wanted: puts state, conversation and elements together. */
import { createRef, render } from 'preact';
import { adoptStyle } from './adopt-style.ts';
import type { MountChat } from './chat-contract.ts';
import { firstState } from './chat-state.ts';
import { CHAT_STYLE } from './chat-style.ts';
import { Panel } from './components/panel.tsx';
import { loadSocketClient } from './connection.ts';
import { createConversation } from './conversation.ts';
import type { PageSettings, Settings } from './settings.ts';
import { createStore } from './store.ts';
import { ENGLISH } from './strings.ts';
import { countUnread } from './timeline.ts';

export const mountChat: MountChat = (host, pageSettings) => {
  const settings = withAllStrings(pageSettings);
  adoptStyle(host.root, CHAT_STYLE);
  const place = document.createElement('div');
  host.root.prepend(place);
  const input = createRef<HTMLTextAreaElement>();
  const store = createStore(firstState(settings));
  const conversation = createConversation(settings.server, store, host);
  // Fetched now, so that the first message does not wait for it.
  void loadSocketClient().catch(() => undefined);

  store.watch((state) => {
    if (state.isOpen && document.visibilityState === 'visible') conversation.markRead();
    host.showUnread(countUnread(state));
    render(<Panel state={state} conversation={conversation} input={input} close={host.close} />, place);
  });
  const returned = (): void => store.change((state) => ({ ...state }));
  document.addEventListener('visibilitychange', returned);
  host.emit('ready');

  return {
    open() {
      store.change((state) => ({ ...state, isOpen: true }));
      queueMicrotask(() => input.current?.focus());
    },
    close() {
      store.change((state) => ({ ...state, isOpen: false }));
    },
    send: conversation.send,
    prefill(text) {
      store.change((state) => ({ ...state, draft: { text, version: state.draft.version + 1 } }));
      queueMicrotask(() => input.current?.focus());
    },
    identify: conversation.identify,
    setContext: conversation.setContext,
    configure(changed) {
      store.change((state) => ({ ...state, settings: withAllStrings(changed) }));
    },
    destroy() {
      document.removeEventListener('visibilitychange', returned);
      conversation.stop();
      render(null, place);
      place.remove();
    },
  };
};

function withAllStrings(settings: PageSettings): Settings {
  return { ...settings, strings: { ...ENGLISH, ...settings.strings } };
}
