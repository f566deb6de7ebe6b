import type { SmallTalkWords } from './small-talk-words.ts';

export const JAPANESE: SmallTalkWords = {
  greeting: 'こんにちは こんばんは おはようございます はじめまして',
  thanks: 'ありがとう ありがとうございます ありがとうございました 助かりました',
  goodbye: 'さようなら 失礼します',
  yes: 'はい お願いします はいお願いします',
};
