/** The words of the closed widget. Every page loads them, so there are few. */

export const LAUNCHER_ENGLISH = {
  openChat: 'Open chat',
  closeChat: 'Close chat',
  unread: '{count} new messages',
  unavailable: 'The chat cannot be loaded. Please try again.',
  name: 'Support',
} as const;

export type LauncherStrings = Readonly<Record<keyof typeof LAUNCHER_ENGLISH, string>>;

/** Puts values into `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
