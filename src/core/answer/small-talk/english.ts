import type { SmallTalkWords } from './small-talk-words.ts';

const FILLER =
  '(?:ok|okay|oki|k|kk|alright|right|yes|yeah|yep|yup|oh|ah|aha|wow|well|and|so|hi|hello|hey|no|nope|cool|nice|great|perfect|awesome|excellent|brilliant|fantastic|amazing|wonderful|lovely|super|superb|sweet|phew|yay|hooray|finally|all|everyone|guys|folks|team|mate|man|pal|buddy|friend|dude|bot|again|everything|really|indeed|then|now|today|for now|just wanted to say|i just wanted to say)';
const VERY =
  '(?:very|so|really|truly|super|such|quite|just|absolutely|extremely|incredibly|that|most|pretty|totally|simply|an?|the|one|real|total|absolute|true)';
const GOOD =
  '(?:amazing|awesome|brilliant|excellent|exceptional|fab|fabulous|fantastic|first class|good|great|helpful|impressive|incredible|kind|lovely|marvell?ous|nice|outstanding|perfect|quick|fast|speedy|splendid|stellar|superb|super|sweet|swift|terrific|top|useful|clear|wonderful|easy|prompt|smooth|friendly)';
const HELP =
  '(?:advice|answers?|app|assistance|bot|care|chat|clarification|communication|customer service|customer support|delivery|effort|efforts|experience|explanation|feedback|guidance|help|info|information|job|kindness|one|patience|product|replies|reply|responses?|service|shop|solution|staff|stuff|support|team|time|tips?|update|website|work)';
const THANKS = `(?:(?:(?:many|big|huge|warm|special|massive|a million|lots of|loads of|a big|a huge|with) ){0,2}(?:thanks|thank (?:you|u|ya|yo|yall)|thankyou|thanku|thx|thnx|thanx|thnks|tnx|ty|tysm|tyvm|tks|cheers|ta|kudos|much obliged|bless (?:you|u)|god bless)(?: (?:so{1,5}|very|ever so|awfully|loads|lots|heaps|tons|a lot|alot|a bunch|a million|a ton|much|again|indeed|once again|once more|kindly|sir|madam|love|you guys)){0,4}(?: for (?:(?:all|your|ur|the|this|that|such|an?|being|${VERY}|${GOOD}|and) ){0,6}(?:${HELP}(?: and (?:your )?${HELP})?|${GOOD}|everything|that|this|all|helping(?: (?:me|us))?(?: out)?|(?:clarifying|explaining|checking|confirming|answering|trying|replying|responding)(?: (?:it|that|this|me|my question|to me|everything|so|very|quickly|fast|clearly|well|patiently)){0,4}|letting me know|(?:sorting|fixing|solving|looking into) (?:it|that|this|everything)(?: out)?|getting back(?: to me)?)){0,2})`;
/** What was wrong is so no longer, or what was asked is answered. */
const SOLVED = `(?:(?:that|this|it|its|thats|everything|everythings|all|which|your (?:answer|tip|link|advice)|the (?:\\w+ ){1,2}(?=(?:is|has|works|worked)\\b)|problem|issue|question|my (?:\\w+ )?(?:problem|issue|question))(?: (?:is|has|have|s|was|did|does|has been|all|now|really|just|finally|totally|definitely|actually|indeed|seems to be|looks|looks like|up and)){0,4} (?:work(?:s|ed|ing)|fixed(?: (?:it|that|everything))?|did (?:it|the (?:trick|job))|does the (?:trick|job)|the trick|solved(?: (?:it|that|my (?:problem|issue)))?|help(?:s|ed)|sorted(?: it| that)?|resolved(?: it)?|running|done|good|fine|perfect|clear|clears? (?:it|that|things) up|cleared (?:it|that|things) up|answer(?:s|ed) (?:my|the) question|answered|makes? (?:perfect |total |more )?sense|back(?: online| to normal| up)?|(?:exactly |just )?(?:what|all|everything) i (?:needed|wanted|was looking for|need|wanted to know|needed to know|had)|all|it|everything)(?: (?:now|again|perfectly|great|well|fine|out|like a charm|a treat|a lot|loads|so much|tons|immediately|straight away|right away|first time|for me|at last|much better|as expected|properly)){0,3})`;
const DONE = `(?:(?:all |its |problem |issue |mystery )(?:sorted|solved|resolved|fixed|good|clear|set|done|working)|sorted|(?:i |ive |i have |i just |we )?(?:got it|found it|figured it out|managed(?: it)?|fixed it|solved it|sorted it(?: out)?|got it (?:working|to work|sorted))|understood|(?:exactly|just|precisely) (?:what|all) i (?:needed|wanted|was looking for|was after|need|wanted to know|needed to know)|i (?:managed|was able|got|figured out how) to \\w+(?: (?:in|it|on|up|out|that|my \\w+)){0,2}|(?:oh )?i (?:see|understand|get it)|(?:i )?(?:will|ll|ill) (?:do(?: that| so)?|try (?:it|that|this)(?: out)?|give (?:it|that|this) a (?:try|go|shot)|check (?:it|that)(?: out)?|have a look)|good to know|makes sense|(?:no|nothing) (?:more|further|else|other) ?(?:questions|from me|needed)?|(?:that is|thats|that will be|thatll be|that was) (?:all|it|everything)|i can (?:log in|see it|open it|get in|pay)|works)(?: (?:now|again|for now|for today|already|thanks to you|today|from me|on my own|myself)){0,3}`;
const STAR =
  '(?:star|stars|legend|legends|life ?saver|angel|angels|gem|hero|genius|champ|champion|rock ?star|superstar|treasure|saint|sweetheart|the best|best|pleasure|relief)';
const YOU_ARE =
  '(?:you|u|youre|ur|you (?:are|were|guys are|have been|all are)|youve been|this (?:bot|chat|service|app|team) is|that (?:is|was)|thats|it was|what|how)';
const APPRECIATE = `(?:i )?(?:(?:just|really|do|truly|greatly|absolutely|so|very|much) ){0,3}(?:appreciate|love) (?:it|that|this|you(?:r (?:\\w+ )?${HELP})?|the (?:\\w+ )?${HELP}|you guys)(?: so much| a lot| very much| guys)?`;
const HAPPY = `(?:im|i am|we are)(?: ${VERY}){0,2} (?:happy|grateful|thankful|pleased|glad|relieved|impressed|satisfied|delighted)(?: with (?:this|it|that|you|your ${HELP}|the ${HELP}))?`;
const PRAISE = `(?:${[
  `${YOU_ARE}(?: ${VERY}){0,3} (?:(?:${GOOD} ){0,2}(?:${STAR}|${HELP})|${GOOD})(?: of (?:you|u))?`,
  'you (?:rock|rule|saved (?:me|my \\w+)|made my day|nailed it)',
  APPRECIATE,
  '(?:(?:much|really|greatly|highly|very much|so) )?appreciated',
  `(?:(?:${VERY}|${GOOD}) ){1,4}${HELP}`,
  'well done|bravo|spot on|top (?:notch|marks|man)|(?:five|5) stars?|(?:10|ten) out of (?:10|ten)|keep (?:it|up the \\w+(?: work)?)(?: up)?',
  HAPPY,
].join('|')})`;
const GLAD = `(?:${THANKS}|${SOLVED}|${DONE}|${PRAISE})`;

const DAY =
  '(?:day|night|evening|afternoon|morning|week|weekend|one|time|trip|holidays?|christmas|easter|new year|summer|break|rest of (?:the|your) (?:day|week|evening))';
const LEAVE = `(?:(?:good ?bye|bye(?: ?bye)?|cya|laters|good ?night|night night|so long|farewell|ta ra|ta ta|toodle ?(?:oo|pip|s)|cheerio|ciao|adios|take care(?: of yourself)?|peace out|over and out|signing off|logging off|(?:until|till) (?:next time|then|tomorrow|later)|(?:see|c|catch) (?:you|ya|u|yall)(?: (?:later|soon|around|then|tomorrow|again|next (?:time|week)|all|guys)){0,2}|(?:talk|speak|chat) (?:to (?:you|ya|u) )?(?:later|soon|tomorrow)|(?:(?:have|hope you have|enjoy|wish(?:ing)? you)(?: yourself| yourselves)? )(?:an?|the|your)(?: (?:${VERY}|${GOOD}|blessed|beautiful|pleasant)){0,2} ${DAY}|thats me(?: (?:done|off|sorted|finished|all done)){1,2}|(?:im|i am) (?:off|out|gone|heading off|leaving)|(?:i )?(?:gotta|got to|have to|ive got to|need to|must|should|better) (?:go|run|dash|head off|be off|leave|get going))(?: (?:now|then|for now|for today|today|all|everyone|guys|folks|mate|bot|too|ahead|again|tonight|to bed|home)){0,2})`;

const HOW =
  '(?:how (?:are|r) (?:you|u|ya|things|we|yall|you guys)(?: (?:all|guys|doing|going|getting on|keeping|feeling|both)){0,2}|how (?:is|s) (?:it|everything|life|your \\w+)(?: going| been)?|hows (?:it|things|everything|life|tricks|your (?:day|morning|evening|week|weekend))(?: going| been)?|how (?:do you do|have you been|you doing|goes it)|whats (?:up|new|good|happening)|wassup|you (?:alright|ok|okay)|are you (?:well|ok|okay|alright)|(?:i )?hope (?:you(?: are|re)|youre|all is|everyone is|this finds you)(?: all)?(?: (?:doing|keeping|having))? (?:well|good|great|fine|ok|an? \\w+ (?:day|week|evening|morning))|(?:nice|good|great|pleased|lovely) to (?:meet|see) (?:you|u)|long time no see|happy (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|new year|holidays|easter)|merry christmas)(?: (?:today|tonight|this (?:fine |lovely )?(?:morning|afternoon|evening)|these days|so far|then|my friend|mate|guys|all|buddy)){0,2}';
const HELLO =
  '(?:hi{1,4}|hello{1,4}|he{1,4}y{1,4}(?:a|o)?|hiya|howdy|helo|hullo|yo|sup|g ?day|greetings|salutations|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|ok|well|so|and|there|everyone|everybody|all|bot|mate|guys|folks|friend|my friend|team|again|to you|sir|madam|dear)';

export const ENGLISH: SmallTalkWords = {
  greeting:
    'hi hello hey heya hiya howdy greetings morning afternoon evening hii hiii heyy heyyy helo hullo yo sup wassup gday',
  thanks:
    'thanks thank thx ty cheers great perfect awesome cool nice excellent helped solved ok okay thankyou thanku thanx thnx thnks tnx tks tysm tyvm brilliant fantastic amazing wonderful lovely superb fab fabulous kudos bravo legend lifesaver',
  goodbye: 'bye goodbye cya farewell byebye laters goodnight cheerio toodles',
  yes: 'yes yeah yep yup sure ok okay please absolutely definitely',
  beside: 'really truly indeed guys folks mate buddy pal everybody kindly heaps loads tons bunch million',
  sayings: {
    greeting: [new RegExp(`^(?:${HELLO} ){0,5}${HOW}(?: ${HELLO}){0,3}$`)],
    thanks: [new RegExp(`^(?:${FILLER} ){0,4}${GLAD}(?: (?:${FILLER}|${GLAD})){0,6}$`)],
    goodbye: [
      new RegExp(`^(?:(?:${FILLER}|${GLAD}) ){0,5}${LEAVE}(?: (?:${FILLER}|${LEAVE}|${THANKS})){0,4}$`),
    ],
  },
};
