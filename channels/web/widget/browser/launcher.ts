/** The button in the page's corner. It loads the chat when it is first wanted. */
import type { Chat, ChatEventName, ChatHost, MountChat } from './chat-contract.ts';
import { createLauncherView, type LauncherState } from './launcher-view.ts';
import type { PageSettings } from './settings.ts';

export interface Launcher {
  open(): void;
  close(): void;
  toggle(): void;
  configure(settings: PageSettings): void;
  /** Loads the chat, shown or not, and does something with it. */
  withChat(use: (chat: Chat) => void): void;
  destroy(): void;
}

export interface LauncherOptions {
  readonly loadChat: () => Promise<{ readonly mountChat: MountChat }>;
  readonly emit: (name: ChatEventName, detail?: unknown) => void;
}

export function createLauncher(
  host: HTMLElement,
  settings: PageSettings,
  options: LauncherOptions,
): Launcher {
  const { loadChat, emit } = options;
  let state: LauncherState = { settings, isOpen: false, isLoading: false, unread: 0, trouble: '' };
  let chat: Promise<Chat> | undefined;
  const view = createLauncherView(host, state);

  const patch = (change: Partial<LauncherState>): void => {
    state = { ...state, ...change };
    view.show(state);
  };
  const show = (isOpen: boolean): void => {
    if (isOpen === state.isOpen) return;
    patch({ isOpen });
    withChat((loaded) => (isOpen ? loaded.open() : loaded.close()));
    if (!isOpen) view.button.focus();
    emit(isOpen ? 'open' : 'close');
  };
  const chatHost: ChatHost = {
    root: view.root,
    emit,
    showUnread(unread) {
      if (unread === state.unread) return;
      patch({ unread });
      emit('unread', { count: unread });
    },
    close: () => show(false),
  };

  /** A failed load is forgotten, so that the next click tries again. */
  function withChat(use: (loaded: Chat) => void): void {
    chat ??= loadChat().then(({ mountChat }) => mountChat(chatHost, state.settings));
    patch({ isLoading: true, trouble: '' });
    chat.then(
      (loaded) => {
        patch({ isLoading: false });
        use(loaded);
      },
      (cause: unknown) => {
        const { unavailable } = state.settings.strings;
        chat = undefined;
        patch({ isLoading: false, isOpen: false, trouble: unavailable });
        emit('error', { code: 'unavailable', title: unavailable, cause });
      },
    );
  }

  view.button.addEventListener('click', () => show(!state.isOpen));

  return {
    open: () => show(true),
    close: () => show(false),
    toggle: () => show(!state.isOpen),
    configure(changed) {
      patch({ settings: changed });
      chat?.then((loaded) => loaded.configure(changed)).catch(() => undefined);
    },
    withChat,
    destroy() {
      chat?.then((loaded) => loaded.destroy()).catch(() => undefined);
      view.destroy();
    },
  };
}
