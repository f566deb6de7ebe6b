/** What the bot says in its own words, in French. */
import type { Phrases } from './phrase-set.ts';

export const FRENCH: Phrases = {
  greeting: 'Bonjour ! En quoi puis-je vous aider ?',
  identity:
    'Je suis un assistant automatique, pas une personne. Je réponds à partir de nos articles d’aide et j’indique d’où vient chaque réponse. Si vous préférez parler à une personne, il suffit de le demander. En quoi puis-je vous aider ?',
  thanks: "Avec plaisir ! Écrivez-moi s'il y a autre chose.",
  goodbye: 'Au revoir et merci de nous avoir écrit !',
  unknown: "Je n'ai pas trouvé de réponse dans nos articles d'aide et je préfère ne pas deviner.",
  told: 'Merci de me le signaler. Que souhaitez-vous savoir, ou que faut-il faire ?',
  notThis: 'Sur « {question} », je n’ai rien trouvé dans nos articles d’aide.',
  which: "Je ne suis pas sûr de bien comprendre. Est-ce l'un de ces sujets ?",
  nearest: "Ce qui s'en rapproche le plus :",
  offer: 'Voulez-vous parler à une personne ? Répondez simplement « oui ».',
  refused: "D'accord. Écrivez-moi s'il y a autre chose.",
  didNotHelp: 'Je suis désolé que cela ne vous ait pas aidé.',
  otherLanguage: "Notre centre d'aide n'en parle que dans cette langue : {language}.",
  fileReceived: 'J’ai bien reçu votre fichier. Que souhaitez-vous savoir à ce sujet ?',
  queue: {
    asked: "J'ai demandé à une personne de prendre le relais.",
    notFound:
      "Je n'ai pas trouvé cela dans le centre d'aide, j'ai donc demandé à une personne de vous aider.",
    needsPerson: "Une personne doit s'en occuper, j'en ai donc appelé une pour vous aider.",
    failure: "Un problème est survenu de notre côté, j'ai donc demandé à une personne de vous aider.",
    reopened: "J'ai rouvert votre ticket et prévenu notre équipe.",
    frustration: "Je suis désolé pour ce désagrément. J'ai demandé à une personne de vous aider.",
    safety:
      "Cela semble grave, j'ai donc demandé à une personne de regarder tout de suite. Si quelqu'un est en danger, appelez les secours maintenant.",
    longTalk: "Nous y sommes depuis un moment, j'ai donc demandé à une personne de vous aider.",
    ticket: 'Votre ticket est **{ticket}**.',
    next: 'Une personne vous répondra ici même. Inutile d’attendre : la conversation et la réponse vous attendront à votre retour.',
  },
  claimed: '{name} a rejoint la conversation.',
  handedBack:
    "{name} a rendu la conversation à l'assistant. Posez vos questions, ou demandez une personne à tout moment.",
  resolved:
    "Votre ticket **{ticket}** est résolu. S'il reste une question, écrivez simplement ici et il sera rouvert.",
  stillThere: "Avez-vous encore besoin d'aide ? Écrivez ici, sinon votre ticket sera fermé dans deux jours.",
  goneOn: {
    here: 'Votre ticket **{ticket}** continue ici : notre équipe lit ce que vous écrivez et vous répond ici même.',
    elsewhere: 'Vous poursuivez votre ticket **{ticket}** sur un autre canal. Notre équipe vous y répond.',
  },
};
