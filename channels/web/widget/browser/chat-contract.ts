/** What the small script that every page loads and the chat that it loads on demand ask of each other. */
import type { PageSettings } from './settings.ts';

export type ChatEventName =
  | 'ready'
  | 'open'
  | 'close'
  | 'message'
  | 'sent'
  | 'unread'
  | 'mode'
  | 'csat'
  | 'error';

/** Who the customer says they are; given to the server when a conversation begins. */
export interface CustomerContext {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: string;
}

/** The page's side. */
export interface ChatHost {
  readonly root: ShadowRoot;
  /** Tells the page, as the DOM event `support-chat:<name>`. */
  emit(name: ChatEventName, detail?: unknown): void;
  showUnread(count: number): void;
  close(): void;
}

/** The chat's side. */
export interface Chat {
  open(): void;
  close(): void;
  send(text: string): void;
  /** Puts text into the composer for the customer to send. */
  prefill(text: string): void;
  /** Starts anew as the customer that the website vouches for. */
  identify(identityToken: string): void;
  setContext(context: CustomerContext): void;
  configure(settings: PageSettings): void;
  destroy(): void;
}

export type MountChat = (host: ChatHost, settings: PageSettings) => Chat;
