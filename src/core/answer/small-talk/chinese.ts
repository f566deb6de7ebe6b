import type { SmallTalkWords } from './small-talk-words.ts';

export const CHINESE: SmallTalkWords = {
  greeting: '你好 您好 早上好 晚上好 你好啊 嗨',
  thanks: '谢谢 谢谢你 谢谢您 多谢 感谢 謝謝',
  goodbye: '再见 拜拜 再見',
  yes: '是 是的 好 好的 可以 需要 要',
};
