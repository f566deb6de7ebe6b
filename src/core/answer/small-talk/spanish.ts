import type { SmallTalkWords } from './small-talk-words.ts';

export const SPANISH: SmallTalkWords = {
  greeting: 'hola buenas buenos dias tardes noches',
  thanks: 'gracias muchas genial perfecto',
  goodbye: 'adios chao',
  yes: 'si claro vale',
};
