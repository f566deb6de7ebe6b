/** Recognises a customer at the end of their patience, and one who says that an answer did not help. */
import { plainWords } from '../answer/plain-words.ts';

/** What is said of the bot, of its answers, or of having to ask again. Anger about a product alone is a question like any other. */
const FRUSTRATED: readonly RegExp[] = [
  // English
  /\b(?:you|u|ur|youre|you are|this (?:chat ?)?bot|this chat|this thing|this assistant) (?:are |is |re |seem |being )?(?:so |just |really |totally |completely |absolutely |fucking ){0,2}(?:useless|worthless|hopeless|pathetic|a joke|stupid|dumb|an idiot|idiotic|garbage|trash|rubbish|terrible|awful|no help|not helpful at all|not helping(?: me)? at all)\b/,
  /\b(?:worst|terrible|horrible|awful|pathetic|appalling|disgraceful|shocking) (?:customer )?(?:service|support|chat|chatbot|bot|experience)\b/,
  /\b(?:for|this is) the (?:third|fourth|fifth|tenth|hundredth|3rd|4th|5th|10th) time\b|\b(?:asked(?: you)?(?: this)?|told you|explained(?: this| it)?|contacted you|written|wrote) (?:three|four|five|ten|a hundred|several|many|multiple) times\b/,
  /\b(?:how many (?:more )?times (?:do|must|will) i|i have (?:already )?told you|i already told you|you keep (?:saying|sending|repeating|giving)|stop (?:repeating|sending me|giving me) the same|same (?:useless|stupid|canned) answer)\b/,
  /\b(?:i am|im|i m|getting|i feel)(?: \w+)? (?:so |really |very |extremely |beyond ){0,2}(?:frustrated|furious|fed up|sick of this|sick and tired|livid|pissed off|angry with you|losing my patience|out of patience)\b/,
  /\b(?:this|it) is (?:so |really |very |absolutely |completely |totally )?(?:ridiculous|unacceptable|outrageous|infuriating|a (?:complete |total )?waste of (?:my )?time|beyond a joke|driving me (?:crazy|mad|insane))\b/,
  /\b(?:you|u) (?:dont|do not|cant|cannot|still dont|never) (?:even )?(?:understand|listen|get it|help)(?: (?:me|anything|a word|at all|what))?\b(?!.{0,60}\b(?:how|where|whether)\b)/,
  /\b(?:fuck (?:you|off|this)|screw (?:you|this)|wtf is wrong with (?:you|this)|what a (?:joke|waste of time))\b/,
  // German
  /\b(?:du bist|sie sind|dieser (?:chat ?)?bot ist|der (?:chat ?)?bot ist|dieser chat ist|ihr seid)(?: \w+){0,2} (?:nutzlos|unbrauchbar|dumm|dammlich|ein witz|eine frechheit|eine katastrophe|unfahig|lacherlich|schlecht|mull)\b/,
  /\b(?:unverschamtheit|frechheit|(?:schlechtester?|miserabler?|furchtbarer?|unterirdischer?) (?:service|support|kundenservice|kundendienst))\b/,
  /\b(?:zum|schon das?|bereits) (?:dritten|vierten|funften|zehnten|hundertsten|x ten|3|4|5|10) ?(?:mal|x)\b|\bich habe (?:es |das )?(?:ihnen |dir )?(?:schon|bereits) (?:\w+ )?(?:gesagt|geschrieben|erklart)\b/,
  /\b(?:mir reicht es|mir reichts|es reicht(?: mir)?|ich bin (?:stin?ksauer|wutend|genervt|sauer|verargert)|das nervt|ich habe die nase voll|(?:du verstehst|sie verstehen) (?:mich |das )?(?:einfach |uberhaupt |gar )?(?:nicht|nichts))\b/,
  // French
  /\b(?:vous etes|tu es|ce (?:chat ?)?bot est|ce robot est|ce chat est|cest)(?: \w+)? (?:inutile|nul|nulle|incompetents?|ridicule|stupide|idiot|inadmissible|inacceptable|scandaleux|honteux|un scandale|une honte|nimporte quoi)\b/,
  /\b(?:jen ai (?:marre|assez|ras le bol)|ras le bol|je suis (?:furieux|furieuse|en colere|excede|excedee|tres enerve)|(?:vous ne|tu ne|vous|tu) (?:me )?comprene?[zs] (?:rien|pas)|pour la (?:troisieme|quatrieme|cinquieme|dixieme|enieme) fois|(?:pire|mauvais) service)\b/,
  // Spanish
  /\b(?:eres|es usted|son|este (?:chat ?)?bot es|este chat es|esto es)(?: \w+)? (?:inutil|inutiles|un inutil|una verguenza|una basura|estupido|ridiculo|inaceptable|indignante|una burla|un desastre|incompetentes?|una perdida de tiempo)\b/,
  /\b(?:estoy (?:harto|harta|furioso|furiosa|muy enojado|muy enojada|muy enfadado|muy enfadada|cansado de|cansada de)|(?:pesimo|terrible|horrible) (?:servicio|soporte)|por (?:tercera|cuarta|quinta|decima|enesima) vez|(?:no me|no) (?:entiendes|entiende|ayudas|ayuda) (?:nada|en nada)|ya (?:te|se) lo (?:dije|he dicho))\b/,
  // Portuguese
  /\b(?:voce e|voces sao|este (?:chat ?)?bot e|esse (?:chat ?)?bot e|isso e|isto e)(?: \w+)? (?:inutil|inuteis|um lixo|uma vergonha|ridiculo|inaceitavel|um absurdo|uma piada|burro|perda de tempo)\b/,
  /\b(?:estou (?:farto|farta|furioso|furiosa|muito irritado|muito irritada|cansado disso|cansada disso|de saco cheio)|(?:pessimo|terrivel|horrivel) (?:atendimento|servico|suporte)|pela (?:terceira|quarta|quinta|decima|milesima) vez|(?:voce )?nao (?:entende|ajuda) (?:nada|em nada)|ja (?:te )?(?:falei|disse))\b/,
  // Italian
  /\b(?:sei|siete|questo (?:chat ?)?bot e|questa chat e|e)(?: \w+)? (?:inutile|inutili|una vergogna|ridicolo|inaccettabile|stupido|incompetenti?|uno schifo|una perdita di tempo|una presa in giro)\b/,
  /\b(?:sono (?:stufo|stufa|furioso|furiosa|arrabbiato|arrabbiata|esasperato|esasperata)|(?:pessimo|terribile|orribile) (?:servizio|supporto)|per la (?:terza|quarta|quinta|decima|ennesima) volta|non (?:capisci|capite|capisce) (?:niente|nulla)|ve lho gia detto|te lho gia detto)\b/,
  // Dutch
  /\b(?:je bent|jij bent|u bent|deze (?:chat ?)?bot is|jullie zijn|dit is)(?: \w+)? (?:nutteloos|waardeloos|belachelijk|dom|onacceptabel|een grap|een schande|schandalig|tijdverspilling)\b/,
  /\b(?:ik ben (?:het zat|woedend|boos|gefrustreerd|er klaar mee)|(?:slechtste|waardeloze|vreselijke) (?:service|klantenservice)|voor de (?:derde|vierde|vijfde|tiende|zoveelste) keer|je (?:begrijpt|snapt) (?:me |mij |het )?(?:niet|niets|er niets van)|dat heb ik al gezegd)\b/,
  // Polish
  /\b(?:jestescie|jestes|ten (?:chat ?)?bot jest|to jest|to)(?: \w+)? (?:bezuzyteczn\w{1,3}|beznadziejn\w{1,3}|glup\w{1,3}|zart|skandal|kpina|nie do przyjecia|strata czasu|zenad\w{1,3})\b/,
  /\b(?:mam (?:tego )?dosc|jestem (?:wsciekl[ya]|zly|zla|sfrustrowan[ya])|(?:najgorsza|fatalna|okropna) obsluga|po raz (?:trzeci|czwarty|piaty|dziesiaty|kolejny|setny)|nic nie rozumiesz|juz (?:to )?(?:mowilem|mowilam|pisalem|pisalam))\b/,
  // Turkish
  /\b(?:ise yaramaz\w{0,4}|hicbir ise yaram\w{1,8}|rezalet|sacmalik|kabul edilemez|berbat (?:bir )?(?:hizmet|destek|servis))\b/,
  /\b(?:biktim|usandim|cok (?:sinirliyim|kizginim|sinirlendim)|(?:ucuncu|dorduncu|besinci|onuncu|kacinci) (?:kez|kere|defa)|(?:beni )?anlamiyorsun(?:uz)?|zaten soyledim|kac kere soyle\w{1,8})\b/,
  // Japanese, Chinese, Arabic
  /(?:役に立たない|使えない(?:ボット|な)|ふざけるな|ふざけんな|いい加減にして|腹が立|イライラ|最悪(?:だ|な|の(?:対応|サービス|サポート))|何度も(?:言って|聞いて|同じ)|もう(?:うんざり|たくさん)|話にならない|時間の無駄)/,
  /(?:没用|沒用|废物|廢物|垃圾(?:客服|机器人|服务)|太差|气死|氣死|受够了|受夠了|烦死|煩死|浪费(?:我的)?时间|浪費(?:我的)?時間|说了(?:多少|几|很多|好多)(?:遍|次)|第[三四五六七八九十]次|听不懂人话|莫名其妙|忍无可忍)/,
  /(?:عديم الفائدة|بلا فائدة|لا فائدة منك|أسوأ خدمة|اسوأ خدمة|خدمة سيئة|سئمت|مللت|أنا غاضب|انا غاضب|غاضبة? جدا|غير مقبول|مضيعة للوقت|للمرة (?:الثالثة|الرابعة|الخامسة|العاشرة)|لا تفهم(?:ني)? (?:شيئا|أبدا)?|مهزلة)/,
];

/** Of the answer before. Short, because a longer message says what is still missing and is better searched for. */
const UNHELPED: readonly RegExp[] = [
  /^(?:no |nope |sorry |but |well ){0,2}(?:this|that|it|the answer|your answer)?(?: still| really)? ?(?:did not|didnt|does not|doesnt|is not|isnt|was not|wasnt|not)(?: really| at all)? ?(?:help|helped|helpful|helping|answer my question|what i (?:asked|meant|wanted|need|was asking)(?: for)?|useful|correct|right|true|the (?:right )?answer)(?: me)?(?: at all| either| much)?$/,
  /^(?:no |nope )?(?:wrong(?: answer)?|thats wrong|that is wrong|not what i asked|unhelpful|not helpful|no help)$/,
  /^(?:nein )?(?:das|die antwort|es)? ?(?:hilft|hat|war|ist|stimmt)(?: mir)? ?(?:leider |uberhaupt |gar )?(?:nicht|falsch|keine hilfe|nicht hilfreich|nicht meine frage)(?: weiter| weitergeholfen| geholfen| hilfreich| richtig)?$|^(?:falsch|hilft nicht|das war nicht meine frage|nicht hilfreich)$/,
  /^(?:non )?(?:cela|ca|ce|la reponse)? ?(?:ne )?(?:maide|ma|aide|repond|nest|est)(?: pas)(?: aide| utile| a ma question| ma question| ce que jai demande)?$|^(?:pas utile|ce nest pas ma question)$/,
  /^(?:no )?(?:eso |esto )?no (?:me )?(?:ayuda|ayudo|sirve|sirvio|ha ayudado|es lo que (?:pregunte|pedi)|es correcto|responde (?:a )?mi pregunta)$/,
  /^(?:nao )?(?:isso |isto )?nao (?:me )?(?:ajuda|ajudou|serve|serviu|foi o que (?:perguntei|pedi)|e o que (?:perguntei|pedi)|esta certo|responde (?:a )?minha pergunta)$/,
  /^(?:no )?(?:questo |cio )?non (?:mi )?(?:aiuta|ha aiutato|e stato utile|e utile|serve|e quello che ho chiesto|risponde alla mia domanda)$/,
  /^(?:nee )?(?:dit|dat) (?:helpt|hielp|heeft)(?: me| mij)? ?(?:niet|niet geholpen)$|^(?:nee )?dat (?:is|was) niet (?:wat ik vroeg|mijn vraag)$/,
  /^(?:nie )?(?:to )?(?:nie pomoglo|nie pomaga|mi nie pomoglo|nie o to pytalem|nie o to pytalam|nie o to mi chodzilo)$/,
  /^(?:hayir )?(?:bu )?(?:yardimci olmadi|ise yaramadi|yardim etmedi|sordugum bu degil(?:di)?|cevap bu degil)$/,
  /^(?:役に立(?:ちません|ちませんでした|たなかった)|解決し(?:ません|ませんでした|ない)(?:でした)?|違います|そうではありません|聞いたことと違います?)$/,
  /^(?:没有?帮助|沒有?幫助|没帮上忙|没有?解决|沒有?解決|不对|不對|不是这个|不是我(?:要)?问的|答非所问|这没用)$/,
  /^(?:هذا )?(?:لم يساعدني|لا يساعدني|لم يساعد|لم يفدني|ليس هذا ما سألت عنه|غير مفيد|ليس صحيحا)$/,
];

export function isFrustrated(text: string): boolean {
  const words = plainWords(text);
  return FRUSTRATED.some((pattern) => pattern.test(words));
}

export function saysUnhelped(text: string): boolean {
  const words = plainWords(text);
  return UNHELPED.some((pattern) => pattern.test(words));
}
