import type { ComplaintPatterns } from './complaint-patterns.ts';

export const FRENCH: ComplaintPatterns = {
  frustrated: [
    /\b(?:vous etes|tu es|ce (?:chat ?)?bot est|ce robot est|ce chat est|cest)(?: \w+)? (?:inutile|nul|nulle|incompetents?|ridicule|stupide|idiot|inadmissible|inacceptable|scandaleux|honteux|un scandale|une honte|nimporte quoi)\b/,
    /\b(?:jen ai (?:marre|assez|ras le bol)|ras le bol|je suis (?:furieux|furieuse|en colere|excede|excedee|tres enerve)|(?:vous ne|tu ne|vous|tu) (?:me )?comprene?[zs] (?:rien|pas)|pour la (?:troisieme|quatrieme|cinquieme|dixieme|enieme) fois|(?:pire|mauvais) service)\b/,
  ],
  unhelped: [
    /^(?:non )?(?:cela|ca|ce|la reponse)? ?(?:ne )?(?:maide|ma|aide|repond|nest|est)(?: pas)(?: aide| utile| a ma question| ma question| ce que jai demande)?$|^(?:pas utile|ce nest pas ma question)$/,
  ],
};
