import type { ComplaintPatterns } from './complaint-patterns.ts';

export const DUTCH: ComplaintPatterns = {
  frustrated: [
    /\b(?:je bent|jij bent|u bent|deze (?:chat ?)?bot is|jullie zijn|dit is)(?: \w+)? (?:nutteloos|waardeloos|belachelijk|dom|onacceptabel|een grap|een schande|schandalig|tijdverspilling)\b/,
    /\b(?:ik ben (?:het zat|woedend|boos|gefrustreerd|er klaar mee)|(?:slechtste|waardeloze|vreselijke) (?:service|klantenservice)|voor de (?:derde|vierde|vijfde|tiende|zoveelste) keer|je (?:begrijpt|snapt) (?:me |mij |het )?(?:niet|niets|er niets van)|dat heb ik al gezegd)\b/,
  ],
  unhelped: [
    /^(?:nee )?(?:dit|dat) (?:helpt|hielp|heeft)(?: me| mij)? ?(?:niet|niet geholpen)$|^(?:nee )?dat (?:is|was) niet (?:wat ik vroeg|mijn vraag)$/,
  ],
};
