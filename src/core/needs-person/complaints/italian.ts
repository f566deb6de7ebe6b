import type { ComplaintPatterns } from './complaint-patterns.ts';

export const ITALIAN: ComplaintPatterns = {
  frustrated: [
    /\b(?:sei|siete|questo (?:chat ?)?bot e|questa chat e|e)(?: \w+)? (?:inutile|inutili|una vergogna|ridicolo|inaccettabile|stupido|incompetenti?|uno schifo|una perdita di tempo|una presa in giro)\b/,
    /\b(?:sono (?:stufo|stufa|furioso|furiosa|arrabbiato|arrabbiata|esasperato|esasperata)|(?:pessimo|terribile|orribile) (?:servizio|supporto)|per la (?:terza|quarta|quinta|decima|ennesima) volta|non (?:capisci|capite|capisce) (?:niente|nulla)|ve lho gia detto|te lho gia detto)\b/,
  ],
  unhelped: [
    /^(?:no )?(?:questo |cio )?non (?:mi )?(?:aiuta|ha aiutato|e stato utile|e utile|serve|e quello che ho chiesto|risponde alla mia domanda)$/,
  ],
};
