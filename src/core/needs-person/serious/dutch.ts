import type { SeriousPatterns } from './serious-patterns.ts';

export const DUTCH: SeriousPatterns = {
  legal: [
    /\b(?:mijn advocaat|juridische stappen|rechtszaak|naar de rechter|aangifte|autoriteit persoonsgegevens|consumentenbond|aanklagen|dagvaarding|in gebreke)\b/,
  ],
  safety: [
    /\b(?:zelfmoord|wil (?:niet meer leven|dood)|van het leven beroven|(?:vloog|staat|stond) in (?:brand|de fik)|ontploft|elektrische schok|gaslek|gaslucht|ruikt naar (?:gas|rook|brand)|gewond|bewusteloos|ziekenhuis|vergiftigd|in gevaar|bedreigt me)\b/,
  ],
};
