import { type Sayings, whole } from './sayings.ts';

const KIND =
  '(?:prawdziw\\w{1,3} |zyw\\w{1,3} )?(?:czlowiek(?:iem)?|osob[aey]|bot(?:em|a)?|chat ?bot(?:em)?|robot(?:em)?|automat(?:em)?|maszyn[ay]|konsultant(?:em|ka)?|sztuczn[aey] inteligencj[aei]|ai|si|program(?:em)?)';
const OR = `(?: (?:czy|albo|a moze) (?:jednak )?(?:z )?${KIND})?`;

export const POLISH: Sayings = {
  identity: whole(
    '(?:kim|czym|kto) (?:ty |pan |pani )?(?:jestes|jest|to)|z (?:kim|czym) (?:ja )?(?:teraz )?(?:rozmawiam|pisze|czatuje|gadam|mam przyjemnosc|mowie)',
    `(?:czy )?(?:ty |pan |pani |to |tu |tutaj ){0,2}(?:jestes|jest) (?:tylko |moze )?${KIND}${OR}|(?:czy )?to ${KIND}${OR}`,
    `(?:czy )?(?:ja )?(?:teraz )?(?:rozmawiam|pisze|czatuje|gadam) (?:tu |teraz )?z ${KIND}${OR}`,
    `(?:czy )?(?:odpowiada|odpisuje|pisze) (?:mi |tu )?${KIND}${OR}|kto (?:mi |tu ){0,2}(?:odpowiada|odpisuje|pisze)`,
    'jak (?:masz|ma pan|ma pani|ci) (?:w ogole )?na imie|jak (?:sie|pan sie|pani sie) nazywa(?:sz)?|(?:jakie|masz) (?:jakies )?(?:masz )?imie|przedstaw sie|kto cie (?:stworzyl|zrobil|zaprogramowal)|(?:opowiedz|powiedz) (?:mi )?(?:cos )?o sobie',
    'co (?:ty )?(?:wlasciwie )?(?:potrafisz|umiesz|mozesz)(?: (?:dla mnie|mi|z|za|zrobic|zaoferowac|robic)){0,3}|w czym (?:mozesz|moze pan|moze pani|potrafisz) (?:mi )?pomoc|do czego (?:sluzysz|jestes)|jakie (?:sa twoje|masz) (?:mozliwosci|funkcje|umiejetnosci)',
  ),
  opening: whole(
    'pomoc|pomocy|pomozcie|pomoz|(?:mi )?potrzeb(?:uje|na) (?:mi )?(?:pilnie )?pomoc(?:y)?|(?:czy )?(?:mozesz|mozecie|moze pan|moze pani|moglbys) (?:mi )?pomoc',
    '(?:mam )?(?:jedno |takie |krotkie )?pytanie|(?:mam )?(?:maly )?problem',
  ),
};
