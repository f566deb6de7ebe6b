/** Every word that the widget says by itself. A website overrides any of them with `SupportChat.init({ strings })`. */

export const ENGLISH = {
  openChat: 'Open chat',
  closeChat: 'Close chat',
  unread: '{count} new messages',
  unavailable: 'The chat cannot be loaded. Please try again.',
  name: 'Support',
  assistant: 'Assistant (AI)',
  you: 'You',
  staff: 'Support team',
  statusBot: 'AI assistant',
  statusQueue: 'Waiting for a person',
  statusHuman: 'You are talking with {name}',
  talkToPerson: 'Talk to a person',
  welcomeTitle: 'How can we help?',
  welcome: 'Ask in your own words. Answers come from our help centre and show their sources.',
  composerLabel: 'Your message',
  composerHint: 'Write a message…',
  send: 'Send',
  sending: 'Sending…',
  notSent: 'Not sent',
  retry: 'Retry',
  writing: '{name} is writing',
  stopped: 'Stopped: a person takes over',
  sources: 'Sources',
  source: 'Source {number}: {title}',
  openSource: 'Open the article',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  newMessages: 'New messages',
  reconnecting: 'Reconnecting…',
  draining: 'We are restarting. You will be connected again in a moment.',
  queueTitle: 'A person will take over',
  queueNext: 'You can keep writing, or come back later.',
  expired: 'Your earlier conversation has ended, so we started a new one.',
  forbidden: 'The chat is not available on this website.',
  failed: 'That did not work. Please try again.',
  csatTitle: 'How was it?',
  csatScore: '{score} of 5',
  csatComment: 'Anything to add? (optional)',
  csatSend: 'Send rating',
  csatThanks: 'Thank you for your rating.',
} as const;

export type StringName = keyof typeof ENGLISH;
export type Strings = Readonly<Record<StringName, string>>;

/** Puts values into `{name}` places. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
