/** Words that only end a conversation: after a resolution they do not reopen the ticket. */

const MAX_CLOSING_CHARACTERS = 60;
const CLOSING = new Set(
  'ok okay thanks thank you thx ty great perfect cool super nice cheers bye goodbye so very much a lot again all good that helped helps it works now danke vielen dank merci beaucoup gracias muchas grazie mille obrigado obrigada bedankt dziękuję teşekkürler'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}']+/gu;
const ANY_NEW_QUESTION = /\?/;

export function isClosing(text: string): boolean {
  if (text.length > MAX_CLOSING_CHARACTERS || ANY_NEW_QUESTION.test(text)) return false;
  const words = text.toLowerCase().match(WORD) ?? [];
  return words.every((word) => CLOSING.has(word));
}

const GIVING_UP =
  /\b(?:never ?mind|forget (?:it|about it)|solved it myself|no longer needed|hat sich erledigt)\b/i;

/** The customer needs nobody any more. */
export function isGivingUp(text: string): boolean {
  return text.length <= MAX_CLOSING_CHARACTERS && !ANY_NEW_QUESTION.test(text) && GIVING_UP.test(text);
}
