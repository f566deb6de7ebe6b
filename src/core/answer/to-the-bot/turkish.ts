import { type Sayings, whole } from './sayings.ts';

const BEING = 'insan|bot|robot|makine|yapay zeka';

export const TURKISH: Sayings = {
  identity: whole(
    '(?:sen |siz )?(?:kimsin|kimsiniz|nesin|nesiniz)|kiminle (?:konusuyorum|gorusuyorum)',
    `(?:sen |siz )?(?:bir |gercek bir )?(?:${BEING}) (?:misin|misiniz|musun|musunuz)(?: yoksa (?:${BEING}) (?:mi|mu|misin|musun))?`,
    '(?:bir |gercek bir )?(?:insanla|botla|robotla|yapay zekayla) mi (?:konusuyorum|gorusuyorum)',
    '(?:adin|adiniz|ismin) ne',
    '(?:ne|neler) (?:yapabilirsin|yapabilirsiniz)|nasil yardim edebilirsin',
  ),
  opening: whole(
    'yardim|yardim edin|yardim lazim|yardima ihtiyacim var|(?:bana )?yardim (?:eder|edebilir) (?:misin|misiniz)',
    '(?:bir )?(?:sorum|sorunum) var|(?:bir )?soru',
  ),
};
