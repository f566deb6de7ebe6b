import type { SeriousPatterns } from './serious-patterns.ts';

export const TURKISH: SeriousPatterns = {
  legal: [
    /\b(?:avukatim\w{0,4}|yasal (?:islem|yollar|haklar)\w{0,6}|dava (?:acacagim|acmak|edecegim)|mahkeme\w{0,6}|suc duyurusu|savciliga?|tuketici (?:hakem|mahkeme)\w{0,8}|sikayet edecegim)\b/,
  ],
  safety: [
    /\b(?:intihar\w{0,8}|kendimi oldur\w{1,8}|olmek istiyorum|yasamak istemiyorum|alev ald\w|yanmaya basladi|patladi|elektrik carpt\w|gaz (?:kacagi|kokusu)|yanik kokusu|yaraland\w{1,3}|bilinci kapali|hastane(?:ye|de|lik)\w{0,4}|zehirlen\w{2,6}|tehlikede(?:yim)?|tehdit ediyor)\b/,
  ],
};
