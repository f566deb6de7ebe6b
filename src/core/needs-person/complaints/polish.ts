import type { ComplaintPatterns } from './complaint-patterns.ts';

export const POLISH: ComplaintPatterns = {
  frustrated: [
    /\b(?:jestescie|jestes|ten (?:chat ?)?bot jest|to jest|to)(?: \w+)? (?:bezuzyteczn\w{1,3}|beznadziejn\w{1,3}|glup\w{1,3}|zart|skandal|kpina|nie do przyjecia|strata czasu|zenad\w{1,3})\b/,
    /\b(?:mam (?:tego )?dosc|jestem (?:wsciekl[ya]|zly|zla|sfrustrowan[ya])|(?:najgorsza|fatalna|okropna) obsluga|po raz (?:trzeci|czwarty|piaty|dziesiaty|kolejny|setny)|nic nie rozumiesz|juz (?:to )?(?:mowilem|mowilam|pisalem|pisalam))\b/,
  ],
  unhelped: [
    /^(?:nie )?(?:to )?(?:nie pomoglo|nie pomaga|mi nie pomoglo|nie o to pytalem|nie o to pytalam|nie o to mi chodzilo)$/,
  ],
};
