/** Words that only end a conversation: after a resolution they do not reopen the ticket. */
import { plainWords } from './answer/plain-words.ts';
import { readSmallTalk } from './answer/small-talk.ts';

const MAX_CLOSING_CHARACTERS = 80;
const CLOSING = new Set(
  'ok okay thanks thank you thx ty great perfect cool super nice cheers bye goodbye so very much a lot again all good that helped helps it works now'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}']+/gu;
const ANY_NEW_QUESTION = /[?？؟]/u;

export function isClosing(text: string): boolean {
  if (text.length > MAX_CLOSING_CHARACTERS || ANY_NEW_QUESTION.test(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.every((word) => CLOSING.has(word))) return true;
  const kind = readSmallTalk(text)?.kind;
  return kind === 'thanks' || kind === 'goodbye';
}

/** As `plainWords` writes them, in our languages. */
const GIVING_UP: readonly RegExp[] = [
  /\b(?:never ?mind|forget (?:it|about it)|solved (?:it )?(?:myself|already)|no longer needed)\b|\bi found it(?: myself)?$/,
  /\b(?:hat sich (?:schon |inzwischen |bereits )?erledigt|vergiss es|vergessen sie es|(?:brauche|ist) (?:ich )?(?:keine hilfe|nicht) mehr (?:notig)?|selbst (?:gelost|geschafft))\b|^(?:ist )?schon gut$/,
  /\b(?:laiss(?:ez|e) tomber|plus (?:besoin|la peine)|(?:cest|jai) (?:deja )?(?:resolu|regle)|oubli(?:ez|e) ca)\b/,
  /\b(?:olvidal[oa]|olvidel[oa]|dejal[oa]|ya no (?:hace falta|lo necesito)|ya (?:esta|lo he|lo) (?:resuelto|resolvi|solucionado|solucione))\b/,
  /\b(?:deixa pra la|deixe pra la|(?:ja )?nao (?:e )?precis[ao] mais|ja (?:resolvi|esta resolvido|consegui))\b|^esquece$/,
  /\b(?:lasci[a]? (?:stare|perdere)|non (?:serve|mi serve|ho) piu(?: bisogno)?|ho (?:gia )?risolto)\b/,
  /\b(?:laat maar|(?:is )?al opgelost|niet meer nodig|heb het (?:al )?(?:zelf )?gevonden)\b/,
  /\b(?:niewazne|juz (?:nie trzeba|niepotrzebne|nieaktualne|sobie poradzil[ae]m)|(?:sprawa|problem) (?:juz )?rozwiazan[ya])\b/,
  /\b(?:bos ?ver(?:in)?|gerek kalmadi|(?:kendim )?hallettim|cozuldu|vazgectim)\b/,
  /(?:もう(?:大丈夫|結構|いい)です|(?:自己|自分で)?解決しました|やっぱり(?:大丈夫|いい)です)/,
  /(?:^不用了$|^算了|已经(?:解决|好)了|已經(?:解決|好)了|没事了|沒事了|不需要了)/,
  /(?:لا داعي|خلاص (?:شكرا|انحلت)|تم الحل|انحلت المشكله|حليت المشكله|ما عاد (?:احتاج|احتاج))/,
];

/** The customer needs nobody any more. */
export function isGivingUp(text: string): boolean {
  if (text.length > MAX_CLOSING_CHARACTERS || ANY_NEW_QUESTION.test(text)) return false;
  const words = plainWords(text);
  return GIVING_UP.some((pattern) => pattern.test(words));
}
