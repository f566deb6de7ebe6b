import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:agents?|humans?|persons?|people|operators?|representatives?|reps?|someone|somebody|anyone|anybody|assistants?|advis[eo]rs?|colleagues?|supervisors?|staff|employees?|manager|man|woman|team|support|customer (?:service|support|care))';
const SMALL_WORD =
  '(?:an?|the|your|some|any|one|of|to|too|2|with|wit|w|up|through|over|me|us|my|live|real|actual|human|living|goddamn|damn|bloody|fucking|freaking|customer|service|support|sales|billing|technical|whoever|is|in|other|another|different|please)';

/** Whoever speaks one of these does not yet speak to somebody. */
const LANGUAGE = `(?:${namesOfLanguages().join('|')})`;

function namesOfLanguages(): readonly string[] {
  const codes =
    'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return codes.split(' ').map((code) => (names.of(code) ?? code).toLowerCase());
}

export const ENGLISH: RequestPatterns = {
  asks: [
    // A verb of contact, a few small words, a person.
    new RegExp(`\\b(?:to)?(?:talk|speak|chat)(?:t?ing)?(?: ${SMALL_WORD}){1,5} ${PERSON}\\b`),
    new RegExp(`\\b(?:to)?(?:contact|reach)(?:ing)?(?: ${SMALL_WORD}){0,5} ${PERSON}\\b`),
    new RegExp(
      `\\b(?:connect|transfer|hand|put|pass|direct|forward|redirect|switch)(?: (?:over|to))?(?: me| us)(?: ${SMALL_WORD}){0,5} ${PERSON}\\b`,
    ),
    new RegExp(
      `\\b(?:forward|pass|hand|escalate|transfer) (?:this|it)(?: (?:over|on|to))*(?: ${SMALL_WORD}){0,4} ${PERSON}\\b`,
    ),
    new RegExp(
      `\\bput me in (?:touch|contact)\\b|\\bget (?:me )?in touch with(?: ${SMALL_WORD}){0,4} ${PERSON}\\b`,
    ),
    new RegExp(`^(?:connect|transfer)(?: ${SMALL_WORD}){1,3} ${PERSON}$`),
    new RegExp(`\\b(?:get|give|find|send|bring)(?: me)(?: ${SMALL_WORD}){0,4} ${PERSON}\\b`),
    /\b(?:get|bring) (?:an?|some) (?:real |live |actual )?(?:human|person|agent|colleague)\b(?! being)/,
    /\bi (?:just )?(?:need|want|would like|d like|wanna have) (?:an? )?(?:live |real |human |actual ){0,3}(?:agent|human|person|operator|representative|rep)(?:$| (?:please|now|asap|right|because|cause|since|my|this|it|its|i|im|ive|not|to (?:help|look|talk|speak|answer|handle|call))\b)/,
    /\b(?:can|could|would|will) (?:yo)?u (?:please )?(?:transfer|escalate|hand over)(?: me| us| this)?(?: over| please| now){0,3}$/,
    /\b(?:transfer|escalate) (?:me|this|it)(?: please| now){0,2}$|\bplease escalate\b|\bput me through\b|\bhand me over\b/,
    /^(?:an? )?(?:live |real |human ){0,3}(?:agent|operator|human|representative|rep|person|manager|supervisor)(?: please| now| pls)?$/,
    /\bis (?:there )?(?:any ?body|any ?one|somebody|someone)(?: \w+)? (?:actually )?(?:there|here)\b/,
    /\bis there (?:an?|any) (?:real |live |actual )?(?:person|human|agent|operator|one)(?: (?:i|we) can (?:talk|speak|chat|write).{0,60}| there| here)?$/,
    /\b(?:someone|somebody|anyone|anybody)(?: from (?:your |the )?\w+)? (?:can |could |please )?(?:call|phone|ring|get back to|look into it|help me personally)\b/,
    /\b(?:not an? (?:bot|robot|machine)|a real one|(?:dont|do not) want (?:to (?:talk|speak|chat) (?:to|with) )?(?:an? |this )?(?:bot|robot|machine))\b/,
    /\b(?:where|phone number|way)(?: \w+){0,2} a (?:real )?(?:human|person) (?:picks up|answers|works)\b/,
    /\bdeal with a (?:real )?(?:person|human)\b|\b(?:real |live )?human (?:help|service|support|agent|being please)\b(?! resources)/,
    /\bnext level of support\b|\bmanual customer service\b|\b(?:raise|open|create) a (?:support )?ticket for me\b/,
    /^(?:i need |i want |contact |get )?(?:the )?(?:customer (?:service|support|care)|support)(?: please)?$/,
    /\bspeak (?:to|with) whoever\b|\bwho can i (?:talk|speak|turn) to\b/,
  ],
  denies: [
    /\b(?:dont|do not|no|without|not) (?:need|want|require|have)\b(?: to)?(?: \w+){0,3} (?:human|person|agent|transfer\w{0,8}|operator|support|me)\b/,
    // Asking in which language, for others, when, or about something is no request.
    new RegExp(
      `^(?!.*\\b${PERSON}\\b).*\\b(?:speak|talk|chat|write|answer|reply|understand)s?(?: to me)?(?: in)? ${LANGUAGE}\\b`,
    ),
    /\bhow (?:do|does|can|could|will|would|should) (?:my |our |the )?(?:customers?|users?|visitors?|clients?|guests?|people|they)\b/,
    /\b(?:what|which|when) (?:are |is |time|hours|days)|\bhours\b|\bat what ?time\b|\bwas (?:talking|speaking)\b/,
  ],
};
