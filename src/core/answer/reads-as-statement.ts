/** Tells messages that report something and ask nothing: `My order came broken.` An answer to them is a question back, not a no. */

/** Whoever tells something begins with who or what it is about. */
const BEGINNINGS = [
  "my our the this it i i've i'm we we've nothing something",
  'mein meine meinem meinen unser unsere der die das ich wir es nichts',
  'mon ma mes notre nos le la les je nous rien',
  'mi mis nuestro nuestra nuestros nuestras el la los las yo me nos no se nada',
  'meu minha meus minhas nosso nossa o a os as eu não nada',
  'il la lo i gli le io noi mi non nulla niente',
  'mijn onze ons de het dit ik we wij er niets',
];
/** What makes a report of it: something is, happened, or did not. */
const REPORTS = [
  "is isn't are aren't was wasn't were has hasn't have haven't had came come does doesn't do don't did didn't won't can't cannot couldn't got arrived keeps stopped broke broken failed fails lost missing wrong never not crashed crashes happened",
  'ist sind war waren hat haben hatte kam kommt geht ging wurde funktioniert nicht kein keine kaputt fehlt fehlen defekt verloren falsch',
  'est sont était a ai ont pas plus jamais arrivé arrivée cassé cassée fonctionne marche manque perdu reçu',
  'es está están estaba ha han llegó llegaron no funciona falta faltan roto rota rotos perdido nunca vino recibí',
  'é está estão estava foi chegou chegaram não funciona falta faltam quebrado quebrada quebrou perdido nunca veio recebi',
  'è sono era ha hanno arrivato arrivata arrivati non funziona manca mancano rotto rotta perso mai ricevuto',
  'is zijn was waren heeft hebben kwam komt doet werkt niet geen kapot ontbreekt verloren nooit',
];
const WISHES =
  /(?<![\p{L}])(?:want|wanted|need|like to|looking for|wish|möchte|will|brauche|suche|würde gern|veux|voudrais|besoin|cherche|souhaite|quiero|necesito|quisiera|busco|quero|preciso|gostaria|voglio|vorrei|bisogno|cerco|wil|zou graag|nodig|zoek)(?![\p{L}])/iu;
/** A question behind the story, also without its mark: `…, can we still set it up` */
const ASKS = new RegExp(
  `[,.;:–—-]\\s*(?:and |but |so |und |aber |et |y |e |en )?(?:${[
    '(?:(?:when|where|which|who) )?(?:can|could|do|does|did|will|would|should|may|must|is|are) (?:i|we|you|it|they|he|she|there|this|that|the|my|our)',
    'how|what|why',
    '(?:kann|können|könnt|darf|dürfen|soll|sollen|muss|müssen|ist|sind|geht|gibt|wird) (?:ich|wir|man|das|es|ihr|sie|du|die|der)',
    'wie|warum|wieso',
    'est-ce|puis-je|peut-on|pouvez-vous|comment|pourquoi',
    'puedo|podemos|se puede|cómo|cuándo|dónde|por qué',
    '(?:come |como )?(?:posso|podemos|possiamo|si può)',
    '(?:kan|kunnen|mag|moet) (?:ik|we|wij|je|het)',
    'hoe|waarom',
  ].join('|')})(?![\\p{L}'])`,
  'iu',
);
const GREETING =
  /^(?:hi|hello|hey|hallo|guten tag|moin|bonjour|salut|hola|buenos días|buenas|olá|oi|ciao|buongiorno|goedendag)\b[\s,.!]*(?:there|team|all|zusammen|everyone)?[\s,.!–-]*/iu;
const MIN_WORDS = 3;
const MAX_WORDS = 60;

const LANGUAGES = BEGINNINGS.map((words, at) => ({
  begins: new Set(words.split(' ')),
  reports: new Set((REPORTS[at] ?? '').split(' ')),
}));

export function readsAsStatement(message: string): boolean {
  if (/[?？؟]/u.test(message) || WISHES.test(message) || ASKS.test(message)) return false;
  const words =
    message
      .replace(GREETING, '')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}']+/gu) ?? [];
  if (words.length < MIN_WORDS || words.length > MAX_WORDS) return false;
  const [first = ''] = words;
  return LANGUAGES.some(
    ({ begins, reports }) => begins.has(first) && words.slice(1).some((word) => reports.has(word)),
  );
}
