/**
 * Tells pairs of Chinese characters that ask or join and say little of the subject: `什么`, `是什`, `的`. Words of scripts without spaces are pairs,
 * so that lists of small words, as other languages have them, do not hold them.
 */

/** They ask, join or point, simplified and traditional; Japanese has few of them, and in words. */
const SMALL = new Set('什哪谁吗呢的了是何几呀嘛么甚麼嗎誰幾在与和被为叫有这那');
/** Pairs that mean something of their own nevertheless. */
const TELLING = new Set(
  '目的 现在 現在 在线 在線 在庫 在籍 存在 有效 有効 有料 有限 有关 所有 拥有 共有 占有 任何 几何 完了 終了 了解 行为 作为 和平 和解 是非'.split(
    ' ',
  ),
);

/** `word` is a pair or a single character; anything longer is of another script. */
export function isSmall(word: string): boolean {
  const [first = '', second = '', ...more] = word;
  if (more.length > 0 || TELLING.has(word)) return false;
  return SMALL.has(first) || SMALL.has(second);
}
