/** The open chat. It is no modal: the page behind it stays usable. */
import type { RefObject } from 'preact';
import type { ChatState } from '../chat-state.ts';
import type { Conversation } from '../conversation.ts';
import { Banner } from './banner.tsx';
import { Composer } from './composer.tsx';
import { Header } from './header.tsx';
import { MessageList } from './message-list.tsx';
import { useFileDrop } from './use-file-drop.ts';

export interface PanelProps {
  readonly state: ChatState;
  readonly conversation: Conversation;
  readonly input: RefObject<HTMLTextAreaElement>;
  readonly close: () => void;
}

export function Panel({ state, conversation, input, close }: PanelProps) {
  const { isOver, ...dropping } = useFileDrop(conversation.attach);
  return (
    <div
      class="panel"
      part="panel"
      role="dialog"
      aria-label={state.settings.name}
      hidden={!state.isOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.stopPropagation();
        close();
      }}
      {...dropping}
    >
      <Header state={state} askForPerson={conversation.askForPerson} close={close} />
      <Banner state={state} />
      <MessageList state={state} conversation={conversation} />
      <Composer state={state} conversation={conversation} input={input} />
      {isOver && <p class="drop">{state.settings.strings.dropFiles}</p>}
    </div>
  );
}
