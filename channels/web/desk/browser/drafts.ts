/** What somebody has written and not sent, by ticket, so that looking at another one loses nothing. */

export interface Drafts {
  read(key: string): string;
  keep(key: string, text: string): void;
}

export function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  return {
    read: (key) => texts.get(key) ?? '',
    keep(key, text) {
      if (text === '') texts.delete(key);
      else texts.set(key, text);
    },
  };
}
