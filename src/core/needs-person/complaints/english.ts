import type { ComplaintPatterns } from './complaint-patterns.ts';

export const ENGLISH: ComplaintPatterns = {
  frustrated: [
    /\b(?:you|u|ur|youre|you are|this (?:chat ?)?bot|this chat|this thing|this assistant) (?:are |is |re |seem |being )?(?:so |just |really |totally |completely |absolutely |fucking ){0,2}(?:useless|worthless|hopeless|pathetic|a joke|stupid|dumb|an idiot|idiotic|garbage|trash|rubbish|terrible|awful|no help|not helpful at all|not helping(?: me)? at all)\b/,
    /\b(?:worst|terrible|horrible|awful|pathetic|appalling|disgraceful|shocking) (?:customer )?(?:service|support|chat|chatbot|bot|experience)\b/,
    /\b(?:for|this is) the (?:third|fourth|fifth|tenth|hundredth|3rd|4th|5th|10th) time\b|\b(?:asked(?: you)?(?: this)?|told you|explained(?: this| it)?|contacted you|written|wrote) (?:three|four|five|ten|a hundred|several|many|multiple) times\b/,
    /\b(?:how many (?:more )?times (?:do|must|will) i|i have (?:already )?told you|i already told you|you keep (?:saying|sending|repeating|giving)|stop (?:repeating|sending me|giving me) the same|same (?:useless|stupid|canned) answer)\b/,
    /\b(?:i am|im|i m|getting|i feel)(?: \w+)? (?:so |really |very |extremely |beyond ){0,2}(?:frustrated|furious|fed up|sick of this|sick and tired|livid|pissed off|angry with you|losing my patience|out of patience)\b/,
    /\b(?:this|it) is (?:so |really |very |absolutely |completely |totally )?(?:ridiculous|unacceptable|outrageous|infuriating|a (?:complete |total )?waste of (?:my )?time|beyond a joke|driving me (?:crazy|mad|insane))\b/,
    /\b(?:you|u) (?:dont|do not|cant|cannot|still dont|never) (?:even )?(?:understand|listen|get it|help)(?: (?:me|anything|a word|at all|what))?\b(?!.{0,60}\b(?:how|where|whether)\b)/,
    /\b(?:fuck (?:you|off|this)|screw (?:you|this)|wtf is wrong with (?:you|this)|what a (?:joke|waste of time))\b/,
  ],
  unhelped: [
    /^(?:no |nope |sorry |but |well ){0,2}(?:this|that|it|the answer|your answer)?(?: still| really)? ?(?:did not|didnt|does not|doesnt|is not|isnt|was not|wasnt|not)(?: really| at all)? ?(?:help|helped|helpful|helping|answer my question|what i (?:asked|meant|wanted|need|was asking)(?: for)?|useful|correct|right|true|the (?:right )?answer)(?: me)?(?: at all| either| much)?$/,
    /^(?:no |nope )?(?:wrong(?: answer)?|thats wrong|that is wrong|not what i asked|unhelpful|not helpful|no help)$/,
  ],
};
