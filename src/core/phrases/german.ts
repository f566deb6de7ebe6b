/** What the bot says in its own words, in German. */
import type { Phrases } from './phrase-set.ts';

export const GERMAN: Phrases = {
  greeting: 'Hallo! Wobei kann ich helfen?',
  identity:
    'Ich bin ein automatischer Assistent, kein Mensch. Ich antworte aus unseren Hilfeartikeln und zeige, woher eine Antwort stammt. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach. Wobei kann ich helfen?',
  thanks: 'Gern geschehen! Schreiben Sie einfach, wenn noch etwas ist.',
  goodbye: 'Auf Wiedersehen und danke für Ihre Nachricht!',
  unknown: 'Dazu habe ich in unseren Hilfeartikeln keine Antwort gefunden, und raten möchte ich nicht.',
  told: 'Danke, dass Sie mir das sagen. Was möchten Sie dazu wissen, oder was soll geschehen?',
  notThis: 'Zu „{question}“ habe ich in unseren Hilfeartikeln nichts gefunden.',
  which: 'Ich bin nicht sicher, was Sie meinen. Ist es eines davon?',
  nearest: 'Am nächsten kommt:',
  offer: 'Soll ich einen Menschen dazuholen? Antworten Sie einfach „ja“.',
  refused: 'In Ordnung. Schreiben Sie einfach, wenn noch etwas ist.',
  didNotHelp: 'Es tut mir leid, dass das nicht geholfen hat.',
  otherLanguage: 'In unseren Hilfeartikeln steht das nur in dieser Sprache: {language}.',
  fileReceived: 'Ich habe Ihre Datei bekommen. Was möchten Sie dazu wissen?',
  queue: {
    asked: 'Ich habe einen Menschen gebeten zu übernehmen.',
    notFound:
      'Ich konnte das in den Hilfeartikeln nicht finden und habe deshalb einen Menschen um Hilfe gebeten.',
    needsPerson: 'Das sollte sich ein Mensch ansehen, deshalb habe ich jemanden um Hilfe gebeten.',
    failure: 'Bei uns ist etwas schiefgegangen, deshalb habe ich einen Menschen um Hilfe gebeten.',
    reopened: 'Ich habe Ihr Ticket wieder geöffnet und unser Team benachrichtigt.',
    frustration:
      'Es tut mir leid, dass das so ärgerlich ist. Ich habe einen Menschen gebeten, Ihnen zu helfen.',
    safety:
      'Das klingt ernst, deshalb habe ich einen Menschen gebeten, es sich sofort anzusehen. Wenn jemand in Gefahr ist, rufen Sie bitte jetzt den Notruf.',
    longTalk: 'Wir sind schon eine Weile dabei, deshalb habe ich einen Menschen um Hilfe gebeten.',
    ticket: 'Ihr Ticket ist **{ticket}**.',
    next: 'Ein Mensch antwortet Ihnen genau hier. Sie müssen nicht warten: Das Gespräch und die Antwort warten auf Sie, wenn Sie wiederkommen.',
  },
  claimed: '{name} ist jetzt im Gespräch.',
  handedBack:
    '{name} hat das Gespräch an den Assistenten zurückgegeben. Fragen Sie einfach weiter, oder bitten Sie jederzeit um einen Menschen.',
  resolved:
    'Ihr Ticket **{ticket}** ist gelöst. Wenn noch etwas offen ist, schreiben Sie einfach hier, und es wird wieder geöffnet.',
  stillThere: 'Brauchen Sie noch Hilfe? Schreiben Sie hier, sonst wird Ihr Ticket in zwei Tagen geschlossen.',
  goneOn: {
    here: 'Ihr Ticket **{ticket}** geht hier weiter: Unser Team liest, was Sie schreiben, und antwortet genau hier.',
    elsewhere:
      'Sie haben mit Ihrem Ticket **{ticket}** auf einem anderen Kanal weitergemacht. Unser Team antwortet Ihnen dort.',
  },
};
