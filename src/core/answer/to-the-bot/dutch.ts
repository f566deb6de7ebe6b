import { being, type Sayings, whole } from './sayings.ts';

const BEING = being('een|een echt|een echte|echt', 'mens|persoon|robot|bot|chatbot|machine|computer', 'of');

export const DUTCH: Sayings = {
  identity: whole(
    '(?:wie|wat) (?:ben je|ben jij|bent u)|met wie (?:praat|spreek|chat) ik',
    `(?:ben je|ben jij|bent u) ${BEING}`,
    `(?:praat|spreek|chat) ik met ${BEING}`,
    `is dit ${BEING}`,
    'hoe heet (?:je|jij|u)|wat is je naam',
    'wat (?:kun|kan) (?:je|jij|u)(?: allemaal)?(?: doen)?|(?:waarmee|hoe) (?:kun|kan) (?:je|jij|u) (?:me |mij )?helpen',
  ),
  opening: whole(
    'hulp|ik heb hulp nodig|(?:kun|kan|kunt) (?:je|jij|u) (?:me|mij) helpen',
    '(?:ik heb )?een (?:vraag|vraagje)|vraag(?:je)?|ik heb een probleem',
  ),
};
