/** What the bot says in its own words, in Italian. */
import type { Phrases } from './phrase-set.ts';

export const ITALIAN: Phrases = {
  greeting: 'Ciao! Come posso aiutarla?',
  identity:
    'Sono un assistente automatico, non una persona. Rispondo in base ai nostri articoli di aiuto e mostro da dove viene ogni risposta. Se preferisce parlare con una persona, basta chiederlo. Come posso aiutarla?',
  thanks: 'Prego! Mi scriva pure se serve altro.',
  goodbye: 'Arrivederci e grazie per averci scritto!',
  unknown: 'Non ho trovato una risposta nei nostri articoli di aiuto e preferisco non indovinare.',
  told: 'Grazie per avermelo detto. Che cosa vorrebbe sapere, o che cosa bisogna fare?',
  notThis: 'Su «{question}» non ho trovato nulla nei nostri articoli di aiuto.',
  which: 'Non sono sicuro di aver capito. È uno di questi argomenti?',
  nearest: 'Quello che si avvicina di più:',
  offer: 'Vuole parlare con una persona? Risponda semplicemente «sì».',
  refused: 'Va bene. Mi scriva pure se serve altro.',
  didNotHelp: "Mi dispiace che questo non sia stato d'aiuto.",
  otherLanguage: 'Il nostro centro assistenza ne parla solo in questa lingua: {language}.',
  fileReceived: 'Ho ricevuto il tuo file. Che cosa vorresti sapere al riguardo?',
  queue: {
    asked: 'Ho chiesto a una persona di continuare.',
    notFound: "Non l'ho trovato nel centro assistenza, quindi ho chiesto a una persona di aiutarla.",
    needsPerson: 'Questo dovrebbe vederlo una persona, quindi ho chiesto a qualcuno di aiutarla.',
    failure: 'Qualcosa è andato storto da parte nostra, quindi ho chiesto a una persona di aiutarla.',
    reopened: 'Ho riaperto il suo ticket e avvisato il nostro team.',
    frustration: 'Mi dispiace per il disagio. Ho chiesto a una persona di aiutarla.',
    safety:
      'Sembra una cosa seria, quindi ho chiesto a una persona di occuparsene subito. Se qualcuno è in pericolo, chiami ora il numero di emergenza.',
    longTalk: "Ci stiamo lavorando da un po', quindi ho chiesto a una persona di aiutarla.",
    ticket: 'Il suo ticket è **{ticket}**.',
    next: 'Una persona le risponderà qui. Non occorre che aspetti: la conversazione e la risposta la aspetteranno al suo ritorno.',
  },
  claimed: '{name} si è unito alla conversazione.',
  handedBack:
    "{name} ha restituito la conversazione all'assistente. Chieda pure, o chieda una persona in qualsiasi momento.",
  resolved: "Il suo ticket **{ticket}** è risolto. Se c'è ancora qualcosa, scriva qui e verrà riaperto.",
  stillThere: 'Ha ancora bisogno di aiuto? Scriva qui, altrimenti il suo ticket verrà chiuso tra due giorni.',
  goneOn: {
    here: 'Il suo ticket **{ticket}** continua qui: il nostro team legge ciò che scrive e le risponde proprio qui.',
    elsewhere: 'Ha continuato il suo ticket **{ticket}** su un altro canale. Il nostro team le risponde lì.',
  },
};
