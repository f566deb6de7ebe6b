import type { SmallTalkWords } from './small-talk-words.ts';

export const ENGLISH: SmallTalkWords = {
  greeting: 'hi hello hey heya hiya howdy greetings morning afternoon evening',
  thanks: 'thanks thank thx ty cheers great perfect awesome cool nice excellent helped solved ok okay',
  goodbye: 'bye goodbye cya farewell',
  yes: 'yes yeah yep yup sure ok okay please absolutely definitely',
};
