import type { SmallTalkWords } from './small-talk-words.ts';

export const PORTUGUESE: SmallTalkWords = {
  greeting: 'ola oi bom dia boa tarde noite',
  thanks: 'obrigado obrigada valeu perfeito otimo',
  goodbye: 'tchau',
  yes: 'sim',
};
