/** Recognises that a customer asks for a person. Precise rather than complete: a model may still hear what this does not. */
import { plainWords } from './plain-words.ts';

const PERSON =
  '(?:agents?|humans?|persons?|people|operators?|representatives?|reps?|someone|somebody|anyone|anybody|assistants?|advis[eo]rs?|colleagues?|supervisors?|staff|employees?|manager|man|woman|team|support)';
const SMALL_WORD =
  '(?:an?|the|your|some|any|to|too|2|with|wit|w|up|through|over|me|us|my|live|real|actual|human|living|goddamn|damn|bloody|fucking|freaking|customer|service|support|sales|billing|whoever|is|in|other|another)';

/** What is matched has gone through `plainWords`. */
const REQUESTS: readonly RegExp[] = [
  // English: a verb of contact, a few small words, a person.
  new RegExp(`\\b(?:to)?(?:talk|speak|chat)(?:t?ing)?(?: ${SMALL_WORD}){1,5} ${PERSON}\\b`),
  new RegExp(`\\b(?:to)?(?:contact|reach)(?:ing)?(?: ${SMALL_WORD}){0,5} ${PERSON}\\b`),
  new RegExp(
    `\\b(?:connect|transfer|hand|put|pass|direct|forward|redirect|switch)(?: (?:over|to))?(?: me| us)(?: ${SMALL_WORD}){0,5} ${PERSON}\\b`,
  ),
  new RegExp(`^(?:connect|transfer)(?: ${SMALL_WORD}){1,3} ${PERSON}$`),
  new RegExp(`\\b(?:get|give|find|send|bring)(?: me)(?: ${SMALL_WORD}){0,4} ${PERSON}\\b`),
  /\b(?:get|bring) (?:an?|some) (?:real |live |actual )?(?:human|person|agent|colleague)\b(?! being)/,
  /\bi (?:just )?(?:need|want|would like|d like|wanna have) (?:an? )?(?:live |real |human |actual )*(?:agent|human|person|operator|representative|rep)(?: please| now)?$/,
  /\b(?:can|could|would|will) (?:yo)?u (?:please )?(?:transfer|escalate|hand over)(?: me| us| this)?(?: over| please| now)*$/,
  /\b(?:transfer|escalate) (?:me|this|it)(?: please| now)*$|\bplease escalate\b|\bput me through\b|\bhand me over\b/,
  /^(?:an? )?(?:live |real |human )*(?:agent|operator|human|representative|rep|person|manager|supervisor)(?: please| now| pls)*$/,
  /\bis (?:there )?(?:any ?body|any ?one|somebody|someone)(?: \w+)? (?:actually )?(?:there|here)\b/,
  /\bis there (?:an?|any) (?:real |live |actual )?(?:person|human|agent|operator|one)(?: (?:i|we) can (?:talk|speak|chat|write).*| there| here)?$/,
  /\b(?:someone|somebody|anyone|anybody)(?: from your team)? (?:can |could |please )?(?:call|phone|ring|get back to|look into it|help me personally)\b/,
  /\b(?:not an? (?:bot|robot|machine)|a real one)\b/,
  /\b(?:where|phone number|way)(?: \w+){0,2} a (?:real )?(?:human|person) (?:picks up|answers|works)\b/,
  /\bdeal with a (?:real )?(?:person|human)\b|\b(?:real |live )?human (?:help|service|support|agent|being please)\b(?! resources)/,
  /\bnext level of support\b|\bmanual customer service\b|\b(?:raise|open|create) a (?:support )?ticket for me\b/,
  /^(?:i need |i want |contact |get )?(?:the )?(?:customer (?:service|support|care)|support)(?: please)?$/,
  /\bspeak (?:to|with) whoever\b|\bwho can i (?:talk|speak|turn) to\b/,
  // German
  /\b(?:mit|zu|an) (?:einem|einer|nem|ner|ihrem|ihrer|jemand\w*)(?: \w+){0,2}? ?(?:mensch\w*|person|mitarbeite\w*|berater\w*|kolleg\w*|kundendienst\w*|agent\w*|support\w*)?(?: \w+){0,2} (?:sprechen|reden|chatten|telefonieren|schreiben|verbinden|verbunden)\b/,
  /\bspreche\w* (?:sie )?(?:bitte )?mit (?:einem|einer|jemand\w*)(?: \w+){0,2} ?(?:mensch\w*|person|mitarbeite\w*)?\b/,
  /\b(?:verbinde\w*|leite\w*) (?:sie )?(?:mich|uns)(?: \w+){0,5} (?:mensch\w*|person|mitarbeite\w*|berater\w*|kolleg\w*|support|kundendienst|kundenservice|jemand\w*)\b/,
  /^(?:bitte )?(?:einen? )?(?:echte[rn]? )?(?:mitarbeiter(?:in)?|mensch(?:en)?|berater|kundenservice|kundendienst|kundensupport|kontaktaufnahme|kontakt zum (?:kundendienst|kundenservice|support))(?: bitte)?$/,
  /\bgibt es (?:einen? |hier )*(?:echte[nr]? )?(?:menschen?|person|jemand\w*)(?: mit dem ich sprechen kann| hier)?$/,
  /\b(?:menschliche|echte menschliche|manuellen?) (?:dienste|hilfe|unterstutzung|kundenservice)\b|^ich brauche (?:unterstutzung|einen menschen|einen mitarbeiter)$/,
  // Spanish
  /\b(?:hablar|chatear|contactar|comunicarme|comunicar|platicar)(?:me)? con (?:el |la |los |un |una |algun |alguna )?(?:persona|humano|humana|agente|operador|operadora|asesor|asesora|alguien|representante|soporte|servicio|encargado|ser humano)\b/,
  /\b(?:pasame|paseme|conectame|conecteme|transfiereme|comuniqueme|ponme|pongame) con\b/,
  /\bhay alg(?:un|una|uien) ?(?:persona|humano|agente)?(?: real| con (?:la|el) que pueda hablar| ahi)?$/,
  /^(?:necesito |quiero |contacte con el |contactar con el )?(?:un |una )?(?:servicio (?:al cliente|humano)(?: manual)?|ayuda humana(?: real)?|agente|operador|apoyo|atencion al cliente|persona real|humano)(?: por favor)?$/,
  // French
  /\b(?:parler|discuter|echanger|contacter|joindre)(?: \w+){0,2}? (?:a |avec |au )?(?:un |une |le |la |votre )?(?:vrai |vraie )?(?:conseill\w+|humain\w*|personne|agent|operat\w+|quelqu ?un|responsable|support|service client|etre humain)\b/,
  /\b(?:passez|mettez|transferez|connectez) (?:moi|nous)(?: \w+){0,4} (?:conseill\w+|humain|personne|agent|operat\w+|quelqu ?un|relation)\b/,
  /^(?:un |une )?(?:vrai |vraie )?(?:conseill\w+|humain|agent|operat\w+|service client)(?: humain)?(?: s il vous plait| svp| sil vous plait)?$/,
  // Portuguese
  /\b(?:falar|conversar|contactar|contatar)(?: com)? (?:o |a |um |uma |algum |alguma )?(?:pessoa|humano|atendente|agente|operador\w*|alguem|representante|suporte|ser humano|assistente)\b/,
  /\b(?:transfere|transfira|passe|passa|ligue|conecte) me\b|\bme (?:transfere|transfira|passe|passa|conecte) (?:para|com|a)\b/,
  /^(?:quero |preciso de )?(?:um |uma )?(?:atendente|atendimento humano|agente|operador|pessoa real)(?: por favor)?$/,
  // Italian
  /\b(?:parlare|chattare|contattare|comunicare)(?: con)? (?:il |la |un |una |un ?altr\w )?(?:vera? )?(?:persona|umano|operator\w|agente|qualcuno|assistente|consulente|responsabile|essere umano|assistenza)\b/,
  /\b(?:passami|mi passi|mettetemi|collegami|mi metta|trasferisci\w*)(?: \w+){0,4} (?:operator\w|persona|umano|agente|qualcuno|contatto)\b/,
  /^(?:un |voglio un )?(?:operatore|agente|persona reale|assistenza clienti|assistenza umana)(?: per favore)?$/,
  // Dutch, Polish, Turkish
  /\bmet (?:een |iemand|de )(?: ?\w+){0,2} ?(?:spreken|praten|chatten|bellen)\b|\bverbind me\b|^(?:een )?(?:medewerker|echt mens)(?: alstublieft| aub)?$/,
  /\b(?:rozmawiac|porozmawiac|pogadac|polaczyc|skontaktowac)(?: sie)? z (?:\w+ )?(?:czlowiekiem|konsultantem|kims|osoba|pracownikiem|agentem|doradca)\b|^konsultant$/,
  /\b(?:temsilci|insan|yetkili|birisi|biri|operator|gercek kisi)\w*(?: \w+){0,2} (?:konus|gorus|bagla|yaz)\w*/,
  // Japanese, Chinese, Arabic: no spaces to lean on, so the words themselves decide.
  /(?:人間|担当者|担当の方|オペレーター|スタッフ|有人)(?:と|に|の方と|へ)?.{0,6}(?:話|つない|繋い|代わ|相談|対応|チャット)/,
  /(?:转|轉|找|接|要|联系|聯繫).{0,3}(?:人工|真人|客服)|^(?:人工|真人)(?:客服|服务|服務)?$|(?:跟|和|与|與)(?:人|真人|客服).{0,3}(?:说|說|聊|谈|談|讲|講)/,
  /(?:التحدث|اتحدث|أتحدث|التكلم|اتكلم|أتكلم|تحويلي|حولني|التواصل).{0,12}(?:شخص|موظف|انسان|إنسان|ممثل|بشري|خدمة العملاء)/,
];

/** `I don't need a human`, `no need to transfer me`. */
const REFUSALS: readonly RegExp[] = [
  /\b(?:dont|do not|no|without|not) (?:need|want|require|have)\b(?: to)?(?: \w+){0,3} (?:human|person|agent|transfer\w*|operator|support|me)\b/,
  /\b(?:kein|keine|keinen) (?:mensch\w*|mitarbeiter|person|agent\w*)\b/,
  /\bno (?:quiero|necesito) (?:hablar|una? (?:persona|agente|humano))\b/,
];

/** Asking when or about something is no request. */
const ABOUT: readonly RegExp[] = [
  /\b(?:what|which|when) (?:are |is |time|hours|days)|\bhours\b|\bat what time\b|\bwas (?:talking|speaking)\b/,
];

export function asksForPerson(text: string): boolean {
  const words = plainWords(text);
  const isDenied = [...REFUSALS, ...ABOUT].some((pattern) => pattern.test(words));
  return !isDenied && REQUESTS.some((pattern) => pattern.test(words));
}
