import type { SmallTalkWords } from './small-talk-words.ts';

export const ITALIAN: SmallTalkWords = {
  greeting: 'salve buongiorno buonasera',
  thanks: 'grazie mille perfetto',
  goodbye: 'arrivederci',
  yes: 'certo',
};
