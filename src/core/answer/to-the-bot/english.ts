import { being, type Sayings, whole } from './sayings.ts';

const REAL =
  '(?:real|actual|live|human|genuine|proper|living|automated|virtual|just|mere|only|some kind of|ai)';
const BEING = being(
  `(?:an?|some|the)(?: ${REAL}){0,2}|${REAL}(?: an?)?(?: ${REAL})?`,
  'humans?(?: being| agent| operator)?|person|people|(?:chat ?)?bots?|robot|machine|ai|artificial intelligence|computer(?: program)?|program|programme|algorithm|software|somebody|someone|agent|representative|rep|employee|operator|assistant|advisor|man|woman|guy|automated (?:reply|response|message|system|service|answer)|auto ?reply|llm|language model|chat ?gpt|gpt|real|automated|alive|a real one',
  'or',
);
const YOU = '(?:you|u|ya)';
const TALKING = '(?:talking|speaking|chatting|writing|texting|typing|messaging)';
const JUST = '(?: (?:actually|even|really|just|currently|right now|now|all|here|exactly))?';

export const ENGLISH: Sayings = {
  identity: whole(
    `(?:so |and |ok |wait ){0,2}(?:who|what)${JUST} (?:are|r)${JUST} ${YOU}${JUST}|(?:who|what) (?:exactly )?(?:are|r) ${YOU} supposed to be`,
    'whos (?:this|there|that)|who is (?:this|there|that)|whats this|who is (?:behind|on the other (?:end|side) of) this(?: chat| bot)?',
    `(?:so )?(?:can you tell me )?who(?:m)?(?: exactly)? (?:am i|im i|do i)${JUST} (?:${TALKING}|talk|speak|chat|write) (?:to|with)${JUST}|(?:with|to) whom? am i ${TALKING}`,
    `(?:so |wait ){0,2}(?:am i|im i|i am|im|do i)${JUST} (?:${TALKING}|talk|speak|chat|dealing|being helped|being answered) (?:to|with|by)${JUST} ${BEING}${JUST}(?: right)?`,
    `(?:so |wait |but ){0,2}(?:are|r) ${YOU}${JUST} ${BEING}${JUST}`,
    `(?:so |wait ){0,2}(?:youre|you are|ur|u r)${JUST} (?:not )?${BEING}(?: (?:right|correct|arent you|are you|huh|no|then)){0,2}`,
    `(?:so )?(?:is|was) (?:this|it|that)${JUST} ${BEING}(?: (?:here|chat|replying|answering|typing|writing|(?:on|at) the other (?:end|side)|behind this(?: chat)?|i am ${TALKING} to|im ${TALKING} to))?|this is ${BEING}(?: right| isnt it)?`,
    `(?:is there|do you have)${JUST} ${BEING} (?:here|there|behind (?:this|it|the (?:chat|screen|bot))|typing|answering|replying|reading(?: this)?|writing|on the other (?:end|side)|at the other end|in this chat)(?: (?:this|of this))?(?: (?:chat|bot|messages?|screen|account))?`,
    'is (?:anyone|anybody|somebody|someone)(?: (?:actually|really|even))? (?:real|human|reading|answering|typing|writing)(?: (?:here|there|this|these|my messages?|back|me))?',
    '(?:whats|what is|tell me) (?:your|ur) name|do you have a name|what (?:should|can|do) i call you|what are you called',
    `what(?: else| all)? (?:can|do|could) ${YOU}${JUST} (?:do|help(?: (?:me|us))? with|answer|assist(?: me)? with|offer)(?: (?:for me|for us|here|exactly|then))?|(?:how|in what way) (?:can|could|do) ${YOU}${JUST} (?:help|assist)(?: (?:me|us))?|what (?:can|could|should|may) i ask(?: you)?(?: about)?`,
    `(?:what|which) (?:kind|sort|type)s? of (?:things|questions|stuff|help|tasks) (?:can|do|could) (?:${YOU}|i) (?:do|answer|handle|help(?: me)? with|ask(?: you)?|offer|provide)`,
    '(?:what|which) (?:things|questions|topics) (?:can|do|could) (?:you|i) (?:ask(?: you)?|do|answer|handle|help(?: me)? with|know about|cover)',
    '(?:what|which) (?:kind of |sort of |type of )?(?:ai|bot|chatbot|model|assistant|llm|language model|robot) (?:are you|is this|do you use|am i talking to)',
    'what are (?:you (?:able to do|capable of|good at|good for|here for|for)|your (?:capabilities|functions|skills|features|abilities))|what is your (?:job|purpose|role|function|task)|whats your (?:job|purpose|role|function|task)',
    '(?:please |can you |could you )?(?:introduce yourself|tell me (?:(?:something |more |a bit )?about yourself|who you are|what you are|what you can do|what you do))',
    'who (?:made|built|created|programmed|developed|trained|designed|runs|operates) (?:you|this bot|this chat ?bot)',
  ),
  opening: whole(
    '(?:please |hey |oh )?help(?: (?:me|us|needed|wanted|required))?(?: out)?(?: asap| now| quick)?|(?:(?:i|we) )?(?:(?:really|just|urgently|could|would|do|am|im) )?(?:need|want|require|in need of|could use|looking for) (?:(?:some|your|a bit of|a little|urgent|a) )?(?:help|assistance|support|hand|advice)(?: (?:with something|with (?:a|an) (?:problem|issue|matter)|from you|asap|urgently|now|here|today)){0,2}',
    '(?:can|could|will|would|may) (?:you|u|someone|somebody|anyone|anybody) (?:please |maybe |possibly )?(?:help|assist|support|give me a hand)(?: (?:me|us))?(?: out)?(?: with (?:something|a problem|an issue|this|a question))?',
    '(?:i have |i got |ive got |ive |i have got |got |we have |id like to ask )?(?:(?:a|one|another|quick|a quick|a few|some|a couple of|two|several|small|short|just a|just one|more) ){0,3}questions?(?: (?:for you|to ask|please|here)){0,2}',
    '(?:can|may|could) i ask (?:you )?(?:something|a (?:quick )?question|a few questions|some questions)|(?:i|we)(?: have|ve| got|ve got) (?:an?|some|this)(?: (?:big|small|little|serious|huge|urgent|slight))? (?:problem|issue|trouble|concern|request|inquiry|enquiry)',
    '(?:is )?(?:anyone|anybody|somebody|someone) (?:there|here|around|online|home)|are you (?:there|here|online|available|around|listening|awake)|you there|im stuck|i am stuck',
  ),
};
