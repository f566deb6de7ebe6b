import type { ComplaintPatterns } from './complaint-patterns.ts';

const VERY =
  '(?:a|an|absolutely|actually|all|amazingly|as|beyond|bloody|completely|even|extremely|frankly|fucking|getting|honestly|incredibly|just|literally|now|only|pretty|quite|really|seriously|simply|so|still|such|totally|truly|utter|utterly|very)';
const BAD =
  '(?:abysmal|appalling|atrocious|awful|bad|crap|crappy|diabolical|disgraceful|disgusting|dreadful|garbage|hopeless|horrendous|horrible|horrific|idiotic|incompetent|laughable|lousy|miserable|pathetic|poor|rubbish|shambolic|shit|shite|shitty|shocking|stupid|terrible|trash|useless|worthless)';
/** Said of whoever or whatever answers. */
const INSULT =
  '(?:a (?:\\w+ )?(?:disgrace|embarrassment|farce|joke|nightmare|shambles|sham|disaster|waste of space)|an? (?:\\w+ )?(?:idiot|imbecile|moron|muppet)|abysmal|appalling|atrocious|awful|brainless|clowns|clueless|crap|disgraceful|disgusting|dreadful|dumb|garbage|hopeless|horrible|idiotic|idiots|incapable|incompetent|laughable|morons|no help|not helpful at all|not helping(?: me)? at all|of no help|of no use|pathetic|rubbish|shambolic|shit|shite|shocking|stupid|terrible|thick|trash|unhelpful|useless|worthless)';
/** Said of what happened. */
const OUTRAGEOUS =
  '(?:a disgrace|a farce|a fucking joke|a joke|a bad joke|a nightmare|a scandal|a shambles|a sick joke|a total mess|absurd|annoying|appalling|beyond a joke|bonkers|bs|bullshit|disgraceful|disgusting|embarrassing|exasperating|exhausting|farcical|frustrating|hopeless|inexcusable|infuriating|insulting|intolerable|laughable|ludicrous|maddening|madness|nonsense|not acceptable|not good enough|out of order|outrageous|pathetic|pointless|preposterous|ridiculous|shameful|shocking|stupid|taking the piss|tiresome|unacceptable|unbearable|unbelievable|unreal|useless)';
const SERVICE =
  '(?:after ?sales|airline|answers?|app|assistance|bank|bot|business|care|chat|chat ?bot|communication|company|courier|customer care|customer service|customer support|delivery|experience|firm|helpline|helpdesk|help|hotline|insurer|lot|organi[sz]ation|people|platform|provider|robot|service|shop|site|software|staff|store|support|system|team|treatment|web ?site)';
const YOU =
  '(?:you|u|ur|youre|your? (?:people|guys|lot)|yall|this (?:chat ?)?bot|the (?:chat ?)?bot|your (?:chat ?)?bot|this (?:chat|thing|assistant|ai|company|place|service|robot)|your (?:\\w+ )?(?:service|company|support|app|team|website|staff|system|answers?|replies|responses?|assistant|help|ai|chat))';
const THIS = '(?:this|it|its|that|thats|this whole thing|the whole thing|everything|all of this)';
const NTH =
  '(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|millionth|umpteenth|nth|zillionth|3rd|4th|5th|6th|7th|8th|9th|10th|100th)';
const MANY =
  '(?:\\d{1,4}|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a hundred|a thousand|a million|a dozen|several|so many|too many|many|multiple|countless|hundreds of|dozens of|god knows how many)';
const TOLD =
  '(?:asked|told|explained|said|written|wrote|typed|contacted|called|answered|repeated|tried to explain|messaged|emailed|complained|rung|phoned)';
const DOING =
  '(?:being|chasing|explaining|fighting|getting|having|hearing|listening|repeating|talking|typing|waiting|asking|begging|arguing|dealing|excuses|calling|writing)';

/** The bot, the company, the answers. */
const INSULTS = [
  String.raw`\b${YOU} (?:are |is |re |r |was |seems? |being |has been |have been )?(?:${VERY} ){0,3}${INSULT}\b(?! (?:question|idea|of me)\b)`,
  String.raw`\b(?:useless|stupid|dumb|idiotic|pathetic|lousy|crap|crappy|shitty|incompetent|moronic|bloody|brainless) (?:\w+ )?(?:bot|chat ?bot|robot|company|customer service|service|support|answers?|responses?|replies|people|lot|assistant|ai|chat|idiots?|automated|thing (?:keeps|doesnt|cant|wont))\b`,
  String.raw`\b(?:the )?worst (?:\w+ ){0,2}${SERVICE}\b|\b(?:worst|shittiest|crappiest) (?:\w+ ){0,3}(?:ive|i have|i|we have|weve) (?:ever|had|used|dealt|seen|come across|experienced)\b`,
  String.raw`\b${BAD} (?:customer )?(?:service|support|chat|chat ?bot|bot|customer care|customer experience|company|treatment)\b(?! (?:plan|ticket|case)s?\b)(?<!\b(?:bad|poor) (?:chat|bot|treatment|company))`,
  String.raw`\b(?:bunch|pack|load|lot) of (?:\w+ )?(?:amateurs|clowns|cowboys|crooks|idiots|incompetents?|jokers|liars|losers|morons|muppets|thieves|rubbish|nonsense|bullshit|crap)\b`,
  String.raw`\b(?:you|youre|u|these|ur)(?: \w+){0,2} (?:idiots?|morons?|clowns?|imbeciles?|assholes?|arseholes?|bastards?|cretins?|dumbass|dimwits?|liars|crooks)\b`,
  String.raw`\b(?:shame on (?:you|u)|(?:should|ought to) be ashamed|thanks for nothing|thank you for nothing)\b`,
];

/** What happens is beyond words. */
const BEYOND_WORDS = [
  String.raw`\b(?:${THIS} (?:is|was|has been|has become|feels)|its|thats)(?: (?:${VERY}|becoming)){0,3} ${OUTRAGEOUS}\b(?! (?:article|book|but|card|gift|question|idea|item|shop|how (?:good|well)|good|amazing)\b)`,
  String.raw`\b(?:absolutely|utterly|completely|totally|simply|just|beyond|bloody|fucking|how|so) (?:appalling|disgusting|disgraceful|farcical|infuriating|insulting|ludicrous|outrageous|pathetic|ridiculous|shambolic|unacceptable)\b`,
  String.raw`\b(?:absolute|total|complete|utter|fucking|bloody|what an?|sheer) (?:\w+ )?(?:bullshit|chaos|circus|disaster|disgrace|embarrassment|farce|fiasco|garbage|joke|madness|mess|nightmare|nonsense|rubbish|shambles|shitshow|waste of (?:my )?(?:time|money))\b`,
  String.raw`\bjoke of an? \w+|\byou(?:re| are) a(?: \w+)? joke\b|\b(?:is this|this has to be|this must be)(?: \w+){0,2} (?:a|some kind of|some sort of)(?: (?:bad|sick))? joke\b(?! (?:article|book|card|gift|item|or|present|shop|store))`,
  String.raw`^(?:\w+ )?(?:unreal|unbelievable|ridiculous|unacceptable|pathetic|outrageous|disgraceful|disgusting|incredible|useless|hopeless|bullshit|appalling)(?:$| (?:absolutely|again|i|my|service|still|this|three|two|you|your|charged|just|after|how|weeks|days)\b)`,
  String.raw`\b(?:are you|you|u|youve|youre|ur|you have|r u)(?: (?:fucking|actually|seriously|got to|gotta|must|have to|cant|cannot|be|guys|people|lot|all|for)){0,4} (?:kidding|joking|serious right now|having a laugh|taking the piss|taking the mick|messing with me|trolling)\b`,
  String.raw`\b(?:simply|just|really|frankly|is|its|thats) (?:not acceptable|not good enough)\b(?<!\b(?:eyesight|sight|signal|my \w+) is not good enough)`,
];

const OUT_OF_PATIENCE = [
  String.raw`\b(?:zero|no|little|no more|run out of) patience (?:left|with|for|any ?more)\b|\bwhat an? ${BAD} (?:way|attitude|excuse|answer|treatment|experience|joke)\b`,
  '^(?:absolutely |completely |totally |so |really |utterly |just |honestly ){0,2}(?:fed up|sick and tired|disgusted|appalled|furious|had enough|disappointed|frustrated|livid|fuming)(?: (?:with|by|of|at) (?:all|this|you|your|the (?:service|support|lack|way))|$)',
  String.raw`\b(?:shocked|speechless|stunned|amazed|astonished|lost for words) (?:at|by|about) (?:how (?:badly|bad|poorly|poor|rude|rudely|you|little|terribl\w+|useless|slow|incompetent)|the (?:lack|way you|level))\b`,
  String.raw`^how is (?:this|it|that) (?:still|even) (?:not|possible|legal|acceptable|allowed|broken)\b|\bhow is (?:this|it|that) still not\b`,
  String.raw`^(?:just |absolutely |simply |so )?(?:terrible|awful|horrible|appalling|dreadful|abysmal|pathetic|rubbish|shocking|garbage|diabolical)(?: (?:just|simply|absolutely) \w+)?$`,
  String.raw`\b(?:wont|will not|not going to|refuse to|cant) (?:put up with|stand for|tolerate|accept|take) (?:this|any|it|that|your)(?: \w+)? ?(?:any ?more|any longer|rubbish|nonsense|from you|behaviou?r|treatment|longer|$)`,
  String.raw`\b(?:my|our|any|all|of|the last of my) patience\b(?!.{0,20}\bthank)(?=(?: \w+){0,3} (?:is|has|ran|run|running|wear|wearing|worn|thin|gone|ended|over|out|with)\b)`,
  String.raw`\b(?:los(?:e|ing|t)(?: my| our| all)?|run out of|running out of|ran out of|out of|end of my|end of our|no more|no) patience\b|\btr(?:y|ied|ying) my patience\b`,
  String.raw`\b(?:i am|im|i m|getting|i feel|feeling|we are|were|left me|makes me|you make me|has me|beyond)(?: \w+)? (?:(?:so|really|very|extremely|beyond|absolutely|utterly|completely|getting|incredibly|just|bloody|fucking) ){0,2}(?:frustrated|furious|fuming|fed up|had it|sick of (?:this|it|you|your)|sick and tired|livid|pissed(?: off)?|angry with you|so angry|enraged|exasperated|outraged|seething|raging|disgusted|appalled|losing it|at (?:my|our) wits end|speechless)\b`,
  String.raw`\b(?:im|i am|so|really|very|bitterly|deeply|extremely|hugely|incredibly|beyond) (?:\w+ )?(?:disappointed|annoyed|irritated|angry)(?: (?:in|with|by|at|about) (?:you|your|this|the (?:service|support|way|lack)|how)|$| (?:i expected|right now)\b)`,
  String.raw`\b(?:tired|sick|weary|bored|done|fed up|finished) (?:of|with) (?:(?:all|always|constantly|this|the|your|you) )?(?:${DOING}|this|it all|you|your)\b(?! (?:mattress|old|bed|color|colour|version|theme))`,
  String.raw`\b(?:i|ive|i have|we|weve)(?: (?:really|just|have|ve|officially|about|truly|now|simply)){0,2} had (?:enough|it up to here|it with (?:you|this|your))\b|^(?:enough|i give up|i quit|done)$|\benough is enough\b|\b(?:i|im|am) (?:so|totally|completely) done\b|\bi give up(?:$| (?:with|on) (?:you|this))`,
  String.raw`\b(?:driv(?:ing|es?|en)|making|sending) me (?:absolutely |completely |totally )?(?:crazy|mad|insane|nuts|bonkers|up the wall|round the bend|angry|furious|mental)\b|\bdoing my head in\b|\bblood (?:is )?boil\w{0,3}\b|\b(?:tearing|pulling|ripping) my hair\b|\bon my (?:last )?nerves?\b|\bend of my (?:tether|rope)\b|\bat my wits end\b|\blosing my (?:mind|temper|shit)\b|\blosing the will\b`,
  String.raw`\bi (?:really |just |simply )?(?:cant|cannot|can not|wont) (?:take|stand|deal with|bear|do|believe|tolerate|accept|put up with) (?:this|it|you|your|the|any) ?(?:nonsense|crap|shit|service|support|company|incompetence|is happening|is still|any ?more|any longer|any of this)\b|\bi cant believe (?:how (?:bad|useless|incompetent|difficult|hard|slow|poor)|i (?:have|still)|you (?:people|still|guys|would|did|dont|have|cant))\b`,
  String.raw`\bi (?:fucking |absolutely |really |now )?(?:hate|despise|loathe) (?:you|u|this (?:app|bot|chat ?bot|company|service|website|site|place|thing|shit|system)|your (?:\w+ )?(?:app|bot|company|service|website|support|chat ?bot|system))\b`,
];

/** Time, money and a customer. */
const LOSSES = [
  String.raw`\b(?:that|this) (?:was|is|will be) the last time (?:i|we|you)\b|\bnever (?:ever )?(?:seen|had|experienced|known|met|dealt with|come across|encountered)(?: such)?(?: an?| any)?(?: \w+){0,3} (?:this|so|as) (?:bad|poor|rude|useless|terrible|slow|incompetent|awful)\b|\b(?:all|only thing) (?:i|we) (?:get|got|hear|ever get)(?: \w+){0,2} (?:is |are |was )?(?:more )?(?:excuses|lies|promises|automated|nonsense|the same)\b`,
  String.raw`\b(?:waste of (?:my|our|everyones|everybodys) (?:time|money|breath|energy)|(?:is|was|its|such|what|what a|complete|total|just|utter) (?:an? )?(?:\w+ )?waste of (?:time|money|space|breath|energy)|(?:stop )?wasting (?:my|our|everyones) (?:time|day|life|morning|afternoon|evening|money))\b`,
  String.raw`\bwast(?:ed|e) (?!of)(?:\w+ ){0,3}(?:day|days|hour|hours|morning|afternoon|evening|weekend|week|time|life|minutes|half an hour)\b(?= (?:\w+ ){0,2}(?:on|with|trying|because|for|of|talking|waiting|already|now|here|thanks)\b|$)`,
  String.raw`\b(?:never|not|wont be|wont|will never|last time)(?: \w+){0,2} (?:ordering|order|buying|buy|using|use|booking|book|shopping|shop|coming|come|flying|fly|staying|stay|returning|recommending|recommend|doing business|spend\w{0,3}|deal\w{0,3}|trust\w{0,3}|purchas\w{1,3})(?: \w+){0,3} (?:again|ever|here|with you|from you|you lot|you people|you guys|anyone|this (?:company|shop|place|website))\b(?=$| )(?<=\b(?:never|last time|wont|not)\b.{0,60})`,
  String.raw`^never again\b|\bnever again$|\bnever again (?:will|with|am|from|do|would|you|this)\b`,
  String.raw`\b(?:i am|im|i m|i was|we are|i feel|getting)(?: (?:now|really|very|so|extremely|seriously|getting|quite|absolutely|just|beyond|pretty)){1,3} (?:annoyed|angry|irritated|cross)\b(?! (?:at|with) (?:myself|my))`,
  String.raw`\b(?:disgusted|appalled|outraged|horrified|insulted) (?:with|by|at) (?:how|you|your|this|the)\b|\bsick to death of\b|\b(?:want|going|about|could|makes me want) ?(?:to )?(?:scream|cry|throw (?:my|this))\b(?= |$)(?<=\b(?:i|me|im|i am) (?:want to |could |going to |about to |want )(?:scream|cry|throw \w+))|\bwhy (?:do|did) i (?:even )?bother\b`,
  String.raw`\b(?:youve|you have|you just|youre|you are|have)(?: \w+)? (?:lost|losing) (?:me|a|another|yourselves|your)(?: \w+){0,2} (?:customer|client|as a customer|business|customers)\b|\b(?:regret|sorry) (?:i )?(?:ever )?(?:buying|bought|ordering|ordered|choosing|chose|signing|signed|switched|switching|trusting|trusted|joining|joined)\b|\b(?:going|moving|switching|off|taking my (?:business|money)) (?:to|elsewhere)(?: your)?(?: competitors?| competition)?(?: (?:then|instead))?$(?<=\b(?:elsewhere|competitors?|competition)(?: (?:then|instead))?)`,
  String.raw`\b(?:ruined|ruining|ruin|wrecked|destroyed|spoiled|spoilt) (?:my|our) (?:\w+ )?(?:day|week|weekend|holidays?|honeymoon|wedding|birthday|christmas|trip|vacation|evening|party|life|anniversary|plans|business)\b`,
  String.raw`\bexpected (?:so much |much |a lot |far |way )?(?:better|more) (?:from|of|after|than)\b|\b(?:let|letting) (?:me|us) down\b|\bbroken promises\b|\bempty promises\b|\bwhat (?:exactly |the hell |on earth )?(?:am|are) (?:i|we) (?:even )?paying (?:you )?for\b`,
];

const SAYING_IT_AGAIN = [
  String.raw`\b(?:this|thats|that is|its) (?:is )?(?:now )?the ${NTH} (?:wrong|useless|stupid|failed|bad|broken|late|damaged|identical)\b|^seriously\b(?: \w+){0,4} (?:again|same|another)\b|^(?:oh )?come on\b`,
  String.raw`\b(?:explain|ask|say|repeat|tell you|write|send|asking|explaining|saying|repeating)(?: \w+){0,4} (?:an? |for (?:an?|the) )?${NTH} time\b|^${NTH} time (?:i|im|ive)\b`,
  String.raw`\b(?:second|third|fourth|2nd|3rd|4th) time (?:(?:that )?(?:you|youve|u|youre|your)(?: \w+)? (?:messed|mess|screwed|screw|got|gotten|lost|failed|sent the wrong|forgot|ignored|charged)|im (?:asking|telling|explaining|writing|complaining)|ive (?:asked|told|explained|complained))\b`,
  String.raw`\b(?:you|u|bot|it) keeps? (?:on )?(?:telling|asking|sending|giving) me\b`,
  String.raw`\bnot (?:a single|one)(?: one)? of (?:your|the|these) (?:answers|replies|responses|links|articles|people|agents|suggestions)\b|\banother (?:useless|pointless|canned|automated|generic|copy pasted) (?:answer|reply|response|link|article|message)\b`,
  String.raw`\b(?:finally|actually|properly|for once) (?:read|listen to|answer|understand) (?:what|me|my|to)\b`,
  String.raw`(?:\b|^)(?:for the|this is(?: \w+)? the|thats the|its the|the|my) ${NTH} time\b(?= (?:i|im|ive|that|this|now|and|we|you|today|ive|asking|in|of|already|i have)\b|$)|\bfor the ${NTH} time\b|\bfor the last time\b(?! (?:i|we) (?:used|logged|ordered))`,
  String.raw`\b(?:i|ive|have|weve|we|been|already|and|had) (?:\w+ )?(?:${TOLD}|(?<=\b(?:ive|have|had to|to) )(?:sent|send|submitted|uploaded|filled))(?: (?:to|you|this|that|it|him|them|the same|the bot|your bot|people|someone|us|question|thing|already|now|about it)){0,4} (?:\w+ )?${MANY}(?: \w+)? (?:times|people|different)\b`,
  String.raw`\bhow (?:many|often)(?: more)?(?: times)?(?: \w+)? (?:do|must|will|should|have|did|does) (?:i|we|one) (?:have to|need to|got to|\w+ to )?(?:\w+ )?(?:ask|tell|repeat|say|explain|write|type|call|told|asked|explained|said|contact)\b|\bhow many times\b(?= (?:must|do i have to|do i need to|have i|will i have to))`,
  String.raw`\bi (?:have |ve )?(?:already |just |literally |literally just |clearly ){1,2}(?:told|said|explained|answered|wrote|written|typed|asked|given)(?: (?:you|u|that|this|it|the bot)){1,3}\b|\bive (?:already|just|literally just) (?:told|said|explained|answered|asked)(?: (?:you|u|that|this|it)){1,2}\b|\bas i (?:have )?(?:already )?(?:said|told you|explained) (?:already|a hundred|before|several|\w+ times|three|four)\b`,
  String.raw`\b(?:you|u|bot|it|chat|thing|they|and|just|which|who) (?:just |simply |still )?(?:keeps?|kept) (?:on )?(?:saying|sending me|repeating|giving me|going|asking me|telling me|talking|ignoring|misunderstanding|sending) (?:the same|nonsense|in circles|around|round|rubbish|crap|useless|irrelevant|this|that|me|my|links|wrong|over and over|yourself|itself|about)\b(?! (?:code|error|to|notification|email))`,
  String.raw`\b(?:going|go|goes|went|running|run|talking|keep going) (?:round |around |round and round )?(?:in|around in) circles\b|\bgoing (?:round|around) (?:and (?:round|around)|in circles)\b|\bstop (?:repeating|sending me|giving me|telling me|asking me|ignoring|wasting|copy\w*|pasting|with the (?:canned|same|copy))\b|\bsame (?:\w+ )?(?:useless|stupid|canned|automated|dumb|generic|copy pasted?|scripted|nonsense|bloody|damn)(?: \w+)? (?:answers?|reply|replies|responses?|links?|messages?|articles?|crap|nonsense|questions?)\b`,
  String.raw`\b(?:sick|tired|same|hearing|reading|send(?:ing)?|giv(?:e|ing))(?: \w+){0,2} (?:canned|copy pasted?|copy and paste|scripted|template|boilerplate) (?:answers?|repl(?:y|ies)|responses?|crap|nonsense)\b`,
  String.raw`\b(?:ask|asked|asking|explain|explained|explaining|tell|told|telling|say|saying|repeat|repeating|answer|answers|question|same thing|reply|myself)(?: \w+){0,5} (?:over and over|again and again|time and (?:time )?again|round and round)\b`,
  String.raw`\b(?:have|having|has) to (?:keep )?(?:repeat(?:ing)?|explain(?:ing)?|say(?:ing)?) (?:myself|this|it|everything|the same|my story)(?: \w+){0,3} (?:again|every|each|over|times|to everyone|to every)\b|\b(?:each|every)(?: single)? time i (?:ask|contact|call|write|message|chat|explain|phone|ring|speak|talk)(?: (?:to|with))?(?: (?:you|u|your|somebody|someone|in|here|customer|support|this))\b`,
];

const NOT_LISTENED_TO = [
  String.raw`\b(?:you|u|bot|it) (?:clearly |obviously |really |just |simply |still |honestly )?(?:dont|do not|cant|cannot|still dont|never|doesnt|wont|didnt|arent|are not|isnt|refuse to|havent|have not)(?: (?:even|actually|ever|seem to|want to|really|at all)){0,2} (?:understand|listen|listening|get it|help|read|reading|care|have a clue|know anything|have any idea|understood|know what youre)(?: (?:me|anything|a word|at all|what|my|about))?\b(?!.{0,60}\b(?:how|where|whether|which)\b)(?<!\bit \w+ (?:help|read|listen|understand|know anything).{0,9})(?<!\bit (?:doesnt|didnt|wont|cant) (?:\w+ )?(?:help|read|reading|listen|understand|care)(?: \w+)?)`,
  String.raw`\b(?:are|do|did|can|could|have|r|is) (?:you|u|anyone|anybody|any of you|this bot|you people|you guys) (?:even |actually |ever |really |bother to |at all |bothered to ){1,2}(?:read|reading|listen|listening|understand|care|paying attention|trying|know|work|read)\b`,
  String.raw`\b(?:are you|r u) (?:\w+ )?(?:deaf|blind|stupid|dumb|thick|retarded|brain ?dead|illiterate|insane|mad|out of your mind|having a laugh)\b|\bwhat (?:the \w+ )?(?:is|s) wrong with (?:you|your|this (?:bot|company|place))\b|\bwhats wrong with (?:you|this (?:bot|company))\b|\bcant you read\b|\blearn to read\b`,
  String.raw`\b(?:that is|thats|this is|its|it is|still|again|no)(?: (?:really|still|so|simply|just|again|absolutely|definitely)){0,2} not what (?:i|ive|i have|im|i am|i was)(?: (?:just|even|actually))? ?(?:asked|asking|said|meant|saying)(?! for\b)\b|\bi (?:never|didnt|did not) ask(?:ed)? (?:for |about )?(?:that|this|your|you that|you about)\b|\bnothing to do with (?:my|what i) (?:question|asked|problem|said|issue)\b`,
  String.raw`\b(?:just|cant you|ffs|please just|why wont you|why dont you|why cant you)(?: just)? (?:answer|read) (?:my|the|what i)(?: (?:damn|bloody|fucking|goddamn|simple|actual|stupid))? ?(?:question|message|wrote|asked|said|questions)?\b(?! (?:in|on|for))`,
  String.raw`\bhow (?:hard|difficult|complicated) (?:can|could) (?:it|this|that) (?:possibly |really |actually )?be\b|\bis it (?:really |that |so )(?:that |so )?(?:hard|difficult|much to ask)\b|\b(?:is|was) (?:it|that|this) (?:really )?too much to ask\b|\bits not (?:rocket science|that hard|brain surgery)\b|\bwhats the point (?:of|in) (?:this|you|your|having|even|a|asking|contacting)\b|\bwhat is the point (?:of|in) (?:this|you|your|having|even|a|asking|contacting)\b`,
  String.raw`\b(?:nobody|no one|noone|none of you|not a single person)(?: (?:there|here|at \w+|at your \w+|in your \w+|ever|even|actually|seems to|bothers to|wants to|is|has|can be bothered to|gives|could be bothered to)){0,3} (?:answers|answer|replies|reply|responds|respond|helps|help|helping|cares|care|caring|listens|listen|listening|bothers?|bothered|gives a (?:damn|shit|toss)|a (?:damn|shit|toss)|takes responsibility)\b(?! (?:the (?:door|bell|intercom)))(?!.{0,40}\b(?:how (?:long|do|can)|when|where|whom?)\b)`,
  String.raw`(?<!\b(?:do|can|are|will|would|could|did|have|if) )\byou (?:people|lot|guys) (?:have|are|keep|cant|never|still|dont|just|should|really|need to|must|clearly|obviously|promised|lost|took|charged|make|made)\b(?! (?:great|awesome|amazing|the best|lovely|a (?:store|shop|branch)|any|doing))|\byou (?:obviously |clearly |really |just )?(?:dont|do not) (?:give a (?:damn|shit|toss|fuck)|care about)\b`,

  String.raw`\b(?:are|r) (?:you|u)(?: (?:actually|really|fucking|even|guys|people|for real)){0,2} (?:serious|for real|joking|kidding)\b(?! about)`,
  String.raw`\b(?:you|u|guys|people|app|bot|chat ?bot|service|support|company|website|this|system) (?:just |really |totally |all |seriously |absolutely ){0,2}sucks?\b(?! (?:up|in|air|water))`,
  String.raw`\bwhat (?:kind|sort) of (?:an? )?(?:company|service|business|support|bot|people|treatment|circus|joke|place|idiots?|outfit)(?= (?:is this|treats|would|even|runs|makes|lets|charges|are you running|do you think)\b)`,
  String.raw`\b(?:such|this|your|utter|sheer|pure|level of|amount of|complete|total|sea of) (?:incompetence|arrogance|negligence|stupidity|rudeness|audacity|ignorance)\b`,
  String.raw`\b(?:one excuse after|excuse after excuse|nothing but excuses|(?:more|these|your|endless|lame|constant|all the) excuses)\b|^enough (?:already|now|with)\b|\benough already$|\b(?:zero|no) help (?:at all|whatsoever|as (?:always|usual))\b|^zero help\b`,
  String.raw`\b(?:you|u|ur|youre|you are|bot is|this is|ure) (?:are |clearly |obviously |just |really |still )?(?:not|arent) (?:even |really )?(?:helping|listening|understanding|reading|getting it|answering (?:me|my))\b`,
  String.raw`\b(?:you|u|bot|it) (?:still )?(?:cant|couldnt|cannot|dont|wont) (?:even )?(?:answer|solve|handle|fix|manage|do|get|follow) (?:even )?(?:that|a (?:simple|single|basic|straight)|one (?:simple|single)|anything|the simplest|something so)\b`,
  String.raw`\bfor the love of (?:god|christ|all|jesus|everything)\b`,
];

/** At somebody, not for emphasis. */
const SWEARING = [
  String.raw`\b(?:ffs|f sake|for (?:fucks?|gods|christs|heavens|goodness|petes|christ|god) sakes?|for crying out loud|fuck (?:you|off|this|u|me|your|sake)|fuck(?:ing|in) (?:hell|useless|joke|ridiculous|bot|idiots?|stupid|unbelievable|pathetic|terrible)|go to hell|screw (?:you|this)|piss off|bloody hell|jesus christ|bull ?shit|stfu|gtfo|wtf (?:is|are|do|did|man|guys|you|why)|kiss my|up yours|sod off|bugger off|get lost)\b`,
  String.raw`\b(?:what|why|where|how|who) the (?:hell|fuck|heck|f|bloody hell)\b|\bwhat on earth (?:are|is|do|did) (?:you|wrong|going)\b|\bwhy on earth (?:cant|wont|dont|do|would|did) (?:you|i)\b`,
];

const WAITING = [
  String.raw`\b(?:been|kept|still|keep|left)(?: me| us)? (?:waiting|hanging|on hold)(?: \w+){0,8} (?:and (?:still|nobody|no one|noone|nothing|counting)|ridiculous|forever|for ages|an eternity|with no|without any|without a single)\b|\b(?:been|kept me) (?:waiting|on hold) (?:forever|for ages|since forever)\b|\bhow much longer (?:do|must|will|am|are|should|is this)\b(?!.{0,30}\b(?:offer|sale|discount|deal)\b)|\bwaiting (?:for )?(?:ages|forever|an eternity)\b|\bi(?:ve| have)? (?:waited|been waiting) long enough\b`,
];

/** What may stand before a word about the answer. */
const ASIDE =
  '(?:(?:no|nope|nah|sorry|but|well|hm+|um+|er+|ok|okay|hey|yeah|yes|huh|what|thanks|sadly|unfortunately|and|actually|so|sry|lol|ugh|wait|thanks but|thank you but|im afraid|i think|i already told you|eh) ){0,3}';
const ANSWER =
  '(?:this|that|it|its|thats|these|those|which|all|(?:the|your|this|that|those|these)(?: (?:last|first|previous|above))? (?:answers?|reply|response|link|links|article|info|information|page|steps|suggestions?|tip|tips|advice|solution|instructions)|none of (?:this|that|it|these|those)|any of (?:this|that|it)|what you (?:said|wrote|suggested))';
const STILL =
  '(?:still|really|just|unfortunately|sadly|clearly|obviously|even|at all|honestly|actually|exactly|quite|very|much|particularly|a bit|ever|seem to|seem|any|an?|of|for me|in any way|remotely)';
const HELPED =
  '(?:help(?:s|ed|ful|ing)?|use(?:ful)?|work(?:s|ed|ing)?|answer(?:s|ed|ing)?(?: (?:my|the|a) (?:\\w+ )?question| (?:that|it|me))?|address(?:es|ed)? (?:my|the) \\w+|solv(?:e|es|ed)(?: (?:it|anything|my \\w+|the \\w+))?|fix(?:es|ed)?(?: (?:it|anything|that|my \\w+|the \\w+))?|resolv(?:e|es|ed)(?: (?:it|anything|my \\w+|the \\w+))?|mak(?:e|es|ing)(?: any| much)? sense|made(?: any)? sense|correct|right|true|accurate|relevant|related|clear|chang(?:e|es|ed)(?: anything| a thing)|do(?: anything| it| the trick| much)|did(?: anything| it)|appl(?:y|ies)(?: to me)?|the case|it|my (?:question|problem|issue)|the (?:right )?(?:answer|point|question|problem|issue)|answer|enough)';
const ASKED =
  '(?:(?:what|the thing|the question|how|where) (?:i|im|i am|ive|i was|we)(?: (?:have|had|was|am|actually|even|just))?(?: (?:asked|asking|meant|mean|wanted|want|need|needed|looking|was asking|said|talking|after|wanted to know|want to know|need to know))?(?: (?:for|about))?|answering (?:my|the) question|helping|working|what my question was(?: about)?)';
const HELPED_TAIL =
  '(?:me|us|at all|either|much|a bit|any ?more|for me|here|though|sorry|to my (?:question|problem|issue)|with (?:my|the|that|this) (?:\\w+ )?(?:problem|issue|question|error)|again|one bit|in the slightest|unfortunately|sadly|to me|anything|now|as before|please|mate|to be honest|really|with (?:it|that|anything)|about (?:it|that)|yet)';

export const ENGLISH: ComplaintPatterns = {
  frustrated: [
    ...INSULTS,
    ...BEYOND_WORDS,
    ...OUT_OF_PATIENCE,
    ...LOSSES,
    ...SAYING_IT_AGAIN,
    ...NOT_LISTENED_TO,
    ...SWEARING,
    ...WAITING,
  ].map((pattern) => new RegExp(pattern)),
  unhelped: [
    // The answer: it did not help, it is not right.
    new RegExp(
      `^${ASIDE}(?:${ANSWER} ){0,2}(?:${STILL} ){0,2}(?:did not|didnt|does not|doesnt|do not|dont|has not|hasnt|have not|havent|is not|isnt|are not|arent|was not|wasnt|were not|werent|not|cant|cannot|wont|didn t|doesn t|aint|never|hardly|barely)(?: ${STILL}){0,2} (?:${HELPED}|${ASKED})(?: ${HELPED_TAIL}){0,3}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:(?:${ANSWER}|is|was|are|were|still|just|just plain|completely|totally|simply|clearly|all|absolutely|again|an?|of|been|the) ){0,5}(?:wrong(?: (?:answer|info|information|link|article|topic|question|product|thing|one|page|order|language|again))?|incorrect|false|unhelpful|no help|no use|useless answer|irrelevant|unrelated|off topic|beside the point|outdated|nonsense|gibberish|not it|makes? no sense|made no sense|no good|no luck|no difference|no change|no effect|no better|says the same(?: thing)?|same (?:problem|issue|error|result|thing|message|answer)|the same)(?: ${HELPED_TAIL}){0,3}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:${ANSWER} )?(?:still |has |have |had |got |really |absolutely ){0,2}(?:nothing|zero|zilch|0)(?: at all)? (?:to do with|changed|happened|happens|works|worked|helped|helps|new)(?: (?:it|this|that|me|mine|my (?:question|problem|issue)|what i (?:asked|said|meant|wrote)|what im asking)){0,1}(?: ${HELPED_TAIL}){0,2}$`,
    ),
    /^(?:(?:no|nope|it|its|and|but|well|sorry|this|that|ok|yet|nah|the same) ){0,3}(?:still|again) (?:the same(?: \w+)?|same(?: \w+)?|nothing|broken|no \w+|not (?:working|fixed|solved|resolved|there|clear|possible|right|answered|helpful)|doesnt|does not|wont work|happening|failing|fails|stuck|cant|wrong|confused|lost|unclear|unanswered|happens)(?: (?:work|error|issue|problem|at all|me|though|here|it|do it|now|to me)){0,2}$/,
    // Who answers: misread or passed over what was asked.
    new RegExp(
      `^${ASIDE}(?:you|u|youre|ur|the bot|this bot)(?: (?:still|really|just|clearly|guys|obviously|are|have|even|completely|again|totally|keep)){0,3}(?: (?:did not|didnt|have not|havent|do not|dont|are not|arent|never|not|cannot|cant|failed to|avoiding|dodging|ignoring|ignored|missed|misread|misunderstood|misunderstand|misunderstanding))(?: (?:really|even|actually|seem to|at all|exactly|to)){0,2}(?: (?:answer(?:ed|ing)?|understand|understood|understanding|get|got|getting|read|reading|listen(?:ed|ing)?(?: to)?|help(?:ed|ing)?|address(?:ed|ing)?|respond(?:ed|ing)?(?: to)?|hear))?(?: (?:me|it|that|this|anything|my (?:\\w+ )?(?:question|point|problem|issue|message|request)|the (?:question|point|problem|issue)|what (?:i|im|i am) (?:asked|asking|said|saying|wrote|mean|meant|want|need)(?: for)?))?(?: ${HELPED_TAIL}){0,2}$`,
    ),
    new RegExp(
      `^${ASIDE}(?:you got (?:it|that|me|my question) (?:\\w+ )?wrong|you answered (?:a different|another|the wrong|something else)(?: question)?|i (?:asked|meant|wanted|said|was asking|was talking|am asking|need)(?: (?:you|about|for))? (?:something (?:else|different|completely different|entirely different)|a different (?:question|thing)|another question)|i (?:did not|didnt|never|wasnt|was not|am not|m not)(?: (?:even|really))? (?:ask(?:ed|ing)?|mean|meant|want|wanted|say|said|talking|need)(?: (?:about|for|you))? (?:that|this|it)|im not asking(?: (?:about|for))? (?:that|this|it)|(?:read|please read|try reading) (?:my )?(?:question|message|what i (?:wrote|said|asked))(?: again)?|(?:not|thats not|that is not|that wasnt|this is not|this isnt) (?:my question|the question|the point|how (?:it works|i meant it)))(?: ${HELPED_TAIL}){0,2}$`,
    ),
    // What it advised was done, in vain.
    new RegExp(
      `^${ASIDE}(?:(?:i|ive|i have|we|weve|already|just|all|have|had) ){0,4}(?:tried|did|done|checked|read|seen|been there|looked|followed|know|knew|restarted|clicked)(?: (?:all|of|that|this|it|these|those|them|everything|there|what you (?:said|suggested|wrote|told me)|the (?:steps|link|article|instructions|page|tips?)|steps|already|before|twice|three times|several times|many times|both|multiple times|exactly)){1,6}(?: (?:and|but|still|yet|it|its|that)){0,3}(?: (?:nothing(?: (?:works|worked|changed|happens|happened|helps|helped))?|no (?:luck|change|difference|success|effect|result|use)|to no avail|in vain|(?:didnt|doesnt|does not|did not|wont|not)(?: (?:work|working|help|change anything|do anything|fix it|solve it))?|(?:the )?same(?: \\w+)?|failed|fails|broken))?(?: ${HELPED_TAIL}){0,2}$`,
    ),
    /^(?:(?:no|but|sorry|well|hm+|ok) ){0,2}(?:i )?(?:(?:im|am|still|really|just|even|now|more) ){0,4}(?:dont (?:get it|understand(?: (?:it|that|this|your answer|the answer|a word))?|follow|see how (?:this|that) helps(?: me)?)|confused(?: than before)?|lost|none the wiser|no wiser|not (?:any )?wiser|no further(?: along| forward)?)$/,
  ],
};
