import type { SmallTalkWords } from './small-talk-words.ts';

export const DUTCH: SmallTalkWords = {
  greeting: 'hoi goedemorgen goedemiddag goedenavond',
  thanks: 'bedankt dankjewel dankuwel fijn',
  goodbye: 'doei dag',
  yes: 'graag natuurlijk',
};
