/** Sentences that state nothing about the organisation: greetings, thanks, and questions back. */
import { plainWords } from '../plain-words.ts';

const SOCIAL =
  /^(?:hi|hello|hey|good (?:morning|day|evening)|thanks?|thank you|youre welcome|welcome|glad|happy to|great|sure|of course|no problem|sorry|im sorry|i am sorry|im (?:an?|the|here|happy|glad|just)|i am (?:an?|the|here|happy|glad|just)|bye|goodbye|have an?|take care|let me know|feel free|i hope (?:this|that)|hope (?:this|that)|hallo|guten|danke|gern|ich bin (?:ein|der|hier)|auf wiedersehen|tut mir leid|bonjour|bonsoir|merci|je suis (?:un|l|la)|avec plaisir|desole|hola|gracias|de nada|soy (?:un|el)|lo siento|ola|obrigad|sou (?:um|o)|ciao|salve|grazie|prego|sono (?:un|l)|hoi|graag|dzien dobry|dziekuje|merhaba|rica ederim|こんにちは|どういたしまして|申し訳|您好|你好|不客气|抱歉|مرحبا|شكرا|عفوا|على الرحب)/;
const HOLDS_FACTS = /\d|https?:|www\.|[`@]|\*\*/;
const SECRET =
  /pass ?w|password|kennwort|passwort|mot de passe|contrasena|senha|wachtwoord|haslo|sifre|パスワード|密码|密碼|كلمة (?:ال)?(?:مرور|سر)|\b(?:card|cvv|cvc|pin|iban|ssn|social security|bank|account number|karte|konto|carte|tarjeta|cartao|carta|login|credentials?|token|api key|passport|code)\b/;
/** `Enter your password` is a step on a page; `tell me` is a trap. */
const ASKS_FOR =
  /\b(?:tell|send|give|share|provide|text|e ?mail|reply with|write me|confirm|nenne\w?|sende\w?|schicke\w?|gib|geben sie|envoye[zr]|donne[zr]|indique[zr]|envia\w?|envie|dime|digame|mande|manda|informe|invia\w?|mandami|stuur|geef|podaj|wyslij)\b/;
const MAX_CHARACTERS = 240;

export function isCourtesy(sentence: string): boolean {
  if (sentence.length > MAX_CHARACTERS || HOLDS_FACTS.test(sentence)) return false;
  const words = plainWords(sentence);
  return (isQuestion(sentence) && !SECRET.test(words)) || SOCIAL.test(words);
}

/** Nobody is asked for a password or a card by a bot, whatever an article says. */
export function asksForSecret(sentence: string): boolean {
  const words = plainWords(sentence);
  return SECRET.test(words) && (isQuestion(sentence) || ASKS_FOR.test(words));
}

function isQuestion(sentence: string): boolean {
  return /[?？؟]["”’»)]{0,2}$/.test(sentence.trim());
}
