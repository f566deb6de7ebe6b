import type { RequestPatterns } from './request-patterns.ts';

const WITH =
  '(?:czlowiekiem|konsultantem|konsultantka|kims|osoba|pracownikiem|agentem|doradca|obsluga|przedstawicielem|kierownikiem|operatorem)';
const TO = '(?:czlowieka|konsultanta|kogos|osoby|pracownika|agenta|doradcy|obslugi|operatora|kierownika)';

export const POLISH: RequestPatterns = {
  asks: [
    new RegExp(
      `\\b(?:rozmawiac|porozmawiac|pogadac|polaczyc|polacz|polaczenie|skontaktowac|kontakt|pisac|poprosze|prosze)(?: (?:sie|mnie|nas))? z (?:\\w+ ){0,2}${WITH}\\b`,
    ),
    new RegExp(
      `\\b(?:przekierowac|przekieruj|przelacz|przelaczyc|przekazac|przekaz) (?:mnie|to|rozmowe) (?:do )?(?:\\w+ )?${TO}\\b`,
    ),
    new RegExp(
      `\\b(?:potrzebuje|potrzebna|chce|prosze o)(?: pomocy| pomoc)? (?:zywego |prawdziwego )?${TO}$`,
    ),
    /\b(?:czy )?(?:jest )?(?:tam|tu) (?:jest )?(?:ktos|jakis czlowiek)(?: zywy| prawdziwy)?$|\bczy ktos tu jest$/,
    /\bktos (?:moze|moglby) (?:do mnie |mi )?(?:zadzwonic|oddzwonic)(?: do mnie)?\b|\bprosze o (?:telefon|kontakt telefoniczny)\b|\bzadzwoncie do mnie\b/,
    /\bnie (?:chce |bede )?(?:rozmawiac |gadac |pisac )?z (?:botem|robotem|maszyna|automatem)\b/,
    /^(?:prosze )?(?:konsultant(?:a)?|czlowiek(?:a)?|pracownik(?:a)?|doradc[ay]|obsluga klienta)(?: prosze)?$/,
  ],
  denies: [
    /\b(?:rozmawialem|rozmawialam|rozmawialismy|godziny|godzinach|kiedy|dodac)\b|\bnie potrzebuje (?:czlowieka|konsultanta)\b/,
  ],
};
