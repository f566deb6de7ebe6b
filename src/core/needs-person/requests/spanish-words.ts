/** What Spanish calls people at a company, and contact with them. */

/** The empty look ahead keeps the engine from compiling what follows anew for every way that leads to it. */
const ONCE = '(?=)';
export const oneOf = (parts: readonly string[]): string => `(?:${ONCE}(?:${parts.join('|')}))`;

const SOMEONE = [
  'algui?en',
  '(?:algun[oa]?|un[oa]) de (?:ustedes|uds|vosotr[oa]s|(?:tus|sus|vuestr[oa]s|los|las) \\w{4,20})',
  'person(?:a{1,6}|ita)|ser humano|h?uman[oa]{1,6}',
  'gente(?= (?:de|real|humana|viva|que|capacitada)\\b|$)',
  '(?:personas|humanos) (?:de verdad|reales|de carne)|alma (?:viva|caritativa)',
];
export const AGENT = [
  'age?nte|ajente|age?nt|as[ec]*sor[ae]?s?|consultor[ae]?s?|ejecutiv[oa]s?|emplead[oa]s?',
  'encargad[oa]s?|(?:tele)?operador[ae]?s?|operari[oa]s?|representantes?|responsables?',
];
export const SUPERIOR = [
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
export const STAFF = `${oneOf([...AGENT, ...SUPERIOR, ...SPECIALIST])}\\b`;
export const WHO = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR, ...SPECIALIST, ...DEPARTMENT])}\\b${NOT_OURS}`;

/** What may stand between a verb and whom it is about. `mi` only with whom a company gives to its customer. */
const SMALL_WORD = oneOf([
  'al?|c(?:o)?n|por|el|la|l[oa]s|un[oa]?s?|algun[oa]?s?|cualquier|otr[oa]|sus?|tus?',
  'vuestr[oa]|de?l?|que sea|verdader[oa]|buena?|real|vivo|directamente|directo|ya|hoy|ahora',
  'mismo|urgente(?:mente)?|favor|porfa(?:vor|s)?|otra vez|mi(?= (?:ase|ges|age|eje|banq))',
]);
export const FEW = `(?: ${SMALL_WORD}){0,5}`;
export const BOT = `${oneOf([
  '(?:chat ?)?bot(?:s|cito|ito)?|robots?|robotito|maquin(?:a|as|ita)|ia|inteligencia artificial',
  'asistentes? (?:virtual|automatico)\\w{0,2}|asistente|programas?|ordenador(?:es)?',
  'computador[ae]?s?|contestador[ae]?|grabacion(?:es)?|grabadora|algoritmos?|automata|aparato',
])}\\b`;
export const THIS =
  '(?: (?:un[oa]?|el|la|l[oa]s|est[ea]|otr[oa]|tus?|sus?|vuestr[oa]|mas|tant[oa]s?|puro|dichos[oa])){0,2}';
export const PLEASE = oneOf([
  'p(?:or|r) ?fa(?:vor|vo|bor|s|vorcito)?|x ?fa(?:vor|vo|s)?|pf|pls|please|plis|porfi\\w{0,5}',
  'gracias|ya|ahora|ahorita|urgente|cuanto antes|inmediatamente|hoy|mismo|de una vez|mejor',
  'de preferencia',
]);

export const WISH = oneOf([
  '[qk]u?iero|qro|quisiera|quiciera|queria|querria|queremos|nece[sc]ito|nesesito|necesitamos',
  'necesitaria|necesitaba|preciso|prefiero|preferiria|exijo|exigimos|pido|solicito|deseo',
  'requiero|ocupo|gustaria|urge|deberia|agradeceria|ruego|exig\\w{1,4}',
]);
export const CAN = oneOf(['pued(?:es?|en|a|an)|podr(?:ia|ias|ian|a|an)|podeis|podriais|pudier(?:a|an|ais)']);
/** Who says this before the words of a request does not ask, or has asked and was heard. */
export const NOT_ASKED =
  '(?<!\\b(?:(?:no|tampoco|nunca) (?:[qk]u?iero|quisiera|deseo|necesito|preciso|requiero|pretendo|busco|pido|hace falta|me hace falta|hay que|hay necesidad|tengo que|tener que|tendr\\w{1,3} que|es necesario|es preciso|me interesa|me apetece|me gusta)|sin|sin tener que|sin necesidad|no|para no|evit\\w{1,4}|impedir|en vez|en lugar|antes|despues|tras|acab\\w{1,3}|cubre|incluye|tuve que|logre|consegui|pude|volvi|alcance|dejen|dejar|deje|dic\\w{1,3}|dij\\w{1,5}|prometi\\w{1,5})(?: que| de| a)? )';
export const IF_OR_WHEN = '(?<!\\b(?:si|cuando|vez que|siempre que|mientras|aunque) )';

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
export const HAND_CASE = `${oneOf([
  'pas|deriv|escal|elev|traslad|transfi?er|remit|asign',
])}(?:a|e|an|en|as|ar|ir|aran?)(?:l[oa])?(?: (?:est[eao]|mi|el|la|mis|nuestr[oa]|caso|consulta|chat|charla|conversacion|queja|reclamo|reclamacion|solicitud|tema|asunto|llamada|ticket|problema|incidencia|expediente|telefono)){0,3}`;

/** Indicative or subjunctive of what a person at a company does for a customer, after `me` and the like. */
export const SERVE = `${oneOf([
  'at(?:iend|end)[ae]n?|atendie?ran?|llam(?:en?|aran?|asen?)|marquen?',
  'contact(?:en?|aran?|asen?)|escrib(?:an?|iera)|expli(?:quen?|cara)|ayud(?:en?|ara)',
  'contest(?:en?|ara)|respond(?:an?|iera)|hablen?|traten?|hablara|digan?|dijera|oriente',
  'asesor(?:en?|ara)|resuelvan?|solucionen?|escuch(?:en?|ara)|aclaren?|telefoneen?|reciban?',
  'den? (?:la cara|una|respuesta)|acompanen?|revis(?:en?|ara)|vean?|mire|lean?|lleven?|tomen?',
  'gestione|estudie|comuni(?:quen?|cara)|pongan? (?:en|al)|pusiera en|devuelvan? la',
  'regresen? la|ocupen?|hagan? cargo|encarguen?',
])}\\b(?! antes)`;
export const DO = oneOf([
  'atender|ayudar|llamar|contactar|escribir|hablar|responder|contestar|explicar|orientar',
  'asesorar|escuchar|aclarar|resolver|recibir|revisar|devolver|marcar|telefonear|echar',
  'comunicar',
]);
export const DO_IN_PERSON = '(?:atender|llamar|contactar|escribir|hablar|escuchar|telefonear|marcar|recibir)';
export const ALIVE = oneOf([
  'h?uman[oa]s?|real(?:es)?|de verdad|verdader[oa]|viv[oa]|de carne|en (?:linea|vivo|persona)',
  'no (?:un[oa]? )?(?:bot|robot|maquina|ia)|competente|capaz|fisic[oa]|normal',
]);
export const CALM_END = `(?= (?:${PLEASE}|${ALIVE}|que (?:me|no|nos|sepa|piense|entienda|pueda|hable|resuelva|tenga|conozca)|y no|en (?:castellano|catalan|espanol|ingles)|al telefono|para (?:hablar|que me)|de (?:tu|su|la) (?:equipo|empresa|tienda|compania)|del (?:equipo|banco|hotel))\\b|$)`;
export const WANTED = `${oneOf([...SOMEONE, ...AGENT, ...SUPERIOR])}\\b`;

export const GREETING = `${oneOf([
  '(?:hola|buenas|buenos dias|buenas (?:tardes|noches)|ok|bueno|oye|oiga|pues|mejor|con|si|ayuda|che|y|entonces|vale|no|que|por favor|porfa|xfa|x favor) ',
])}{0,3}`;
export const SERVICE = oneOf([
  '(?:atencion|asistencia|ayuda|soporte|apoyo|servicio|trato|agente|asesor|operador) (?:h?uman[oa]s?|personalizad[oa]|personal|real|manual|en (?:vivo|persona))',
  'atencion al (?:cliente|usuario|publico)(?: h?umana| persona| real)?',
  'servicio (?:al|de atencion al) cliente(?: h?umano| manual)?',
  'ayuda de (?:una|un) (?:persona|humano|agente)',
]);

/** What leads to somebody: words of contact, of handing over, and of what somebody should or could do. */
export const TOWARDS = oneOf([
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
