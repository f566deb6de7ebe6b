import type { SmallTalkWords } from './small-talk-words.ts';

export const POLISH: SmallTalkWords = {
  greeting: 'czesc witam witaj dzien dobry',
  thanks: 'dziekuje dzieki swietnie',
  goodbye: 'widzenia pa',
  yes: 'tak prosze',
};
