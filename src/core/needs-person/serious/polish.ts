import type { SeriousPatterns } from './serious-patterns.ts';

export const POLISH: SeriousPatterns = {
  legal: [
    /\b(?:moj (?:prawnik|adwokat)|moim (?:prawnikiem|adwokatem)|kroki prawne|drog[ae] sadow[ae]|pozew|pozwac|do sadu|zglosze (?:to )?na policje|uokik|uodo|rzecznik(?:a|owi|iem)? (?:praw )?konsument\w{1,4})\b/,
  ],
  safety: [
    /\b(?:samobojstw\w{1,3}|zabic sie|chce umrzec|nie chce zyc|(?:zapalil|zapalila|zapalilo) sie|w plomieniach|wybuch(?:l|la|lo)|porazil(?:o)? mnie prad|wyciek gazu|czuc (?:gaz|dym|spalenizn\w)|rann[ya]|nieprzytomn[ya]|w szpitalu|zatru(?:cie|ty|ta)|w niebezpieczenstwie|grozi mi)\b/,
  ],
};
