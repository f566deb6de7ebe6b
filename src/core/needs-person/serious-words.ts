/** Recognises what a bot must not handle alone: legal threats, and danger to somebody's life or health. */
import { plainWords } from '../answer/plain-words.ts';

export type SeriousMatter = 'legal' | 'safety';

/** A step that somebody takes or threatens; a question about terms or contracts is none. */
const LEGAL: readonly RegExp[] = [
  /\b(?:my|our|a|an|with my|the) (?:lawyer|attorney|solicitor|barrister|legal counsel)s? (?:will|is|are|has|have|says|said|advised|told|to contact|contact|get|sent)\b|\b(?:hear from|talk to|speak to|contact|call|hire|get|consult|consulting) (?:my|our|a|an) (?:lawyer|attorney|solicitor)s?\b/,
  /\b(?:legal action|take (?:you|this|them) to court|see you in court|(?:going|want|have|forced) to sue|(?:will|ill|gonna) sue|sue (?:you|your|the company|them)|suing (?:you|your)|lawsuit against|class action|file a lawsuit|small claims(?: court)?|press charges|cease and desist|subpoena|court order)\b/,
  /\b(?:report|reported|reporting|complain|complaint|complaining) (?:you |this |it )?(?:to|with) (?:the )?(?:police|authorities|ombudsman|regulator|trading standards|better business bureau|bbb|ftc|ico|data protection (?:authority|officer|agency)|consumer protection|attorney general|financial ombudsman|bafin|cnil)\b/,
  /\b(?:you are|youre|this is|committing|victim of|it is) (?:a )?(?:fraud|scammers?|a scam|scam|identity theft|thieves)\b/,
  /\b(?:mein(?:en|em)? (?:rechts)?anwalt|rechtsanwalt\w{0,6}|anwaltlich\w{0,3}|rechtliche schritte|rechtsweg|verklag\w{1,4}|klage (?:einreichen|erheben)|anzeige (?:erstatten|bei)|strafanzeige|verbraucherzentrale|verbraucherschutz|abmahn\w{1,6}|datenschutzbehorde|gerichtlich\w{0,3})\b/,
  /\b(?:mon avocate?|un avocat|action en justice|poursuites? (?:judiciaires?|en justice)|poursuivre en justice|porter plainte|deposer plainte|au tribunal|mise en demeure|repression des fraudes|dgccrf|la cnil)\b/,
  /\b(?:mi abogad[oa]|acciones? legal(?:es)?|demandar(?:los|le|les|lo)?|voy a denunciar|denunciar(?:los|le|les)?|poner una denuncia|demanda judicial|a los tribunales|defensa del consumidor|oficina del consumidor|agencia de proteccion de datos|profeco)\b/,
  /\b(?:meu advogado|minha advogada|acao judicial|processar (?:voces|a empresa)|vou processar|medidas legais|procon|reclame aqui|boletim de ocorrencia|denunciar (?:voces|a empresa))\b/,
  /\b(?:il mio avvocato|mio avvocato|la mia avvocata|azioni? legal[ei]|vie legali|fare causa|faro causa|denuncia|denunciarvi|denunciare (?:voi|alla)|diffida|garante (?:della )?privacy|associazione consumatori)\b/,
  /\b(?:mijn advocaat|juridische stappen|rechtszaak|naar de rechter|aangifte|autoriteit persoonsgegevens|consumentenbond|aanklagen|dagvaarding|in gebreke)\b/,
  /\b(?:moj (?:prawnik|adwokat)|moim (?:prawnikiem|adwokatem)|kroki prawne|drog[ae] sadow[ae]|pozew|pozwac|do sadu|zglosze (?:to )?na policje|uokik|uodo|rzecznik(?:a|owi|iem)? (?:praw )?konsument\w{1,4})\b/,
  /\b(?:avukatim\w{0,4}|yasal (?:islem|yollar|haklar)\w{0,6}|dava (?:acacagim|acmak|edecegim)|mahkeme\w{0,6}|suc duyurusu|savciliga?|tuketici (?:hakem|mahkeme)\w{0,8}|sikayet edecegim)\b/,
  /(?:弁護士|訴え(?:ます|る)|訴訟|法的(?:措置|手段)|裁判|消費者(?:センター|庁)|警察に(?:通報|届)|被害届)/,
  /(?:律师|律師|起诉你|起訴你|法律途径|法律手段|(?:去|上|到|告到)法院|报警|報警|消费者协会|消協|消协|12315|投诉到)/,
  /(?:المحامي|محامي|محاميي|إجراءات? قانونية|اجراءات? قانونية|سأقاضي|مقاضات|رفع (?:دعوى|قضية)|إلى المحكمة|حماية المستهلك|الشرطة|بلاغ)/,
];

/** Not only what harms but what says that it happens: `fire` alone is a colour, a phone and a mattress label. */
const SAFETY: readonly RegExp[] = [
  /\b(?:kill(?:ing)? myself|end(?:ing)? my life|suicid(?:e|al)|want to die|(?:hurt|harm|cut)(?:ing)? myself|self harm|dont want to live|no reason to live|better off dead|overdos(?:e|ed|ing))\b/,
  /\b(?:caught (?:on )?fire|(?:is|was|are|were|started) (?:on fire|burning|smoking|sparking)|burst into flames|explod(?:ed|ing)|electric shock|electrocuted|shocked me|gas leak|smell(?:s|ing)? (?:of )?(?:gas|smoke|burning)|carbon monoxide (?:alarm|detector)|smoke (?:is )?coming (?:out|from))\b/,
  /\b(?:(?:i|he|she|my \w+|somebody|someone)(?: \w+)? (?:is |was |got |has been |have been |am |were )?(?:injured|bleeding|unconscious|poisoned|not breathing|choking|burned|burnt)|(?:went|had to go|rushed) to (?:the )?(?:hospital|emergency)|in the emergency room|allergic reaction|heart attack|chest pains?|call(?:ed)? (?:an ambulance|911|999|112))\b/,
  /\b(?:(?:he|she|they|someone|somebody|my \w+) (?:is |are )?(?:threatening me|threatened me|going to (?:kill|hurt) (?:me|us|my)|hits? me|beats? me|stalking me)|bomb threat|being (?:abused|stalked|threatened)|i am in danger|im in danger|in danger right now)\b/,
  /\b(?:umbringen|selbstmord|suizid\w{0,6}|nicht mehr leben|sterben will|will sterben|selbst verletz\w{1,4}|(?:hat|steht|ist)(?: \w+)? (?:feuer gefangen|in flammen|explodiert)|es (?:brennt|raucht)|brennt gerade|stromschlag|gasgeruch|riecht nach (?:gas|rauch|verbrannt\w{0,2})|verletzt worden|bewusstlos|krankenhaus|notaufnahme|notarzt|vergiftet|(?:in|akuter) (?:lebens)?gefahr|bedroht mich)\b/,
  /\b(?:me suicider|suicide|me tuer|envie de mourir|mettre fin a mes jours|a pris feu|prend feu|en feu|a explose|decharge electrique|fuite de gaz|odeur de (?:gaz|brule|fumee)|blesse[e]?s?|inconscient|aux urgences|hopital|intoxique|en danger|me menace)\b/,
  /\b(?:suicid\w{2,6}|matarme|quiero morir|quitarme la vida|se (?:incendio|prendio fuego)|en llamas|exploto|descarga electrica|fuga de gas|huele a (?:gas|humo|quemado)|herid[oa]s?|inconsciente|al hospital|urgencias medicas|intoxicad[oa]|en peligro|me amenaza)\b/,
  /\b(?:suicidio|me matar|quero morrer|tirar minha vida|pegou fogo|em chamas|explodiu|choque eletrico|vazamento de gas|cheiro de (?:gas|queimado|fumaca)|ferid[oa]s?|inconsciente|no hospital|intoxicad[oa]|em perigo|me ameaca)\b/,
  /\b(?:suicid\w{2,6}|uccidermi|voglio morire|togliermi la vita|ha preso fuoco|in fiamme|e esplos[oa]|scossa elettrica|fuga di gas|odore di (?:gas|bruciato|fumo)|ferit[oa]|svenut[oa]|in ospedale|pronto soccorso|intossicat[oa]|in pericolo|mi minaccia)\b/,
  /\b(?:zelfmoord|wil (?:niet meer leven|dood)|van het leven beroven|(?:vloog|staat|stond) in (?:brand|de fik)|ontploft|elektrische schok|gaslek|gaslucht|ruikt naar (?:gas|rook|brand)|gewond|bewusteloos|ziekenhuis|vergiftigd|in gevaar|bedreigt me)\b/,
  /\b(?:samobojstw\w{1,3}|zabic sie|chce umrzec|nie chce zyc|(?:zapalil|zapalila|zapalilo) sie|w plomieniach|wybuch(?:l|la|lo)|porazil(?:o)? mnie prad|wyciek gazu|czuc (?:gaz|dym|spalenizn\w)|rann[ya]|nieprzytomn[ya]|w szpitalu|zatru(?:cie|ty|ta)|w niebezpieczenstwie|grozi mi)\b/,
  /\b(?:intihar\w{0,8}|kendimi oldur\w{1,8}|olmek istiyorum|yasamak istemiyorum|alev ald\w|yanmaya basladi|patladi|elektrik carpt\w|gaz (?:kacagi|kokusu)|yanik kokusu|yaraland\w{1,3}|bilinci kapali|hastane(?:ye|de|lik)\w{0,4}|zehirlen\w{2,6}|tehlikede(?:yim)?|tehdit ediyor)\b/,
  /(?:自殺|死にたい|消えたい|自傷|発火|火が出|火を噴|燃えて|爆発|感電|ガス漏れ|ガスの(?:臭い|匂い)|焦げ(?:臭|た臭い)|煙が(?:出|上が)|けが(?:を|し)|怪我|意識(?:が|不明)|救急車|病院に運ば|中毒|脅されて|命の危険)/,
  /(?:自杀|自殺|不想活|想死|自残|着火|起火|冒烟|冒煙|爆炸|触电|觸電|煤气泄漏|瓦斯外洩|燃气泄漏|烧焦味|焦味|受伤|受傷|流血|昏迷|救护车|救護車|送医院|送醫院|(?:我|他|她|孩子|食物).{0,3}中毒|威胁我|威脅我|生命危险)/,
  /(?:انتحار|الانتحار|أقتل نفسي|اقتل نفسي|أريد أن أموت|اريد ان اموت|اشتعلت?|احترق|اندلع حريق|انفجر|صدمة كهربائية|تسرب (?:ال)?غاز|رائحة (?:غاز|دخان|حريق)|أصيب|جريح|ينزف|فاقد الوعي|المستشفى|تسممت|في خطر|يهددني)/,
];

/** Danger before law: somebody who is hurt and angry is hurt first. */
export function readSeriousMatter(text: string): SeriousMatter | undefined {
  const words = plainWords(text);
  if (SAFETY.some((pattern) => pattern.test(words))) return 'safety';
  return LEGAL.some((pattern) => pattern.test(words)) ? 'legal' : undefined;
}
