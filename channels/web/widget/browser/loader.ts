/**
 * The script that a website embeds. It shows the launcher, answers `window.SupportChat` and loads everything else on demand.
 * It stays small: pages pay for it on every visit.
 */
import type { CustomerContext, MountChat } from './chat-contract.ts';
import { createLauncher, type Launcher } from './launcher.ts';
import { ATTRIBUTES, readSettings, type SettingsChange } from './settings.ts';
import { hasStoredSession } from './stored-session.ts';
import type { Strings } from './strings.ts';

/** File name of the chat, put in by the build. */
declare const CHAT_MODULE: string;

const TAG = 'support-chat';
const script = document.currentScript ?? document.querySelector('script[src*="/widget.js"]');
const scriptUrl = script instanceof HTMLScriptElement ? script.src : location.href;
const defaultServer = new URL('.', scriptUrl).href;

let strings: Partial<Strings> = {};
let launcher: Launcher | undefined;

const loadChat = (): Promise<{ readonly mountChat: MountChat }> => import(CHAT_MODULE);

class SupportChatElement extends HTMLElement {
  connectedCallback(): void {
    const settings = readSettings(this, defaultServer, strings);
    launcher = createLauncher(this, settings, {
      loadChat,
      emit: (name, detail) => {
        this.dispatchEvent(new CustomEvent(`${TAG}:${name}`, { detail, bubbles: true, composed: true }));
      },
    });
    // Somebody who wrote before may have an answer waiting.
    if (hasStoredSession(settings.server)) launcher.withChat(() => undefined);
  }

  disconnectedCallback(): void {
    launcher?.destroy();
    launcher = undefined;
  }
}

function currentElement(): Element | null {
  return document.querySelector(TAG);
}

function change({ strings: changedStrings, ...attributes }: SettingsChange): void {
  strings = { ...strings, ...changedStrings };
  const element = currentElement();
  if (element === null) return;
  for (const name of ATTRIBUTES) {
    const value = attributes[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  launcher?.configure(readSettings(element, defaultServer, strings));
}

function mount(): void {
  if (currentElement() !== null) return;
  const element = document.createElement(TAG);
  for (const name of ATTRIBUTES) {
    const value = script instanceof HTMLElement ? script.dataset[name] : undefined;
    if (value !== undefined) element.setAttribute(name, value);
  }
  document.body.append(element);
}

type Listener = (detail: unknown) => void;
const listeners = new Map<Listener, (event: Event) => void>();

const api = {
  init(settings: SettingsChange = {}): void {
    mount();
    change(settings);
  },
  open: () => launcher?.open(),
  close: () => launcher?.close(),
  toggle: () => launcher?.toggle(),
  identify: (identityToken: string) => launcher?.withChat((chat) => chat.identify(identityToken)),
  setContext: (context: CustomerContext) => launcher?.withChat((chat) => chat.setContext(context)),
  send: (text: string) => launcher?.withChat((chat) => chat.send(text)),
  prefill(text: string): void {
    launcher?.open();
    launcher?.withChat((chat) => chat.prefill(text));
  },
  /** `name` as in `message`; the listener gets the event's detail. */
  on(name: string, listener: Listener): void {
    const listen = (event: Event): void => {
      if (event instanceof CustomEvent) listener(event.detail);
    };
    listeners.set(listener, listen);
    document.addEventListener(`${TAG}:${name}`, listen);
  },
  off(name: string, listener: Listener): void {
    const listen = listeners.get(listener);
    if (listen !== undefined) document.removeEventListener(`${TAG}:${name}`, listen);
  },
  setLocale: (locale: string, texts: Partial<Strings> = {}) => change({ locale, strings: texts }),
  setTheme: (theme: Pick<SettingsChange, 'theme' | 'color'>) => change(theme),
  destroy: () => currentElement()?.remove(),
  /** A call as in `['open']`: what pages write before this script has arrived works after it as well. */
  push: (call: unknown) => replay([call]),
};

declare global {
  interface Window {
    SupportChat?: unknown;
  }
}

/** Calls made before this script arrived: `(window.SupportChat ||= []).push(['open'])`. */
function replay(queued: unknown): void {
  if (!Array.isArray(queued)) return;
  const methods = new Map<unknown, (...values: never[]) => unknown>(Object.entries(api));
  for (const call of queued) {
    if (!Array.isArray(call)) continue;
    const [method, ...values] = call;
    Reflect.apply(methods.get(method) ?? (() => undefined), undefined, values);
  }
}

function start(): void {
  mount();
  replay(queued);
}

const queued = window.SupportChat;
if (customElements.get(TAG) === undefined) {
  window.SupportChat = api;
  customElements.define(TAG, SupportChatElement);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
