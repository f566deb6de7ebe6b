/** Draws the launcher and gives the whole widget its colours, language and direction. */
import { adoptStyle } from './adopt-style.ts';
import { createIcon } from './launcher-icons.ts';
import { fill } from './launcher-strings.ts';
import { LAUNCHER_STYLE } from './launcher-style.ts';
import { directionOf, type PageSettings, readableOn } from './settings.ts';

export interface LauncherState {
  readonly settings: PageSettings;
  readonly isOpen: boolean;
  readonly isLoading: boolean;
  readonly unread: number;
  /** A sentence beside the button; empty when all is well. */
  readonly trouble: string;
}

export interface LauncherView {
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  show(state: LauncherState): void;
  destroy(): void;
}

const MAX_SHOWN_UNREAD = 99;

export function createLauncherView(host: HTMLElement, first: LauncherState): LauncherView {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const { button, badge, trouble } = draw(root);
  const darkPreference = matchMedia('(prefers-color-scheme: dark)');
  let state = first;

  const show = (changed: LauncherState): void => {
    state = changed;
    paint(host, state.settings, darkPreference.matches);
    const { isOpen, isLoading, unread, settings } = state;
    const { openChat, closeChat, unread: unreadText } = settings.strings;
    const news = unread > 0 ? `, ${fill(unreadText, { count: unread })}` : '';
    button.setAttribute('aria-label', isOpen ? closeChat : openChat + news);
    button.setAttribute('aria-expanded', String(isOpen));
    button.setAttribute('aria-busy', String(isLoading));
    badge.textContent = unread > MAX_SHOWN_UNREAD ? `${MAX_SHOWN_UNREAD}+` : String(unread);
    badge.hidden = unread === 0;
    trouble.textContent = state.trouble;
    host.toggleAttribute('data-open', isOpen);
  };
  const repaint = (): void => show(state);
  darkPreference.addEventListener('change', repaint);
  show(first);

  return {
    root,
    button,
    show,
    destroy() {
      darkPreference.removeEventListener('change', repaint);
      root.replaceChildren();
      root.adoptedStyleSheets = [];
    },
  };
}

function paint(host: HTMLElement, { theme, color, locale }: PageSettings, prefersDark: boolean): void {
  const isDark = theme === 'dark' || (theme === 'auto' && prefersDark);
  host.dataset.scheme = isDark ? 'dark' : 'light';
  host.dir = directionOf(locale);
  host.lang = locale;
  host.style.setProperty('--sc-accent', color);
  host.style.setProperty('--sc-on-accent', readableOn(color));
}

function draw(root: ShadowRoot) {
  adoptStyle(root, LAUNCHER_STYLE);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.part.add('launcher');
  const badge = document.createElement('span');
  badge.className = 'unread';
  badge.setAttribute('aria-hidden', 'true');
  const trouble = document.createElement('p');
  trouble.className = 'trouble';
  trouble.setAttribute('role', 'status');
  button.append(createIcon('chat', 'when-closed'), createIcon('down', 'when-open'), badge);
  root.append(button, trouble);
  return { button, badge, trouble };
}
