/** The service's name, who answers now, a person on request, and the way out. */
import type { ChatState } from '../chat-state.ts';
import { fill } from '../launcher-strings.ts';
import { Icon } from './icon.tsx';

export interface HeaderProps {
  readonly state: ChatState;
  readonly askForPerson: () => void;
  readonly close: () => void;
}

export function Header({ state, askForPerson, close }: HeaderProps) {
  const { strings, name } = state.settings;
  return (
    <header class="header">
      <div class="title">
        <h2>{name}</h2>
        <p class="status">{describeStatus(state)}</p>
      </div>
      {state.mode.handler === 'bot' && (
        <button type="button" class="person" onClick={askForPerson}>
          {strings.talkToPerson}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={strings.closeChat} onClick={close}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function describeStatus({ mode, messages, settings: { strings } }: ChatState): string {
  switch (mode.handler) {
    case 'bot':
      return strings.statusBot;
    case 'queue':
      return strings.statusQueue;
    case 'human': {
      const author = messages.findLast(({ role }) => role === 'staff')?.author;
      return fill(strings.statusHuman, { name: author ?? strings.staff });
    }
  }
}
