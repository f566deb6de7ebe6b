import type { ComplaintPatterns } from './complaint-patterns.ts';

const oneOf = (parts: readonly string[]): string => `(?:${parts.join('|')})`;
const anyOf = (parts: readonly string[]): RegExp => new RegExp(`\\b${oneOf(parts)}\\b`);

const VERY = `${oneOf([
  '(?:muito|mais|tao|bem|super|totalmente|absolutamente|realmente|completamente|um|uma|uns|puro|pura|mesmo|todos|simplesmente) ',
])}{0,3}`;
const CALLED = oneOf([
  'absurd[oa]s?|abuso|bando de \\w+|bosta|burr[oa]s?|caloteir[oa]s?|decepcionante|descaso',
  'desrespeito|enganacao|estupid[oa]s?|farsa|frustrante|golpe|golpistas?|horrivel|horriveis',
  'idiot(?:as?|ices?)|asneira|besteira|disparate|inaceitavel|inadmissivel|incompetentes?|inutil',
  'inuteis|irritante|ladroes|lamentavel|lixo|mentiros[oa]s?|merda|nojo|ofensiv[oa]|palhacada',
  'patetic[oa]s?|perda de tempo|pessim[oa]s?|piada|porcaria|revoltante|ridicul[oa]s?|roubo',
  'surreal|trapaceir[oa]s?|um inferno|vergonha|vergonhos[oa]s?',
]);
const OURS = `${oneOf([
  'atendimento|servico|suporte|apoio|empresa|companhia|bot|chatbot|chat|robo|assistente|app',
  'aplicativo|aplicacao|banco|experiencia|loja|resposta|plataforma|site|sistema|operadora|hotel',
  'clinica|ia|maquina|marca|operador|ajuda',
])}s?`;
const THING = oneOf([
  `voces?|vcs?|tu|(?:es[st][ea]|[oa]|voss[oa]|seu|sua) (?:\\w+ )?${OURS}(?: \\w+){0,2}|iss?to`,
  'isso(?: (?:ja|aqui))?|tudo isso',
]);
const TIMES =
  '(?:mil|cem|tres|quatro|cinco|dez|vinte|varias|muitas|tantas|umas \\w+|\\d+|n|trocentas|inumeras)';

const LEAD =
  '(?:(?:nao|mas|hum|desculpa|desculpe|olha|infelizmente|obrigad[oa]|ok|sim|ta|bom|e|entao|pois|ah|eh|poxa|cara|sinceramente|na verdade|e que|oi|ainda assim) ){0,3}';
const TAIL =
  '(?: (?:em nada|de nada|muito|infelizmente|nao|tambem|ainda|obrigad[oa]|desculpa|desculpe|no meu caso|mesmo|nada|a (?:tua|sua) resposta|sua resposta|isso|para nada|pra nada|por nada|nem um pouco|de todo|aqui|ne)){0,2}';
const ANSWER =
  '(?:isso|isto|assim|(?:a|o|essa|esse|esta|este|as|os) (?:(?:sua|tua|vossa|seu) )?(?:respostas?|soluc(?:ao|oes)|explicacao|informac(?:ao|oes)|info|dicas?|passos|metodo|texto)|(?:sua|tua|vossa) (?:resposta|solucao|dica|explicacao))';

export const PORTUGUESE: ComplaintPatterns = {
  frustrated: [
    // What somebody or something of ours is called.
    new RegExp(`\\b${THING} (?:e|es|sao|sois|foi|ta|esta|parecem?|virou) ${VERY}${CALLED}\\b`),
    new RegExp(
      `\\b(?:e|sao|acho) ${VERY}(?:absurdo|vergonha|vergonhoso|inaceitavel|inadmissivel|ridiculo|palhacada|piada|revoltante|lamentavel|desrespeito|descaso|perda de tempo|surreal|frustrante)\\b(?! \\w+ (?:ou|se)\\b)`,
    ),
    new RegExp(
      `\\b(?:pessim|terrivel|horrivel|lament|patetic|pior|porcaria de|merda de|lixo de|bosta de|vergonha de|droga de|desgraca de|maldit|porra d\\w+)[oa]? ${OURS}\\b`,
    ),
    new RegExp(
      `\\b${OURS} (?:\\w+ )?(?:tao |muito |mais )?(?:de merda|de bosta|pessim[oa]|ridicul[oa]|horrivel|horroroso|lixo|inutil|vergonhos[oa]|lamentavel|incompetente|burr[oa]|nojent[oa]|porco|de quinta|miseravel)\\b`,
    ),
    anyOf([
      `(?:que|mas que|puta|ta|quanta|grande) (?:\\w+ )?(?:vergonha|raiva|saco|absurdo|odio|palhacada|porcaria|merda|nojo|desrespeito|descaso|decepcao|piada|lixo|ridiculo|inferno|falta de (?:respeito|vergonha|consideracao|profissionalismo)|cara de pau|roubo|tristeza de|desilusao|bosta|droga(?! (?:e|posso|tom\\w+)\\b)|canseira|pouca vergonha|incompetencia|seca|pesadelo|perda de tempo|empresa mais|servico mais|sacanagem|burrice|bagunca)`,
      '(?:bando|cambada|corja|quadrilha|monte) de (?:ladr\\w+|incompetent\\w+|mentiros\\w+|golpist\\w+|inute\\w+|palhac\\w+|vigarist\\w+|caloteir\\w+|safad\\w+|idiotas|aldrab\\w+|mentiras?|desculpas?)',
      'burr[oa] (?:feito|que nem|como|demais|pra)',
      '(?:povo|gente|pessoal|robo|equipe) (?:mais )?(?:incompetente|inutil|burr[oa]|desonest[oa]|sem (?:vergonha|nocao|palavra))',
      '(?:vigaristas|aldraboes|golpistas|caloteiros|safados|picaretas|sem vergonhas|incompetentes|palhacos|ladroes)$',
    ]),
    // Had enough.
    anyOf([
      '(?:estou|to|tou|estamos|ando|fico|fiquei|ja|me sinto|sinto me|ficamos|muito|bem|tao|profundamente) (?:\\w+ ){0,2}?(?:fart[oa]s?|furios[oa]s?|revoltad[oa]s?|indignad[oa]s?|irritad[oa]s?|put[oa]s?|pist?ol[oa]|decepcionad[oa]s?|desiludid[oa]s?|desapontad[oa]s?|frustrad[oa]s?|cansad[oa] (?:disso|disto|dess[ae]s?|dest[ae]s?|de (?:voces|vcs|tant\\w+|ser|ter))|chatead[oa] (?:com|de)|desesperad[oa]|enganad[oa]|lesad[oa]|humilhad[oa]|esgotad[oa]|estressad[oa]|passad[oa] com|saturad[oa]|de saco)',
      'de saco cheio',
      'saco cheio',
      'fart[oa]s? (?:de|disto|disso|dess\\w+|dest\\w+|d[oa]s?)',
      '(?:fartei|cansei|enchi|enjoei)(?: me)? (?:d\\w+|disso|o saco)',
      'cansei$',
      'nao (?:aguento|suporto|da) mais$',
      'nao (?:aguento|suporto) (?:mais|isso|isto|est\\w+|ess\\w+)',
      '(?:haja|acab\\w+ (?:com )?a(?: minha)?|perd\\w+ a|esgot\\w+(?: se)? (?:me )?a(?: minha)?|(?:minha|a) paciencia (?:acabou|esgotou|tem limite)\\w*|sem|zero|falta me a|pouca) ?paciencia(?! (?:de )?(?:do|no) jogo)',
      '(?:minha|a minha) paciencia (?:acabou|ja|esta|ta|tem|esgotou)',
      '(?:passou|passa|passaram|ultrapassa\\w*|extrapol\\w+)(?: de)? (?:todos )?(?:os|dos) limites',
      '(?:chega|basta) (?:disso|disto|ne|pra mim|de enrolar|de desculpas)',
      '(?<!me |que |nao )(?:ja chega|ja basta)$',
      '(?:e|foi) a gota(?: d ?agua)?',
      'gota d ?agua',
      'o cumulo',
      'ninguem merece',
      'me tira do serio',
      'tira me do serio',
      '(?:ta|esta|estao|tao|voces tao) (?:me |de )?(?:de )?(?:zoando|zoeira|gozando|gozar|brinca\\w*|brincadeira|tirando (?:com|uma)|sacanagem|palhacada|a gozar|a brincar|fazendo de (?:palhaco|trouxa|idiota))',
      '(?:so|isto|isso) (?:so )?(?:pode|deve) (?:ser|estar|tar) (?:\\w+ )?(?:brinca\\w*|piada|gozar|zoando|sacanagem|gozacao|a gozar|palhacada|pegadinha)',
      '(?:goza[mr]?|rir|riem|brincam?) (?:com )?(?:da|a|na) (?:minha|nossa|cara|com quem)',
      '(?:faz|fazem|fazendo|me fez|a fazer|fazer)(?: me)? de (?:palhac|trouxa|idiota|parv|burr|bob|besta|otari)\\w+',
    ]),
    // Again and again.
    anyOf([
      'pela (?:terceira|quarta|quinta|sexta|setima|oitava|nona|decima|enesima|milesima|centesima|3a|4a|5a) vez',
      `${TIMES} vezes (?:\\w+ ){0,3}?(?:a mesma|o mesmo|que (?:eu )?(?:digo|falo|explico|peco|pergunto|ligo|repito|escrevo)|explicando|repetindo|falando)`,
      `(?:disse|falei|expliquei|repeti|perguntei|contac?tei|liguei|pedi|escrevi|mandei)(?: \\w+){0,2} ${TIMES} vezes`,
      'quantas (?:malditas )?vezes (?:mais )?(?:vou|tenho|preciso|eu|terei|ainda|e preciso)',
      'ja (?:te |vos |lhe |lhes |vcs )?(?:falei|disse|expliquei|repeti|respondi|informei)(?: (?:isso|isto|que nao|mil|tudo|varias|n vezes)|$)',
      'ja (?:te|vos|lhes?|vcs) (?:falei|disse|expliquei|repeti)',
      '(?:sempre|de novo|outra vez) (?:com )?(?:(?:o mesmo|a mesma|na mesma)(?!.{0,30} meus? cliente)|essa|esse|este|esta|isto|isso)',
      '(?:so )?(?:repete[ms]?|repetindo|repetir|manda[ms]?|respondem?|responder) (?:sempre )?(?:a mesma|o mesmo|as mesmas|os mesmos)(?!.{0,30} meus? cliente)',
      'para(?:m)? de (?:repetir|me mandar|mandar|enviar|me enviar|responder)',
      '(?:pare|parem|para|param) de (?:me )?(?:repetir|mandar|enviar|enrolar|mentir|gozar|empurrar|copiar|responder|brincar|dar)',
      '(?:voces?|vcs?|tu) (?:sao|e|es) (?:mesmo )?(?:o|os|a|as) pior(?:es)?',
      '(?:minutos|horas|dias|semanas|meses) (?:esperando |a espera |aqui )?p(?:a?ra) (?:isso|isto|nada)',
      '(?:estao|tao|estou a ser|estou sendo) (?:a |me )?roub\\w+',
      'sem palavras (?:p(?:a?ra)|com)',
      '(?:nao (?:estao|tao|esta|ta) nem ai|nem ai p(?:a?ra)|se lixando|a lixar se)',
      '(?:mesma|mesmo) (?:ladainha|conversa|resposta|lengalenga|papo|cantiga|coisa) (?:de sempre|toda|sempre|outra|automatic\\w+)',
      'ladainha',
      'lengalenga',
      '(?:respostas?|mensagens?) (?:\\w+ )?(?:pront|automatic|padrao|feit|enlatad|copiad)\\w* (?:e|que|nao|inut|idiot|outra|de novo)',
      '(?:enrolando|enrolacao|enrolam|enrola|empurra\\w*|jogam? de um (?:lado )?|de um lado para? o outro|andar (?:as|em) (?:voltas|circulos)|me fazem de|dando voltas|em circulos|sem fim isso)',
      '(?:em que|que) lingua(?:gem)? (?:quer|preciso|devo|falo|tenho|queres)',
      'quer que (?:eu )?desenh[eo]',
    ]),
    // Not understood.
    anyOf([
      'nao (?:e|foi|era) (?:isso|isto|nada disso|nada disto|bem isso) (?:que|o que) (?:eu )?(?:te |lhe |vos )?(?:pergunt|ped|disse|falei)\\w*',
      'nao (?:e|foi|era) o que (?:eu )?(?:te |lhe |vos )?pergunt\\w*',
      'nao (?:me )?(?:ta|esta|estas|estao) (?:me )?(?:entendendo|ouvindo|escutando|lendo|a (?:perceber|entender|ouvir|ler))(?: (?:me|nada|direito))?',
      '(?:continuamos?|continuo|estamos|ficamos|tudo) na mesma',
      '(?:nunca|jamais) (?:\\w+ ){0,3}(?:tao )?mal (?:atendid|tratad|servid|recebid)\\w+',
      '(?:ultima vez que|nao me apanham mais|perderam uma? cliente|perdem um cliente|mais um cliente perdido) ?(?:compro|contrato|uso|viajo|reservo|peco|confio|faco|voo)?',
      'nao perguntei (?:isso|isto|nada disso)',
      '(?:voces?|vcs?|tu|esse robo|este robo|esse bot|este bot|ninguem)(?: \\w+)? nao (?:me )?(?:entende[ms]?|escutam?|ouvem?|le[em]*|ajudam?|servem?|resolvem?|respondem?|sabem?)(?: (?:nada|coisa alguma|porcaria nenhuma|o que|direito|ler|bem))?',
      'nao (?:entende[ms]?|ajuda[ms]?|servem?|resolvem?|percebe[ms]?|sabe[ms]?) (?:nada|de nada|(?:p(?:a?ra)?|em) (?:nada|porcaria|merda)|bosta|porra|merda|coisa nenhuma|porcaria nenhuma|patavina)',
      '(?:voce|vc|tu|consegue|sabe|sabes|voces) (?:le|ler|les|leu|leem|entende|entendeu|percebe|ta lendo|esta lendo|esta ouvindo)(?: \\w+){0,4} ou (?:nao|o que|que|ta|esta|e)',
      '(?:nem )?(?:le|leu|leem|leram|les) (?:sequer )?o que (?:eu )?(?:escrev|disse|mand|digit)\\w*',
      '(?:qual (?:a )?parte|que parte)(?: \\w+){0,4} nao (?:entend|perceb)\\w*',
      '(?:e|sera|seria) (?:tao|assim tao) (?:dificil|complicado)(?: assim)?(?! de (?:instalar|usar|montar|configurar|aprender))',
      '(?:custa|custava) (?:tanto|muito|alguma coisa) (?:\\w+ )?(?:responder|ler|entender|fazer|resolver|atender|dizer|devolver)',
      'pedir (?:demais|muito)',
    ]),
    anyOf([
      'nao vou (?:mais )?repetir|de enlouquecer|me (?:deixa|deixam|deixando) louc[oa]|a dar comigo em doid[oa]',
      'que (?:tipo|raio|especie) de (?:servico|empresa|atendimento|brincadeira|resposta)',
      'falta de (?:seriedade|profissionalismo|respeito|consideracao|vergonha)',
    ]),
    // Time, waiting, leaving.
    anyOf([
      '(?:perda|perdi|perder|perdendo|perdemos|desperdic\\w+|fazem me perder|fez perder) (?:de |o |meu |o meu |mais |a |toda? |uma? )?(?:tempo|dia|tarde|manha|horas|toda a)(?: (?:inteir[oa]|todo|com|por|aqui|nisso|nisto|precios[oa])|$)',
      'perda de tempo',
      'por (?:causa|culpa) (?:de voces|de vcs|vossa|dessa (?:empresa|porcaria)|da vossa|sua|da incompetencia|desse (?:banco|erro de voces))',
      '(?:culpa|causa) (?:de voces|vossa|de vcs)',
      '(?:nunca|jamais) mais (?:\\w+ )?(?:compr|contrat|volt|uso|us|viaj|ped|reserv|piso|quero|recomend|faco|ponho|entro|confi)\\w*',
      'nao (?:compro|volto|contrato|confio|recomendo) (?:nunca )?(?:mais|a ninguem|nem)',
      '(?:me )?arrepend\\w+(?: me)?(?: \\w+)? (?:de|do dia|do|da|por)(?: ter)? (?:\\w+ ){0,2}?(?:contrat|compr|troc|confi|escolh|mud|fech|assin|ader)\\w*',
      '(?:maldita|ma|triste) hora (?:que|em que)',
      '(?:o |a )pior(?:es)? (?:\\w+ )?(?:atendimento|servico|suporte|empresa|experiencia|banco|compra|operadora|loja|companhia|app|bot|chat|robo|que (?:ja|existe|tem))',
      '(?:cansad[oa]|fart[oa]|cansei|exaust[oa]) de (?:tanto |tanta )?(?:esper\\w+|repetir|explicar|ligar|insistir|reclamar|desculpas|mentiras?|promessas|ser enrolad\\w+|pedir)',
      '(?:e|mas|ainda) (?:ate agora )?(?:ninguem (?:faz|responde|resolve|atende|me (?:responde|da|diz|ajuda|resolve|liga)|da a cara|se importa|da satisfac\\w+|quer saber|assume)|nada de (?:resposta|solucao|voces)|nenhuma (?:resposta|satisfacao|solucao)|nem (?:uma )?(?:desculpa|satisfacao|resposta))',
      '(?:ja )?(?:la )?(?:vao|faz|ha|passaram|fazem) (?:\\w+ ){1,4}(?:e (?:nada|ninguem|nem|ainda nada|voces)|esperando e|a espera e)',
      'ninguem (?:me )?(?:resolve|da (?:a cara|satisfacao|uma resposta|solucao)|se responsabiliza|assume|faz nada|quer saber|se importa|da a minima)',
      'descaso (?:total|com|de voces|absurdo|enorme)',
      '(?:total |muita |muito |puro |quanto |tremend[oa] |falta de )(?:descaso|desrespeito|respeito|consideracao|profissionalismo|vergonha na cara)',
      '(?:cara de pau|pouca vergonha|vergonha na cara|vergonha alheia|uma vergonha|palhacada|sacanagem|um absurdo)',
    ]),
    // Hurt, cheated, cursing.
    anyOf([
      '(?:fizeram|fez|deixaram|trataram|tratam|tratou|humilharam|enganaram|roubaram|mentiram|estragaram|arruinaram|acabaram|ferraram|sacanearam)(?: me| nos| com)? (?:chorar|(?:feito|como|igual|que nem) (?:um |uma )?(?:lixo|idiota|cao|cachorro|palhac\\w+|criminos\\w+|animal|nada|trouxa|ninguem|otari\\w+)|na mao|pendurad\\w+|plantad\\w+|(?:o|a|as|os) (?:meu|minha|meus|minhas) (?:\\w+ )?(?:ferias|viagem|natal|casamento|festa|aniversario|dia|noite|lua))',
      'me (?:trataram|enganaram|mentiram|humilharam|fizeram (?:chorar|de)|deixaram na mao|sacanearam|tratam)',
      '(?:nunca|jamais) vou (?:esquecer|perdoar)',
      '(?:da|dao|me da|dando) (?:muita |uma |tanta )?(?:raiva|nojo|odio|vergonha|nos nervos)',
      '(?:so |tudo |pura )(?:mentira|mentiras|enrolacao|enganacao|desculpas|conversa fiada|promessas?)',
      '(?:enganacao|safadeza|pilantragem|picaretagem|aldrabice|roubalheira|gatunagem|vigarice|propaganda enganosa)',
      '(?:decepcao|desilusao|desapontamento) (?:total|enorme|com|completa|gigante|atras)',
      '(?:decepcionad|desiludid|desapontad|indignad|revoltad)[oa]s? (?:com|d[oae])',
      '(?:que|uma|grande|enorme) (?:decepcao|desilusao)',
      '(?:vai|vao|va|vai te|vao se|va se) (?:\\w+ )?(?:(?:a|pra|para a) (?:merda|puta)|se (?:foder|fuder|ferrar|lixar)|tomar no|pro inferno|para o (?:inferno|caralho|diabo)|pro (?:inferno|caralho)|a fava|catar)',
      '(?:vsf|vtnc|vtmnc|pqp|puta (?:que|merda)|caralh\\w+|porra|krl|merda|foda(?:m)?(?: se)?|fdp|filh[oa]s? da (?:puta|mae)|desgracad[oa]s?|desgraca|cacete|bosta|carago|cabroes|otarios?|arrombad\\w+|raios (?:vos|parta)|aff+|arre|poxa vida)',
      'que (?:beleza|maravilha|lindo|otimo|bonito|bacana|eficiencia)(?: \\w+)? (?:hein|hem|ne|heim|viu)',
      'inacreditavel(?! que (?:seja|o jogo))',
      '(?:inaceitavel|inadmissivel|intoleravel|vergonhoso|revoltante|lamentavel|inconcebivel)',
      'e (?:inacreditavel|incrivel|impressionante) (?:que (?:ainda|voces|ninguem|nao|uma empresa|em pleno)|como (?:voces|ninguem|nao|uma empresa)|a (?:incompetencia|falta|demora))',
      'de (?:chorar|enlouquecer|deixar (?:qualquer um|louc\\w+)|perder a cabeca)',
      'ta dificil hein',
    ]),
  ],
  unhelped: [
    new RegExp(
      `^${LEAD}(?:${ANSWER} )?(?:ainda |continua |tambem )?nao (?:me |nos |se |lhe )?(?:foi |e |era |esta |ta |tem |ficou |deu |vai )?(?:muito |nada |de |bem |uma )?(?:ajud\\w{1,4}|serv\\w{1,4}|serve|ut(?:il|eis)|respond\\w{1,4}|resol\\w{1,4}|funcion\\w{1,5}|result\\w{1,4}|adiant\\w{1,4}|corret[oa]|cert[oa]|certo|verdade|isso|isto|clar[oa]|o que (?:\\w+ ){0,4}\\w+|a (?:minha )?(?:resposta|pergunta|duvida)(?: certa)?|esclarec\\w{1,4}|mud\\w{1,3}|solucion\\w{1,4}|ajuda|de (?:grande |muita )?(?:ajuda|utilidade)|utilidade)(?: me)?(?: (?:a |o |em |ao |que )?(?:minha |meu |a minha |o meu |o que )?(?:pergunta|problema|duvida|questao|nada|preciso|precisava|pedi|queria|quero|procuro|perguntei)){0,2}${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:eu )?nao (?:te |lhe |vos )?(?:perguntei|pedi|falei|disse|quis dizer|era|e|foi|estava (?:falando|a falar))(?: (?:de|por|sobre))? ?(?:isso|isto|nada disso|disso|disto|nada disto)(?: (?:que|o que)(?: \\w+){1,4})?|(?:perguntei|pedi|queria saber|eu perguntei) (?:outra coisa|algo diferente)|(?:a )?minha (?:pergunta|duvida|questao) (?:e|era|foi) (?:outra|diferente)|(?:isso )?nao (?:e|era|foi) (?:isso |esta |essa )?(?:o que (?:\\w+ ){0,4}\\w+|a minha pergunta|a pergunta|minha pergunta)|(?:leia|le|leiam) (?:bem |direito )?(?:a |o que )(?:minha pergunta|pergunta|eu escrevi|escrevi))${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:voces? |vcs? |tu |o bot |esse bot )?nao (?:me )?(?:esta |ta |estas |tem )?(?:entend\\w{1,5}|perceb\\w{1,5}|compreend\\w{1,5}|respond\\w{1,5}|resolv\\w{1,5}|ajud\\w{1,5}|leu|leste|esclarec\\w{1,5})(?: me)?(?: (?:nada|bem|direito|coisa nenhuma|absolutamente nada))?(?: (?:a |o |em |ao |ao que )?(?:minha|meu|que|o que|mensagem|problema|pergunta|duvida|questao)(?: (?:\\w+ ?){1,4})?)?${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:a|essa|sua|tua|esta|e uma|e|uma) )?(?:(?:sua|tua|vossa) )?(?:resposta |informacao |solucao )?(?:que (?:voce )?(?:me )?(?:deu|deste|deram) )?(?:esta |ta |e |foi )?(?:completamente |totalmente |toda )?(?:errad[oa]|incorret[oa]|inutil|equivocad[oa]|fals[oa]|incomplet[oa]|fora d[eo] (?:contexto|assunto|tema)|sem (?:sentido|nexo))(?: (?:a resposta|sua resposta|o que (?:\\w+ ){0,3}\\w+|resposta|isso))?${TAIL}$|^${LEAD}(?:voce |vc |tu )?(?:entendeu|entendeste|percebeu|percebeste) (?:tudo )?(?:mal|errado)${TAIL}$|^${LEAD}(?:voce |vc )?(?:se enganou|esta enganado|(?:me )?(?:deu|deste me|deram|deste) (?:a |uma )?(?:resposta|informacao) errada|esta errado|ta errado|enganaste te)${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:(?:isso|isto|tudo isso) )?(?:(?:eu )?ja )(?:eu )?(?:fiz|tentei|testei|li|vi|verifiquei|segui|experimentei|tinha (?:feito|tentado)|olhei|fui la|mexi)(?: (?:isso|isto|tudo|assim|e|mas|nada|nao|sem (?:sucesso|resultado)|funciona|funcionou|continua|igual|resolveu|resolve|deu|certo|mudou|adiantou|ainda|o|mesmo|problema|erro|resultou|na|mesma|de|de novo|varias|vezes|disso|tudo isso)){0,7}${TAIL}$`,
    ),
    new RegExp(
      `^${LEAD}(?:nao (?:entendi|percebi)(?: (?:nada|bem|direito))?(?: (?:a |d?a )?(?:tua |sua )?(?:resposta|explicacao))?|(?:isso |tudo |ainda )?(?:continua|continuo|segue|permanece|esta|ficou|ta|fica)(?: (?:tudo|ainda))? (?:sem (?:funcionar|resolver|resposta|solucao|entender|conseguir|dar)|igual|na mesma|(?:com |dando )?o mesmo (?:problema|erro)|a dar (?:o mesmo )?erro|dando erro|a mesma coisa|a falhar|com erro|com problema|o mesmo)|(?:e )?(?:o )?mesmo (?:problema|erro|resultado)|nada (?:mudou|feito|resolvido|funciona|funcionou|adiantou)|(?:isso |isto )?nao (?:tem|faz) (?:nada )?(?:a ver|sentido|haver|que ver)(?: com (?:\\w+ ){0,6}\\w+)?|nada a ver(?: com (?:\\w+ ){0,5}\\w+| isso)?|o que (?:e que )?(?:isso|isto) tem a ver(?: com (?:\\w+ ){0,5}\\w+)?|(?:estou|to|tou|fiquei) na mesma|nao mudou nada|de nada (?:serviu|adiantou))${TAIL}$`,
    ),
  ],
};
