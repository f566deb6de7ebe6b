/** Tells messages that can hardly be understood without what was said before. Only such ones are worth asking a model to complete. */
import type { StoredMessage } from '../../../contract/records.ts';

/** Words that stand for something named earlier. Those that are mostly articles (`das`, `het`) are left out. */
const REFERENCES = [
  'it its they them their theirs this these those he she him her same others instead ones',
  'es sie ihn ihm ihnen dies dieses dort dafür damit davon dazu darauf daran dabei stattdessen',
  'elle ils elles ça cela celui celle ceux celles',
  'eso esto ello aquello ellos ellas esa ese mismo misma allí',
  'isso isto aquilo ele ela eles elas nele nela disso',
  'esso essa essi ciò questo quello questa quella lì',
  'dat dit daar ervoor daarvoor ermee daarmee',
  'tego temu tym tam jego jej nim niej',
  'bu bunu bunun buna onu onun ona orada',
  'هذا هذه ذلك تلك هو هي هناك ذاك',
].flatMap((words) => words.split(' '));
const REFERENCE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${REFERENCES.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
/** Not `is there a limit`, not `a plan that includes it`. */
const ENGLISH_REFERENCE = /(?<!\b(?:is|are|was|were) )\bthere\b|\bthat(?=\s*(?:[?.!,]|$|one\b))/iu;
const UNSPACED_REFERENCE = /それ|これ|そこ|その|この|あれ|它|这个|那个|这里|那里|這個|那個/u;
/** What ties a sentence to the one before. */
export const CONTINUATION =
  /^[\s¿¡]*(?:(?:and|but|or|so|also|then|what about|how about|what if|why not|und|aber|oder|auch|dann|was ist mit|wie ist es mit|et|mais|ou|aussi|y|pero|qué tal|e|mas|também|ma|anche|en|maar|ook|a co z|ale|też|peki|ya|ama)(?![\p{L}\p{N}])|では|じゃあ|那么|那麼|那|وماذا|طيب)/iu;

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const FEW_WORDS = 3;
const FEW_CHARACTERS = 6;
/** Longer messages say themselves what they are about. */
const MAX_CHARACTERS = 400;

export function readsAsFollowUp(question: string, history: readonly StoredMessage[]): boolean {
  if (question.length > MAX_CHARACTERS || !history.some(wasAnswered)) return false;
  return CONTINUATION.test(question) || refersBack(question) || isShort(question);
}

/** Whether something in it stands for what was named before. */
export function refersBack(text: string): boolean {
  return REFERENCE.test(text) || ENGLISH_REFERENCE.test(text) || UNSPACED_REFERENCE.test(text);
}

function wasAnswered({ role, deletedAt }: StoredMessage): boolean {
  return (role === 'assistant' || role === 'staff') && deletedAt === undefined;
}

function isShort(question: string): boolean {
  if (UNSPACED.test(question)) return [...question.trim()].length <= FEW_CHARACTERS;
  return question.trim().split(/\s+/).length <= FEW_WORDS;
}
