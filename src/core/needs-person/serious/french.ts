import type { SeriousPatterns } from './serious-patterns.ts';

export const FRENCH: SeriousPatterns = {
  legal: [
    /\b(?:mon avocate?|un avocat|action en justice|poursuites? (?:judiciaires?|en justice)|poursuivre en justice|porter plainte|deposer plainte|au tribunal|mise en demeure|repression des fraudes|dgccrf|la cnil)\b/,
  ],
  safety: [
    /\b(?:me suicider|suicide|me tuer|envie de mourir|mettre fin a mes jours|a pris feu|prend feu|en feu|a explose|decharge electrique|fuite de gaz|odeur de (?:gaz|brule|fumee)|blesse[e]?s?|inconscient|aux urgences|hopital|intoxique|en danger|me menace)\b/,
  ],
};
