/** What somebody has written and not sent, by ticket, so that looking at another one loses nothing. */

export interface Drafts {
  read(key: DraftKey): string;
  keep(key: DraftKey, text: string): void;
}

/** Of a ticket, as in `T-1042:reply`. */
export type DraftKey = `${string}:${'reply' | 'note'}`;

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
