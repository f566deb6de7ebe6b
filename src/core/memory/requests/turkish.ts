import type { MemoryPatterns } from './memory-patterns.ts';

const ABOUT_ME = '(?:benim hakkimda|hakkimda|bana dair|benimle ilgili)';
const KNOW = '(?:biliyorsun|hatirliyorsun|sakliyorsun|tuttun|tutuyorsun|kaydettin|var)(?:uz)?';
const DELETE = '(?:unut|sil|temizle)(?:un|in|unuz|iniz|yin)?';

export const TURKISH: MemoryPatterns = {
  list: new RegExp(
    `^(?:${[
      `${ABOUT_ME} (?:ne|neler|neyi|neleri|hangi bilgileri?)(?: \\w+)? ${KNOW}`,
      `hafiza(?:n|niz)da ${ABOUT_ME} (?:ne|neler) var`,
      '(?:adimi|ismimi|beni)(?: hala)? hatirliyor (?:musun|musunuz)',
      '(?:\\w+ ){0,3}(?:soylediklerimi|yazdiklarimi|anlattiklarimi) hatirliyor (?:musun|musunuz)',
    ].join('|')})$`,
  ),
  all: new RegExp(
    `^(?:lutfen )?(?:${[
      `(?:hakkimdaki |benimle ilgili )?(?:her ?seyi|beni) ${DELETE}`,
      `(?:${ABOUT_ME}|(?:sana|size) (?:anlattigim|soyledigim)) (?:her ?seyi|bildiklerini|bildiklerinizi|hatirladiklarini|hatirladiklarinizi) ${DELETE}`,
      'bilgilerimi hafiza(?:n|niz)dan sil(?:in|iniz|meni istiyorum|menizi istiyorum)?',
    ].join('|')})(?: lutfen)?$`,
  ),
  one: /^(?:lutfen )?(?<which>.+?)(?: numarayi| numarali bilgiyi| bilgisini)? unut(?:un|unuz|ur musun|ur musunuz)?(?: lutfen)?$/,
};
