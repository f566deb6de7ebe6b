import type { SmallTalkWords } from './small-talk-words.ts';

export const TURKISH: SmallTalkWords = {
  greeting: 'merhaba selam gunaydin',
  thanks: 'tesekkurler tesekkur sagol',
  goodbye: 'hosca hoscakal gorusuruz',
  yes: 'evet lutfen',
};
