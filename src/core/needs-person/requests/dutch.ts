import type { RequestPatterns } from './request-patterns.ts';

const PERSON =
  '(?:medewerkers?|mens|persoon|iemand|collega|klantenservice|klantendienst|support|agent|adviseur|supportteam|helpdesk|leidinggevende)';

export const DUTCH: RequestPatterns = {
  asks: [
    new RegExp(
      `\\bmet(?: \\w+){0,3} ${PERSON}(?: \\w+){0,3} (?:spreken|praten|chatten|bellen|verbinden|verbonden|doorverbinden)\\b`,
    ),
    new RegExp(`\\b(?:wil|kan|mag|graag) (?:ik )?(?:graag )?${PERSON}(?: van(?: \\w+){1,2})? spreken$`),
    new RegExp(
      `\\b(?:verbind|zet|schakel|geef) (?:me|mij|ons)(?: \\w+){0,4} ${PERSON}\\b|\\bverbind me door\\b`,
    ),
    new RegExp(`\\bcontact (?:opnemen |krijgen )?met(?: \\w+){0,2} ${PERSON}\\b`),
    /\bkan (?:er )?iemand (?:mij|me|ons) (?:terug)?bellen\b|\bbel (?:mij|me)(?: terug)?\b/,
    /\bis er (?:hier )?(?:iemand|een (?:echt )?mens|een persoon)(?: aanwezig| hier| daar)?$/,
    /\b(?:geen|niet met een) (?:ro)?bot\b/,
    /\b(?:wil|wil graag|zoek|heb) (?:graag )?een (?:echte? )?(?:medewerker|mens|persoon)(?: nodig| spreken| aub| alstublieft)?$/,
    /^(?:een )?(?:echte? )?(?:medewerker|mens|persoon|klantenservice)(?: graag| alstublieft| aub)?$/,
  ],
  denies: [
    /\b(?:gesproken|gepraat|openingstijden|wanneer)\b|\bgeen (?:mens|medewerker|persoon)\b|\btoevoegen\b|\bvoeg\b/,
  ],
};
