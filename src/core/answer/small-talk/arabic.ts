import type { SmallTalkWords } from './small-talk-words.ts';

export const ARABIC: SmallTalkWords = {
  greeting: 'مرحبا السلام عليكم اهلا أهلا سلام',
  thanks: 'شكرا شكرًا جزيلا',
  goodbye: 'وداعا',
  yes: 'نعم أجل ايوه',
};
