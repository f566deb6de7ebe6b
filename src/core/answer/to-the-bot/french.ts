import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'un|une|un vrai|une vraie|un etre',
  'humain|personne|robot|bot|chatbot|machine|ia',
  'ou|ou bien',
);

export const FRENCH: Sayings = {
  identity: whole(
    'qui es tu|tu es qui|qui etes vous|vous etes qui|a qui (?:je parle|parle je|ai je affaire)',
    `(?:est ce que )?(?:es tu|etes vous|tu es|vous etes) ${BEING}`,
    `(?:est ce que )?(?:je parle|je discute|suis je en train de parler) (?:a|avec) ${BEING}`,
    `cest ${BEING}|est ce ${BEING}`,
    'comment (?:tu tappelles|tappelles tu|vous appelez vous)|quel est (?:ton|votre) nom',
    '(?:que|quoi) (?:peux tu|pouvez vous|sais tu|savez vous) faire|comment (?:peux tu|pouvez vous) maider',
  ),
  opening: whole(
    'aide|a laide|aidez moi|aide moi|jai besoin daide|(?:pouvez vous|peux tu|tu peux|vous pouvez) maider',
    '(?:jai )?une question|jai un (?:probleme|souci)',
  ),
};
