import type { ComplaintPatterns } from './complaint-patterns.ts';

export const GERMAN: ComplaintPatterns = {
  frustrated: [
    /\b(?:du bist|sie sind|dieser (?:chat ?)?bot ist|der (?:chat ?)?bot ist|dieser chat ist|ihr seid)(?: \w+){0,2} (?:nutzlos|unbrauchbar|dumm|dammlich|ein witz|eine frechheit|eine katastrophe|unfahig|lacherlich|schlecht|mull)\b/,
    /\b(?:unverschamtheit|frechheit|(?:schlechtester?|miserabler?|furchtbarer?|unterirdischer?) (?:service|support|kundenservice|kundendienst))\b/,
    /\b(?:zum|schon das?|bereits) (?:dritten|vierten|funften|zehnten|hundertsten|x ten|3|4|5|10) ?(?:mal|x)\b|\bich habe (?:es |das )?(?:ihnen |dir )?(?:schon|bereits) (?:\w+ )?(?:gesagt|geschrieben|erklart)\b/,
    /\b(?:mir reicht es|mir reichts|es reicht(?: mir)?|ich bin (?:stin?ksauer|wutend|genervt|sauer|verargert)|das nervt|ich habe die nase voll|(?:du verstehst|sie verstehen) (?:mich |das )?(?:einfach |uberhaupt |gar )?(?:nicht|nichts))\b/,
  ],
  unhelped: [
    /^(?:nein )?(?:das|die antwort|es)? ?(?:hilft|hat|war|ist|stimmt)(?: mir)? ?(?:leider |uberhaupt |gar )?(?:nicht|falsch|keine hilfe|nicht hilfreich|nicht meine frage)(?: weiter| weitergeholfen| geholfen| hilfreich| richtig)?$|^(?:falsch|hilft nicht|das war nicht meine frage|nicht hilfreich)$/,
  ],
};
