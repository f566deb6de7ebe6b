import type { MemoryPatterns } from './memory-patterns.ts';

const KNOW =
  '(?:wiesz|wiecie|pamietasz|pamietacie|pamieta(?: pan| pani)?|zapamietal(?:es|as)|zapamietano|zapisal(?:es|as)|masz|przechowujesz)';
const ASIDE = '(?: (?:zapisane|zapamietane|zapisanego|w pamieci|jeszcze)){0,2}';
const DELETE = '(?:usun|usuncie|usunac|skasuj|skasujcie|wykasuj|wykasowac|wymaz|zapomnij|zapomnijcie)';

export const POLISH: MemoryPatterns = {
  list: new RegExp(
    `^(?:(?:powiedz|pokaz)(?: mi)? )?(?:${[
      `(?=.{0,60}\\bo mnie\\b)(?:co|jakie (?:informacje|dane|rzeczy))(?: o mnie)? ${KNOW}(?: o mnie)?${ASIDE}`,
      'co zapamietano',
      '(?:czy )?(?:jeszcze )?pamieta(?:sz|cie| pan| pani)(?: jeszcze)? (?:mnie|moje imie|jak (?:mam na imie|sie nazywam)|co (?:\\w+ ){0,2}(?:pisalem|pisalam|mowilem|mowilam))',
    ].join('|')})$`,
  ),
  all: new RegExp(
    `^(?:prosze |mozesz |chce zebys )?${DELETE} (?:${[
      'o mnie',
      'wszystko(?: co .{0,30})?(?: o mnie)?',
      `(?:to |wszystko )?co o mnie ${KNOW}`,
      '(?:z (?:twojej |swojej )?pamieci )?(?:moje |wszystkie )?(?:informacje|dane) (?:o mnie(?: z pamieci)?|z (?:twojej |swojej )?pamieci)',
      'z (?:twojej |swojej )?pamieci (?:informacje|dane|wszystko) o mnie',
    ].join('|')})$`,
  ),
  one: /^(?:prosze |mozesz )?(?:zapomnij|zapomniec) (?:o (?:tym co )?)?(?:numer |numerze |ze |moj |moja |moje |moim |mojej )?(?<which>.+)$/,
};
