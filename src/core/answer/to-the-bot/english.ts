import { being, type Sayings, whole } from './sayings.ts';

const BEING = being(
  'an?(?: real| actual| live)?|real|actual|live',
  'humans?(?: being)?|person|people|bot|chat ?bot|robot|machine|ai|computer|somebody|someone',
  'or',
);

export const ENGLISH: Sayings = {
  identity: whole(
    '(?:so )?(?:who|what) (?:are|r) (?:you|u)',
    'whos this|who is this',
    'who am i (?:talking|speaking|chatting|writing) (?:to|with)',
    `(?:am i|im i) (?:talking|speaking|chatting) (?:to|with) ${BEING}`,
    `(?:are|r) (?:you|u) ${BEING}`,
    `is (?:this|it|that) ${BEING}(?: here)?`,
    '(?:whats|what is) your name|do you have a name',
    'what (?:can|do) you do|what can you help(?: me)? with|how can you help(?: me)?|what can i ask(?: you)?',
  ),
  opening: whole(
    '(?:please )?help(?: me)?|(?:i )?need (?:some |your )?help|(?:can|could|will) (?:you|u) (?:please )?help(?: me)?',
    '(?:i have |i got |ive got )?(?:a |one |another |quick |a quick )?question',
    '(?:can|may|could) i ask (?:you )?(?:something|a question)|i have an? (?:problem|issue)|i need assistance',
  ),
};
