/** Recognises customers who ask what is remembered about them, or want it forgotten, in every bundled language. */
import { plainWords } from '../answer/plain-words.ts';

export type MemoryRequest =
  | { readonly kind: 'list' }
  | { readonly kind: 'forget-all' }
  /** `number`: from 1, in the list that the bot shows. */
  | { readonly kind: 'forget-number'; readonly number: number }
  /** `words`: what the fact is about. */
  | { readonly kind: 'forget-about'; readonly words: string };

/** On the text as `plainWords` writes it: lower case, no accents, no punctuation. */
interface RequestPatterns {
  readonly list: RegExp;
  readonly all: RegExp;
  /** Group `which`: a number, or words of the fact. */
  readonly one: RegExp;
}

const ENGLISH: RequestPatterns = {
  list: /^(?:(?:please |can you |could you )*(?:tell|show) me )?what (?:(?:do|does|have|has) (?:you|the bot|it)|(?:you|the bot|it)(?: have| has)?|is)(?: still| already)? (?:remember(?:s|ed)?|knows?|known|stored?|saved?|kept|learn(?:ed|t))(?: about| of)? ?(?:about )?me(?: .{0,20})?$|^(?:please )?(?:show|list|tell)(?: me)? (?:my|your) memor(?:y|ies)(?: (?:of|about) me)?$|^whats (?:stored|saved|remembered|known) about me$|^do you remember (?:me|anything about me)$/,
  all: /^(?:please |can you |could you )*(?:forget|delete|erase|remove|clear) (?:everything|all|all of it|it all)(?: (?:that )?(?:you|the bot)(?: have| has)? ?(?:knows?|remember(?:s|ed)?|stored|saved)?)?(?: (?:about|of) me)?(?: please)?$|^(?:please )?forget (?:about )?me(?: please)?$|^(?:please )?(?:delete|clear|erase) (?:my|your) memor(?:y|ies)(?: (?:of|about) me)?$/,
  one: /^(?:please |can you |could you )*forget (?:number |no |nr |fact |memory |about |that |the fact that )?(?:(?:about )?(?:that )?my )?(?<which>.+?)(?: please)?$/,
};

const GERMAN: RequestPatterns = {
  list: /^was (?:wei(?:ß|ss)t du|wissen sie|wisst ihr|(?:hast|haben|habt|merkst|merken) (?:du|sie|ihr)(?: dir| sich| euch)?)(?: .{0,20})?(?:uber mich|von mir)(?: .{0,20})?$|^erinner(?:st du dich|n sie sich) an mich$/,
  all: /^(?:bitte )?(?:vergiss|vergessen sie|vergesst|losche?|loschen sie)(?: bitte)? (?:alles|mich)(?: .{0,30})?$/,
  one: /^(?:bitte )?(?:vergiss|vergessen sie)(?: bitte)? (?:nummer |nr |dass |meinen? |meine[mnrs] )?(?<which>.+)$/,
};

const FRENCH: RequestPatterns = {
  list: /^(?:quest ce que |que )(?:(?:vous|tu) (?:savez|sais|retenez|retiens|avez retenu|as retenu|avez enregistre|as enregistre)|savez vous|sais tu|retenez vous|retiens tu)(?: deja| encore)? (?:de|sur|a propos de|a mon) (?:moi|sujet)$/,
  all: /^(?:sil (?:vous|te) plait )?(?:oubli(?:ez|e)|supprim(?:ez|e)|effac(?:ez|e)) (?:moi|tout(?: ce que .{0,30})?(?: (?:de|sur) moi)?)(?: sil (?:vous|te) plait)?$/,
  one: /^(?:sil (?:vous|te) plait )?oubli(?:ez|e) (?:le numero |numero |que |mon |ma |mes )?(?<which>.+)$/,
};

const SPANISH: RequestPatterns = {
  list: /^que (?:sabes?|recuerdas?|guardas?|has guardado|tienes guardado|has recordado)(?: usted)?(?: todavia)? (?:de|sobre|acerca de) mi$/,
  all: /^(?:por favor )?(?:olvidame|olvideme|(?:olvid[ae]|borr[ae]|elimin[ae]) todo(?: lo que .{0,30})?(?: (?:de|sobre) mi)?)(?: por favor)?$/,
  one: /^(?:por favor )?olvid[ae] (?:el numero |numero |que |mi |mis )?(?<which>.+)$/,
};

const PORTUGUESE: RequestPatterns = {
  list: /^o que (?:voce |voces |e que )?(?:sabe[sm]?|lembra[sm]?|guardou|guarda) (?:de|sobre) mim$/,
  all: /^(?:por favor )?(?:esqueca|esquece|apague|apaga) (?:me|tudo(?: o que .{0,30})?(?: (?:de|sobre) mim)?)(?: por favor)?$/,
  one: /^(?:por favor )?(?:esqueca|esquece) (?:o numero |numero |que |meu |minha )?(?<which>.+)$/,
};

const ITALIAN: RequestPatterns = {
  list: /^(?:che )?cosa (?:sai|sa|ricordi|ricorda|sapete|hai salvato|ti ricordi)(?: ancora)? (?:di|su) me$/,
  all: /^(?:per favore )?(?:dimenticami|(?:dimentica|dimentichi|cancella|cancelli) tutto(?: (?:quello|cio) che .{0,30})?(?: (?:di|su) me)?)(?: per favore)?$/,
  one: /^(?:per favore )?(?:dimentica|dimentichi) (?:il numero |numero |che |il mio |la mia )?(?<which>.+)$/,
};

const DUTCH: RequestPatterns = {
  list: /^wat (?:weet|onthoud|onthoudt|herinner|heb|hebt) (?:je|u|jij|jullie)(?: je| zich)?(?: nog)? (?:over|van) (?:mij|me)(?: onthouden| opgeslagen)?$/,
  all: /^(?:alsjeblieft )?(?:vergeet|wis|verwijder) (?:mij|me|alles(?: wat .{0,30})?(?: (?:over|van) (?:mij|me))?)(?: alsjeblieft| alstublieft| aub)?$/,
  one: /^(?:alsjeblieft )?vergeet (?:nummer |nr |dat |mijn )?(?<which>.+)$/,
};

const POLISH: RequestPatterns = {
  list: /^co (?:o mnie )?(?:wiesz|pamietasz|pamietacie|wiecie|zapamietales|zapamietano)(?: o mnie)?$/,
  all: /^(?:prosze )?(?:zapomnij|zapomnijcie|usun|skasuj) (?:o mnie|wszystko(?: co .{0,30})?(?: o mnie)?)$/,
  one: /^(?:prosze )?zapomnij (?:o )?(?:numer |numerze |ze |moj |moja |moje )?(?<which>.+)$/,
};

const TURKISH: RequestPatterns = {
  list: /^(?:benim )?hakkimda (?:ne|neler|neyi) (?:biliyorsun|hatirliyorsun|sakliyorsun)(?:uz)?$/,
  all: /^(?:lutfen )?(?:hakkimdaki |benimle ilgili )?(?:her ?seyi|beni) (?:unut|sil)(?:un|in|unuz)?$/,
  one: /^(?:lutfen )?(?<which>.+?)(?: numarayi| numarali bilgiyi| bilgisini)? unut(?:un|unuz)?$/,
};

const JAPANESE: RequestPatterns = {
  list: /^私(?:について|のこと|に関して)(?:は|で|を)?(?:何|なに)?(?:を|か)?(?:覚え|知って|記憶|保存).{0,12}$|^(?:何|なに)を(?:覚え|記憶し|知っ)て.{0,8}私.{0,8}$/,
  all: /^(?:私(?:について|のこと|に関する)?(?:を|は|の)?)?(?:情報を|記憶を|こと(?:を)?)?(?:全部|すべて|全て)(?:を)?(?:忘れて|消して|削除して)(?:ください|下さい)?$|^私のことを?忘れて(?:ください|下さい)?$/,
  one: /^(?<which>.{1,60}?)(?:番)?(?:のこと)?を?忘れて(?:ください|下さい)?$/,
};

const CHINESE: RequestPatterns = {
  list: /^(?:你|您|你们)(?:还)?(?:都)?(?:记得|记住|知道|记录|保存)(?:了)?(?:关于)?我(?:的)?(?:什么|哪些).{0,6}$|^关于我(?:你|您|你们)?(?:还)?(?:都)?(?:记得|知道|记住|保存|记录)(?:了)?(?:什么|哪些).{0,4}$/,
  all: /^(?:请|請)?(?:忘记|忘掉|删除|清除|忘了)(?:你)?(?:关于)?我(?:的)?(?:一切|所有|全部)?(?:信息|记忆|内容)?$|^(?:请|請)?(?:忘记|忘掉|删除|清除)(?:一切|所有|全部)(?:信息|记忆|内容)?$/,
  one: /^(?:请|請)?(?:忘记|忘掉|忘了)(?:第)?(?:我的)?(?<which>.+?)(?:条|條|号)?$/,
};

const ARABIC: RequestPatterns = {
  list: /^(?:ماذا|ما الذي|ما) (?:تعرف|تتذكر|تذكر|حفظت|تحفظ)(?:ه)? (?:عني|عنى)$/,
  all: /^(?:من فضلك )?(?:انسني|(?:انس|انسى|احذف|امسح) كل (?:شيء|شي|ما).{0,40})$/,
  one: /^(?:من فضلك )?(?:انس|انسى) (?:رقم |أن |ان )?(?<which>.+)$/,
};

const LANGUAGES: readonly RequestPatterns[] = [
  ...[ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN],
  ...[DUTCH, POLISH, TURKISH, JAPANESE, CHINESE, ARABIC],
];
/** Longer messages are about something else too. */
const MAX_CHARACTERS = 160;
const NUMBER = /^\d{1,2}$/;

/** Undefined when it is neither. Whether there is such a fact is for the caller to see. */
export function readMemoryRequest(text: string): MemoryRequest | undefined {
  if (text.length > MAX_CHARACTERS) return undefined;
  const plain = plainWords(text);
  if (LANGUAGES.some(({ list }) => list.test(plain))) return { kind: 'list' };
  if (LANGUAGES.some(({ all }) => all.test(plain))) return { kind: 'forget-all' };
  for (const { one } of LANGUAGES) {
    const which = one.exec(plain)?.groups?.which?.trim();
    if (which === undefined) continue;
    return NUMBER.test(which)
      ? { kind: 'forget-number', number: Number(which) }
      : { kind: 'forget-about', words: which };
  }
  return undefined;
}
