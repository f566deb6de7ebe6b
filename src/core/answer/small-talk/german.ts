import type { SmallTalkWords } from './small-talk-words.ts';

export const GERMAN: SmallTalkWords = {
  greeting: 'hallo moin servus guten tag morgen abend gruss',
  thanks: 'danke dank dankeschon vielen super prima klasse',
  goodbye: 'tschuss tschau wiedersehen ciao',
  yes: 'ja jo gerne gern bitte klar jawohl',
};
