import {
  AFTER_THEIR_PERSON,
  AID_ME,
  ANY_PERSON,
  BEFORE_ANYBODY,
  BEFORE_PERSON,
  BEFORE_THEIR_PERSON,
  BOT,
  CALL_IMPERATIVE,
  CALL_ME,
  CAN,
  DETERMINED,
  FIRM_WISH,
  HUMAN,
  KIND,
  NOT_A_PLACE,
  NOT_A_REMINDER,
  PERSON,
  POLITE,
  SOMEBODY,
  STAFF,
  TEAM,
  THE_BOT,
  THEIR_PERSON,
  UNWANTED,
  WISH,
  YOURS,
} from './french-words.ts';
import type { RequestPatterns } from './request-patterns.ts';

export const FRENCH: RequestPatterns = {
  cues: 'humain personne quelquun qqun kelkun qq conseill agent operat employ collegue responsable superieur chef manager technicien service equipe support client bot robot machine chatbot ia automate appel rappel telephon parler parl discut contact joindre transfer passe pass mettre met relation vrai live gens rapl gestionn reprendre kelk',
  asks: [
    // To talk to somebody.
    new RegExp(`${BEFORE_ANYBODY} ${ANY_PERSON}${NOT_A_PLACE}`),
    new RegExp(
      `\\b${FIRM_WISH}(?: (?:pouvoir|besoin de|de|a)){0,2} (?:parler|discuter|echanger|dialoguer)(?: directement)? (?:a|avec) (?:un|une|votre|vos|la|le) (?!client|ami|proche|voisin|joueur|membre|autre|tiers|natif|enfant|fille|fils|famille|groupe|${BOT})\\w+`,
    ),
    new RegExp(`${BEFORE_PERSON}${PERSON}${NOT_A_PLACE}`),
    // To discuss it with somebody.
    new RegExp(`${BEFORE_THEIR_PERSON}${THEIR_PERSON}${NOT_A_PLACE}`),
    // To reach somebody.
    new RegExp(
      `\\b(?=d?(?:c|j|ap|at|s))${UNWANTED}d?(?:contacter|joindre|appelle[zs]? (?=ton|votre|un|le)|appelez(?! moi)|appeler|atteindre|solliciter) (?:directement |vraiment )?(?:${PERSON}|${DETERMINED}[dl]?(?:${TEAM})\\b)${NOT_A_PLACE}`,
    ),
    /\b(?:vous|te) (?:parler|avoir|joindre|expliquer)(?: \w+){0,3} (?:de vive voix|au telephone|par tel\w*|de vif voix|en personne)\b/,
    // To be put through.
    /\b(?:me|nous) (?:la|le|les) passe[rz]?\b/,
    /\b(?:transfere|redirige|escalade)[zr] (?:moi|la demande|svp|ma demande)(?: svp| maintenant| merci| stp| s ?il (?:vous|te) plait)?$/,
    /(?<!\bcomment )\b(?:pass|laiss|don+|rend|ced|refil)\w{1,3} (?:moi )?(?:la main|la place|le relais|le clavier) (?:a|au|aux)\b/,
    /\b(?:pass|laiss|ced)(?:ez|e|er) (?:la main|la place|le relais)$/,
    // Wanting somebody.
    new RegExp(
      `\\b${FIRM_WISH} (?:a )?(?:(?:d?une?|votre|vos|vot|ton|le|la|l|1|quelque|de vos) )(?:${KIND} ){0,4}l?(?:pers+on+e|${HUMAN}|${STAFF})\\b${NOT_A_PLACE}`,
    ),
    new RegExp(`\\b${FIRM_WISH} (?:${SOMEBODY}|${YOURS})\\b(?! (?:d?e )?(?:compte|autre compte))`),
    new RegExp(
      `\\b(?:(?:il )?(?:me|nous|m) fau(?:t|drait)|besoin|envie|faudrait)(?: \\w+)? (?:d ?|de )?(?:l )?(?:${SOMEBODY}|${YOURS}|d?une? (?:${KIND} ){0,4}(?:pers+on+e|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin|envie|avoir|mieux|aide|contact|reponse|assistance|echange|un peu) (?:d ?une? |d |un |une )?(?:vraie? )?(?:d|l)?(?:contact |aide |assistance |reponse |intervention )?(?:d ?)?(?:humaine?|dun humain)\\b(?! ou\\b)`,
    ),
    // Is anybody there?
    new RegExp(
      `\\b(?:n?y a|ya|y aurait|existe|avez vous|vous avez|auriez vous|reste|trouve)(?: ?t)?(?: (?:il|vraiment|pas|bien|au moins|donc|encore|quand meme|juste|possibilite davoir|moyen davoir)){0,3} ${PERSON}(?:$|(?: \\w+){0,2}? (?:de (?:reel|vivant|vrai|humain|dispo\\w*|libre|chez vous|competent|visible)|reel(?:le)?|vivante?|ici|derriere|dispo\\w*|libre|au bout|a qui|avec qui|en face|en chair|pour (?:m[aeor]\\w*|me|nous) ?(?!accueil)\\w*|qui (?:(?:peut|pourrait|puisse|va)(?! (?:passer|venir|installer))|comprend\\w*|repond\\w*|sait|existe|bosse|lit|ecoute|m\\w+)|svp|stp|dans cette boite|la(?:$| dedans| bas| derriere))\\b)`,
    ),
    new RegExp(
      `\\b(?:${SOMEBODY}|une? (?:vraie? )?(?:${HUMAN}|personne|${STAFF}))(?: (?:est|serait|de|d|t|il|elle|bien|vraiment|y|a)){0,4} (?:dispo\\w{0,5}|en ligne|de reel|de vivant|libre pour|la (?:svp|pour m\\w+)|la$|ici$|derriere (?:l ?)?(?:ecran|clavier|ce|cette))`,
    ),
    new RegExp(`^(?:allo |he |ho |eh |oh |coucou |bonjour |bjr |hello ){0,3}${SOMEBODY}$`),
    // Somebody who may call, help or look into it.
    new RegExp(`\\b${THEIR_PERSON}${AFTER_THEIR_PERSON}`),
    new RegExp(
      `\\b(?:${YOURS}|(?:un|une) (?:autre )?(?:pers+on+e|${HUMAN}|${STAFF}))(?: \\w+){0,4}? ${CAN} ${AID_ME}(?! (?:pourquoi|comment|a (?:la|l|laeroport)|sur place))`,
    ),
    new RegExp(
      `\\b${SOMEBODY}(?: (?:de|du) \\w+(?: \\w+)?)? ${CAN} (?:m ?|nous )(?:aider|expliquer)(?: (?:svp|stp|merci|ici|par|au|en|de vive|plz|sil|s)\\b|$)`,
    ),
    new RegExp(
      `(?<!\\best ce )\\b(?:que (?:${SOMEBODY}|${YOURS}|votre \\w+|le \\w+|la \\w+)|qu ?une? \\w+|k?quon|kon|qu on|que l ?on)(?: \\w+){0,5}? (?:${CALL_ME}|me transfere|me passe|me mette|me prenne|prenne (?:le relais|en charge|mon)|soccupe de (?:mon|moi|ma|nous)|maide|reprenne|me reponde|mecoute|regarde (?:mon|ma|ca))\\b`,
    ),
    new RegExp(
      `\\b(?:faut|faudrait|${FIRM_WISH}) (?:que (?:ce soit )?(?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:${STAFF}))|qu ?une? (?:${KIND} )?(?:${HUMAN}|pers+on+e|${STAFF}))\\b`,
    ),
    new RegExp(
      `(?:^|\\b${FIRM_WISH} (?:l[ea] |une? )?)(?:transfert|mise en relation|contact|discussion|conversation|echange|rdv|rendez vous|entretien|appel|telephone|visio)(?: \\w+)? (?:vers|avec|a) (?:${THEIR_PERSON}|une? colleg\\w+)`,
    ),
    new RegExp(`\\b${WISH} (?:lui|leur) (?:re)?parler\\b|\\bon (?:peut|pourrait) s ?appeler\\b`),
    new RegExp(
      `\\b(?:organis|planifi|fix|prevoi|programm|cal)\\w{1,2} (?:un|une) (?:r?appel|echange|entretien|visio|rendez vous|rdv)(?: \\w+)? avec (?:${SOMEBODY}|${YOURS}|une? (?:${STAFF}))`,
    ),
    new RegExp(
      `\\b${FIRM_WISH}(?: \\w+){1,8} par (?:${YOURS}|une? (?:(?:vraie|autre) )?(?:personne|${HUMAN}))\\b`,
    ),
    /\bpass\w{1,3} m ?en une?\b/,
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin de) (?:une? |d ?|l )?l?(?:intervention|avis|aide|reponse|assistance|retour|appel|contact|explication|accompagnement)s? (?:de la part )?(?:d ?|de (?:la part )?)(?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:personne|${HUMAN}|${STAFF}))\\b`,
    ),
    new RegExp(
      `\\b(?:me[tz]{1,3}e?[zs]?|pass?e[zs]?|envoye[zs]?|don+e[zs]?|trouve[zs]?|appelle[zs]?|va chercher|allez chercher) (?:une?|ton|votre|lun de vos|un de tes) (?:${KIND} )?(?:${HUMAN}|vraie personne|${STAFF})\\b`,
    ),
    new RegExp(`\\b(?:${YOURS}|(?:quelquun|qqn|une personne) de chez vous) ${CAN}\\b`),
    /\b(?:parler|madresser|ecrire|demander) a qui\b/,
    new RegExp(
      `\\b(?:me|nous) (?:donner|trouver|filer|envoyer|presenter|proposer|fournir|designer|indiquer) (?:${SOMEBODY}|${YOURS}|une? (?:${KIND} )?(?:personne|${HUMAN}|${STAFF}))\\b${NOT_A_PLACE}`,
    ),
    new RegExp(
      `\\b(?:accompagne|aide|guide|suivi|conseille|assiste|recontacte|contacte|rappele)e? par une? (?:${KIND} )?(?:${STAFF})\\b`,
    ),
    new RegExp(`\\b(?:celui|celle|personne|responsable|equipe) qui (?:\\w+ ){1,5}${CAN} ${CALL_ME}`),
    // Call me.
    new RegExp(`(?<!\\bne )(?<!\\bcomment )\\b(?:${CALL_IMPERATIVE})${NOT_A_REMINDER}(?! pas\\b)`),
    new RegExp(
      `\\b(?:${WISH}|vous p\\w+|tu peux|on p\\w+|peut on|lui demander|dem?ander?)(?: (?:vous|on|tu|je|de|que|bien|vouloir|il|svp|a|quelquun|un jour|juste)){0,3} ${CALL_ME}${NOT_A_REMINDER}(?! (?:si|quand|des que|pour confirmer la livraison))`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|besoin|possible|demander?|merci)(?: (?:a|de|d|absolument|vraiment|bien)){0,2} ?d?e?tre (?:r?ap+el+ee?s?|(?:re)?contactee?s?|joint\\w*|recontacte\\w*|prise? en charge par|aidee? par|suivie? par)\\b`,
    ),
    new RegExp(
      `\\b(?:${FIRM_WISH}|possible|avoir|besoin d)(?: d)? ?(?:avoir )?(?:un|dun|votre) (?:rappel|coup de (?:fil|tel\\w*)|appel|echange|contact|rdv|rendez vous|entretien)(?: (?:telephonique|de (?:votre part|vous|vos|la part)|svp|stp|avec|au|rapide\\w*|demain|aujourdhui|cet|ce|dans|urgent|d ?une?)\\b|$)`,
    ),
    // No machine.
    new RegExp(
      `\\b(?:veu[xt]?|voudr\\w{2,4}|souhaite|souhaitons|parle|parler|discuter?|ecrire|echanger|marre|envie|desire|aime|repondre|supporte)(?: (?:pas|plus|rien|etre|aider?|renvoye\\w*|traite\\w*))?(?: (?:de|d|a|avec|parler|discuter|echanger|ecrire|avoir affaire|dialoguer|perdre mon temps|tchatter|chatter|faire|continuer|poursuivre|parle|discute)){0,4}(?<=\\b(?:pas|plus|marre|rien)(?: \\w+){0,5}) ${THE_BOT}`,
    ),
    new RegExp(
      `\\bpas (?:de|un|une|a un|a une|avec un|avec une|l|la|le|qu ?une?) ${BOT}\\b(?! (?:aspirateur|cuisine|dans|tondeuse|de cuisine))`,
    ),
    new RegExp(
      `\\b(?:stop|arretez?|assez|coupez?|desactivez?|virez?|degagez?|enlevez?|halte|basta|debranchez?|fini)(?: (?:avec|de|du|aux?|moi|les|le)){0,2} ${THE_BOT}(?! (?:sur|de) mon)`,
    ),
    new RegExp(
      `\\b(?:plutot|autre chose|au lieu|ailleurs|mieux|a la place|a part|hormis)(?: (?:qu|que|d|de))? ?${THE_BOT}`,
    ),
    new RegExp(
      `\\b(?:pas (?:vous|toi|un bot|a vous)|autre que (?:vous|toi|ce bot)) (?:un|une|mais) (?:un |une )?(?:vraie? )?(?:${HUMAN}|personne|${STAFF})\\b`,
    ),
    /\b(?:en chair et en os|vraie personne au bout|humain au bout|service humain|support humain|assistance humaine|conseiller humain|contact humain|interlocuteur humain)\b/,
    /\bpuis je (?:parler|discuter) (?:a|avec) qui\b/,
    /\ba qui (?:puis je|je peux|dois je|on peut) (?:parler|madresser|ecrire)\b/,
    new RegExp(
      `\\b(?:une?|1) (?:${KIND} )?(?:pers+on+e|${HUMAN}|${STAFF})(?: (?:humaine?|reel(?:le)?))? (?:svp|stp|plz|s ?il (?:vous|te) plait|vite|merci)$`,
    ),
    new RegExp(`\\b(?:un vrai|une vraie) (?:pers+on+e|${HUMAN}|${STAFF})(?: humaine?)?$`),
    // In a word or two.
    new RegExp(
      `^(?:${POLITE} ){0,4}(?:(?:un|une|1|votre|le|la|autre) )?(?:${KIND} )?(?:${HUMAN}|pers+on+e reelle|${STAFF}|services? clients?)(?: (?:humaine?|reel(?:le)?|vivante?|clientele|client|en ligne|au telephone|en direct|physique))?(?: ${POLITE}){0,4}$`,
    ),
    new RegExp(
      `^(?:${POLITE} ){0,4}(?:une|1|vraie|une vraie|la|votre) (?:vraie )?personne(?: (?:humaine|reelle|physique))?(?: ${POLITE}){0,4}$`,
    ),
  ],
  denies: [
    // Opening hours and numbers.
    /^(?:\w+ ){0,4}(?:horaires?|(?:a|jusqua|de|des) quelles? heures?|quels? (?:jours|sont)|(?:a partir de )?quand (?:puis|peut|pourr|sont|est ce qu|le|mon|un)|combien)\b(?: \w+){0,16}$/,
    /^(?:\w+ ){0,10}horaires?(?: \w+){0,8}$/,
    // Nobody is wanted.
    new RegExp(
      `\\b(?:pas|plus|aucun|jamais) (?:besoin|envie|la peine|necessaire|utile)(?: (?:de|d|que|quon|me|vous|nous|avoir|faire)){0,4} ?(?:${PERSON}|(?:m ?)?(?:r?ap+el+|recontact|contact|transfer|parl|telephon|mettre)\\w*)`,
    ),
    /\binutile (?:de|que|d)(?: \w+){0,2} ?(?:m ?)?(?:r?appel|recontact|contact|telephon|transferer a|parler)\w*/,
    /\b(?:veux|souhaite|desire|voudrais) (?:surtout |absolument )?pas (?:etre |quon |que \w+ )(?:me |m ?)?(?:r?ap+el|(?:re)?contact|transfer|telephon)\w*/,
    /\bne (?:me|nous|m) ?r?appelez (?:pas|plus)\b/,
    /\bne (?:parler|veux parler|souhaite parler) a personne\b/,
    /\b(?:sera|est|etait) pas (?:necessaire|utile)\b/,
    // The product of a customer who has customers too.
    /\b(?:mes|nos|leurs) (?:client|visiteur|utilisateur|internaute|locataire|patient|membre|eleve|etudiant|abonne|acheteur|invite|agent|operateur|collegue|employe|salarie|collaborateur|conseiller)\w*(?: \w+){0,3} (?:peu\w+|pourr\w+|parl\w+|joign\w+|contact\w+|discut\w+|sont|ont|doi\w+|voi\w+|souhait\w+|veul\w+)\b/,
    /\b(?:installer|integrer|configurer|activer|desactiver|parametrer|mettre en place|brancher|personnaliser|creer|modifier|programmer|ajouter|inviter|supprimer|retirer|affecter|assigner|attribuer|remplacer|former)(?: \w+){0,4} (?:chat|chatbot|bot|tchat|widget|rappel|bouton|transfert|agents?|operateurs?|conseillers?|collegues?|personnes?|collaborateurs?|employes?|superviseurs?|responsables?)\b/,
    /\b(?:le|mon|notre|votre|du) (?:chat ?)?bot (?:peut|transfere|passe|sait|redirige|escalade)\b/,
  ],
};
