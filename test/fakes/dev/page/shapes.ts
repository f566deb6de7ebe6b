/** What the page shows of the fake Slack, and what people do on it. */

export type Block = Readonly<Record<string, unknown>>;

export interface PageMessage {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly text: string;
  readonly thread_ts?: string;
  readonly blocks?: readonly Block[];
  readonly files?: readonly { readonly id: string; readonly name: string; readonly size: number }[];
  readonly edited?: object;
  readonly reactions?: readonly { readonly name: string; readonly count: number }[];
}

/** Seen by one person only. */
export interface PrivateMessage {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly threadTs?: string;
  readonly blocks?: readonly Block[];
}

export interface PageView {
  readonly id: string;
  readonly user: string;
  readonly view: Block;
}

export interface PageState {
  readonly bot: string;
  readonly users: readonly { readonly id: string; readonly name: string; readonly isBot: boolean }[];
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
  readonly messages: readonly PageMessage[];
  readonly ephemerals: readonly PrivateMessage[];
  readonly modals: readonly PageView[];
  readonly homes: readonly PageView[];
  /** What the bot says it is doing, by `channel:thread`. */
  readonly statuses: Readonly<Record<string, string>>;
  /** The app's message shortcuts. */
  readonly shortcuts: readonly { readonly name: string; readonly callbackId: string }[];
}

/** What is in a modal's fields, by block id and action id, as Slack sends it. */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface Pressed {
  readonly actionId: string;
  readonly blockId?: string;
  readonly value?: string;
  /** Of a menu or list: the value of the entry. */
  readonly selected?: string;
  readonly type?: string;
}

export interface GivenFile {
  readonly name: string;
  readonly mimetype: string;
  readonly base64: string;
}

interface Place {
  readonly channel: string;
  readonly ts: string;
}

export type Deed =
  | {
      readonly kind: 'say';
      readonly user: string;
      readonly channel: string;
      readonly text: string;
      readonly threadTs?: string;
      readonly files?: readonly GivenFile[];
    }
  | ({ readonly kind: 'edit'; readonly text: string } & Place)
  | ({ readonly kind: 'remove' } & Place)
  | { readonly kind: 'command'; readonly user: string; readonly channel: string; readonly text: string }
  | ({ readonly kind: 'shortcut'; readonly user: string; readonly callbackId: string } & Place)
  | ({ readonly kind: 'click'; readonly user: string } & Place & Pressed)
  | ({
      readonly kind: 'click-private';
      readonly user: string;
      readonly channel: string;
      readonly threadTs?: string;
    } & Pressed)
  | ({
      readonly kind: 'click-view';
      readonly user: string;
      readonly viewId: string;
      readonly values: Values;
    } & Pressed)
  | ({ readonly kind: 'click-home'; readonly user: string } & Pressed)
  | { readonly kind: 'submit'; readonly user: string; readonly viewId: string; readonly values: Values }
  | { readonly kind: 'close'; readonly user: string; readonly viewId: string }
  | { readonly kind: 'home'; readonly user: string };

/** What the app found wrong with a modal's fields, by block id; empty when nothing. */
export interface Outcome {
  readonly errors: Readonly<Record<string, string>>;
}
