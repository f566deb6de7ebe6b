import type { RequestPatterns } from './request-patterns.ts';

/** The empty look ahead keeps the engine from compiling what follows anew for every way that leads to it. */
const ONCE = '(?=)';
const oneOf = (parts: readonly string[]): string => `(?:${ONCE}(?:${parts.join('|')}))`;

const SOMEONE = [
  'algui?en',
  '(?:algun[oa]?|un[oa]) de (?:ustedes|uds|vosotr[oa]s|(?:tus|sus|vuestr[oa]s|los|las) \\w{4,20})',
  'person(?:a{1,6}|ita)|ser humano|h?uman[oa]{1,6}',
  'gente(?= (?:de|real|humana|viva|que|capacitada)\\b|$)',
  '(?:personas|humanos) (?:de verdad|reales|de carne)|alma (?:viva|caritativa)',
];
const AGENT = [
  'age?nte|ajente|age?nt|as[ec]*sor[ae]?s?|consultor[ae]?s?|ejecutiv[oa]s?|emplead[oa]s?',
  'encargad[oa]s?|(?:tele)?operador[ae]?s?|operari[oa]s?|representantes?|responsables?',
];
const SUPERIOR = [
  'coordinador[ae]?|directora?|duen[oa]|gerentes?|jef[ea]s?|superior(?:es)?|supervisor[ae]?s?',
];
const SPECIALIST = [
  'abogad[oa]|arquitect[oa]|banquer[oa]|bibliotecari[oa]|chic[oa]|colegas?|comercial',
  'companer[oa]s?|contable|corredora?|dependient[ae]|doctora?|enfermer[oa]|especialistas?',
  'expert[oa]s?|farmaceutic[oa]s?|funcionari[oa]s?|gestora?|ingenier[oa]|inspectora?',
  'mecanic[oa]|medic[oa]|muchach[oa]|nutricionista|perit[oa]|profesional(?:es)?|psicolog[oa]',
  'recepcionistas?|secretari[oa]|senor(?:a|it[oa])?|tecnic[oa]s?|trabajador[ae]?s?',
  'vendedor[ae]?s?|veterinari[oa]',
];
const DEPARTMENT = [
  'juridico|logistica|mantenimiento',
  'administracion|almacen|area (?:de|comercial|medica|tecnica|legal)',
  'at(?:e|encion) (?:al|a|de|personal) ?\\w{0,10}|atencion|caja(?= por|$)|cobranzas?',
  'contabilidad|departamento|dep(?:to|to)|direccion(?= (?:de|por|general)\\b|$)|facturacion',
  'gerencia|mesa de ayuda|(?:miembro|integrante)s?|personal|plantilla|pos(?:t)?venta|recepcion',
  'reclamaciones|reclamos|recursos humanos|secretaria|servicio (?:al|de|tecnico|a)\\b',
  'siniestros|soporte(?! de pared)|ventas',
  '(?:la|el|mi) (?:agencia|aseguradora|banco|central|clinica|consulta|empresa|escuela|hotel|inmobiliaria|oficina|sucursal|taller|tienda)',
  '(?:tu|su|vuestro|del|el) (?:equipo|staff)',
];
const NOT_OURS =
  '(?! (?:de (?:mi|otr[oa]s?)|mas|adicional(?:es)?|extra|de contacto|en otr[oa]|que (?:ya )?(?:esta|tiene|usa|vive))\\b)';
const STAFF = `${oneOf([...AGENT, ...SUPERIOR, ...SPECIALIST])}\\b`;
const WHO = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR, ...SPECIALIST, ...DEPARTMENT])}\\b${NOT_OURS}`;

/** What may stand between a verb and whom it is about. `mi` only with whom a company gives to its customer. */
const SMALL_WORD = oneOf([
  'al?|c(?:o)?n|por|el|la|l[oa]s|un[oa]?s?|algun[oa]?s?|cualquier|otr[oa]|sus?|tus?',
  'vuestr[oa]|de?l?|que sea|verdader[oa]|buena?|real|vivo|directamente|directo|ya|hoy|ahora',
  'mismo|urgente(?:mente)?|favor|porfa(?:vor|s)?|otra vez|mi(?= (?:ase|ges|age|eje|banq))',
]);
const FEW = `(?: ${SMALL_WORD}){0,5}`;
const BOT = `${oneOf([
  '(?:chat ?)?bot(?:s|cito|ito)?|robots?|robotito|maquin(?:a|as|ita)|ia|inteligencia artificial',
  'asistentes? (?:virtual|automatico)\\w{0,2}|asistente|programas?|ordenador(?:es)?',
  'computador[ae]?s?|contestador[ae]?|grabacion(?:es)?|grabadora|algoritmos?|automata|aparato',
])}\\b`;
const THIS =
  '(?: (?:un[oa]?|el|la|l[oa]s|est[ea]|otr[oa]|tus?|sus?|vuestr[oa]|mas|tant[oa]s?|puro|dichos[oa])){0,2}';
const PLEASE = oneOf([
  'p(?:or|r) ?fa(?:vor|vo|bor|s|vorcito)?|x ?fa(?:vor|vo|s)?|pf|pls|please|plis|porfi\\w{0,5}',
  'gracias|ya|ahora|ahorita|urgente|cuanto antes|inmediatamente|hoy|mismo|de una vez|mejor',
  'de preferencia',
]);

const WISH = oneOf([
  '[qk]u?iero|qro|quisiera|quiciera|queria|querria|queremos|nece[sc]ito|nesesito|necesitamos',
  'necesitaria|necesitaba|preciso|prefiero|preferiria|exijo|exigimos|pido|solicito|deseo',
  'requiero|ocupo|gustaria|urge|deberia|agradeceria|ruego|exig\\w{1,4}',
]);
const CAN = oneOf(['pued(?:es?|en|a|an)|podr(?:ia|ias|ian|a|an)|podeis|podriais|pudier(?:a|an|ais)']);
/** Who says this before the words of a request does not ask, or has asked and was heard. */
const NOT_ASKED =
  '(?<!\\b(?:(?:no|tampoco|nunca) (?:[qk]u?iero|quisiera|deseo|necesito|preciso|requiero|pretendo|busco|pido|hace falta|me hace falta|hay que|hay necesidad|tengo que|tener que|tendr\\w{1,3} que|es necesario|es preciso|me interesa|me apetece|me gusta)|sin|sin tener que|sin necesidad|no|para no|evit\\w{1,4}|impedir|en vez|en lugar|antes|despues|tras|acab\\w{1,3}|cubre|incluye|tuve que|logre|consegui|pude|volvi|alcance|dejen|dejar|deje|dic\\w{1,3}|dij\\w{1,5}|prometi\\w{1,5})(?: que| de| a)? )';
const IF_OR_WHEN = '(?<!\\b(?:si|cuando|vez que|siempre que|mientras|aunque) )';

const TALK = oneOf([
  'h?abl(?:ar|ando|arl[oae]s?|andol[oa]s?|arselo)|chatear|charlar(?:l[oa])?',
  'platicar(?:l[oa]s?)?|conversar(?:l[oa]s?)?|dialogar|comunicar(?:me|nos|se)?',
  'contactar(?:me|nos)?|trat(?:ar|arl[oa]s?)|consult(?:ar|arl[oa]s?|andol[oa])',
  'coment(?:ar|arl[oa]s?|andol[oa]s?)|verl[oa]s?|discutir(?:l[oa]s?)?|aclarar(?:l[oa]s?)?',
  'resolverl[oa]s?|solucionarl[oa]s?|arreglarl[oa]s?|revisarl[oa]s?|negociar(?:l[oa])?',
  'entender(?:me|nos)|entrevistarme|reunir(?:me|nos)',
  '(?:poner(?:me|nos)?|entrar|estar) en contacto',
  '(?:entablar|mantener|tener|una|iniciar) (?:una )?(?:contacto|conversacion|charla|llamada|videollamada|cita telefonica|reunion)',
]);
const TELL = `${oneOf([
  'contar|decir|explicar|plantear|consultar|preguntar|comentar|pedir',
])}(?:se)?(?:l[eoa]s?)|(?:contactar|localizar|ubicar|dirigirme|acudir|recurrir|llegar|acceder)`;
const HAND_FORMS = `${oneOf([
  'pas|comunic|comuniqu|conect|transfi?er|deriv|enla[zc]|redirig|redirij|dirij|remit|canali[zc]',
  'vincul|mand',
])}(?:a|e|i|an|en|as|es|ad|ar|ir|as?te)?|pon(?:ga|gan|er|es|en?|ed)?`;
const HAND_CASE = `${oneOf([
  'pas|deriv|escal|elev|traslad|transfi?er|remit|asign',
])}(?:a|e|an|en|as|ar|ir|aran?)(?:l[oa])?(?: (?:est[eao]|mi|el|la|mis|nuestr[oa]|caso|consulta|chat|charla|conversacion|queja|reclamo|reclamacion|solicitud|tema|asunto|llamada|ticket|problema|incidencia|expediente|telefono)){0,3}`;

/** Indicative or subjunctive of what a person at a company does for a customer, after `me` and the like. */
const SERVE = `${oneOf([
  'at(?:iend|end)[ae]n?|atendie?ran?|llam(?:en?|aran?|asen?)|marquen?',
  'contact(?:en?|aran?|asen?)|escrib(?:an?|iera)|expli(?:quen?|cara)|ayud(?:en?|ara)',
  'contest(?:en?|ara)|respond(?:an?|iera)|hablen?|traten?|hablara|digan?|dijera|oriente',
  'asesor(?:en?|ara)|resuelvan?|solucionen?|escuch(?:en?|ara)|aclaren?|telefoneen?|reciban?',
  'den? (?:la cara|una|respuesta)|acompanen?|revis(?:en?|ara)|vean?|mire|lean?|lleven?|tomen?',
  'gestione|estudie|comuni(?:quen?|cara)|pongan? (?:en|al)|pusiera en|devuelvan? la',
  'regresen? la|ocupen?|hagan? cargo|encarguen?',
])}\\b(?! antes)`;
const DO = oneOf([
  'atender|ayudar|llamar|contactar|escribir|hablar|responder|contestar|explicar|orientar',
  'asesorar|escuchar|aclarar|resolver|recibir|revisar|devolver|marcar|telefonear|echar',
  'comunicar',
]);
const DO_IN_PERSON = '(?:atender|llamar|contactar|escribir|hablar|escuchar|telefonear|marcar|recibir)';
const ALIVE = oneOf([
  'h?uman[oa]s?|real(?:es)?|de verdad|verdader[oa]|viv[oa]|de carne|en (?:linea|vivo|persona)',
  'no (?:un[oa]? )?(?:bot|robot|maquina|ia)|competente|capaz|fisic[oa]|normal',
]);
const CALM_END = `(?= (?:${PLEASE}|${ALIVE}|que (?:me|no|nos|sepa|piense|entienda|pueda|hable|resuelva|tenga|conozca)|y no|en (?:castellano|catalan|espanol|ingles)|al telefono|para (?:hablar|que me)|de (?:tu|su|la) (?:equipo|empresa|tienda|compania)|del (?:equipo|banco|hotel))\\b|$)`;
const WANTED = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR])}\\b`;

const GREETING = `${oneOf([
  '(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|ok|bueno|oye|oiga|pues|mejor|con|si|ayuda|che|y|entonces|vale|no|que|por favor|porfa|xfa|x favor) ',
])}{0,3}`;
const SERVICE = oneOf([
  '(?:atencion|asistencia|ayuda|soporte|apoyo|servicio|trato|agente|asesor|operador) (?:h?uman[oa]s?|personalizad[oa]|personal|real|manual|en (?:vivo|persona))',
  'atencion al (?:cliente|usuario|publico)(?: h?umana| persona| real)?',
  'servicio (?:al|de atencion al) cliente(?: h?umano| manual)?',
  'ayuda de (?:una|un) (?:persona|humano|agente)',
]);

/** What leads to somebody: words of contact, of handing over, and of what somebody should or could do. */
const TOWARDS = oneOf([
  `${TALK}(?: (?!no )\\w+){0,4}? (?:c(?:o)?n|a)`,
  TALK,
  `(?:${TELL})(?: \\w+){0,3}? al?`,
  '(?:como|no|puedo|solo|para|donde|y si) hablo(?: ya)? con',
  'contacto(?: \\w+){0,2} (?:con|de)',
  `(?:${HAND_FORMS})(?:me|nos)l?[oa]?(?: \\w+){0,5}? (?:c(?:o)?n|al?)`,
  `(?:me|nos) (?:${CAN} |va[sn]? a )?(?:${HAND_FORMS})(?: en (?:contacto|comunicacion|linea))?(?: ${PLEASE})? (?:c(?:o)?n|al?)`,
  `${IF_OR_WHEN}(?:me|nos) (?:atienden?|contestan?|escriben?)`,
  '(?:manera|forma|posib\\w+|opcion|chance|modo)(?: \\w+){0,2} que(?: \\w+){0,4}?',
  '(?:que|q|ke) (?:ya )?(?:venga|entre|intervenga|salga|aparezca|se (?:ponga|una|sume|conecte|incorpore))(?: \\w+){0,2}?',
  `${WISH}(?: \\w+){0,2} (?:hacer|gestionar|tramitar|resolver)l[oa] con`,
  `(?:no )?(?:me|nos) ${CAN} ${DO}(?: \\w+){0,2}? (?!como|que|si)(?:un[oa]?|algun[oa]?|el|la|otr[oa])`,
  `(?:no )?(?:me|nos) ${CAN} ${DO_IN_PERSON}`,
  `(?:no )?${CAN} ${DO}(?:me|nos|l[oa]s?)(?: \\w+){0,2}? (?:un[oa]?|algun[oa]?|el|la|otr[oa]|directamente)`,
  `(?:no )?${CAN} ${DO_IN_PERSON}(?:me|nos)`,
  'para (?:que (?:te|me|le) (?:salga|atienda|toque)|llegar a|encontrar|conseguir|dar con)',
]);

export const SPANISH: RequestPatterns = {
  cues: 'humano humana persona alguien algun agente asesor operador emplead colega companer responsable supervisor gerente jefe encargad tecnic especialista representante ejecutiv equipo atencion soporte servicio bot robot maquina chatbot llam telefon habl comunic contact pas transf deriv conect pong real alguno alguna gente agnte perito marca teleoperad atiend atend miembro gestor senorita veterinari ustedes escuch',
  asks: [
    // A verb of contact, a few small words, a person.
    new RegExp(`\\b${NOT_ASKED}${TOWARDS}${FEW} ${WHO}`),
    /\bcon quien (?:puedo|podria|debo|tengo que|hay que|pueda|me) (?:hablar|comunic|contact|trat|dirij)|\bcon quien hablo$/,
    // Handing over without saying to whom, or of a case.
    new RegExp(
      `\\b${NOT_ASKED}(?:pas[ae]n?|comuni(?:ca|que)n?|pon(?:ga)?n?|transfier[ae]n?|deriv[ae]n?)(?:me|nos) (?:c(?:o)?n\\b|(?:${PLEASE})|$)`,
    ),
    new RegExp(
      `\\b(?=${HAND_CASE})${NOT_ASKED}${HAND_CASE} (?:con|al?)(?! otra persona)${FEW} (?:${STAFF}|h?umano|persona real)`,
    ),
    /\bescal[ae]n?l[oa]\b|\b(?:escal|elev)(?:a|e|en|ar|an) (?:\w+ ){0,2}(?:caso|queja|reclam\w+|incidencia|asunto)\b/,
    new RegExp(`\\bme (?:${CAN} pasar|pasas?|pueden? transferir|transfiere[sn]?)(?: ${PLEASE}){0,2}$`),
    // Somebody is to do something: "que alguien me llame", "que me atienda una persona".
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke)${FEW} ${WHO}(?: (?!no )\\w+){0,5}? (?:me|nos|se|lo|la|le)(?: l[oa]s?)? ${SERVE}`,
    ),
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke) (?:me|nos|se|l[oa]s?)(?: l[oa]s?)? ${SERVE}(?: (?!no )\\w+){0,3}? (?:${WHO}|gente)`,
    ),
    new RegExp(
      `\\b(?=(?:que|q|ke) )${NOT_ASKED}(?:que|q|ke)${FEW} ${WHO}(?: \\w+){0,2}? ${SERVE}(?: \\w+){0,2}? (?:mi|conmigo|esto|este|personalmente)\\b`,
    ),
    new RegExp(
      `\\b${WHO}(?: \\w+){0,3}? ${CAN} (?:entrar|venir|unirse|sumarse|meterse|conectarse|intervenir)\\b.{0,20}\\b(?:chat|conversacion|aqui)\\b`,
    ),
    new RegExp(
      `\\b${WHO} con (?:quien|(?:el|la) (?:que|cual)) (?:poder |pueda |yo pueda )?(?:hablar|tratar|chatear|conversar|comunic\\w+)\\b`,
    ),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:la|de|una))? (?:ayuda|asistencia|atencion|orientacion|opinion) de(?: una?)? ${WANTED}`,
    ),
    /\b(?:hablar|platicar|tratar|comentar|ver)l[oa]s? con (?:el|ella|ell[oa]s)$/,
    new RegExp(
      `\\b${WISH} hablar con (?:ell[ao]s?|ustedes|uds|vosotros|el (?:otra|de nuevo|mism|dir)\\w*)\\b`,
    ),
    new RegExp(`\\b(?:hay|tienen?|habria|habra)(?: \\w+)? ${WHO} que (?:me|nos) (?:l[oa]s? )?${SERVE}`),
    new RegExp(
      `\\b${CAN} (?:intervenir|entrar al chat|incorporarse|unirse) (?:al chat )?(?:un|una|algun|alguna|el|la)? ?${WHO}`,
    ),
    /^(?:\w+ ){0,2}?no hay nadie(?: (?:ahi|aqui|real|humano|que me (?:atienda|ayude|conteste)))?$/,
    /\bhablar con quien (?:mand|decid|este a cargo|lleve)/,
    // Whether somebody can.
    new RegExp(`\\b${CAN}(?: \\w+){0,6}? (?:persona|humano|agente|alguien) (?:de verdad|real|humano)\\b`),
    new RegExp(
      `\\b${WHO}(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} ${DO_IN_PERSON}|${CAN} ${DO_IN_PERSON}(?:me|nos|lo))`,
    ),
    new RegExp(
      `\\b(?:un[oa]?|algun[oa]?) ${STAFF}(?: \\w+){0,4}? (?:(?:me|nos) ${CAN} ${DO}|${CAN} ${DO}(?:me|nos))`,
    ),
    /\bquien(?: de (?:ustedes|uds|vosotros|ahi)| (?:del?|en) (?:\w+ ){1,2})? ?(?:me|nos) (?:puede|podria) (?:escuchar|atender|llamar|ayudar en persona)\b/,
    /\bquien de (?:ustedes|uds|vosotros)\b/,
    // Is anybody there.
    new RegExp(
      `\\b(?:hay|habra|habria|tienen|existe|esta|no hay)(?: (?:algun[oa]?|un[oa]?|por (?:ahi|aqui)|otr[oa]))?(?: \\w+)? (?:${WANTED}|${STAFF}|gente)(?: \\w+){0,2}? (?:(?:x )?(?:ahi|aqui|aca|alla)|${ALIVE}|conectad[oa]|disponible|libre|despiert[oa]|(?:d?el|al) otro lado|detras|atendiendo|con (?:quien|(?:el|la) (?:que|cual))|(?:para|que) (?:me |nos )?(?:hablar|chatear|atend\\w+|atiend\\w+|contest\\w+|pued[ao]n? (?:atender|hablar|llamar|ayudar)\\w{0,2}|respond\\w+|piense|lea))\\b`,
    ),
    /\bhay (?:alguien|algun humano|alguna persona|gente|alguien humano)(?: (?:ahi|aqui|o|en este chat|conmigo)){0,2}$/,
    new RegExp(
      `\\b${IF_OR_WHEN}(?:contesta|responde|atiende|anda) alguien\\b|^(?:\\w+ ){0,2}?alguien (?:ahi|me lee|me atiende|real|en linea)\\b`,
    ),
    /(?<!para )\balguien que (?:piense|sepa|(?:me )?entienda|(?:me )?escuche|tenga (?:oidos|cerebro|corazon)|resuelva|no sea)\b/,
    // Wanting one.
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:a|al|ver|tener|que sea))?(?: (?:un[oa]?|algun[oa]?|el|la|otr[oa]|tu|su|ya|mejor|solo)){0,2} ${WANTED}${CALM_END}`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:d[ae]|den|trae|traiga|traigan|busca|busque|busquen|consigue|consiga|pon|ponga|mand[ae]n?|envi[ae]n?|pas[ae]n?)(?:me|nos)?(?: (?:a|al|un[oa]?|algun[oa]?|el|la))+? ${WANTED}${CALM_END}`.replace(
        ')+?',
        '){1,2}',
      ),
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:llam[ae]n?|tra(?:e|iga|igan)|avis[ae]n?|busca|busque|que (?:venga|salga|se ponga)|[qk]uiero|exijo)(?:me)?(?: ver)?(?: (?:al?|con))? ?(?:tu|su|vuestro|el|la|una?) (?:${SUPERIOR.join('|')}|encargad[oa]|responsable)\\b(?! (?:de mi|pued|ve|ten))`,
    ),
    new RegExp(`\\b${NOT_ASKED}(?:${WISH}|prefer\\w+|dame|deme|pasame|tien\\w+)(?: \\w+){0,2}? ${SERVICE}`),
    // Terse.
    new RegExp(
      `^${GREETING}(?:(?:un[oa]?|el|la|otro|a|al|solo|contactar|contacte|hablar|ver) ){0,2}(?:${WANTED}|atencion personal|${SERVICE}|supervision|gerencia)(?: (?:${PLEASE}|${ALIVE}|si|virtual no|comercial|tecnic[oa]|bancari[oa]|de (?:ventas|soporte|atencion))){0,4}(?: (?:q|que) (?:me|nos|sepa)\\b.{0,60})?$`,
    ),
    new RegExp(
      `\\b(?:${AGENT.join('|')}|h?umano|persona)(?: (?:${ALIVE}))? (?:por favor|porfa\\w{0,4}|x ?fa\\w{0,4}|pls|ya)$`,
    ),
    new RegExp(
      `(?<!\\b(?:es|son|eres|sea|parece|uso|consumo|para|cuerpo|recurso) (?:una? )?)\\b(?:(?:persona|alguien|gente|agente|asesora?|operadora?) (?:real|h?uman[oa]|de verdad|viva)|un h?umano|voz humana)(?: ${PLEASE}){0,3}$`,
    ),
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?!no )\\w+){0,7}? con (?:una?|algun[oa]?|otr[oa]|el|la|su|tu) ${oneOf([...AGENT, ...SUPERIOR])}\\b(?! de (?:viajes|aduanas))`,
    ),
    /\b(?:asign|design)(?:ar?|en?|aran?) (?:a )?(?:un|una|algun) (?:agente|asesora?|ejecutiv[oa]|humano|persona) (?:a|para) (?:mi|este) (?:caso|consulta|reclamo|problema)/,
    // No bot.
    new RegExp(
      `\\bno (?:[qk]u?iero|deseo|pienso|voy a|me gusta|quisiera|soporto|aguanto|pretendo|me apetece)(?: \\w+){0,4}? con${THIS} ${BOT}`,
    ),
    new RegExp(`\\bno (?:hablo|trato|converso|chateo|discuto|negocio)(?: \\w+)? con${THIS} ${BOT}`),
    new RegExp(
      `\\b(?:basta|paso|nada|no mas|suficiente|hart[oa]|cansad[oa]|aburrid[oa])(?: ya)? (?:de )?(?:hablar|tratar|chatear|lidiar|pelear)(?: \\w+)? con${THIS} ${BOT}`,
    ),
    new RegExp(
      `\\b(?:basta ya|basta|paso|nada) de${THIS} (?!programa|aparato|ordenador)${BOT}|\\bno mas (?:bots?|robots?|maquinas)\\b`,
    ),
    new RegExp(
      `\\bque no sea${THIS} ${BOT}|\\bno c(?:o)?n${THIS} ${BOT}|\\bsaca(?:me|r)? (?:de )?(?:el |la |al )?bot\\b`,
    ),
    /\b(?:bot|robot|maquina|asistente|ia|contigo) no (?:persona|humano|quiero|alguien|un|una)\b|^(?:no |uy no )contigo no\b/,
    /\bno quiero (?:un |una |mas |otro |al |el )?(?:bots?|robots?|maquinas?|ia)(?:$| (?:quiero|pas\w+|pon\w+|dame|prefiero|necesito|por favor)\b)/,
    /\b(?:de carne y h?ueso|persona a persona|de viva voz)\b/,
    // Call me.
    /\bpongase (?:alguien|un|una|el|la)\b/,
    /\bvuelv[ae]n? a (?:llamar|marcar)(?:me|nos)?\b/,
    new RegExp(
      `\\b${NOT_ASKED}(?:ll?am|telefone|contact)(?:a|e|en|ad)(?:me|nos)\\b|\\b${NOT_ASKED}marqu?(?:a|e|en)(?:me|nos)\\b(?! como)`,
    ),
    new RegExp(
      `\\b(?=que )${NOT_ASKED}que (?:me|nos) (?:ll?am(?:en?|aran?|asen?)|contact(?:en|aran?)|marquen|telefoneen)\\b(?! (?:\\w+ )?(?:antes|si|la atencion))`,
    ),
    new RegExp(
      `\\b${CAN}(?: (?:ustedes|alguien|por favor))? (?:llamar|telefonear|contactar|marcar)(?:me|nos)\\b(?! (?:\\w+ ){0,2}(?:antes|si))`,
    ),
    new RegExp(
      `\\b(?=(?:me|nos) )${NOT_ASKED}(?:me|nos) ${CAN} (?:llamar|telefonear|contactar|marcar a)(?= (?:a mi|al|por|hoy|manana|cuando|lo|en|ahora|ya|sobre|para|alguien|${PLEASE})\\b|$)(?! (?:\\w+ ){0,2}(?:antes|si)\\b)`,
    ),
    new RegExp(
      `\\b${IF_OR_WHEN}(?:me|nos) (?:llaman|marcan|llamas|telefonean)(?: (?:al?|por) (?:mi )?\\w+)? (?:cuando pueda\\w?|${PLEASE})`,
    ),
    /\b(?:devuelv[ae]n?|devolver|regres[ae]n?|regresar|retornen)(?:me|nos) (?:la|mi|una) llamada\b|\b(?:me|nos) (?:pueden? )?(?:podrian? |podria )?(?:devuelv[ae]n|devolver|regres[ae]n|regresar) la llamada\b/,
    new RegExp(
      `\\b(?=${WISH})${NOT_ASKED}${WISH}(?: (?:recibir|una?|la|pronta|mejor|tener|que me (?:devuelvan|hagan|den)|de)){0,3} (?:llamad(?:a|ita)|telefonazo|rellamada)\\b(?! perdida)`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}prefiero (?:hablarl|platicarl|conversarl|tratarl|comentarl|explicarl)[oa]s?\\b`,
    ),
    new RegExp(
      `\\b${NOT_ASKED}(?:${WISH}|mejor|puedo|podemos|podria)(?: \\w+){0,2}? (?:hablar|platicar|tratar|explicar|resolver|discutir|comentar|conversar)(?:l[oa]s?)?(?: \\w+){0,3}? (?:por telefono|cara a cara|en persona)\\b`,
    ),
  ],
  denies: [
    // What they do not want, unless they go on to want another.
    /\bno (?:quiero|necesito|hace falta|es necesario|preciso)(?: que)? (?:hablar|me llam\w+|me contact\w+|me atiend\w+|atencion|(?:con )?(?:una? )?(?:persona|agente|humano|asesora?|operadora?|representante)\b)(?! con (?:un |una |el |la |este |esta )?(?:bot|robot|maquina|ia|asistente|programa|contestador|computador|ordenador))(?!.*\b(?:sino|pasame|prefiero|quiero (?:hablar|un|una|que))\b)/,
    /\b(?:sin|evitar|evito) (?:tener que |necesidad de )?(?:hablar|llamar|contactar)\b(?!.*\b(?:quiero|pasame|prefiero|necesito (?:un|una|que|hablar))\b)/,
    /\bpersona de contacto\b|\bacompanad[oa] (?:de|por)\b/,
    /\b(?:sin|no) (?:asesora?|agente|operadora?|humano|persona)(?: ni \w+)? (?:solo|nomas|unicamente)\b/,
    // What has been.
    /^(?!.*\b(?:quiero|kiero|quisiera|necesito|puedo|podria|pueden|puede|prefiero|exijo|solicito|pasame|paseme|llamenme|conecte?a?me|gustaria|comuniqueme|que me)\b).*\b(?:hable|hablamos|contacte|converse|chatee|platique|habia hablado|he hablado|me (?:atendio|llamo|llamaron|contesto))\b/,
    // When they are there, and who else talks to whom.
    /\b(?:cual|cuales|que|en que|el) (?:es |son )?(?:el |los |su |sus )?(?:horarios?|horas?)(?: \w+){0,4} (?:atencion|atienden?|servicio|hablar|soporte|contacto|llamar|operan|agentes?|asesores)\b/,
    /^(?:\w+ ){0,2}?(?:cuando|que dias|hasta que hora|desde que hora) (?:puedo|se puede|atienden?|abren?|estan?|hay|trabajan|contestan)\b/,
    /\b(?:agregar|anadir|anado|agrego|invitar|invito|eliminar|elimino|asignar|asigno|configurar|configuro|activar|activo|desactivar|desactivo|instalar|integrar)(?: \w+){0,4} (?:agentes?|asesor(?:es)?|operador(?:es)?|persona|companer[oa]s?|usuario|chat|bot|llamadas?|supervisor|tecnico)\b/,
    /\b(?:mis|nuestros|los|sus|un|mi) (?:clientes?|usuarios?|visitantes?|pacientes?|alumn[oa]s?|huespedes|hij[oa]s?)(?: \w+){0,3} (?:hablar|hablen|chatear|chateen|contactar|pidan|piden|pide|quieran?|quieren)\b/,
    /\b(?:l[oa]s|mis|nuestr[oa]s) \w+(?: \w+){0,2}? (?:pueden|podran) (?:hablar|chatear|conversar|contactar|transferir|pasar)\b/,
    /\b(?:cuando|como) (?:pasa|transfiere|deriva|escala|decide) (?:el|la|un)\b/,
    /\bpueden? (?:mi|mis|l[oa]s|el|la) \w+(?: \w+){0,2}? (?:hablar|chatear|conversar|contactar)\b/,
  ],
};
