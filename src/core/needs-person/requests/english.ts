import type { RequestPatterns } from './request-patterns.ts';

/** Usual typing errors and short spellings stand beside the words: `sum1`, `agnet`, `tlk`. */
const SOMEONE =
  '(?:some ?(?:one|body|1)|sb|somone|sum ?(?:one|body|1)|sm1|any ?(?:one|body|1)|whoever|one of (?:you|u|yours?)(?: (?:guys|lot|people|all))?|(?:one|a member|members) of (?:the |your |ur )?(?:\\w+ )?(?:staff|team|crew|personnel))';
const HUMAN =
  '(?:humans?|humen|humn|hunan|hooman|human beings?|(?<!\\b(?:another|other|same|second|that|third|this|two|each|per|more|one|contact) )(?:persons?|persn|peron|perosn|prson|(?<!\\b(?:to|with|meet|of) )peoples?|ppl))';
const AGENT =
  '(?:(?<!\\b(?:cleaning|estate|letting|user|rental) )(?:agents?|agnets?|agnts?|agants?|aganet)|(?<!\\btour )(?:operat[oe]rs?|oprators?)|repr?e?s?en?t[ai]?t[aei]?[vt]?[ei]?ves?|representatives?|representitives?|represenatives?|reps?|(?<!\\b(?:virtual|digital|ai|automated|smart|voice|google|chat|bot|online) )assistants?)';
const STAFF =
  '(?:admins?|administrators?|advis[eo]rs?|associates?|boss(?:es)?|cashiers?|clerks?|colleagues?|collegues?|consultants?|coordinators?|co ?workers?|counsell?ors?|ceo|coo|chief \\w+|directors?|head of \\w+|presidents?|vp|founders?|dispatchers?|employees?|engineers?|experts?|handlers?|coach(?:es)?|case ?workers?|(?<!\\b(?:ad|device|download|file|package|password|property|tag|task|window) )(?:managers?|maneger|mangers?|mana?gr|mngr|mgr)|(?:\\w+ )?members? of (?:staff|(?:the|your) team)|officers?|owners?|personnel|professionals?|receptionists?|specialists?|staff|staffers?|staff members?|superiors?|supervisors?|superviser|supe?rvisors?|team ?(?:leads?|leaders?|mates?|members?)|technicians?|techs?|workers?)';
const PROFESSIONAL =
  '(?:accountants?|adjusters?|architects?|assessors?|bankers?|brokers?|concierges?|dentists?|designers?|developers?|doctors?|electricians?|instructors?|lawyers?|librarians?|mechanics?|midwife|midwives|moderators?|nurses?|pharmacists?|physicians?|physios?|planners?|plumbers?|stylists?|therapists?|trainers?|tutors?|underwriters?|veterinarians?|vets?)';
const DEPARTMENT =
  '(?:(?:customer|custome|costumer|client|technical|tech|guest|member|patient|passenger) (?:service|services|support|care|relations|success|help|assistance)|support|help ?desk|service ?desk|front ?desk|team|departments?|dept|management|head office|head ?quarters|reception|call cent(?:er|re)|man|woman|guys?|folks)';
/** Whatever belongs to somebody or is a thing: `agent seat`, `human resources`. */
const IS_THING =
  '(?! (?:accounts?|api|apps?|consumption|dashboards?|desktop|discounts?|emails?(?! (?:me|us|back))|errors?|fees?|fields?|hours|ids?|invites?|keys?|licen[cs]es?|lists?|logins?|modes?|names?|numbers?|pages?|permissions?|plans?|plugins?|portals?|profiles?|resources?|rights|roles?|seats?|settings?|software|strings?|tiers?|tokens?|traffic\\w*|views?|widgets?)\\b)(?! (?:who|that) (?:booked|bought|delivered|found|hit|lives|ordered|owns|paid|rented|sent|sold|stole|took)\\b)';
const PERSON = `(?:${SOMEONE}|${HUMAN}|${AGENT}|${STAFF}|${PROFESSIONAL}|${DEPARTMENT})\\b${IS_THING}`;
/** Nobody but a person at the company: no `someone`, no `support`. */
const WORKER = `(?:${HUMAN}|${AGENT}|${STAFF})\\b${IS_THING}`;

const REAL =
  '(?:actual|alive|authentic|breathing|competent|genuine|human|live|living|normal|physical|proper|qualified|real|rea?l|true|flesh and blood|non automated)';
const ARTICLE =
  '(?:an?|another|any|different|free|of|one|other|some|somebody|the|this|ur|your|damn|bloody|freaking|fucking|goddamn)';
/** After these the person is somebody else, or another thought begins. */
const NO_LINK =
  '(?:about|after|and|are|as|at|because|before|bot|bots|but|by|can|chatbot|could|do|does|for|from|her|his|how|i|if|in|is|its|like|my|no|not|on|or|our|so|than|that|their|these|those|to|when|where|which|while|who|why|will|with|without|would)';
/** `one of your mortgage specialists`, `a senior agent`, `the returns team`. */
const SOME_PERSON = `(?:(?: (?:${ARTICLE}|${REAL})){0,5}(?: (?!${NO_LINK}\\b)\\w+){0,2} ${PERSON})`;
const SOME_WORKER = `(?:(?: (?:${ARTICLE}|${REAL})){0,5}(?: (?!${NO_LINK}\\b)\\w+){0,2} ${WORKER})`;
const REAL_PERSON = `(?:(?: ${ARTICLE}){0,3}(?: ${REAL}){1,3}(?: \\w+){0,2} ${PERSON})`;

const TO = '(?:to|too|2|t|tto|with|w|wit|wth|wiht|witth)';
const TALK =
  '(?:talk|tlk|tallk|taalk|tak|speak|spk|speek|spaek|chat|chta|converse|correspond|communicate)(?:t?ing)?';
const CLEAR =
  '(?:clarify|clear|deal|discuss|explain|go|handle|interact|negotiate|resolve|settle|sort|talk|thrash|walk|work)(?:ing)?';
const CONTACT =
  '(?:contact|reach|(?<!\\b(?:a|any|by|free|have|my|no|offer|or|over|per|provide|the|via|with|your) )(?:phone|ring|call)|get (?:a )?hold of|get through|get (?:back )?in ?(?:to )?(?:touch|contact)|be in (?:touch|contact)|turn|write|email|message|text)(?:ing)?';
const HAND_OVER =
  '(?:connect|conect|connct|transfer|tranfer|trasfer|transfr|xfer|handing|hand|put|passing|pass|patch|transferring|connecting|escalating|forwarding|direct|forward|redirect|refer|route|reroute|send|switch|escalate|bump|assign)';
const HANDED_OVER =
  '(?:connected|transferred|transfered|handed|put|passed|patched|directed|forwarded|redirected|referred|routed|switched|escalated)';
const ME_OR_CASE =
  '(?:me|us|this|it|(?:my|our|the|this) (?:case|call|chat|claim|complaint|contact details|conversation|details|file|inquiry|enquiry|issue|matter|message|problem|query|question|request))';
const SOON =
  '(?:again|already|asap|at once|fast|here|immediately|instead|now|please|plz|pls|plse|quick|quickly|right away|right now|straight away|thanks|thank you|thx|today|urgently|directly|ffs)';
const BOT =
  '(?:bots?|chat ?bots?|robots?|machines?|computers?|ai|an? ai|algorithms?|program|(?:virtual|digital|ai|automated) (?:assistants?|agents?|helpers?)|automated \\w+|automatic \\w+|automation|software|script)';
/** What somebody at the company alone would do. */
const CALL =
  '(?:(?:call|phone|ring|telephone|contact|reach|text|message|email|buzz|rang)(?:e?d|s|ing)? (?:me|us|back|my (?:\\w+ )?(?:mobile|cell|phone|number|landline|house|husband|wife|mother|father|son|daughter|mum|mom|dad))|(?:give|gave|giving) (?:me|us) (?:an? )?(?:\\w+ )?(?:call|ring|bell|buzz|shout)|(?:get|got|getting) (?:back )?(?:in ?(?:to )?(?:touch|contact)|(?:back )?to (?:me|us))|reach(?:ed)? out|take over|took over|join(?:ed)?(?: us| me)?|step(?:ped)? in|jump(?:ed)? in|intervene|(?:jump|hop|chime|come|pop|get) (?:in|on|online|on here|in here)(?! \\w+ (?:train|bus|plane)))';
const ATTEND =
  '(?:(?:have|take|took) a (?:\\w+ )?look|look(?:ed)? (?:at|into|over)|help|assist|explain|handle|investigate|deal|read|review|check|sort|answer|reply|respond|fix|see|talk|speak|chat|walk me|write|solve|resolve)';
const MAY =
  '(?:can|could|cud|would|will|wont|cant|may|might|please|pls|let|have|get|make|need|want|like|if|for|that|does|do|should|must|ask|tell|asking|instruct)';

const POLITE =
  '(?: (?:actually|also|at least|just|kindly|maybe|perhaps|personally|please|pls|possibly|simply))';
const WISH =
  '(?:(?:need|want|wnat|demand|require|request|prefer|expect|insist on|wanna have|asked for|asking for|ask for|wish for|looking for|waiting for|wait for|like|love|appreciate|settle for|rather have|take)(?: to have| to get| to see)?)';

/** Whoever speaks one of these does not yet speak to somebody. */
const LANGUAGE = `(?:${namesOfLanguages().join('|')})`;

function namesOfLanguages(): readonly string[] {
  const codes =
    'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh';
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return codes.split(' ').map((code) => (names.of(code) ?? code).toLowerCase());
}

/** Contact that the writer looks for. */
const REACHING = [
  String.raw`(?<!\b(?:was|were) )\b(?:to)?${TALK}(?: ${TO}){1,2}(?: me| us)?${SOME_PERSON}`,
  // `talk about my bill with an advisor`, `explain it all to a person`
  String.raw`\b(?:${TALK}|${CLEAR})(?: (?!${BOT}\b)\w+){0,6} (?:to|with)${SOME_PERSON}`,
  String.raw`\b(?:to)?${CONTACT}(?: ${TO})?${SOME_PERSON}(?! (?:who|that) sold)`,
  String.raw`\b(?:${TALK}|write|writing) (?:to |with )?(?:whoever|who ever)\b`,
  String.raw`\b${WORKER} (?:may|can|could|should|do) i (?:\w+ )?(?:${TALK}|turn|write|contact|reach|call)\b`,
  String.raw`\bi (?:just |really )?(?:need|want|wanna have|would like|d like) (?:an? )?(?:hooman|humn|agnet|prson|persn|sb|human|staff|person|agent|rep|operator)(?: (?:lol|ffs|omg|dammit|damn it|bro|man|dude|${SOON})){0,3}$`,
  String.raw`\b(?:people|staff|humans|someone|somebody|anyone|anybody|person) (?:that |who |whom )?(?:i|we) (?:can|could|may) (?:talk|speak|write|chat|turn|complain)(?: \w+)? (?:to|with)\b`,
  String.raw`\b(?:want|like|need|arrange|schedule|book|have|set up|get) (?:an? )?(?:\w+ )?(?:call|chat|meeting|word|conversation) with (?:your|one of|an?|the) (?:\w+ )?(?:team|department|staff|management|support|office)\b`,
  String.raw`\b(?:${TALK}) (?:to|with) (?:the )?(?:accounts|billing|bookings|claims|complaints|dispatch|finance|hr|it|legal|logistics|returns|sales|reservations)\b`,
  // `my question answered by a person`, `a second opinion from one of your engineers`
  String.raw`\b(?:like|want|need|prefer|appreciate|demand|expect|get|have|good|great|nice|helpful|better)(?: (?!not\b)\w+){0,8} (?:(?:from|by|with|to) (?:one of (?:you|your|ur|the)|your)(?: ${REAL}){0,2}(?: \w+){0,2} ${WORKER}|(?:from|by) (?:an?|some|any)(?: ${REAL}){0,2} (?:${HUMAN}|${AGENT}))`,
  String.raw`\b(?:can|could|may|cn) i (?:please |maybe |not )?(?:have|get|see|request|ask for) (?:\w+ ){0,2}?(?:an?|another|your|the|one of your)(?: \w+)? ${WORKER}`,
  String.raw`\b(?:i|id|im|me|we|us|please|pls|want|need)(?: (?!(?:sell|photo|picture|ad|am|was|sound|sounds|as|like)\b)\w+){0,8} (?:an?|some) ${REAL}(?: ${REAL})?(?: \w+)? (?:${HUMAN}|${AGENT}|${STAFF}|${PROFESSIONAL})\b${IS_THING}`,
  String.raw`\b(?:word|complaint|issue|talk|line|phone) with ${SOMEONE}`,
  String.raw`\bwho(?:s| is| are)? (?:in charge|responsible|running|the boss|the manager)(?: \w+){0,8} (?:talk|speak|complain|write) to (?:them|him|her)\b`,
  String.raw`\bwho (?:can|could|do|should|must|may) (?:i|we) (?:have to |need to )?(?:talk|speak|turn|complain|write)(?: \w+)? to\b`,
  String.raw`\b(?:call|meeting|appointment|chat|word|conversation|talk|phone|line|session|discussion) with${SOME_WORKER}`,
];

const HANDING_OVER = [
  '^(?:please )?(?:escalate|escalation)(?: (?:please|pls|now))?$',
  String.raw`\b${HAND_OVER}(?: (?:over|on|to|along))?(?: ${ME_OR_CASE})(?: \w+){0,3}?(?: (?:to|too|2|with|onto|through|over)){1,2}${SOME_PERSON}(?! else)`,
  String.raw`\b(?:connect|transfer|hand|put|pass|direct|forward|redirect|switch)(?: (?:over|to))?(?: me| us)${SOME_PERSON}`,
  String.raw`\b(?:be|get|getting|being|been|it|this|complaint|case|me|im) ${HANDED_OVER}(?: (?:on|over|through|up|straight)){0,2} (?:to|with|onto)${SOME_PERSON}`,
  `^(?:please )?(?:connect|transfer|switch|escalate|hand over|handover|forward)(?: (?:to|with|me)){0,2}${SOME_PERSON}(?: ${SOON}){0,2}$`,
  String.raw`\bput me in (?:touch|contact)\b|\b(?:put|patch) (?:me|us) (?:through|thru)\b|\bhand me over\b`,
  String.raw`\b(?:can|could|would|will|cn|cud) (?:yo)?u (?:please )?(?:transfer|escalate|hand over)(?: me| us| this)?(?: over| please| now){0,3}$`,
  String.raw`\b(?:transfer|escalate) (?:me|this|it)(?: please| now){0,2}$|\bplease escalate\b`,
  String.raw`\bescalate (?:this|it|my|the) (?:\w+ )?(?:asap|case|chat|complaint|conversation|immediately|issue|now|please|problem|right|to the next|up|further|higher)\b`,
  String.raw`\b(?:want|need|like|demand|please|get|have)(?: \w+){0,4} (?:this|it|complaint|case|issue|matter|problem) (?:to be )?escalated\b`,
  String.raw`\bescalate(?: (?:this|it|me|my \w+))? to (?:the )?(?:tier|level|second|next|higher|senior|2nd|management|head office|upper)\b|\b(?:tier|level) (?:2|3|two|three) (?:support|agents?|tech\w*|please|pls)\b`,
  String.raw`\b(?:take|bring|put|move|switch|connect|transfer)(?: (?:me|us|this|it))? (?:to|into|through to|over to) (?:the |a |your )?live (?:chat|support|help)\b`,
];

const FETCHING = [
  String.raw`\b(?:get|give|find|send|bring|fetch|grab|show|lend|summon|gimme|assign)(?: me| us)${SOME_PERSON}(?! (?:with|had|who sold))`,
  String.raw`\b(?:get|bring|put|fetch|grab|have|let|involve)(?: in)? (?:an?|some|your|the|any|one of your)(?: (?:${REAL}|damn|bloody|fucking)){0,3} ${WORKER} (?:on|in|over|here|now|involved|please|pls|to|for me|handle|deal|look|read|take|answer|do|check|sort)\b`,
  String.raw`\b(?:get|bring|call|fetch|where is|wheres) (?:your|ur) (?:boss|manager|supervisor|superior|colleague|team leader)\b`,
  String.raw`\bget(?:ting)? ${SOMEONE} on (?:the |this )?(?:phone|line|chat|case|here)\b`,
  String.raw`\b(?:can|could|cn|will|would) (?:i|u|you|we) (?:please )?get ${SOMEONE} (?:to (?:call|help|look|talk|speak|phone|ring|contact|explain|sort|fix)|from|here|real|human|in here)\b`,
  String.raw`\b(?:give|send|tell|get) me (?:your|ur|the|a) (?:\w+ )?(?:boss|manager|supervisor|superior|agent)(?:s|es)? (?:phone |direct |contact )?(?:number|contact|details|email|extension)\b`,
  String.raw`\b(?:get|bring) (?:in )?(?:an?|some) (?:real |live |actual )?(?:human|person|agent|colleague)(?: being)?(?:$| (?:and|already|asap|before|cause|because|instead|now|or|please|then)\b)`,
];

/** `I want an agent`, told from `I want an agent seat` by what may follow. */
const WISHING = [
  String.raw`\b(?:i|we|id|wed|d|just|really|rather|would|please|still|only)(?: (?:just|really|would|only|do|still|am|had|have been|ve been|much|strongly|now|want|to)){0,3} ${WISH} (?:an?|any|the|your|one of your|another)(?: (?:${REAL}|damn|bloody|fucking|customer|service|support|senior|different)){0,3} ${WORKER}(?:$| (?:${SOON}|and|because|but|cause|for this|i|im|in here|ive|it|its|my|not|on|or|rather|since|so|then|this|that can|that will|to|who)\b)`,
  String.raw`\b${WISH}${REAL_PERSON}`,
  String.raw`\b(?:need|want|wanna) (?:a |some )?(?:customer (?:service|support|care)|someone|somebody|sum1|some1)(?: (?:real|human|else|competent|higher|senior|smarter|there|alive|in charge|${SOON})){0,3}$`,
  String.raw`\bi ?(?:d|would)? (?:much )?(?:rather|prefer)(?: \w+){0,6} (?:by|from|with|to)${SOME_WORKER}`,
  String.raw`\b(?:human|live|personal) (?:help|assistance|support|intervention|attention|contact|touch|being please)(?:$| (?:please|now|not|instead|here|with this|for this|needed|required)\b)`,
  String.raw`\b(?:need|needs|want|get|require|request|like|please|give me|prefer|rather have|some|have)(?: \w+){0,2} human (?:help|assistance|support|intervention|advice)\b(?! resources)`,
  String.raw`\b(?:real |live )?human (?:help|service|support|agent|being please)\b(?! resources)`,
  String.raw`\bnext level of support\b|\bmanual customer service\b|\b(?:raise|open|create) a (?:support )?ticket for me\b`,
  String.raw`\b(?:an?|your)(?: (?:${REAL}|customer|service|support)){0,2} ${WORKER} (?:would be|is what|needs to|has to|must|should)\b(?! (?:be (?:present|on board)|wear|sign))`,
  String.raw`\b(?:need|want|require|requires|calls for|needs) (?:some )?(?:a )?(?:human|personal) (?:attention|being|contact|eyes?|help|input|intervention|judg\w{1,5}|touch)\b`,
];

/** `could one of your technicians ring me`, `someone needs to look at this in person` */
const SOMEBODY_ACTS = [
  String.raw`\b(?:let me know|tell me|notify me|wait|waiting|when|once|until) (?:when |until |till |once )?(?:an?|any|one of your)(?: ${REAL})? (?:${HUMAN}|${AGENT}|colleague|advis[eo]r) (?:is|becomes|gets|will be) (?:free|available|online|back|there|ready)\b`,

  String.raw`\b${MAY}(?: me| to)?${SOME_PERSON}(?: (?!${NO_LINK}\b)\w+| (?:from|in|at|on|of|with|who|that)(?: \w+){1,4}){0,2}?${POLITE}{0,2}(?: (?:be )?(?:so kind as|kind enough|able|willing|free))?(?: to)? ${CALL}\b`,
  String.raw`\b${SOMEONE}(?: (?:from|in|at|on|of|with)(?: \w+){1,4})?${POLITE}?(?: (?:can|could|must|should|please|pls|pls just|needs? to|has to|have to|had better|better|ought to|to)){1,2}${POLITE}? ${CALL}\b`,
  String.raw`\b(?:can|could|would|will|please|have|let|get|need|want|does|may|should)(?: (?:an?|any|one of your|one of ur|your|actual|real|live|human|other)){1,4} ${WORKER}(?: (?:${POLITE}|ever|even|there|to|from \w+ \w+)){0,2}? (?:${ATTEND})\b`,
  String.raw`\b(?:can|could|would|will|please|have|need|want|get|let) ${SOMEONE}(?: from(?: \w+){1,3})?${POLITE}?(?: to)?${POLITE}? (?:${ATTEND})(?: \w+){0,6} (?:personally|in person|manually|himself|themselves|properly|human|face to face|over the phone|by phone|on the phone)\b`,
  String.raw`\b(?:can|could|would|will|please|have|need|want|get|let) ${SOMEONE} (?:real|human|competent|from (?:your|the|ur|customer|support|tech\w*|sales|billing)(?: \w+){0,3}?|in charge|in (?:your|the) \w+(?: \w+)?|at your \w+)${POLITE}?(?: to)? ${ATTEND}\b`,
  String.raw`\b(?:can|could|would|please have|have|let|want|need|like)(?: (?:an?|one of your|your|some|any|actual|real|\w+)){1,3} ${PROFESSIONAL}(?: please| maybe| possibly| to)? (?:${ATTEND}) (?:me|my|this|it|with me|at|into|over|to me|for me)\b`,
  String.raw`\b(?:someone|somebody|anyone|anybody)(?: from (?:your |the )?\w+)? (?:can |could |please )?(?:look into it|help me personally)\b`,
  String.raw`\b(?:does|do|did|is|are|will|has|can) (?:any|some)(?:one|body|1)(?: (?:there|here|real|human|actually|even|ever|at all|over there|in your \w+|at \w+|at your \w+)){1,3} (?:read|see|listen|answer|monitor|check|work|reply|care|look)(?:ing)?\b`,
  String.raw`\b(?:leave|give) (?:it|this|that) to (?:a |an )?(?:real )?(?:human|person|professional)\b`,
];

/** A telephone call to the writer. */
const CALLING_BACK = [
  String.raw`(?<!\b(?:dont|not|never|to|they|he|she|it|will|would) )\bgive (?:me|us) (?:an? )?(?:quick )?(?:call|ring|bell|buzz|shout) (?:about|asap|at|back|please|pls|today|tomorrow|when|whenever|on(?: \d+){1,4} (?:please|pls|asap|today|tomorrow|when|thanks|thank))\b`,
  String.raw`\bwho (?:can|could|do|should) (?:i|we) (?:phone|ring|call)\b`,
  String.raw`\b(?:please|pls|plz|kindly|asap|urgent|urgently)(?: \w+)? (?:ring|phone|call) (?:me|us|my (?:daughter|son|wife|husband|mother|father|mum|mom|dad|mobile|cell|landline|office))\b`,
  String.raw`\b(?:can|could|would) (?:he|she|they|you guys|your \w+) (?:please )?(?:call|phone|ring) me(?: back)?\b`,
  String.raw`\b(?:some ?(?:one|body)|any ?(?:one|body)) (?:please |pls |plz |just ){1,2}(?:call|phone|ring|help in person)\b`,
  String.raw`\b(?:pick|picks|picking) up (?:the|your|ur|that) (?:phone|telephone)\b`,
  String.raw`\b(?:urgent|emergency|asap|now|please|then)(?: \w+)? (?:phone|ring|call) me$`,
  String.raw`(?<!\b(?:dont|not|never|to|didnt|did|doesnt|they|he|she|it|nobody|one|who|would|will|keeps?|and) )\b(?:call|phone|ring|buzz|telephone) (?:me|us) (?:back|asap|at|on|now|please|pls|plz|today|tomorrow|tonight|this (?:morning|afternoon|evening)|in the (?:morning|afternoon|evening)|between|as soon|whenever|when you|urgently|immediately|right)\b`,
  String.raw`\b(?:please|pls|plz|kindly|just|can (?:yo)?u|could (?:yo)?u|would (?:yo)?u|will (?:yo)?u|cn u|want (?:yo)?u to|like (?:yo)?u to|need (?:yo)?u to|have to|must|better)(?: \w+)? (?:(?:call|phone|ring|telephone) (?:me|us)(?: back\b|$)|give (?:me|us)(?: an?| a quick)? (?:\w+ )?(?:call|ring|bell|buzz)\b)`,
  String.raw`\b(?:request|requesting|want|need|get|have|like|arrange|arranging|schedule|book|organi[sz]e|order|expect|ask for|asking for|prefer|appreciate|possible|demand|receive|offer me|wanted|please)(?: (?!(?:and|but|not|no|how|without)\b)\w+){0,3} (?:call ?backs?|(?:phone|return|telephone) call)\b(?! (?:api|buttons?|endpoints?|events?|features?|forms?|functions?|handlers?|hooks?|options?|pages?|service|system|urls?|uris?|widgets?))(?=$|.{0,80}\b(?:about|asap|at|because|between|for|from|from a|in the|my|on|please|re|regarding|this|today|tomorrow|tonight|with|within|possible|or|so|instead|i|im|since|after|before|then|now)\b)`,
  String.raw`\b(?:request|want|need|like|arrange|schedule|expect|prefer|get|possible|for) (?:to (?:be|get) )?(?:called|rung|phoned|telephoned|a ring|contacted) (?:back\b|by (?:phone|telephone|someone|somebody|an?|one)\b)`,
  String.raw`\b(?:can|could|may|might|would|should|please) (?:i|we)(?: \w+)? (?:be|get) (?:called|phoned|rung|telephoned)\b(?! (?:\w+ ){0,3}before)`,
  String.raw`\b(?:want|like|need|prefer|love|wanna|possible|expect) to (?:be|get) (?:called|phoned|rung|contacted)\b`,
  '^(?:an? )?(?:call ?back|phone call|call me back|ring me(?: back)?|phone me(?: back)?|please call(?: me)?)(?: (?:please|pls|plz|now|asap|today))?$',
  String.raw`\b(?:call ?back|(?:phone|ring|call) me(?: back)?) (?:please|pls|plz|asap)$`,
];

/** Anything but the bot. */
const REFUSING_BOT = [
  String.raw`^(?:bot|robot) (?:go away|stop|off|leave|shut up)\b|\bgo away (?:bot|robot)\b|\b(?:skip|leave out|forget|drop) the (?:bot|robot|ai|automated) (?:stuff|thing|nonsense|talk|part|crap)\b`,
  String.raw`\b(?:need|want|give me|get me) (?:an? )?(?:${HUMAN}|agent|rep|staff|operator)(?: ${SOON}){0,2}$`,
  String.raw`(?<!\b(?:i am|im|i m|youre|you are|its|it is|this is|thats|was|is) )\bnot (?:to |with |by |from |for )?(?:an?|the|this|that|your|another|some|any|ur) (?:stupid |dumb |silly |damn |bloody |fucking |more )?${BOT}(?! (?:checkbox|captcha|check|box|test))\b`,
  String.raw`\b(?:dont|do not|didnt|wont|will not|refuse to|not going to|wouldnt|no longer|hate|never)(?: (?:really|just|even))? ?(?:want|wanna|wish|like|need|care|feel like)?(?: to)?(?: be)? ?(?:${TALK}|writ(?:e|ing)|typ(?:e|ing)|deal(?:ing)?|answered|discuss\w{0,3}|waste(?: \w+){1,3}|argue|arguing|served|helped|explain\w{0,3})?(?: \w+){0,3}(?: ${TO}| by)? (?:an?|this|the|your|another|some|any|more|these|stupid|dumb)(?: \w+)? ${BOT}\b(?! (?:on (?:my|our)|for (?:my|our)|in (?:my|our)))`,
  String.raw`\b(?:no|no more|enough|enough of|enough with|stop|stop it with|stop with|quit with|done with|sick of|tired of|fed up with|stop using|cut|to hell with)(?: (?:talking|chatting|arguing|speaking|typing|writing)(?: to| with)?)?(?: (?:the|this|that|these|your|ur|stupid|silly|damn|all|of)){0,4} ${BOT}(?:$| (?:${SOON}|answers?|crap|i|im|get|give|me|messages?|nonsense|replies|responses?|rubbish|stuff|talk|thing|human|agent|person|i want|stop|hello|thanks)\b)`,
  String.raw`\b(?:rather than|instead of|other than|not just|and not|but not|than (?:to|with)|than) (?:to |with |from )?(?:talking to |chatting with |writing to )?(?:an?|this|the|your|some) (?:stupid |dumb |silly )?${BOT}\b`,
  String.raw`\b(?:get|getting|break|escape|want|wanna|let me|way)(?: me)? (?:past|out of|away from|around|round|through|off|rid of|beyond) (?:this|the|your|ur) (?:stupid |dumb |damn )?${BOT}\b`,
  String.raw`\b(?:bypass|skip|switch off|turn off|shut off|stop) (?:this|the|ur|your) (?:stupid |dumb |damn )?${BOT}(?:$| (?:${SOON}|and|i|get|give|me)\b)`,
  String.raw`\b(?:too|so) (?:complicated|complex|delicate|difficult|important|personal|sensitive|specific|serious|tricky|private|long) (?:\w+ ){0,3}(?:for|to) (?:explain to |discuss with |be handled by |handle by |leave to )?(?:an?|this|the|your) ${BOT}\b`,
  String.raw`\b(?:someone|somebody|something|anyone|anybody) (?:who|that|whos|thats) (?:isnt|is not|not|aint) (?:an? |the |this )?${BOT}\b`,
  String.raw`\b(?:i )?hate (?:talking to |chatting with |dealing with )?(?:these |this |stupid |your |all )?${BOT}\b`,
  String.raw`\ba real one\b|^no (?:more )?(?:ro)?bots?(?: please)?$`,
];

const IS_ANYBODY_THERE = [
  String.raw`\b(?:is|are) (?:there )?(?:any ?body|any ?one|some ?body|some ?one|any1|sum1|some1)(?: (?!(?:else|who|allowed|able)\b)\w+){0,2} (?:alive|around|available|awake|here|home|listening|online|on duty|on shift|out there|real|there|reading this|working)\b`,
  String.raw`\b(?:is|are) (?:there )?(?:any ?body|any ?one|some ?body|some ?one|any1|sum1|some1) (?:(?:i|we) (?:can|could)|who can|that can|to (?:talk|speak|chat|help)|actually|real|human|alive|with a brain|on the other end|at the other end|behind)\b`,
  String.raw`^(?:hi |hey |hello |yo |um |ok |so |please ){0,3}(?:any ?(?:one|body|1)|some ?(?:one|body|1))(?: (?:real|human|alive|actually|at|out)){0,2}(?: (?:there|here|home|around|real|human|alive|awake|available))?(?: (?:please|pls|at all|or)\b.{0,40})?$`,
  String.raw`\b(?:is|are|isnt|arent) there (?:not )?(?:an?|any|no|some|even an?|really no|actual|real|live)(?: (?:${REAL}|damn|single|${ARTICLE}|support|service|customer)){0,3} ${WORKER}(?:$| (?:${SOON}|available|around|at|behind|i|we|in|on|online|there|that can|to|who|working|with)\b)`,
  String.raw`\b(?:do|does|dont|have|has|got|where)(?: you| your company| ur| yall| the company| this company)?(?: (?:not|guys|people|even|actually|still))?(?: (?:have|got|employ|is|are))?(?: (?:an?|any|some|no|the|your|all))?(?: ${REAL}){1,2}(?: \w+){0,2} (?:people|persons?|humans?|staff|employees|agents?|operators?|representatives?|reps?)(?:$| (?:${SOON}|available|around|behind|i|we|in|on|there|that|to|who|working|left|anymore|at)\b)`,
  String.raw`\b(?:anyone|anybody|any1|someone|somebody) (?:real|human|alive)\b`,
  String.raw`\b(?:a|any|an actual|real) (?:human|person)(?: being)? (?:there|here|in there|behind this|reading this|at the other end|on the other end)\b`,
];

/** Nearly nothing but the word. */
const IN_A_WORD = [
  `^(?:(?:no|nope|stop|hi|hey|hello|ok|okay|please|pls|plz|just|wait|bot|an?|the|one|your|sorry|ugh|omg|yes|want|need|get|give|i want|i need|say|again|not helpful|useless|wrong|nah|thanks but|listen|for the love of god|now|${REAL}) ){0,5}(?:customer |service |support |sales |live ){0,2}${WORKER}(?: (?:${SOON}|${REAL}|${WORKER}|no bot|not (?:an? )?(?:bot|robot|machine)|support|chat|needed|required|wanted|only)){0,4}$`,
  '^(?:i need |i want |contact |get |hi |hello |please ){0,2}(?:the )?(?:customer (?:service|support|care)|support|live (?:chat|support|help)|help ?desk|hotline)(?: (?:please|pls|plz|now|asap)){0,2}$',
  String.raw`\b(?:${REAL}|customer service|customer support|customer care|customer|support|service|sales|technical|billing|senior) (?:${WORKER}) (?:please|pls|plz|now|asap|instead)\b`,
  String.raw`(?<!\b(?:my|our|the|this|that|to|for|from|add|remove|another|with|of|by|per|extra|more|an?|new|one|is|as|was|your|am|are|any|no|and|or) )\b(?:human|humen|person|agent|agnet|operator|representative|rep|advis[eo]r|manager|supervisor) (?:please|pls|plz|asap|now)$`,
  String.raw`\b(?:some ?(?:one|body)|anyone|anybody|a person|people) (?:in (?:the )?(?:flesh|charge)|of flesh and blood|with a (?:pulse|heartbeat|brain))\b|\bin the flesh\b|\bflesh and blood\b`,
  String.raw`\b(?:where|phone number|number|way)(?: \w+){0,3} a (?:real )?(?:human|person) (?:picks up|answers|works|will answer)\b`,
];

/** Not wanted, with what may stand between: `I don't need to be put through to anyone`. */
const NOT_WANTED =
  '(?:(?:dont|do not|didnt|no|not|without|never|neednt|wouldnt|would not)(?: \\w+)? (?:need|want|wanted|require|wish|like|asking|ask|care|feel like|have to|having to|necessary|looking)|without|no need|no reason|rather not|prefer not|instead of|rather than|dont have time)';
const TOWARDS = `(?:to|for|be|being|an?|any|the|your|ur|with|of|or|by|from|anything|have|having|get|getting|me|us|us?ing|${TALK}|${CONTACT}|${HAND_OVER}|${HANDED_OVER}|through|over|up|help|you|need|bother|bothering|involve|involving|wait|waiting|calls?|${REAL}|yet|anymore)`;
/** A wish that outweighs what was denied before it. */
const AND_YET = `(?!.{0,120}\\b(?:but|i want|i need|i would like|id like|id prefer|get me|give me|put me|connect me|transfer me|let me|can i|could i|can you|want)(?: \\w+){0,5} ${PERSON})`;

const NOT_ASKING = [
  String.raw`\b${NOT_WANTED}(?: ${TOWARDS}){0,6} (?:${SOMEONE}|${HUMAN}|${AGENT}|${STAFF}|call ?backs?|calls?|(?:call|phone|ring|contact|transfer|escalate) me|transfer\w{0,8}|support|me)\b(?! (?:but|except|other than|from))${AND_YET}`,
  String.raw`\b(?:dont|do not|never|please dont|no need to) (?:\w+ )?(?:call|phone|ring|contact|transfer|escalate|connect|forward) (?:me|us|this|it)\b${AND_YET}`,
  String.raw`(?<!\b(?:who|whom|what|how|where) )\b(?:do|must|should|would|did) (?:i|we|you) (?:really |still |even |always |first )?(?:(?:have|need) to )?(?:first )?(?:be )?(?:${TALK}|${CONTACT}|transferred|connected)\b(?! (?:me|us)\b)(?!.{0,60}\b(?:please|now)$)`,
  String.raw`^(?:so |and |also |hi |hello )?(?:can|could|would|will|does|did|do|has|have|is) (?:\w+ )?(?:an?|my|our|the|your|another) (?:\w+ )?(?:${AGENT}|${STAFF}|person|human) (?:also |already )?(?:log|use|see|access|change|edit|export|delete|assign|manage|be|have|book|sign|share|buy|order|view|create|send|reply to (?:a|several|more|two)|answer (?:several|more|two))\b`,
];
const ASKS_ABOUT_PRODUCT = [
  // Asking in which language, for others, when, or about something is no request.
  String.raw`^(?=.{0,300}?\b(?:speak|talk|chat|write|answer|reply|understand)s?(?: to me)?(?: in)? ${LANGUAGE}\b)(?!.{0,300}\b${PERSON})`,
  String.raw`\bhow (?:do|does|can|could|will|would|should|many) (?:my |our |the |your )?(?:agents|customers?|users?|visitors?|clients?|guests?|people|they|bot|operators)\b`,
  String.raw`\b(?:can|could|do|does|will|would|when|if|lets?|allows?|so) (?:the |an? |my |our |your |all |other )?(?:\w+ )?(?:bots?|chatbots?|ai|widget|app|visitors?|customers?|users?|clients?|guests?|patients?|students?|tenants?|callers?|shoppers?|parents?|assistant|employees?|staff|agents?|colleagues?|they)(?: \w+){0,3} (?:${TALK}|${CONTACT}|${HAND_OVER}|${HANDED_OVER}|request|ask)\b(?! (?:me|us)\b)(?!.{0,80}\b(?:i want|i need|please)\b)`,
  String.raw`\b(?:set ?up|configure|enable|disable|embed|install|activate|customi[sz]e|integrate|invite|assign|add|adding|remove|delete|rename)(?: (?!(?:and|bot|get|give|want|just)\b)\w+){0,5} (?:${AGENT}|${STAFF}|${HUMAN}|hand ?over|handoff|call ?back|transfers?|live chat)\b(?!.{0,100}\b(?:i want|i need|please (?:connect|transfer|call)|can i|could i|let me|get me)\b)`,
];
const ASKS_ABOUT_CALLS = [
  String.raw`\b(?:is|are|was|were|does|do) (?:the |an? |your |my |our |all )?(?:\w+ )?(?:chats?|calls?|talks?|sessions?|appointments?|meetings?|consultations?|support) (?:with|from)\b(?! me\b)`,
  String.raw`^(?:and |so |hi |hello )?(?:will|does|do|did|when will) (?:the|a|an|your|my) \w+(?: \w+)? (?:call|ring|phone|contact|text|email|message|notify)\b(?!.{0,60}\bplease\b)`,
];
const ASKS_WHEN = [
  String.raw`\b(?:what|which|at what) ?(?:time|hours|days)\b(?: \w+){0,6} (?:customers?|custome|support|service|agents?|someone|person|team|assistance|available|reach|contact|call|open)\b`,
  String.raw`\b(?:working|opening|business|office|service|support|operating|care) hours\b|\bhours (?:of|for) (?:\w+ )?(?:support|service|operation)\b`,
  String.raw`\bwhen (?:are|is) (?:you|your|the|customer|support)\b(?: \w+){0,4} (?:available|open|reachable|there)\b|\bwhat (?:is|are) (?:the |your )?(?:customer|support|service)\b`,
];

export const ENGLISH: RequestPatterns = {
  cues: 'agent agnet human hunan humen person peron people operator oper rep reps represent someone somebody sum1 some1 som1 smone any1 anyone anybody body assistant advis colleague supervis boss staff employ manager manag man woman team support customer specialist technic consultant expert engineer talk tlk speak spk chat call phone ring callback contact reach bot robot machine computer ai automat real live escalat transfer connect conect connct tranfer xfer whoever who department nurse doctor receptionist lawyer clerk member one flesh pulse ppl guy lady hand pass put ticket',
  asks: [
    ...REACHING,
    ...HANDING_OVER,
    ...FETCHING,
    ...WISHING,
    ...SOMEBODY_ACTS,
    ...CALLING_BACK,
    ...REFUSING_BOT,
    ...IS_ANYBODY_THERE,
    ...IN_A_WORD,
  ].map((pattern) => new RegExp(pattern)),
  denies: [...NOT_ASKING, ...ASKS_ABOUT_PRODUCT, ...ASKS_ABOUT_CALLS, ...ASKS_WHEN].map(
    (pattern) => new RegExp(pattern),
  ),
};
