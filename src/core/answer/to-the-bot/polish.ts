import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'prawdziwym|prawdziwa|zywym',
  'czlowiekiem|osoba|botem|chatbotem|robotem|maszyna|ai',
  'czy',
);

export const POLISH: Sayings = {
  identity: whole(
    '(?:kim|czym) (?:ty )?jestes|z kim (?:rozmawiam|pisze)',
    `(?:czy )?(?:ty )?jestes ${BEING}`,
    '(?:czy )?rozmawiam z (?:prawdziwym |prawdziwa |zywym )?(?:czlowiekiem|osoba|botem|chatbotem|robotem|maszyna|ai)(?: czy (?:z )?(?:czlowiekiem|botem|robotem|maszyna))?',
    'jak (?:masz na imie|sie nazywasz)',
    'co (?:potrafisz|umiesz|mozesz zrobic)|w czym mozesz (?:mi )?pomoc',
  ),
  opening: whole(
    'pomoc|pomocy|potrzebuje pomocy|(?:czy )?(?:mozesz|mozecie) (?:mi )?pomoc',
    '(?:mam )?pytanie|mam problem',
  ),
};
