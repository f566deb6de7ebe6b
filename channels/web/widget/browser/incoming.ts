/** Puts what the server says live into the state, and tells the page about it. */
import type { PublicMessage } from '../../../../src/contract/public-shapes.ts';
import type { ChatHost } from './chat-contract.ts';
import type { ChatState, Mode, Typist } from './chat-state.ts';
import type { Store } from './store.ts';
import { addMessages, appendDelta, changeMode, type Delta } from './timeline.ts';

const TYPING_SHOWN_MS = 6_000;

export function createIncoming(store: Store<ChatState>, emit: ChatHost['emit']) {
  let typistTimer: ReturnType<typeof setTimeout> | undefined;

  return {
    delta(delta: Delta): void {
      store.change((state) => ({ ...state, streaming: appendDelta(state.streaming, delta) }));
    },
    message(message: PublicMessage): void {
      const isNew = store.read().messages.every(({ id }) => id !== message.id);
      store.change((state) => addMessages(state, [message]));
      if (isNew && message.role !== 'user') emit('message', { message });
    },
    status(mode: Mode): void {
      store.change((state) => changeMode(state, mode));
      emit('mode', mode);
    },
    typing(typist: Typist): void {
      store.change((state) => ({ ...state, typist }));
      clearTimeout(typistTimer);
      typistTimer = setTimeout(
        () => store.change((state) => ({ ...state, typist: undefined })),
        TYPING_SHOWN_MS,
      );
    },
    notice({ code, title }: { readonly code: string; readonly title: string }): void {
      const { draining } = store.read().settings.strings;
      store.change((state) => ({ ...state, notice: code === 'draining' ? draining : title }));
    },
  };
}
