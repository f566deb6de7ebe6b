import type { SmallTalkWords } from './small-talk-words.ts';

export const FRENCH: SmallTalkWords = {
  greeting: 'bonjour bonsoir salut coucou',
  thanks: 'merci parfait',
  goodbye: 'revoir adieu',
  yes: 'oui ouais volontiers',
};
