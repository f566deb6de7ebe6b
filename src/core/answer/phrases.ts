/** What the bot says in its own words, in the languages that it greets in. Everything else it says is quoted or written by a model. */

export type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'it';

export interface Phrases {
  readonly greeting: string;
  readonly thanks: string;
  readonly goodbye: string;
  readonly unknown: string;
  /** Before the titles of the nearest articles. */
  readonly nearest: string;
  /** A question: whoever says yes to it gets a person. */
  readonly offer: string;
  /** After a no to the offer. */
  readonly refused: string;
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    greeting: 'Hello! What can I help you with?',
    thanks: "You're welcome! Just write if anything else comes up.",
    goodbye: 'Goodbye, and thanks for getting in touch!',
    unknown: "I couldn't find an answer to that in our help articles, and I don't want to guess.",
    nearest: 'The closest I have:',
    offer: 'Shall I get a person to help you? Just say “yes”.',
    refused: 'All right. Just write if anything else comes up.',
  },
  de: {
    greeting: 'Hallo! Wobei kann ich helfen?',
    thanks: 'Gern geschehen! Schreiben Sie einfach, wenn noch etwas ist.',
    goodbye: 'Auf Wiedersehen und danke für Ihre Nachricht!',
    unknown: 'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden, und raten möchte ich nicht.',
    nearest: 'Am nächsten kommt:',
    offer: 'Soll ich einen Menschen dazuholen? Antworten Sie einfach „ja“.',
    refused: 'In Ordnung. Schreiben Sie einfach, wenn noch etwas ist.',
  },
  fr: {
    greeting: 'Bonjour ! En quoi puis-je vous aider ?',
    thanks: "Avec plaisir ! Écrivez-moi s'il y a autre chose.",
    goodbye: 'Au revoir et merci de nous avoir écrit !',
    unknown: "Je n'ai pas trouvé de réponse dans nos articles d'aide et je préfère ne pas deviner.",
    nearest: "Ce qui s'en rapproche le plus :",
    offer: 'Voulez-vous parler à une personne ? Répondez simplement « oui ».',
    refused: "D'accord. Écrivez-moi s'il y a autre chose.",
  },
  es: {
    greeting: '¡Hola! ¿En qué puedo ayudarle?',
    thanks: '¡De nada! Escríbame si necesita algo más.',
    goodbye: '¡Hasta luego y gracias por escribirnos!',
    unknown: 'No he encontrado la respuesta en nuestros artículos de ayuda y prefiero no adivinar.',
    nearest: 'Lo más parecido que tengo:',
    offer: '¿Quiere que le atienda una persona? Responda «sí».',
    refused: 'De acuerdo. Escríbame si necesita algo más.',
  },
  pt: {
    greeting: 'Olá! Em que posso ajudar?',
    thanks: 'De nada! Escreva se precisar de mais alguma coisa.',
    goodbye: 'Até logo e obrigado pelo contato!',
    unknown: 'Não encontrei a resposta nos nossos artigos de ajuda e prefiro não adivinhar.',
    nearest: 'O mais próximo que tenho:',
    offer: 'Quer que uma pessoa ajude você? Basta responder “sim”.',
    refused: 'Tudo bem. Escreva se precisar de mais alguma coisa.',
  },
  it: {
    greeting: 'Ciao! Come posso aiutarla?',
    thanks: 'Prego! Mi scriva pure se serve altro.',
    goodbye: 'Arrivederci e grazie per averci scritto!',
    unknown: 'Non ho trovato una risposta nei nostri articoli di aiuto e preferisco non indovinare.',
    nearest: 'Quello che si avvicina di più:',
    offer: 'Vuole parlare con una persona? Risponda semplicemente «sì».',
    refused: 'Va bene. Mi scriva pure se serve altro.',
  },
};

export function phrasesIn(language: Language): Phrases {
  return PHRASES[language];
}

/** `de-AT` is German; what we do not speak is English. */
export function languageOf(locale: string | undefined): Language {
  const language = locale?.slice(0, 2).toLowerCase();
  return language !== undefined && isLanguage(language) ? language : 'en';
}

/** Whether a message of the bot ended with the offer of a person, in any language. */
export function offersPerson(text: string): boolean {
  return Object.values(PHRASES).some(({ offer }) => text.includes(offer));
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(PHRASES, text);
}
