import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'un|une|des|un vrai|une vraie|un etre|une sorte d|vraiment une?|de vraies?|bien une?',
  '(?:humains?|personnes?|gens|robot|bot|chat ?bot|machine|ia|intelligence artificielle|etre humain|programme|logiciel|automate|ordinateur|conseill(?:er|ere)|agent|employee?|operat(?:eur|rice)|assistante?|vendeur|vendeuse|homme|femme|quelquun|repondeur)(?: (?:virtuel(?:le)?|humaine?|reel(?:le)?|automatique|artificiel(?:le)?|physique|vivante?|de vrai|en vrai|en chair et en os|informatique|ia))?',
  'ou|ou bien|ou alors|ou plutot|et pas',
);
const YOU_ARE =
  '(?:est ce que )?(?:es tu|etes vous|tu es|vous etes|tes|t es|vs etes|seriez vous|serais tu|jai affaire a|ai je affaire a|il sagit d|est ce que cest|cest|est ce|serait ce)';
const TALKING =
  '(?:est ce que )?(?:je (?:parle|discute|cause|suis en train de (?:parler|discuter)|chatte|echange|madresse|suis en (?:ligne|contact|communication))|(?:parle|discute|chatte|echange|suis) je(?: en train de parler)?|on parle)(?: bien| vraiment)?';
const END =
  '(?: (?:la|ici|au juste|exactement|au fait|toi|vous|en fait|ou quoi|ou pas|ou non|derriere|qui (?:me )?(?:repond|parle|ecrit)|pour de vrai|svp|stp|vraiment))?';
const DO = '(?:faire|maider|aider|mapporter|proposer|repondre|me proposer)';
const CAN = '(?:peux tu|pouvez vous|sais tu|savez vous|tu peux|vous pouvez|tu sais|vous savez)';

export const FRENCH: Sayings = {
  identity: whole(
    `(?:qui|quoi) (?:es tu|etes vous|est tu|tes|tu es|vous etes)${END}|(?:tu es|tes|t es|vous etes|vs etes|cest|toi cest|vous cest) (?:qui|quoi)${END}|qui est ce${END}`,
    `a qui (?:je parle|parle je|ai je affaire|jai affaire|est ce que je parle|je madresse|mai je adresse)${END}|(?:je parle|jai affaire|je discute) (?:a|avec) qui${END}`,
    `qui (?:est ce qui )?(?:me repond|me parle|est la|se cache|est derriere|vous a cree|ta cree|ta programme|vous a programme|tas cree|te programme|est au bout)(?: (?:derriere|la|ici|ce chat|ce nom|au bout du fil))?`,
    `(?:${YOU_ARE}) (?:vraiment |bien )?reel(?:le)?${END}`,
    `${YOU_ARE} (?:vraiment |bien |plutot |juste )?(?:a )?${BEING}${END}(?: ou ${BEING})?`,
    `${TALKING} (?:a|avec) ${BEING}${END}(?: ou ${BEING})?`,
    `(?:est ce que )?(?:cest|ce sont|est ce)(?: bien| vraiment)? ${BEING}${END}(?: ou ${BEING})?`,
    `(?:y a t il|il y a|ya|y a|est ce quil y a) (?:quelquun|une vraie personne|un humain|un vrai humain|quelquun de reel)(?: (?:derriere|derriere (?:ce|le) (?:chat|ecran|compte)|au bout du fil|qui repond))`,
    `comment (?:tu tappelles|tappelles tu|vous appelez vous|vous vous appelez|est ce que tu tappelles|on tappelle|dois je (?:tappeler|vous appeler))${END}|(?:quel est|cest quoi|quest ce que|cest) (?:ton|votre) (?:petit )?(?:nom|prenom)|(?:ton|votre) (?:nom|prenom)(?: (?:cest quoi|cest))?|(?:as tu|avez vous|tas|tu as|vous avez) un (?:nom|prenom)`,
    `(?:que|quoi|quest ce que|dis moi ce que|dites moi ce que|a quoi|en quoi|et) ${CAN}(?: (?:bien|vraiment))? ${DO}(?: (?:pour moi|exactement|comme|ici|au juste|dautre))?|${CAN} (?:faire |maider )(?:quoi|a quoi|en quoi|pour quoi)(?: (?:pour moi|exactement|au juste|comme choses?))?`,
    `(?:comment|en quoi|a quoi|pour quoi) (?:peux tu|pouvez vous|tu peux|vous pouvez|est ce que (?:tu peux|vous pouvez)|pourriez vous) (?:maider|me servir|metre utile)|a quoi (?:tu sers|sers tu|servez vous|vous servez|sert ce chat|ca sert)|(?:quelles|quels) (?:sont )?(?:tes|vos) (?:capacites|fonctions|fonctionnalites|competences|possibilites)|(?:sur|a) quelles? (?:sujets?|questions?) (?:peux tu|pouvez vous|tu peux|vous pouvez) (?:repondre|maider)|presente toi|presentez vous|(?:comment|est ce que) (?:tu fonctionnes|vous fonctionnez|fonctionnes tu)`,
  ),
  opening: whole(
    'aide|a laide|au secours|aidez moi|aide moi|besoin daide|(?:jai|jaurais|nous avons) (?:vraiment |urgemment )?besoin (?:daide|de votre aide|de ton aide|dun coup de main|dun renseignement|dune info\\w*|dassistance)|(?:est ce que )?(?:pouvez vous|peux tu|tu peux|vous pouvez|pourriez vous|pourrais tu|vous pourriez) (?:maider|me renseigner|me depanner)(?: svp| stp)?',
    '(?:jai |jaurais |encore |juste |cest pour |je voudrais poser |je peux poser |puis je (?:vous )?poser |jai juste )?(?:une |quelques |plusieurs |une petite |deux |une autre )questions?(?: a (?:vous )?poser)?|(?:jai|on a|jai eu|je rencontre|jaurais) un (?:petit |gros )?(?:probleme|souci|pb)|je (?:cherche|voudrais|souhaite|veux|souhaiterais|desire|cherche a avoir) (?:de laide|un renseignement|des renseignements|une (?:info|information))|je ne sais pas (?:quoi|comment) faire',
  ),
};
