import type { SeriousPatterns } from './serious-patterns.ts';

export const ITALIAN: SeriousPatterns = {
  legal: [
    /\b(?:il mio avvocato|mio avvocato|la mia avvocata|azioni? legal[ei]|vie legali|fare causa|faro causa|denuncia|denunciarvi|denunciare (?:voi|alla)|diffida|garante (?:della )?privacy|associazione consumatori)\b/,
  ],
  safety: [
    /\b(?:suicid\w{2,6}|uccidermi|voglio morire|togliermi la vita|ha preso fuoco|in fiamme|e esplos[oa]|scossa elettrica|fuga di gas|odore di (?:gas|bruciato|fumo)|ferit[oa]|svenut[oa]|in ospedale|pronto soccorso|intossicat[oa]|in pericolo|mi minaccia)\b/,
  ],
};
