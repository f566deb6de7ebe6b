/** What Portuguese calls people at a company, and contact with them. */

/** The empty look ahead keeps the engine from compiling what follows anew for every way that leads to it. */
const ONCE = '(?=)';
export const oneOf = (parts: readonly string[]): string => `(?:${ONCE}(?:${parts.join('|')}))`;

const SOMEONE = [
  'algu?em|alg(?:u)?[ue]?[mn]',
  '(?:algum|alguma|um|uma|qualquer um) d(?:e voces|e vcs|[oa]s (?:vossos|vossas|seus|suas|teus|tuas)(?: \\w{4,20})?)',
  'pessoa{1,6}(?:zinha)?|pessoas (?:de verdade|reais|de carne)|ser(?:es)? humanos?',
  'h?uman[oa]{1,6}|gente(?= (?:de|real|humana|viva|como|que|capacitada|mesmo)\\b|$)|alma viva',
];
export const AGENT = [
  'agente|assessora?|ate?nd[ea]n?tes?|colaborador[ae]?s?|consultor[ae]?s?|empregad[oa]',
  'funcionari[oa]s?|(?:tele)?operador[ae]?s?|representantes?|responsa(?:vel|veis)',
];
export const SUPERIOR = [
  'chef[ei]a?|coordenadora?|diretora?|directora?|don[oa]|encarregad[oa]|gerente|patrao',
  'superior|supervisora?',
];
const SPECIALIST = [
  'advogad[oa]|analistas?|arquitet[oa]|assistente (?:de loja|h?uman[oa]|pessoal|social)',
  'bibliotecari[oa]|cara(?= (?:de|do|da|que)\\b)|colegas?|comercial|contadora?|corretora?',
  'dentista|doutora?|enfermeir[oa]|engenheir[oa]|especialistas?|farmaceutic[oa]|gestora?',
  'mecanic[oa]|medic[oa]|menin[oa]|moc[oa]|nutricionista|organizador[ae]?s?|perit[oa]',
  'profissiona(?:l|is)|psicolog[oa]|rapaz|rececionista|recepcionista|secretari[oa]|senhora?',
  'tecnic[oa]s?|trabalhadora?|vendedor[ae]?s?|veterinari[oa]',
];
const DEPARTMENT = [
  'contabilidade|faturacao|faturamento|juridico|logistica|manutencao|reclamacoes',
  'administracao|apoio (?:ao|a) client\\w*|area (?:de|comercial|medica|tecnica)|atendimento',
  'balcao|central de|cobranca|departamento|direcao|equipa|equipe|financeiro|gerencia|ouvidoria',
  'pos venda|pessoal d[aoe]|recepcao|recursos humanos|rh|sac|secretaria|setor|suporte|vendas',
  '(?:agencia|banco|central|clinica|consultorio|empresa|escola|hotel|imobiliaria|loja|oficina|seguradora)',
];
const NOT_OURS =
  '(?! (?:d[oa]s? (?:meu|minha(?! (?:agencia|loja|conta|filial|regiao))|outr)|de (?:outr[oa]|fora)|de (?:minha|meu)|a mais|em outr[oa]|que (?:ja )?(?:esta|tem|usa|mora))\\w*\\b)';
export const STAFF = `${oneOf([...AGENT, ...SUPERIOR, ...SPECIALIST])}\\b`;
export const WHO = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR, ...SPECIALIST, ...DEPARTMENT])}\\b${NOT_OURS}`;
export const WANTED = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR])}\\b`;

/** What may stand between a verb and whom it is about. */
export const SMALL_WORD = oneOf([
  'a[os]?|algu(?:m|ns|mas?)|c|com|d[aoe]s?|dess[ea]s?|diret(?:o|amente)|es[st][ea]|favor|logo',
  'ja|hoje|agora|mesmo|(?:meu|minha)(?= (?:ger|ass|cons|age|corr))|n?(?:um|uma|uns)|os?',
  'outr[oa]|p(?:a?ra|or|ro|el[oa])?|qualquer|seus?|suas?|teu|tua|urgente(?:mente)?',
  'verdadeir[oa]|voss[oa]s?|bo[am]',
]);
export const FEW = `(?: ${SMALL_WORD}){0,5}`;
export const TO = '(?:p(?:a?ra|ro|ra)?|pros|com|c|ao?s?)';
export const ONE = `${oneOf([
  'uma?|algu(?:m|ma)|[oa]|outr[oa]|seu|sua|teu|tua|o vosso|a vossa|o seu|a sua',
])}(?: d[oa]s (?:voss[oa]s|seus|suas))?`;
export const BOT = oneOf([
  '(?:chat ?)?bots?|robos?|robozinho|maquin(?:a|as|inha)|ia|inteligencia artificial',
  'assistentes? virtua(?:l|is)|computador(?:es)?|programa|gravac(?:ao|oes)|algoritmo',
  'atendimento (?:automatico|virtual|eletronico)|automat[oa]s?|sistema',
]).concat('\\b');
export const THIS = '(?: (?:uma?|[oa]s?|es[st][ea]s?|outr[oa]|mais|tant[oa]s?|seus?|voss[oa]))?';
export const PLEASE = oneOf([
  'p(?:or)? ?fa+vo+r|pf+v?|pfvr|pls|please|por (?:gentileza|obsequio)|faz favor|fa+vo+r',
  'se faz favor|obrigad[oa]|agora|ja|logo|urgente(?:mente)?|hoje|plmds|pelo amor de deus|ai',
  'aqui|mesmo|msm|de (?:uma vez|imediato)|imediatamente|o quanto antes|de preferencia|melhor',
]);

export const NO = '(?:nao|n|nunca|nem|tampouco)';
export const WISH = oneOf([
  '[qk]u?ero|qro|quer(?:ia|emos|iamos)|gostaria|gostava|precis(?:o|ava|amos|aria)|necessito',
  'prefiro|preferi(?:a|ria)|exijo|peco|pedia|solicito|desejo|agradec(?:o|ia|eria)|ajudava me',
  'adorava',
]);
export const CAN = oneOf([
  'pode(?:m|s|ria|riam|rias)?|podia[ms]?|consegue[ms]?|conseguiriam?|vai|vao|pudess(?:e|em)',
]);
/** Who says this before the words of a request does not ask, or has asked and was heard. */
export const NOT_ASKED = `(?<!\\b(?:${NO} (?:[qk]u?ero|queria|preciso|precisa[ms]?|precisava|necessito|gostaria|gosto|desejo|pretendo|e (?:necessario|preciso)|ha necessidade|tenho (?:de|que)|ter (?:de|que)|vale a pena|faco questao)|sem|sem (?:precisar|ter|necessidade)|nao|evit\\w{1,4}|impedir|em vez|ao inves|antes|depois|apos|acab(?:o|ei|amos)|cobre|inclui|tive|consegui|pude|parem|parar|pare|bloquear|dispenso|disse(?:ram)?|prometeram)(?: que| de| do| com| ter de)? )`;
export const IF_OR_WHEN = '(?<!\\b(?:se|quando|vez que|sempre que|enquanto|caso|quem|que) )';

const TALK = oneOf([
  'fala?r|fla?r?|falando|falo|conversar|conversando|converso|dialogar|teclar',
  '(?:bater|trocar|ter) (?:um papo|umas? (?:palavr\\w+|ideias?|conversa))',
  'uma (?:conversa|palavrinha|chamada|ligacao)|comunicar(?: me| nos)?|contac?tar|contac?t[oa]',
  'tratar|discutir|esclarecer|tirar (?:\\w+ )?duvidas?|resolver|ver (?:isso|isto)|entender me',
  'reunir me|negociar|(?:entrar|ficar|estar) em contac?to',
]);
const TELL = oneOf([
  'explicar|contar|dizer|perguntar|contac?tar|acionar|localizar|chegar|recorrer|dirigir me',
  'acessar|aceder|expor|pedir ajuda',
]);
const HAND = oneOf([
  'transf[ei]r[aei]?[ms]?|transferir|transfere[ms]?|transfira[ms]?|pass[ae](?:r|m|s)?',
  'encaminh[ae](?:r|m|s)?|(?:re)?direc?cion[ae](?:r|m|s)?|conect[ae](?:r|m|s)?',
  'lig(?:ar|u?e|uem|a)|poe|ponham?|por|bot[ae](?:r|m)?|coloca[rm]?|coloquem?',
  'reme[td]\\w{1,3}|mand[ae](?:r|m)?|derive|reencaminh[ae](?:r|m)?|liguem|escal[ae](?:r|m)',
]);
export const CASE = `${oneOf([
  ' (?:es[st][ea]|iss?to|isso|[oa]s?|meu|minha|nosso|nossa|caso|chamado|assunto|questao|conversa|problema|reclamacao|queixa|ticket|processo|pedido|chat|atendimento|chamada|ligacao)',
])}{0,4}`;

/** Subjunctive of what a person at a company does for a customer. */
export const SERVE = `${oneOf([
  'atend(?:am?|essem?)|lig(?:u?em?|uem|assem?)|telefon(?:em?|assem?)|contac?t(?:em?|assem?)',
  'cham(?:em?|assem?)|fal(?:em?|assem?)|escrev(?:am?|essem?)|expli(?:quem?|cassem?)',
  'ajud(?:em?|assem?)|respond(?:am?|essem?)|dig(?:am?)|orientem?|esclarecam?|resolvam?',
  'escutem?|oucam?|entr(?:em?|assem?) em|retorn(?:em?|assem?)|assum(?:am?|isse)|vejam?',
  'analisem?|leiam?|tratem?|cuidem?|trat(?:em?|assem?)|continuem?|acompanhem?|de(?:em)? uma',
])}\\b(?! antes)`;
export const DO = oneOf([
  'atender|ajudar|ligar|telefonar|contac?tar|chamar|falar|escrever|responder|explicar|orientar',
  'esclarecer|escutar|ouvir|resolver|receber|analisar|acompanhar|retornar|entrar em contac?to',
  'continuar|dar',
]);
export const DO_IN_PERSON = oneOf([
  'atender|ligar|telefonar|contac?tar|chamar|falar|escutar|escrever|ouvir|retornar',
  'entrar em contac?to|continuar|dar',
]);
export const ALIVE = oneOf([
  'h?uman[oa]s?|rea(?:l|is)|de (?:verdade|vdd|carne)|verdadeir[oa]|viv[oa]|ao vivo|online|mesmo',
  'msm|nao (?:uma? )?(?:bot|robo|maquina|ia)|competente|capaz|normal|fisic[oa]',
]);
export const CALM_END = `(?= (?:${PLEASE}|${ALIVE}|que (?:me|nao|nos|saiba|pense|entenda|possa|fale|resolva|tenha)|e nao|em (?:espanhol|ingles|portugues)|no telefone|ao telefone|para? (?:falar|me)|d[aeo] (?:voces|vcs|sua equipe|equipe|empresa|loja|banco|hotel))\\b|$)`;

export const GREETING =
  '(?:(?:oi|ola|bom dia|boa (?:tarde|noite)|ok|bom|entao|ei|opa|sim|alo|e|entao|nao|que|por favor|pfv?) ){0,3}';
export const SERVICE = oneOf([
  '(?:atendimento|assistencia|ajuda|suporte|apoio|contac?to|agente|operador|atendente) (?:h?uman[oa]s?|humanizado|pessoal|personalizad[oa]|rea(?:l|is)|manual|ao vivo|presencial|de (?:uma pessoa|um humano|verdade))',
  '(?:atendimento|apoio) ao cliente',
]);

/** What leads to somebody: words of contact, of handing over, and of what somebody should or could do. */
export const TOWARDS = oneOf([
  `${TALK}(?: (?!nao )\\w+){0,4}? (?:com|c|cm|a|ao|para|pra)`,
  `${TELL}(?: \\w+){0,3}? ${TO}`,
  `${HAND} (?:me|nos|lhe)(?: \\w+){0,4}? ${TO}`,
  `(?:me|nos) (?:${CAN} )?${HAND}(?: em contac?to| (?:em|na) linha)?(?: ${PLEASE})? ${TO}`,
  `q(?:ue)? (?:me |nos |se |o |a |isso )?(?:seja|fosse|sejam|fossem|${SERVE})(?: (?!nao )\\w+){0,4}?`,
  `${WISH}(?: \\w+){0,6}? \\w{2,12}[dt][oa]s? p(?:or|el[oa])`,
  `${IF_OR_WHEN}(?:me|nos) atendem?`,
  'q(?:ue)? (?:ja )?(?:venha|entre|intervenha|apareca|assuma)(?: \\w+){0,2}?',
  `${WISH}(?: \\w+){0,2} fazer (?:isso|isto) com`,
  `(?:nao )?(?:me|nos) ${CAN} ${DO}(?: \\w+){0,2}? ${ONE}`,
]);
